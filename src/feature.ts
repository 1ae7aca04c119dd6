import type { Sql } from './db/db.ts';
import type { Say } from './kernel/errors.ts';
import type { Language } from './kernel/language.ts';
import type { Event, Part } from './kernel/message.ts';
import type { Role } from './kernel/roles.ts';
import type { MountPage } from './web/page.ts';

/** A room as the store knows it. */
export type KnownRoom = {
  id: number;
  account: string;
  nativeId: string;
  kind: 'direct' | 'group';
  title: string | null;
  language: Language | null;
  /** Since when nothing can be sent there. */
  goneAt: number | null;
};

/** A member as the store knew them when the event came in. */
export type KnownMember = { id: number; name: string; language: Language | null };

/** An event that is stored, in the order of its room. */
export type Incoming = {
  event: Event;
  interactionId: number;
  room: KnownRoom;
  /** Nobody: the event tells of the room only, or comes from a bot. */
  member: KnownMember | undefined;
  /** The login they used, which may turn out to be another member's; known where the member is. */
  identityId: number | undefined;
  /** The plain text of a message or an edit, mentions as `@name`; empty for everything else. */
  text: string;
  /** The member's language, else the room's, else the house's. */
  language: Language;
};

/** One answer, in the room it was asked in unless `room` says otherwise. Long texts are split on the way out. */
export type Reply = {
  parts: Part[];
  room?: KnownRoom;
  /** Whom it is for; who its choices belong to. */
  memberId?: number;
  /** Quote the message that is answered. */
  quote?: boolean;
  /** A list that may be long: what does not fit on a page is told page by page (commands/long.ts). */
  long?: true;
};

/** `undefined`: not mine. An empty list: mine, and nothing is said. */
export type Answer = Reply[] | undefined;

/**
 * Answers at once from what it has in memory, or hands back the work that will: such work runs after the event is
 * stored, in the room's order, and may read, write and take its time. `respond` itself changes nothing, since it runs
 * inside the transaction that stores the event.
 */
export type Responder = {
  name: string;
  respond: (incoming: Incoming) => Answer | (() => Promise<Answer>);
};

/**
 * Takes note of every event, whatever is answered. `observe` is pure and quick; the notes of many events are written
 * at once by `record`, in the transaction that settles those events, and `recorded` tells that it was committed.
 */
export type Observer<Note = unknown> = {
  name: string;
  observe: (incoming: Incoming) => Note | undefined;
  record: (sql: Sql, notes: Note[]) => Promise<void>;
  recorded?: (notes: Note[]) => void;
  /** What a note says, in a few words for those who look on. */
  tell?: (note: Note) => string;
};

/** What a command is called with. */
export type Call = Incoming & {
  member: KnownMember;
  /** What the caller may do here: in the whole house, or in this room where the command is `local`. */
  role: Role;
  /** What they may do in the whole house; absent where that is `role`. */
  houseRole?: Role;
  /** Where the answer will stand, when not where it was asked. */
  answeredIn?: KnownRoom;
  /** The words after the command. */
  args: string[];
  /** Everything after the command on its line, as written. */
  rest: string;
  /** The lines below the first. */
  body: string;
  /** What it would do was shown to them, and they said yes: nothing wide needs a second one. */
  confirmed?: true;
};

export type Command = {
  /** `/who`; the file that holds it has the same name. */
  name: string;
  /** Words that mean the same without a slash, because WeChat has no commands. */
  words: string[];
  /** More of them, which count only when said to the house: people say them to one another. */
  toldWords?: string[];
  /** Nothing stands behind its words: with more behind it, a word begins a sentence. */
  bare?: true;
  /** The least role that may use it. */
  role: Role;
  /** Verbs that need more than that, and what; the command sees to it. */
  verbs?: Readonly<Record<string, Role>>;
  /** Roles that hold in one room, or on one account, count for it there. What changes the whole house is not local. */
  local?: true;
  /** Shows personal data: from a group, the answer goes to the caller's direct chat. */
  personal?: boolean;
  /** One line for /help. */
  summary: Say;
  /** How to use it rightly, shown after wrong use. */
  usage: Say;
  /** The same for members, where operators do more with it. */
  memberUsage?: Say;
  run: (call: Call) => Promise<Reply[]>;
};

/** Who asks for something, in a chat or at the console, where null is whoever started the house. */
export type By = { member: { id: number | null }; language: Language };

/**
 * What is done after its caller confirmed it (commands/confirm.ts). It may run twice for the same call when a crash
 * came in between, so it must be safe to repeat.
 */
export type Confirmable = {
  /** `tag.rules`: unique in the house. */
  action: string;
  /** The least role that may still say yes. */
  role: Role;
  /** As of a command: a role that holds in this room counts. */
  local?: true;
  /** `payload` is what was kept, as JSON gives it back. */
  run: (payload: unknown, call: Call) => Promise<Reply[]>;
};

/** A page of a list; `next` leads to the one behind it and is JSON. */
export type Page = { text: string; next?: unknown };

/** A list that is told page by page (commands/pages.ts). */
export type Pager = {
  /** `audit`: unique in the house. */
  list: string;
  /** The least role that may still turn the page. */
  role: Role;
  /** As of a command: a role that holds in this room counts. */
  local?: true;
  turn: (next: unknown, call: Pick<Call, 'language' | 'role' | 'member'>) => Promise<Page>;
};

/** Work by the clock: a cron expression in the house's time zone. */
export type Schedule = { name: string; cron: string; run: () => Promise<void> };

/** A page of the console. It is loaded when somebody first opens the console. */
export type ConsolePage = {
  /** `/members`: everything it answers lies there or below. */
  path: string;
  title: Say;
  /** The least role that may open it; what changes something asks for more by itself. */
  role: Role;
  /** Where it stands in the menu: lower comes first. */
  place: number;
  load: () => Promise<MountPage>;
};

/** A room of the house. Everything it offers is listed here; nothing registers itself. */
export type Feature = {
  name: string;
  commands?: Command[];
  confirmables?: Confirmable[];
  pagers?: Pager[];
  /** Asked before commands are: it keeps order. */
  guard?: Responder;
  responder?: Responder;
  observers?: Observer[];
  schedules?: Schedule[];
  pages?: ConsolePage[];
  /** Loads what it keeps in memory, before the first event. */
  start?: () => Promise<void>;
  /** Finishes what it does by itself, after the last event; what it left is taken up at the next start. */
  stop?: () => Promise<void>;
};

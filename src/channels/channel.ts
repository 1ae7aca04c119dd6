import type { Event, Part, Person, Ref, Room, Sent } from '../kernel/message.ts';

/** At most `count` sends in any `seconds`. */
export type Rate = { count: number; seconds: number };

/** What a platform can do. Features ask this, never a platform's name. */
export type Caps = {
  /** Whether the bot reads everything in a group or only what addresses it. */
  sees: 'all' | 'addressed';
  /** Whether the bot may write first, or only to someone who wrote to it before. */
  pushes: 'anytime' | 'after-contact';
  buttons: boolean;
  /** What buttons can't carry goes out as a numbered menu all the same; without buttons it always does. */
  menus?: boolean;
  /** The platform itself asks below an answer whether it helped: buttons that ask for that are left out. */
  verdicts?: true;
  mentions: boolean;
  quotes: boolean;
  /** The longest text of one message, counted in UTF-16 units or UTF-8 bytes. */
  longestText: { count: number; unit: 'utf16' | 'bytes' };
  /** Limits the outbox keeps; an absent one is unlimited. */
  rates: { account?: Rate; direct?: Rate; group?: Rate };
  /** Where the platform watches for machines: what is sent to many leaves with such gaps, and so often a day at most. */
  bulk?: { perDay: number; gapSeconds: { from: number; to: number } };
  /** What the bot can do about others in a group, where it was given the right; absent is nothing. */
  moderates?: Readonly<{
    /** What anybody wrote, or only what the bot itself did. */
    delete?: 'any' | 'own';
    /** Mute, and unmute. */
    mute?: true;
    remove?: true;
    /** Whoever was removed may come back. */
    readmit?: true;
  }>;
};

/** What is done about a message, or about somebody, in a group. People keep what they are told elsewhere. */
export type Moderation =
  | { verb: 'delete' /** The platform id. */; message: string }
  /** They read, and write nothing before `until`. */
  | { verb: 'mute'; person: Ref; until: number }
  | { verb: 'unmute' | 'remove' | 'readmit'; person: Ref };

/** What became of it. What was so already, as a message that is gone, is ok. */
export type Moderated =
  | { ok: true }
  /** The bot was not given the right, or not over this person. Somebody there has to give it. */
  | { ok: false; why: 'right'; detail: string }
  /** Nothing was done, and it may be tried again after this many seconds. */
  | { ok: false; why: 'later'; afterSeconds: number; detail: string }
  /** The platform cannot do this, or there is no such room or person. */
  | { ok: false; why: 'rejected'; detail: string }
  /** The request left and no answer came. */
  | { ok: false; why: 'unsure'; detail: string };

export type ChannelStatus =
  | { state: 'connecting' | 'online' }
  /** Down for now: the channel is trying again by itself. */
  | { state: 'offline'; detail: string }
  /** Down until an operator changes something; `fix` says what. */
  | { state: 'failed'; detail: string; fix: string };

export type ChannelEnd = {
  /**
   * Stores events durably, all or none, in order. Rejects when they could not be stored: the channel must then
   * not acknowledge them to the platform, and offer them again.
   */
  accept: (events: Event[]) => Promise<void>;
  status: (status: ChannelStatus) => void;
  /** A line for the log about something that is no event: an update of an unknown kind, a platform's error. */
  note: (level: 'debug' | 'warn' | 'error', fields: Record<string, unknown>, text: string) => void;
};

/** `parts` make exactly one platform message (kernel/split-message.ts cuts longer ones beforehand). */
export type Outgoing = {
  parts: Part[];
  /** The platform id of the message to quote. */
  reply?: string;
  /**
   * Called once, just before the request leaves: a crash before it certainly sent nothing. Not called when nothing
   * leaves at all.
   */
  leaving?: () => void;
};

export type Channel = {
  /** `telegram`, `wechaty`, `wecom`, `sandbox`. */
  name: string;
  /** The login, unique among all: `telegram:123456`. Known before start. */
  account: string;
  caps: Caps;
  /**
   * Runs until `signal` aborts, then resolves with everything closed. Supervises itself: a lost connection is
   * a status, not a rejection.
   */
  start: (end: ChannelEnd, signal: AbortSignal) => Promise<void>;
  /** Sends one message. Never rejects: every outcome is a `Sent`. */
  send: (room: Room, message: Outgoing) => Promise<Sent>;
  /** Who is in a group, where the platform tells. */
  members?: (room: Room) => Promise<Person[]>;
  /** Keeps order in a group, as far as `caps.moderates` goes; absent where that is absent. Never rejects. */
  moderate?: (room: Room, act: Moderation) => Promise<Moderated>;
};

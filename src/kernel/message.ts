/**
 * The words every channel and every feature share: who, where, what came in, what goes out.
 * Times are milliseconds since the epoch (UTC). Ids are the platform's own, as text.
 */

/** Something a platform names: `account` is the bot login or, for people, the platform that numbers them. */
export type Ref = { account: string; id: string };

export type Person = Ref & {
  name: string;
  /** False where the platform gives a person a new id after the bot signs in again (wechaty). */
  durable: boolean;
  username?: string;
  /** BCP 47, as the platform tells it: `zh-hans`, `en`. */
  language?: string;
  /** Longer-lived ids that suggest, and never decide, that two identities are one person. */
  anchors?: Record<string, string>;
  /** True for bots, which are never members. */
  bot?: boolean;
};

export type Room = Ref & {
  kind: 'direct' | 'group';
  title?: string;
  /** A topic inside the room (Telegram forum topics); replies go back into it. */
  thread?: string;
};

type MediaKind = 'image' | 'voice' | 'video' | 'sticker' | 'file' | 'location' | 'contact' | 'other';

export type Part =
  | { type: 'text'; text: string }
  | { type: 'mention'; person: Ref & { name: string } }
  | {
      type: 'media';
      media: MediaKind;
      /** Incoming: the platform's file id. Outgoing: a platform id or an https address. */
      source?: string;
      /** Outgoing bytes, base64, when there is no address to fetch from. */
      data?: string;
      name?: string;
      caption?: string;
    }
  | { type: 'link'; url: string; title: string; description?: string; image?: string }
  | { type: 'mini-program'; appId: string; title: string; path: string; username?: string; image?: string }
  /**
   * Buttons where the platform has them, else a numbered menu below the text; with `aside`, a group without buttons
   * reads the text alone.
   */
  | { type: 'choices'; text: string; options: Choice[]; aside?: true };

/** `id` is at most 64 bytes (Telegram's limit for callback data) and comes back in a `choice` event. */
export type Choice = { id: string; label: string };

/** The message that a message quotes. */
export type Quote = { id: string; from?: Ref /** The bot's own message is quoted. */; self: boolean };

/** Where words come from and lead to that their author did not write out. */
type Carried = {
  /** The channel or group that a message was passed on from; not a person's. */
  forwarded?: Ref & { title: string };
  /** Addresses behind the words. */
  links?: string[];
};

type What =
  | ({
      kind: 'message';
      /** The platform's message id, to quote it. */
      id: string;
      from: Person;
      parts: Part[];
      /** Mentions the bot, quotes it, is a command for it, or stands in a direct chat. */
      addressed: boolean;
      quote?: Quote;
    } & Carried)
  | ({ kind: 'edited'; id: string; from: Person; parts: Part[] } & Carried)
  | { kind: 'recalled'; id: string; from?: Person }
  /** A button press; `id` is the message that carried the buttons. */
  | { kind: 'choice'; id: string; from: Person; choice: string }
  /** A sign put on a message, or taken off again where `emoji` is empty; `id` is that message. */
  | { kind: 'reacted'; id: string; from: Person; emoji: string }
  | { kind: 'joined'; from: Person; by?: Person }
  | { kind: 'left'; from: Person; by?: Person }
  | { kind: 'renamed'; title: string; from?: Person }
  /** The room lives on under another id (a group became a supergroup). */
  | { kind: 'moved'; to: string; from?: Person }
  /** What became of the bot's own reach: blocked or unblocked by a person, added to or removed from a group. */
  | { kind: 'receipt'; what: 'blocked' | 'unblocked' | 'added' | 'removed'; from?: Person };

/**
 * One thing that came in. `key` is unique within the account for ever: the same thing delivered twice, or a
 * button pressed three times, carries the same key and is stored once.
 */
export type Event = { key: string; at: number; account: string; room: Room } & What;

export type EventKind = Event['kind'];
export type MessageEvent = Extract<Event, { kind: 'message' }>;

/** What became of one send. Only `later` may be tried again; `unsure` never is, by itself. */
export type Sent =
  | { ok: true; ids: string[] }
  /** Not accepted, and may be after this many seconds (429, a server error, no connection was made). */
  | { ok: false; why: 'later'; afterSeconds: number; detail: string }
  /** The room has another id now. */
  | { ok: false; why: 'moved'; to: string }
  /** The person blocked the bot, or the bot is no longer in the room. */
  | { ok: false; why: 'gone'; detail: string }
  /** This message will never be accepted. */
  | { ok: false; why: 'rejected'; detail: string }
  /** The request left and no answer came; `cut` when the connection broke before any byte of an answer. */
  | { ok: false; why: 'unsure'; cut: boolean; detail: string };

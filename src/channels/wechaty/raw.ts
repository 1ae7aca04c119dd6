/** What a puppet tells, as plain objects: gathered by `read.ts`, judged by `decode.ts`. */

export type RawContact = {
  id: string;
  name: string;
  /** wechaty-puppet's ContactType: 1 a person, 2 an official account, 3 a WeCom account. */
  type?: number;
  /** The remark the bot's owner gave them. */
  alias?: string;
  /** The WeChat number a person chose. */
  weixin?: string;
};

export type RawRoom = { id: string; topic?: string };

export type RawMessage = {
  id: string;
  /** wechaty-puppet's MessageType. */
  type: number;
  text: string;
  at: number;
  filename?: string;
  self: RawContact;
  from: RawContact;
  /** Absent in a direct chat. */
  room?: RawRoom;
  mentions: RawContact[];
  link?: { url: string; title: string; description?: string; image?: string };
  miniProgram?: { appId: string; title: string; path: string; username?: string; image?: string };
};

/** People came into a group, or left it. */
export type RawMoves = { room: RawRoom; at: number; self: RawContact; people: RawContact[]; by?: RawContact };

export type RawTopic = { room: RawRoom; at: number; topic: string; by?: RawContact };

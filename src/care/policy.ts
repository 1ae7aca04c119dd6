import type { Allowed, Mode, RoomCare } from './rules.ts';

/** What is answered to a word; room 0 is everywhere. */
export type WordReply = {
  id: number;
  roomId: number;
  /** Several that mean the same have `|` between them. */
  word: string;
  /** Those, as they are compared. */
  alternatives: string[];
  how: string;
  answer: string;
  coolSeconds: number;
};

/** All that is kept about looking after groups, as it lies in memory. */
export type Policy = {
  house: RoomCare;
  rooms: ReadonlyMap<number, RoomCare>;
  /** Groups that are looked after otherwise than the house. */
  own: ReadonlyMap<number, Mode>;
  texts: ReadonlyMap<number, { welcome: string | null; rules: string | null }>;
  allowed: Allowed;
  words: WordReply[];
};

/** How a group is looked after. */
export function careOf(policy: Policy, roomId: number): RoomCare {
  return policy.rooms.get(roomId) ?? policy.house;
}

/** What newcomers are told in a group, or what its rules are: its own, else the house's. */
export function textOf(policy: Policy, roomId: number, which: 'welcome' | 'rules'): string | undefined {
  return policy.texts.get(roomId)?.[which] ?? policy.texts.get(0)?.[which] ?? undefined;
}

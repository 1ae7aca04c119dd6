import type { Channel } from '../../src/channels/channel.ts';
import type { Where } from '../channels/platform.ts';

/** Who plays in a conversation that is held on several platforms at once. */
export const CAST = {
  boss: { name: '老板', language: 'zh-hans' },
  xiaoyu: { name: '小鱼', language: 'zh-hans' },
  luna: { name: 'Luna', language: 'en' },
  wangcai: { name: '旺财妈', language: 'zh-hans' },
} as const;

export type Who = keyof typeof CAST;

export const PEOPLE = Object.keys(CAST) as Who[];

/** Joins later; everybody else is in the group from the beginning. */
export const NEWCOMER: Who = 'wangcai';

export const GROUP_TITLE = '茶友群';

/** A message of the bot as people see it on their platform. */
export type BotLine = {
  text: string;
  /** What stands on the buttons below it; nothing where the menu is part of the text. */
  buttons: string[];
  /** The id of the quoted message. */
  quote: string | undefined;
  /** Native ids of those whom the platform tells. */
  mentions: string[];
};

/** A platform with the cast on it, the bot's channel at its other end not started yet. */
export type Stage = {
  name: string;
  channel: Channel;
  groupTitle: string;
  /** The native id of a person. */
  idOf: (who: Who) => string;
  /** A login as `/who` shows it. */
  loginOf: (who: Who) => string;
  /** Says something, with a mention of the bot or without; the platform's id of the message. */
  say: (who: Who, where: Where, words: string, mention?: boolean) => Promise<string>;
  /** Presses the button of the latest message to this person alone that bears it, or sends the number that stands for it. */
  pick: (who: Who, label: string, number: number) => Promise<void>;
  join: (who: Who) => Promise<void>;
  /** What the bot said in the group, or to this person alone. */
  heard: (where: Where, who: Who) => BotLine[];
  close: () => Promise<void>;
};

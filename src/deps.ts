import type { Logger } from 'pino';
import type { Db } from './db/db.ts';
import type { Clock } from './kernel/clock.ts';
import type { Language } from './kernel/language.ts';
import type { Random } from './kernel/random.ts';
import type { Llm } from './llm/client.ts';
import type { HouseContact } from './wecom/contact/house.ts';

/** What the shop decided once, for everybody. */
export type House = {
  /** IANA zone of the shop: where a day begins. */
  timezone: string;
  /** For members and rooms that have none of their own. */
  language: Language;
  /** `telegram:12345`: identities that are owners from the start. */
  owners: string[];
  /** ISO 4217: what the shop counts its sales in. */
  currency: string;
};

/** Leads people to an address by way of the house, so that it is known who followed a link. */
export type Links = {
  /** The public address of the house, without a slash at the end. */
  base: string;
  to: (linkId: number, recipientId: number) => string;
  /** What stands behind the last slash of such an address; undefined where the house did not make it. */
  read: (token: string) => { linkId: number; recipientId: number } | undefined;
};

/** What every feature is given. Passed as the first argument; nothing is global. */
export type Deps = {
  db: Db;
  clock: Clock;
  random: Random;
  log: Logger;
  house: House;
  /** Only in a house that has a key for one. */
  llm?: Llm;
  /** Only in a house with a public address. */
  links?: Links;
  /** Only in a house with customer contact of WeCom's. */
  wecom?: HouseContact;
};

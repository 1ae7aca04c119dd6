import type { AgeField, NameField } from './audience.ts';

/** What a condition may ask for today: how its value is written, and an example to show. */
export type Field =
  | { kind: 'name'; field: NameField; example: string }
  | { kind: 'age'; field: AgeField; example: string }
  | { kind: 'number'; field: 'messages'; example: string }
  | { kind: 'lang'; example: string }
  | { kind: 'role'; example: string };

/**
 * seen and joined: how long ago. messages: how many, ever. room: present now, by title or `#id`. lang: the member's
 * language, the house's where they have none. tag: carried now, so one that faded below its floor does not count.
 */
export const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['tag', { kind: 'name', field: 'tag', example: 'tag:护肤' }],
  ['seen', { kind: 'age', field: 'seen', example: 'seen:<30d' }],
  ['joined', { kind: 'age', field: 'joined', example: 'joined:>7d' }],
  ['messages', { kind: 'number', field: 'messages', example: 'messages:>=20' }],
  ['room', { kind: 'name', field: 'room', example: 'room:"VIP 1群"' }],
  ['lang', { kind: 'lang', example: 'lang:en' }],
  ['role', { kind: 'role', example: 'role:editor' }],
  ['segment', { kind: 'name', field: 'segment', example: 'segment:老客' }],
]);

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A month is 30 days and a year 365: an age counts hours, not calendar pages. */
export const AGE_UNITS_MS: ReadonlyMap<string, number> = new Map([
  ['h', HOUR_MS],
  ['d', DAY_MS],
  ['w', 7 * DAY_MS],
  ['m', 30 * DAY_MS],
  ['y', 365 * DAY_MS],
]);

import type { AgeField, NameField, NumberField } from './audience.ts';

/** What a condition may ask for: how its value is written, and an example to show. */
export type Field =
  | { kind: 'name'; field: NameField; example: string }
  | { kind: 'age'; field: AgeField; example: string }
  | { kind: 'number'; field: NumberField; example: string }
  | { kind: 'tier' | 'stage' | 'lang' | 'role' | 'city'; example: string };

/**
 * seen, joined and lastorder: how long ago; without an order there is no such age, so neither side of one fits.
 * messages, orders, points: how many; spent: how much, in whole money. room: present now, by title or `#id`. lang: the
 * member's language, the house's where they have none. tag: carried now, so one that faded below its floor does not
 * count. got, coupon, answered: ever.
 */
export const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['tag', { kind: 'name', field: 'tag', example: 'tag:护肤' }],
  ['tier', { kind: 'tier', example: 'tier:gold' }],
  ['stage', { kind: 'stage', example: 'stage:dormant' }],
  ['seen', { kind: 'age', field: 'seen', example: 'seen:<30d' }],
  ['joined', { kind: 'age', field: 'joined', example: 'joined:>7d' }],
  ['messages', { kind: 'number', field: 'messages', example: 'messages:>=20' }],
  ['orders', { kind: 'number', field: 'orders', example: 'orders:>=2' }],
  ['spent', { kind: 'number', field: 'spent', example: 'spent:>500' }],
  ['lastorder', { kind: 'age', field: 'lastorder', example: 'lastorder:>90d' }],
  ['points', { kind: 'number', field: 'points', example: 'points:>100' }],
  ['room', { kind: 'name', field: 'room', example: 'room:"VIP 1群"' }],
  ['lang', { kind: 'lang', example: 'lang:en' }],
  ['city', { kind: 'city', example: 'city:上海' }],
  ['coupon', { kind: 'name', field: 'coupon', example: 'coupon:SPRING20' }],
  ['got', { kind: 'name', field: 'got', example: 'got:welcome' }],
  ['answered', { kind: 'name', field: 'answered', example: 'answered:nps' }],
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

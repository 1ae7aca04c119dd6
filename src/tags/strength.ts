import type { Dialect } from '../db/dialect.ts';

/** Below this a tag that only rules have seen is gone. */
export const FLOOR = 0.1;

export const DAY_MS = 86_400_000;

/** More half-lives than any tag lives through; PostgreSQL refuses powers that underflow. */
export const MOST_HALF_LIVES = 100;

/** What somebody chose is carried until they say otherwise: the last moment that JavaScript can tell. */
export const FOREVER = 8.64e15;

/** Who says so, how sure that is, and after how many days of silence it counts half. */
export const SOURCES = {
  rule: { confidence: 0.6, halfLifeDays: 60 },
  behaviour: { confidence: 0.8, halfLifeDays: 60 },
  llm: { confidence: 0.5, halfLifeDays: 60 },
  operator: { confidence: 1, halfLifeDays: 365 },
  member: { confidence: 1, halfLifeDays: 365 },
} as const;

export type TagSource = keyof typeof SOURCES;

/** What is left of a strength: it halves with every half-life since the tag was last seen. */
export function strengthAt(
  { strength, lastSeenAt, halfLifeDays }: { strength: number; lastSeenAt: number; halfLifeDays: number },
  now: number,
): number {
  const halfLives = Math.min(Math.max(0, now - lastSeenAt) / DAY_MS / halfLifeDays, MOST_HALF_LIVES);
  return strength * 0.5 ** halfLives;
}

/** `strengthAt` in SQL, of a row of "MemberTag" named `row`; `now` is an expression. */
export function strengthAtSql(dialect: Dialect, row: string, now: string): string {
  const age = dialect.greatest('0.0', `${now} - ${row}."lastSeenAt"`);
  const halfLives = dialect.least(`${age} / ${DAY_MS}.0 / ${row}."halfLifeDays"`, `${MOST_HALF_LIVES}.0`);
  return `${row}."strength" * power(0.5, ${halfLives})`;
}

/**
 * Until when a tag that was found is carried: the moment its strength reaches the floor. One that starts below the
 * floor is carried no longer than it was seen.
 */
export function carriedUntil({
  strength,
  lastSeenAt,
  halfLifeDays,
}: {
  strength: number;
  lastSeenAt: number;
  halfLifeDays: number;
}): number {
  return lastSeenAt + halfLifeDays * DAY_MS * Math.log2(Math.max(strength, FLOOR) / FLOOR);
}

/** `carriedUntil` in SQL, of expressions. */
export function carriedUntilSql(
  dialect: Dialect,
  { strength, lastSeenAt, halfLifeDays }: { strength: string; lastSeenAt: string; halfLifeDays: string },
): string {
  const halfLives = `(ln(${dialect.greatest(strength, String(FLOOR))} / ${FLOOR}) / ln(2.0))`;
  return `${lastSeenAt} + ${halfLifeDays} * ${DAY_MS}.0 * ${halfLives}`;
}

/**
 * One more piece of evidence: what was missing to 1 shrinks by its confidence. It is how MYCIN combines certainty
 * factors (Shortliffe & Buchanan, "A model of inexact reasoning in medicine", 1975) and what noisy-or says of
 * independent causes: never above 1, and the same in whatever order the evidence comes.
 */
export function strengthened(strength: number, confidence: number): number {
  return strength + confidence * (1 - strength);
}

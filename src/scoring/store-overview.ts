import { setImmediate } from 'node:timers/promises';
import type { Db } from '../db/db.ts';
import type { Doings } from './rank.ts';

/** A tier or a stage, and how many are there. */
export type Counts = { tiers: Map<string, number>; stages: Map<string, number> };

const SPAN = 50_000;

/** How many members are where. Counted in spans of numbers, so that nothing waits for a million rows. */
export async function countStandings(db: Db): Promise<Counts> {
  const counts: Counts = { tiers: new Map(), stages: new Map() };
  const add = (to: Map<string, number>, name: string, n: number) => to.set(name, (to.get(name) ?? 0) + n);
  const [last] = await db.read<{ id: number | null }>('SELECT max("id") AS "id" FROM "Member"');
  for (let from = 0; from < (last?.id ?? 0); from += SPAN) {
    const rows = await db.read<{ tier: string; stage: string; n: number }>(
      `SELECT "tier", "stage", CAST(count(*) AS int) AS "n" FROM "Member"
       WHERE "id" > ? AND "id" <= ? AND "mergedIntoId" IS NULL AND "tier" IS NOT NULL AND "stage" IS NOT NULL
       GROUP BY "tier", "stage"`,
      from,
      from + SPAN,
    );
    for (const { tier, stage, n } of rows) {
      add(counts.tiers, tier, n);
      add(counts.stages, stage, n);
    }
    await setImmediate();
  }
  return counts;
}

export type LoggedChange = {
  at: number;
  what: 'tier' | 'stage';
  before: string | null;
  after: string | null;
};

/** The last changes of a member's tier and stage, the latest first. */
export function lastChanges(db: Db, memberId: number, most: number): Promise<LoggedChange[]> {
  return db.read<LoggedChange>(
    `SELECT "at", "what", "before", "after" FROM "ScoreChange" WHERE "memberId" = ?
     ORDER BY "at" DESC, "id" DESC LIMIT ?`,
    memberId,
    most,
  );
}

/** What members did in a room since a day; those who run the place, and logins of nobody else, are left out. */
export function readDoings(db: Db, roomId: number, firstDay: number): Promise<Doings[]> {
  return db.read<Doings>(
    `SELECT m."id" AS "memberId", m."name", CAST(sum(a."messages") AS int) AS "messages",
       CAST(count(DISTINCT a."day") AS int) AS "days", CAST(sum(a."reactions") AS int) AS "reactions",
       CAST(sum(a."answers") AS int) AS "answers"
     FROM "Activity" a JOIN "Identity" i ON i."id" = a."identityId" JOIN "Member" m ON m."id" = i."memberId"
     WHERE a."roomId" = ? AND a."day" >= ? AND m."role" = 'member'
     GROUP BY m."id", m."name"`,
    roomId,
    firstDay,
  );
}

export type NamedRoom = { id: number; title: string };

/** The groups with a name that the bot is in. */
export function listGroups(db: Db): Promise<NamedRoom[]> {
  return db.read<NamedRoom>(
    `SELECT "id", "title" FROM "Room" WHERE "kind" = 'group' AND "title" IS NOT NULL AND "goneAt" IS NULL
     ORDER BY "id"`,
  );
}

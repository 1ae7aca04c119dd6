import type { Sql } from '../db/db.ts';
import { combineWishes, splitWishes, type Wishes } from './merge-wishes.ts';

/** What both said before a merge. */
export type BothWishes = { into: Wishes | undefined; from: Wishes | undefined };

/** The one who stays allows no more than both did. The other's own row stays where it is. */
export async function shareWishes(sql: Sql, intoId: number, fromId: number): Promise<BothWishes> {
  const both = { into: await readWishes(sql, intoId), from: await readWishes(sql, fromId) };
  if (both.from) await writeWishes(sql, intoId, combineWishes(both.into, both.from));
  return both;
}

/** Gives both their wishes back. */
export async function partWishes(
  sql: Sql,
  { intoId, fromId }: { intoId: number; fromId: number },
  before: BothWishes,
): Promise<void> {
  const parted = splitWishes(before.into, before.from, await readWishes(sql, intoId));
  await writeWishes(sql, intoId, parted.into);
  await writeWishes(sql, fromId, parted.from);
}

async function readWishes(sql: Sql, memberId: number): Promise<Wishes | undefined> {
  const [row] = await sql.all<Wishes>(
    'SELECT "marketing", "share", "timezone", "updatedAt" FROM "Preference" WHERE "memberId" = ?',
    memberId,
  );
  return row;
}

async function writeWishes(sql: Sql, memberId: number, wishes: Wishes | undefined): Promise<void> {
  if (!wishes) {
    await sql.run('DELETE FROM "Preference" WHERE "memberId" = ?', memberId);
    return;
  }
  await sql.run(
    `INSERT INTO "Preference" ("memberId", "marketing", "share", "timezone", "updatedAt") VALUES (?, ?, ?, ?, ?)
     ON CONFLICT ("memberId") DO UPDATE SET "marketing" = excluded."marketing", "share" = excluded."share",
       "timezone" = excluded."timezone", "updatedAt" = excluded."updatedAt"`,
    ...[memberId, wishes.marketing, wishes.share, wishes.timezone, wishes.updatedAt],
  );
}

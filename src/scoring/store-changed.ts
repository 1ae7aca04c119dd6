import { setImmediate } from 'node:timers/promises';
import type { Db } from '../db/db.ts';

const PAGE = 10_000;

/** Adds to `found` who was there on a day. */
export async function addPresentOn(db: Db, day: number, found: Set<number>): Promise<void> {
  let afterId = 0;
  for (;;) {
    const rows = await db.read<{ id: number; memberId: number }>(
      `SELECT DISTINCT a."identityId" AS "id", i."memberId" FROM "Activity" a
       JOIN "Identity" i ON i."id" = a."identityId"
       WHERE a."day" = ? AND a."identityId" > ? ORDER BY a."identityId" LIMIT ?`,
      ...[day, afterId, PAGE],
    );
    for (const { memberId } of rows) found.add(memberId);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    afterId = last.id;
    await setImmediate();
  }
}

/** Adds to `found` whose orders were written since a moment. */
export async function addBuyersSince(db: Db, since: number, found: Set<number>): Promise<void> {
  const rows = await db.read<{ memberId: number }>(
    'SELECT DISTINCT "memberId" FROM "Order" WHERE "updatedAt" >= ? AND "memberId" IS NOT NULL',
    since,
  );
  for (const { memberId } of rows) found.add(memberId);
}

/** Adds to `found` who is due, at most so many. */
export async function addDue(
  db: Db,
  { now, most }: { now: number; most: number },
  found: Set<number>,
): Promise<void> {
  const rows = await db.read<{ id: number }>(
    'SELECT "id" FROM "Member" WHERE "scoreDueAt" <= ? ORDER BY "scoreDueAt" LIMIT ?',
    now,
    most,
  );
  for (const { id } of rows) found.add(id);
}

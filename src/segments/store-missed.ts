import type { Db, Sql } from '../db/db.ts';

const KEY = 'segments.noticed';

/** Events that were handled out of turn, and those of other processes, may lie so far behind the newest one. */
const LOOK_BACK = 1_000;
const PAGE = 10_000;

/** Up to which event everybody has been looked at. */
export async function saveNoticed(sql: Sql, interactionId: number): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('${KEY}', ?)
     ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
    String(interactionId),
  );
}

/**
 * Those of whom something came in that an earlier run did not look at before it was lost. What came in keeps the
 * account itself, so that noticing costs the way in nothing.
 */
export async function readMissed(db: Db): Promise<{ memberIds: Set<number>; upTo: number }> {
  const [row] = await db.read<{ value: string }>(`SELECT "value" FROM "Setting" WHERE "key" = '${KEY}'`);
  const [last] = await db.read<{ id: number | null }>('SELECT max("id") AS "id" FROM "Interaction"');
  const upTo = last?.id ?? 0;
  const memberIds = new Set<number>();
  const from = row ? Math.max(0, Number(row.value) - LOOK_BACK) : upTo;
  for (let after = from; after < upTo; after += PAGE) {
    const rows = await db.read<{ memberId: number }>(
      `SELECT DISTINCT i."memberId" FROM "Interaction" e JOIN "Identity" i ON i."id" = e."identityId"
       WHERE e."id" > ? AND e."id" <= ?`,
      ...[after, after + PAGE],
    );
    for (const { memberId } of rows) memberIds.add(memberId);
  }
  return { memberIds, upTo };
}

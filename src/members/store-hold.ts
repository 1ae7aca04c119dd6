import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';

/**
 * Keeps a member from others until this transaction ends: what is asked of one at the same time comes one after the
 * other. Their id as it is now, where they were merged; undefined where they are not in the store.
 */
export async function holdMember(sql: Sql, dialect: Dialect, memberId: number): Promise<number | undefined> {
  const [row] = await sql.all<{ id: number }>(
    `SELECT "id" FROM "Member" WHERE "id" = (SELECT coalesce("mergedIntoId", "id") FROM "Member" WHERE "id" = ?)
     ${dialect.hold}`,
    memberId,
  );
  return row?.id;
}

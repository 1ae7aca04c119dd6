import type { Sql } from '../db/db.ts';

/** Keeps a draft for a gap that has none; false where somebody was quicker. */
export async function keepDraft(
  sql: Sql,
  gapId: number,
  { answer, by, now }: { answer: string; by: string; now: number },
): Promise<boolean> {
  const kept = await sql.run(
    `UPDATE "Gap" SET "status" = 'drafted', "draft" = ?, "draftBy" = ?, "updatedAt" = ?
     WHERE "id" = ? AND "status" = 'open'`,
    ...[answer, by, now, gapId],
  );
  return kept > 0;
}

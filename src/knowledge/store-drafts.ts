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

export type HumanAnswer = {
  roomId: number;
  memberId: number;
  interactionId: number;
  /** The platform's id of the question that was quoted, or of whoever was mentioned. */
  to: { quoted: string } | { account: string; id: string };
  text: string;
};

/**
 * Keeps what an operator answered to a question in its room as the draft for the gap, where there is none yet: to the
 * message that they quote, or to the last question of whom they mention.
 */
export async function draftFromRoom(
  sql: Sql,
  { roomId, memberId, interactionId, to, text }: HumanAnswer,
  { since, now }: { since: number; now: number },
): Promise<number> {
  const [asked, values] =
    'quoted' in to
      ? ['i."nativeId" = ?', [to.quoted]]
      : ['l."account" = ? AND l."nativeId" = ?', [to.account, to.id]];
  return sql.run(
    `UPDATE "Gap" SET "status" = 'drafted', "draft" = ?, "draftBy" = ?, "updatedAt" = ?
     WHERE "status" = 'open' AND "id" IN (
       SELECT x."gapId" FROM (
         SELECT q."gapId" FROM "Question" q JOIN "Interaction" i ON i."id" = q."interactionId"
         LEFT JOIN "Identity" l ON l."id" = i."identityId"
         WHERE q."gapId" IS NOT NULL AND q."roomId" = ? AND q."at" >= ? AND q."memberId" <> ? AND ${asked}
         ORDER BY q."id" DESC LIMIT 1) x)
     AND EXISTS (SELECT 1 FROM "Member" m WHERE m."id" = ? AND m."role" IN ('agent', 'editor', 'manager', 'owner'))`,
    ...[text, String(interactionId), now, roomId, since, memberId, ...values, memberId],
  );
}

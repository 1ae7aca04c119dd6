import type { Db } from '../db/db.ts';
import type { Choice, Part } from '../kernel/message.ts';

/** Choices that somebody was offered; `messageId` once the platform named the message. */
export type Menu = { options: Choice[]; messageId: string | undefined };

/**
 * Deliveries have no index by room: answers are found through the login's last events, in whose name they were sent,
 * and what was pushed through the member. An answer's choices stand in its first message, or behind a text cut off it.
 */
const FIND = `
  SELECT d."parts", d."nativeId" FROM "Delivery" d
  WHERE d."id" IN (
      SELECT a."id" FROM
        (SELECT "key" FROM "Interaction" WHERE "identityId" = ? ORDER BY "at" DESC LIMIT 50) i
        JOIN "Delivery" a ON a."occasion" IN
          ('reply/' || i."key" || '/0', 'reply/' || i."key" || '/0+1', 'reply/' || i."key" || '/0+2')
      UNION ALL
      SELECT "id" FROM "Delivery" WHERE "kind" <> 'reply' AND "memberId" = ? AND "createdAt" >= ?)
    AND d."memberId" = ? AND d."roomId" = ? AND d."createdAt" >= ? AND d."state" <> 'refused'
    AND d."parts" LIKE '%"type":"choices"%'
  ORDER BY d."id" DESC LIMIT 1`;

/** The latest choices that were sent to a member in a room since a moment. */
export async function findMenu(
  db: Db,
  {
    memberId,
    identityId,
    roomId,
    since,
  }: { memberId: number; identityId: number; roomId: number; since: number },
): Promise<Menu | undefined> {
  const [row] = await db.read<{ parts: string; nativeId: string | null }>(
    FIND,
    ...[identityId, memberId, since, memberId, roomId, since],
  );
  if (!row) return undefined;
  const parts = JSON.parse(row.parts) as Part[];
  const options = parts.flatMap(part => (part.type === 'choices' ? part.options : []));
  return { options, messageId: row.nativeId ?? undefined };
}

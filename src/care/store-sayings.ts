import type { Db } from '../db/db.ts';

export type Saying = { identityId: number; key: string; text: string; at: number };

const LATEST = 2_000;

/** What was said in groups of late, the oldest first. */
export function latestSayings(db: Pick<Db, 'read'>, since: number): Promise<Saying[]> {
  return db.read(
    `SELECT i."identityId", i."key", i."text", i."at" FROM "Interaction" i JOIN "Room" r ON r."id" = i."roomId"
     WHERE i."id" > (SELECT coalesce(max("id"), 0) - ${LATEST} FROM "Interaction") AND i."at" >= ?
       AND i."kind" = 'message' AND i."text" IS NOT NULL AND i."identityId" IS NOT NULL AND r."kind" = 'group'
     ORDER BY i."id"`,
    since,
  );
}

import type { Db } from '../db/db.ts';

/** Groups that a member is in by any of their logins. */
export function groupsOf(
  db: Pick<Db, 'read'>,
  memberId: number,
  limit: number,
): Promise<{ id: number; title: string | null }[]> {
  return db.read(
    `SELECT DISTINCT r."id", r."title" FROM "Identity" i JOIN "RoomMember" rm ON rm."identityId" = i."id"
     JOIN "Room" r ON r."id" = rm."roomId"
     WHERE i."memberId" = ? AND rm."leftAt" IS NULL AND r."kind" = 'group' AND r."goneAt" IS NULL
     ORDER BY r."id" LIMIT ?`,
    ...[memberId, limit],
  );
}

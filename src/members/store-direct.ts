import type { Db } from '../db/db.ts';
import type { KnownRoom } from '../feature.ts';

/** Where a member can be written to alone, on whichever account: the latest room first. */
export function directRooms({ read }: Pick<Db, 'read'>, memberId: number): Promise<KnownRoom[]> {
  return read<KnownRoom>(
    `SELECT r."id", r."account", r."nativeId", r."kind", r."title", r."language", r."goneAt"
     FROM "Identity" i JOIN "RoomMember" rm ON rm."identityId" = i."id" JOIN "Room" r ON r."id" = rm."roomId"
     WHERE i."memberId" = ? AND r."kind" = 'direct' AND r."goneAt" IS NULL ORDER BY r."id" DESC`,
    memberId,
  );
}

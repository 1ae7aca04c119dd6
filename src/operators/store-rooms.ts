import type { Db } from '../db/db.ts';
import type { KnownRoom } from '../feature.ts';
import { mayActAs, ROLES, type Role } from '../kernel/roles.ts';

/** An operator who can be written to alone. */
export type Reachable = { memberId: number; role: Role; language: string | null; room: KnownRoom };

type Row = Omit<KnownRoom, 'id' | 'language'> & {
  memberId: number;
  role: Role;
  memberLanguage: string | null;
  roomId: number;
  language: KnownRoom['language'];
};

/**
 * Operators of a role or a higher one, each with the direct chat in which they wrote last of all they opened; with a
 * room, also those who have the role there alone.
 */
export async function reachableOperators(
  db: Pick<Db, 'read'>,
  least: Role,
  place: Pick<KnownRoom, 'id' | 'account'> = { id: 0, account: '' },
): Promise<Reachable[]> {
  const roles = ROLES.filter(role => mayActAs(role, least));
  const listed = roles.map(() => '?').join(', ');
  const rows = await db.read<Row>(
    `SELECT m."id" AS "memberId", m."role", m."language" AS "memberLanguage", r."id" AS "roomId", r."account",
       r."nativeId", r."kind", r."title", r."language", r."goneAt"
     FROM "Member" m JOIN "Identity" i ON i."memberId" = m."id" JOIN "RoomMember" rm ON rm."identityId" = i."id"
     JOIN "Room" r ON r."id" = rm."roomId"
     WHERE m."id" IN (
         SELECT "id" FROM "Member" WHERE "role" IN (${listed})
         UNION SELECT "memberId" FROM "RoleGrant" WHERE "account" = ? AND "roomId" IN (0, ?) AND "role" IN (${listed}))
       AND m."mergedIntoId" IS NULL AND r."kind" = 'direct' AND r."goneAt" IS NULL
     ORDER BY m."id", r."id" DESC`,
    ...[...roles, place.account, place.id, ...roles],
  );
  const first = new Map<number, Reachable>();
  for (const { memberId, role, memberLanguage, roomId, ...room } of rows) {
    if (first.has(memberId)) continue;
    first.set(memberId, { memberId, role, language: memberLanguage, room: { ...room, id: roomId } });
  }
  return [...first.values()];
}

/** How many operators of a role or a higher one there are. */
export async function countOperators(db: Pick<Db, 'read'>, least: Role): Promise<number> {
  const roles = ROLES.filter(role => mayActAs(role, least));
  const [row] = await db.read<{ n: number }>(
    `SELECT CAST(count(*) AS INTEGER) AS "n" FROM "Member"
     WHERE "role" IN (${roles.map(() => '?').join(', ')}) AND "mergedIntoId" IS NULL`,
    ...roles,
  );
  return row?.n ?? 0;
}

import type { Db } from '../db/db.ts';
import type { KnownRoom } from '../feature.ts';
import type { Language } from '../kernel/language.ts';
import { type MemberTag, tagsOfMember } from '../tags/store.ts';
import { raiseMembersVersion } from './store-version.ts';

/** `login` tells namesakes apart: `telegram @xiaoyu`. */
export type FoundMember = { id: number; name: string; login: string };

const FOUND_LIMIT = 6;

const FOUND = `m."id", m."name", (
  SELECT i."account" || ' ' || coalesce('@' || i."username", i."nativeId") FROM "Identity" i
  WHERE i."memberId" = m."id" ORDER BY i."id" LIMIT 1) AS "login"`;

/**
 * Members that a person could mean by `@小鱼`, `小鱼`, `@username`, `#12` or `telegram:12345`: exact matches only, the
 * latest seen first. A record that was merged away means who they are.
 */
export async function findMembers(db: Db, wanted: string): Promise<FoundMember[]> {
  const text = wanted.trim().replace(/^@/, '');
  const number = /^#(\d{1,9})$/.exec(text)?.[1];
  if (number) {
    return db.read<FoundMember>(
      `SELECT ${FOUND} FROM "Member" m
       WHERE m."id" = (SELECT coalesce(x."mergedIntoId", x."id") FROM "Member" x WHERE x."id" = ?)`,
      Number(number),
    );
  }
  const colon = text.indexOf(':');
  return db.read<FoundMember>(
    `SELECT ${FOUND} FROM "Member" m
     WHERE m."id" IN (
       SELECT coalesce(x."mergedIntoId", x."id") FROM "Member" x WHERE x."name" = ?
       UNION SELECT i."memberId" FROM "Identity" i
       WHERE i."name" = ? OR i."username" = ? OR (i."account" = ? AND i."nativeId" = ?))
     ORDER BY m."lastSeenAt" DESC, m."id" DESC LIMIT ${FOUND_LIMIT}`,
    text,
    text,
    text,
    colon > 0 ? text.slice(0, colon) : '',
    colon > 0 ? text.slice(colon + 1) : '',
  );
}

/** What a member is spoken to in from now on. */
export async function setLanguage(db: Db, memberId: number, language: Language): Promise<void> {
  await db.write(async sql => {
    await sql.run(
      'UPDATE "Member" SET "language" = ?, "segmentDueAt" = 0 WHERE "id" = ?',
      ...[language, memberId],
    );
    await raiseMembersVersion(sql);
  });
}

/** Where a member can be written to alone on an account, if they ever wrote there themselves; by one login or any. */
export async function findDirectRoom(
  db: Db,
  memberId: number,
  account: string,
  identityId: number | null = null,
): Promise<KnownRoom | undefined> {
  const [room] = await db.read<KnownRoom>(
    `SELECT r."id", r."account", r."nativeId", r."kind", r."title", r."language", r."goneAt"
     FROM "Identity" i JOIN "RoomMember" rm ON rm."identityId" = i."id" JOIN "Room" r ON r."id" = rm."roomId"
     WHERE i."memberId" = ? AND r."kind" = 'direct' AND r."account" = ? AND r."goneAt" IS NULL
       AND i."id" = coalesce(CAST(? AS int), i."id")
     ORDER BY r."id" DESC LIMIT 1`,
    ...[memberId, account, identityId],
  );
  return room;
}

/** What `/me` tells of a member; tags by the strength they have `now`, activity from `firstDay` on. */
export async function readProfile(
  db: Db,
  memberId: number,
  { now, firstDay }: { now: number; firstDay: number },
): Promise<Profile | undefined> {
  const [member] = await db.read<Pick<Profile, 'id' | 'name' | 'createdAt' | 'points'>>(
    'SELECT "id", "name", "createdAt", "points" FROM "Member" WHERE "id" = ?',
    memberId,
  );
  if (!member) return undefined;
  const identities = await db.read<Profile['identities'][number]>(
    'SELECT "account", "nativeId", "username" FROM "Identity" WHERE "memberId" = ? ORDER BY "id"',
    memberId,
  );
  const [active] = await db.read<Pick<Profile, 'daysPresent' | 'messages'>>(
    `SELECT CAST(count(DISTINCT a."day") AS int) AS "daysPresent",
       CAST(coalesce(sum(a."messages"), 0) AS int) AS "messages"
     FROM "Identity" i JOIN "Activity" a ON a."identityId" = i."id" AND a."day" >= ? WHERE i."memberId" = ?`,
    ...[firstDay, memberId],
  );
  const tags = await tagsOfMember(db, memberId, now);
  return { ...member, identities, tags, daysPresent: 0, messages: 0, ...active };
}

export type Profile = {
  id: number;
  name: string;
  createdAt: number;
  points: number;
  identities: { account: string; nativeId: string; username: string | null }[];
  daysPresent: number;
  messages: number;
  tags: MemberTag[];
};

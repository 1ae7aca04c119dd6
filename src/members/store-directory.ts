import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { KnownRoom } from '../feature.ts';
import type { Language } from '../kernel/language.ts';
import type { Person, Room } from '../kernel/message.ts';
import type { Role } from '../kernel/roles.ts';
import { appendAudit } from '../operators/store-chain.ts';
import { writeAnchors } from './store-anchors.ts';

/** An identity with the member it leads to. */
export type IdentityRow = {
  identityId: number;
  account: string;
  nativeId: string;
  identityName: string;
  memberId: number;
  name: string;
  language: Language | null;
  /** Those that an event brought and that are written down, as one word. */
  anchors?: string;
};

const selectIdentities = batch(
  { account: 'text', id: 'text' },
  x => `
    SELECT i."id" AS "identityId", i."account", i."nativeId", i."name" AS "identityName", m."id" AS "memberId", m."name", m."language"
    FROM ${x}
    JOIN "Identity" i ON i."account" = x."account" AND i."nativeId" = x."id"
    JOIN "Member" m ON m."id" = i."memberId"`,
);

export function findIdentities(sql: Sql, dialect: Dialect, people: Person[]): Promise<IdentityRow[]> {
  const wanted = people.map(({ account, id }) => ({ account, id }));
  return selectIdentities.all<IdentityRow>(sql, dialect, wanted);
}

/** A new person. Two processes may meet them at once: the first keeps, the second finds. */
export async function createMember(
  sql: Sql,
  dialect: Dialect,
  person: Person,
  { language, role, now }: { language: Language | undefined; role: Role; now: number },
): Promise<IdentityRow | undefined> {
  const [member] = await sql.all<{ id: number }>(
    `INSERT INTO "Member" ("name", "language", "role", "createdAt", "lastSeenAt")
     VALUES (?, ?, ?, ?, ?) RETURNING "id"`,
    person.name,
    language ?? null,
    role,
    now,
    now,
  );
  if (!member) throw new Error('the new member has no id');
  const identityId = await createIdentity(sql, dialect, person, { memberId: member.id, now });
  if (identityId === undefined) {
    await sql.run('DELETE FROM "Member" WHERE "id" = ?', member.id);
    return (await findIdentities(sql, dialect, [person]))[0];
  }
  return {
    identityId,
    account: person.account,
    nativeId: person.id,
    identityName: person.name,
    memberId: member.id,
    name: person.name,
    language: language ?? null,
  };
}

/**
 * Another login of somebody who is known, told by `identityId`, a login of theirs that it resembles. Undefined when
 * somebody has it already.
 */
export async function attachLogin(
  sql: Sql,
  dialect: Dialect,
  person: Person,
  { memberId, identityId: like, now }: { memberId: number; identityId: number; now: number },
): Promise<IdentityRow | undefined> {
  const identityId = await createIdentity(sql, dialect, person, { memberId, now });
  if (identityId === undefined) return undefined;
  await appendAudit(sql, now, {
    memberId: null,
    action: 'identity.reattached',
    outcome: 'done',
    detail: { member: memberId, login: identityId, like },
  });
  return (await findIdentities(sql, dialect, [person]))[0];
}

/** A new login of a member; undefined when somebody has it already. */
async function createIdentity(
  sql: Sql,
  dialect: Dialect,
  person: Person,
  { memberId, now }: { memberId: number; now: number },
): Promise<number | undefined> {
  const [identity] = await sql.all<{ id: number }>(
    `INSERT INTO "Identity" ("memberId", "account", "nativeId", "name", "username", "language", "durable", "createdAt")
     VALUES (?, ?, ?, ?, ?, ?, ${person.durable ? 'true' : 'false'}, ?)
     ON CONFLICT ("account", "nativeId") DO NOTHING RETURNING "id"`,
    memberId,
    person.account,
    person.id,
    person.name,
    person.username ?? null,
    person.language ?? null,
    now,
  );
  if (identity && person.anchors) await writeAnchors(sql, dialect, identity.id, person.anchors);
  return identity?.id;
}

export async function renamePerson(sql: Sql, person: Person, memberId: number): Promise<void> {
  await sql.run(
    'UPDATE "Identity" SET "name" = ?, "username" = ? WHERE "account" = ? AND "nativeId" = ?',
    person.name,
    person.username ?? null,
    person.account,
    person.id,
  );
  await sql.run('UPDATE "Member" SET "name" = ? WHERE "id" = ?', person.name, memberId);
}

const ROOM = `"id", "account", "nativeId", "kind", "title", "language", "goneAt"`;

const selectRooms = batch(
  { account: 'text', id: 'text' },
  x => `
    SELECT r."id", r."account", r."nativeId", r."kind", r."title", r."language", r."goneAt"
    FROM ${x}
    JOIN "Room" r ON r."account" = x."account" AND r."nativeId" = x."id"`,
);

export function findRooms(sql: Sql, dialect: Dialect, rooms: Room[]): Promise<KnownRoom[]> {
  const wanted = rooms.map(({ account, id }) => ({ account, id }));
  return selectRooms.all<KnownRoom>(sql, dialect, wanted);
}

export async function findRoomById(sql: Pick<Sql, 'all'>, id: number): Promise<KnownRoom | undefined> {
  return (await sql.all<KnownRoom>(`SELECT ${ROOM} FROM "Room" WHERE "id" = ?`, id))[0];
}

export async function createRoom(sql: Sql, room: Room, now: number): Promise<KnownRoom> {
  const [row] = await sql.all<KnownRoom>(
    `INSERT INTO "Room" ("account", "nativeId", "kind", "title", "createdAt") VALUES (?, ?, ?, ?, ?)
     ON CONFLICT ("account", "nativeId") DO UPDATE SET "title" = excluded."title"
     RETURNING ${ROOM}`,
    room.account,
    room.id,
    room.kind,
    room.title ?? null,
    now,
  );
  if (!row) throw new Error('the new room has no id');
  return row;
}

export async function setRoomTitle(sql: Sql, roomId: number, title: string): Promise<void> {
  await sql.run('UPDATE "Room" SET "title" = ? WHERE "id" = ?', title, roomId);
}

/** Since when nothing can be sent to a room; null when it can again. */
export async function setRoomGone(sql: Sql, roomId: number, goneAt: number | null): Promise<void> {
  await sql.run('UPDATE "Room" SET "goneAt" = ? WHERE "id" = ?', goneAt, roomId);
}

/**
 * The room lives on under a new id: the row that will speak for it from now on. Where the platform already wrote from
 * the new id, that room goes on and this one is closed.
 */
export async function moveRoom(sql: Sql, room: KnownRoom, to: string, now: number): Promise<KnownRoom> {
  const [other] = await sql.all<KnownRoom>(
    `SELECT ${ROOM} FROM "Room" WHERE "account" = ? AND "nativeId" = ?`,
    room.account,
    to,
  );
  if (other) {
    await setRoomGone(sql, room.id, now);
    return other;
  }
  await sql.run('UPDATE "Room" SET "nativeId" = ? WHERE "id" = ?', to, room.id);
  return { ...room, nativeId: to };
}

import { batch } from '../../db/batch.ts';
import type { Db, Sql } from '../../db/db.ts';
import type { Dialect } from '../../db/dialect.ts';

const anchor = batch(
  { account: 'text', id: 'text', kind: 'text', value: 'text' },
  x => `
    INSERT INTO "Anchor" ("identityId", "kind", "value")
    SELECT i."id", x."kind", x."value" FROM ${x}
    JOIN "Identity" i ON i."account" = x."account" AND i."nativeId" = x."id"
    WHERE true
    ON CONFLICT ("identityId", "kind") DO UPDATE SET "value" = excluded."value"
    WHERE "Anchor"."value" <> excluded."value"`,
);

type Anchored = { account: string; id: string; unionid: string | undefined };

/** By what somebody may be recognised elsewhere: their id as a customer, and the unionid where WeCom tells it. */
export async function saveAnchors(sql: Sql, dialect: Dialect, people: Anchored[]): Promise<void> {
  const rows = people.flatMap(({ account, id, unionid }) => [
    { account, id, kind: 'externalUserId', value: id },
    ...(unionid === undefined ? [] : [{ account, id, kind: 'unionid', value: unionid }]),
  ]);
  await anchor.run(sql, dialect, rows);
}

/** The member behind a customer. */
export async function findCustomer(
  db: Db,
  { account, id }: { account: string; id: string },
): Promise<number | undefined> {
  const [row] = await db.read<{ memberId: number }>(
    'SELECT "memberId" FROM "Identity" WHERE "account" = ? AND "nativeId" = ?',
    ...[account, id],
  );
  return row?.memberId;
}

/** How many customers the house knows. */
export async function countCustomers(db: Db): Promise<number> {
  const [row] = await db.read<{ n: number }>(
    `SELECT CAST(count(*) AS int) AS "n" FROM "Anchor" WHERE "kind" = 'externalUserId'`,
  );
  return row?.n ?? 0;
}

/** The room of a customer group, by its present name; true where it is new. */
export async function saveRoom(
  sql: Sql,
  { account, id, title, now }: { account: string; id: string; title: string; now: number },
): Promise<{ roomId: number; isNew: boolean }> {
  const [known] = await sql.all<{ id: number; title: string | null }>(
    'SELECT "id", "title" FROM "Room" WHERE "account" = ? AND "nativeId" = ?',
    ...[account, id],
  );
  if (known) {
    if (known.title !== title) await sql.run('UPDATE "Room" SET "title" = ? WHERE "id" = ?', title, known.id);
    return { roomId: known.id, isNew: false };
  }
  const [made] = await sql.all<{ id: number }>(
    `INSERT INTO "Room" ("account", "nativeId", "kind", "title", "createdAt") VALUES (?, ?, 'group', ?, ?)
     ON CONFLICT ("account", "nativeId") DO UPDATE SET "title" = excluded."title" RETURNING "id"`,
    ...[account, id, title, now],
  );
  if (!made) throw new Error('the new room has no id');
  return { roomId: made.id, isNew: true };
}

const join = batch(
  { roomId: 'int', account: 'text', id: 'text', joinedAt: 'double precision' },
  x => `
    INSERT INTO "RoomMember" ("roomId", "identityId", "joinedAt")
    SELECT x."roomId", i."id", x."joinedAt" FROM ${x}
    JOIN "Identity" i ON i."account" = x."account" AND i."nativeId" = x."id"
    WHERE true
    ON CONFLICT ("roomId", "identityId") DO UPDATE SET "joinedAt" = excluded."joinedAt", "leftAt" = NULL
    WHERE "RoomMember"."leftAt" IS NOT NULL OR "RoomMember"."joinedAt" <> excluded."joinedAt"`,
);

type Presence = { account: string; id: string; joinedAt: number };

/** Who is in the group now; everybody else who was there has left by `now`. */
export async function savePresence(
  sql: Sql,
  dialect: Dialect,
  { roomId, people, now }: { roomId: number; people: Presence[]; now: number },
): Promise<void> {
  await join.run(
    sql,
    dialect,
    people.map(one => ({ roomId, ...one })),
  );
  const there = new Set(people.map(({ id }) => id));
  const rows = await sql.all<{ identityId: number; nativeId: string }>(
    `SELECT rm."identityId", i."nativeId" FROM "RoomMember" rm JOIN "Identity" i ON i."id" = rm."identityId"
     WHERE rm."roomId" = ? AND rm."leftAt" IS NULL`,
    roomId,
  );
  for (const { identityId } of rows.filter(({ nativeId }) => !there.has(nativeId))) {
    await sql.run(
      'UPDATE "RoomMember" SET "leftAt" = ? WHERE "roomId" = ? AND "identityId" = ?',
      ...[now, roomId, identityId],
    );
  }
}

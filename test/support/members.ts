import type { Db } from '../../src/db/db.ts';

/** Members with these names, first seen at the beginning of time; returns their ids. */
export async function makeMembers(db: Db, names: string[]): Promise<number[]> {
  const ids: number[] = [];
  await db.write(async sql => {
    for (const name of names) {
      const [row] = await sql.all<{ id: number }>(
        `INSERT INTO "Member" ("name", "role", "createdAt", "lastSeenAt") VALUES (?, 'member', 0, 0) RETURNING "id"`,
        name,
      );
      if (row) ids.push(row.id);
    }
  });
  return ids;
}

/** Another login of a member; returns its id. */
export async function makeLogin(db: Db, memberId: number, nativeId = `login-${memberId}`): Promise<number> {
  const [row] = await db.write(sql =>
    sql.all<{ id: number }>(
      `INSERT INTO "Identity" ("memberId", "account", "nativeId", "name", "durable", "createdAt")
       VALUES (?, 'sandbox', ?, 'somebody', true, 0) RETURNING "id"`,
      ...[memberId, nativeId],
    ),
  );
  return row?.id ?? 0;
}

/** A group; returns its id. */
export async function makeRoom(
  db: Db,
  nativeId = 'tea',
  kind: 'direct' | 'group' = 'group',
): Promise<number> {
  const [row] = await db.write(sql =>
    sql.all<{ id: number }>(
      `INSERT INTO "Room" ("account", "nativeId", "kind", "createdAt") VALUES ('sandbox', ?, ?, 0) RETURNING "id"`,
      ...[nativeId, kind],
    ),
  );
  return row?.id ?? 0;
}

/** What a login wrote on a day (20261122) in a room. */
export async function addActivity(
  db: Db,
  {
    identityId,
    roomId,
    day,
    messages = 2,
  }: { identityId: number; roomId: number; day: number; messages?: number },
): Promise<void> {
  await db.write(sql =>
    sql.run(
      'INSERT INTO "Activity" ("identityId", "roomId", "day", "messages") VALUES (?, ?, ?, ?)',
      ...[identityId, roomId, day, messages],
    ),
  );
}

import type { Db } from '../../src/db/db.ts';

/** Rows in one statement. */
const AT_ONCE = 500;

type Said = { memberId: number; text: string; at: number; roomId?: number };

/** Makes a login of a member, in a sandbox of its own; returns its id. */
export async function makeIdentity(db: Db, memberId: number): Promise<number> {
  return db.write(async sql => {
    const [row] = await sql.all<{ id: number }>(
      `INSERT INTO "Identity" ("memberId", "account", "nativeId", "name", "durable", "createdAt")
       SELECT ?, 'sandbox', CAST(count(*) + 1 AS text), 'x', true, 0 FROM "Identity" RETURNING "id"`,
      memberId,
    );
    return row?.id ?? 0;
  });
}

/** Makes a group; returns its id. */
export async function makeGroup(db: Db, title: string): Promise<number> {
  return db.write(async sql => {
    const [row] = await sql.all<{ id: number }>(
      `INSERT INTO "Room" ("account", "nativeId", "kind", "title", "createdAt")
       VALUES ('sandbox', ?, 'group', ?, 0) RETURNING "id"`,
      title,
      title,
    );
    return row?.id ?? 0;
  });
}

/** Puts messages into the log, in the given order, each stored when it was said; returns their ids. */
export async function logMessages(db: Db, said: Said[]): Promise<number[]> {
  const identities = new Map<number, number>();
  for (const { memberId } of said) {
    if (identities.has(memberId)) continue;
    const [known] = await db.read<{ id: number }>(
      'SELECT "id" FROM "Identity" WHERE "memberId" = ?',
      memberId,
    );
    identities.set(memberId, known?.id ?? (await makeIdentity(db, memberId)));
  }
  return db.write(async sql => {
    const ids: number[] = [];
    const [last] = await sql.all<{ id: number | null }>('SELECT max("id") AS "id" FROM "Interaction"');
    const before = last?.id ?? 0;
    for (let from = 0; from < said.length; from += AT_ONCE) {
      const some = said.slice(from, from + AT_ONCE);
      const rows = await sql.all<{ id: number }>(
        `INSERT INTO "Interaction" ("key", "roomId", "identityId", "kind", "text", "at", "receivedAt")
         VALUES ${some.map(() => `(?, ?, ?, 'message', ?, ?, ?)`).join(', ')} RETURNING "id"`,
        ...some.flatMap(({ memberId, text, at, roomId = 1 }, i) => [
          ...[`log/${before + from + i + 1}`, roomId, identities.get(memberId) ?? 0, text, at, at],
        ]),
      );
      ids.push(...rows.map(({ id }) => id));
    }
    return ids.sort((a, b) => a - b);
  });
}

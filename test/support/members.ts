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

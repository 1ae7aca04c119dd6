import type { Db } from '../../db/db.ts';

export type Due = { kind: 'customer' | 'group'; nativeId: string; at: number; attempts: number };

/** Something happened to a customer or a group at `now`: they are to be read anew. */
export async function markDue(
  db: Db,
  { kind, id }: { kind: Due['kind']; id: string },
  now: number,
): Promise<void> {
  await db.write(sql =>
    sql.run(
      `INSERT INTO "WecomDue" ("kind", "nativeId", "at", "dueAt") VALUES (?, ?, ?, ?)
       ON CONFLICT ("kind", "nativeId") DO UPDATE SET "at" = excluded."at", "dueAt" = excluded."dueAt", "attempts" = 0`,
      ...[kind, id, now, now],
    ),
  );
}

/** Those to be read now, the longest waiting first; they are nobody else's until `until`. */
export async function takeDue(db: Db, now: number, until: number, limit: number): Promise<Due[]> {
  return db.write(sql =>
    sql.all<Due>(
      `UPDATE "WecomDue" SET "dueAt" = ?, "attempts" = "attempts" + 1
       WHERE ("kind", "nativeId") IN (
         SELECT d."kind", d."nativeId" FROM "WecomDue" d WHERE d."dueAt" <= ? ORDER BY d."dueAt" LIMIT ?
         ${db.dialect.skipLocked})
       RETURNING "kind", "nativeId", "at", "attempts"`,
      ...[until, now, limit],
    ),
  );
}

/** They were read; unless something happened to them since. */
export async function settleDue(db: Db, { kind, nativeId, at }: Due): Promise<void> {
  await db.write(sql =>
    sql.run('DELETE FROM "WecomDue" WHERE "kind" = ? AND "nativeId" = ? AND "at" <= ?', kind, nativeId, at),
  );
}

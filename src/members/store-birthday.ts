import type { Db } from '../db/db.ts';

/** When somebody has their birthday, as MM-DD; undefined while nobody said. */
export async function readBirthday(
  { read }: Pick<Db, 'read'>,
  memberId: number,
): Promise<string | undefined> {
  const [row] = await read<{ birthday: string | null }>(
    'SELECT "birthday" FROM "Contact" WHERE "memberId" = ?',
    memberId,
  );
  return row?.birthday ?? undefined;
}

/** Keeps a birthday, or forgets it. */
export async function writeBirthday(
  db: Db,
  { memberId, birthday, now }: { memberId: number; birthday: string | null; now: number },
): Promise<void> {
  await db.write(sql =>
    sql.run(
      `INSERT INTO "Contact" ("memberId", "birthday", "updatedAt") VALUES (?, ?, ?)
       ON CONFLICT ("memberId") DO UPDATE SET "birthday" = excluded."birthday"`,
      ...[memberId, birthday, now],
    ),
  );
}

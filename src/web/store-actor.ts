import type { Db } from '../db/db.ts';
import { ROLES, type Role } from '../kernel/roles.ts';

const ENDED = 'console.ended';

export type StoredActor = { memberId: number; name: string; role: Role; language: string | null };

/** Who a member is now, and whether their session was ended; a record that was merged away means who they are. */
export async function readActor(
  db: Pick<Db, 'read'>,
  session: { id: string; member: number | null },
): Promise<{ actor: StoredActor | undefined; ended: boolean }> {
  const rows = await db.read<{
    memberId: number | null;
    name: string;
    role: string;
    language: string | null;
  }>(
    `SELECT NULL AS "memberId", "value" AS "name", '' AS "role", NULL AS "language" FROM "Setting" WHERE "key" = ?
     UNION ALL SELECT m."id", m."name", m."role", m."language" FROM "Member" m
     WHERE m."id" = (SELECT coalesce(x."mergedIntoId", x."id") FROM "Member" x WHERE x."id" = ?)`,
    ENDED,
    session.member ?? 0,
  );
  const ended = rows.some(({ memberId, name }) => memberId === null && name.includes(`"${session.id}"`));
  const found = rows.find(({ memberId }) => memberId !== null);
  const role = ROLES.find(each => each === found?.role) ?? 'member';
  return { ended, actor: found ? { ...found, memberId: found.memberId ?? 0, role } : undefined };
}

/** Refuses a session from now on, in every process and after a restart. */
export async function endSession(
  db: Pick<Db, 'write'>,
  { id, until }: { id: string; until: number },
  now: number,
): Promise<void> {
  await db.write(async sql => {
    const [row] = await sql.all<{ value: string }>('SELECT "value" FROM "Setting" WHERE "key" = ?', ENDED);
    const known = JSON.parse(row?.value ?? '[]') as [string, number][];
    const kept = [...known.filter(([, end]) => end > now), [id, until]];
    await sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      ...[ENDED, JSON.stringify(kept)],
    );
  });
}

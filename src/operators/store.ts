import type { Db } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import { ROLES, type Role } from '../kernel/roles.ts';
import { type AuditEntry, appendAudit } from './store-chain.ts';

/** Notes who did, or was refused, what, in a transaction of its own. */
export async function insertAudit(db: Db, at: number, entry: AuditEntry): Promise<void> {
  await db.write(sql => appendAudit(sql, at, entry));
}

export async function readRole(db: Db, memberId: number): Promise<Role> {
  const [row] = await db.read<{ role: string }>('SELECT "role" FROM "Member" WHERE "id" = ?', memberId);
  return ROLES.find(role => role === row?.role) ?? 'member';
}

export async function setRole(db: Db, memberId: number, role: Role): Promise<void> {
  await db.write(sql => sql.run('UPDATE "Member" SET "role" = ? WHERE "id" = ?', role, memberId));
}

/** Makes identities that are named in the configuration owners, where they are known already. */
export async function promoteOwners({
  db,
  clock,
  house,
}: Pick<Deps, 'db' | 'clock' | 'house'>): Promise<void> {
  const refs = house.owners.map(owner => {
    const colon = owner.indexOf(':');
    return { account: owner.slice(0, colon), id: owner.slice(colon + 1) };
  });
  await db.write(async sql => {
    for (const { account, id } of refs) {
      const made = await sql.all<{ id: number }>(
        `UPDATE "Member" SET "role" = 'owner' WHERE "role" <> 'owner' AND "id" IN
           (SELECT "memberId" FROM "Identity" WHERE "account" = ? AND "nativeId" = ?) RETURNING "id"`,
        account,
        id,
      );
      for (const { id: member } of made) {
        const detail = { member };
        await appendAudit(sql, clock.now(), {
          memberId: null,
          action: 'owner.named',
          outcome: 'done',
          detail,
        });
      }
    }
  });
}

/** Whether somebody who is on a real channel, not in the sandbox, owns the house. */
export async function hasRealOwner(db: Db): Promise<boolean> {
  const rows = await db.read(
    `SELECT 1 AS "one" FROM "Member" m JOIN "Identity" i ON i."memberId" = m."id"
     WHERE m."role" = 'owner' AND i."account" <> 'sandbox' LIMIT 1`,
  );
  return rows.length > 0;
}

export async function writeSetting(db: Db, key: string, value: string): Promise<void> {
  await db.write(sql =>
    sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      key,
      value,
    ),
  );
}

/** Removes a setting if it still has this value; true for the one caller that did. */
export async function takeSetting(db: Db, key: string, value: string): Promise<boolean> {
  return (
    (await db.write(sql => sql.run('DELETE FROM "Setting" WHERE "key" = ? AND "value" = ?', key, value))) > 0
  );
}

export type Numbers = {
  members: number;
  newMembers: number;
  groups: number;
  activeDay: number;
  messagesDay: number;
  messagesWeek: number;
  entries: number;
};

/** The house in numbers. `todayAt` is the moment its day began, `today` and `weekStart` are days; messages come from the daily rollup, never from the log. */
export async function readNumbers(
  db: Db,
  { todayAt, today, weekStart }: { todayAt: number; today: number; weekStart: number },
): Promise<Numbers> {
  const one = async (sql: string, ...params: number[]): Promise<number> =>
    (await db.read<{ n: number }>(`SELECT CAST(coalesce(${sql}) AS INTEGER) AS "n"`, ...params))[0]?.n ?? 0;
  return {
    members: await one('(SELECT count(*) FROM "Member" WHERE "mergedIntoId" IS NULL), 0'),
    newMembers: await one('(SELECT count(*) FROM "Member" WHERE "createdAt" >= ?), 0', todayAt),
    groups: await one(`(SELECT count(*) FROM "Room" WHERE "kind" = 'group' AND "goneAt" IS NULL), 0`),
    activeDay: await one(
      `(SELECT count(DISTINCT i."memberId") FROM "Activity" a JOIN "Identity" i ON i."id" = a."identityId"
        WHERE a."day" = ? AND a."messages" > 0), 0`,
      today,
    ),
    messagesDay: await one('(SELECT sum("messages") FROM "Activity" WHERE "day" = ?), 0', today),
    messagesWeek: await one('(SELECT sum("messages") FROM "Activity" WHERE "day" >= ?), 0', weekStart),
    entries: await one(`(SELECT count(*) FROM "Entry" WHERE "status" = 'published'), 0`),
  };
}

/** The tags that most members carry now. */
export function topTags(
  db: Db,
  { now, limit }: { now: number; limit: number },
): Promise<{ name: string; n: number }[]> {
  return db.read<{ name: string; n: number }>(
    `SELECT t."name", CAST(count(*) AS INTEGER) AS "n" FROM "MemberTag" mt JOIN "Tag" t ON t."id" = mt."tagId"
     WHERE mt."carriedUntil" > ? GROUP BY t."name" ORDER BY "n" DESC, t."name" LIMIT ?`,
    now,
    limit,
  );
}

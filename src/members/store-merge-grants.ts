import type { Sql } from '../db/db.ts';
import { combineRoles, lowerRole } from './merge-facts.ts';

/** A role that holds on one account, or in one room of it. */
export type GrantRow = { account: string; roomId: number; role: string; at: number; byId: number | null };

export type BothGrants = { into: GrantRow[]; from: GrantRow[] };

const placeOf = ({ account, roomId }: GrantRow): string => `${roomId} ${account}`;

/** The one who stays may what either might, place by place; the other has no role of their own any more. */
export async function moveGrants(sql: Sql, intoId: number, fromId: number): Promise<BothGrants> {
  const both = { into: await readGrants(sql, intoId), from: await readGrants(sql, fromId) };
  const mine = byPlace(both.into);
  for (const theirs of both.from) {
    await writeGrant(sql, intoId, combineGrants(mine.get(placeOf(theirs)), theirs));
    await dropGrant(sql, fromId, theirs);
  }
  return both;
}

/** Gives both their roles back; one that was changed meanwhile is no higher for either than it is now. */
export async function partGrants(
  sql: Sql,
  { intoId, fromId }: { intoId: number; fromId: number },
  before: BothGrants,
): Promise<void> {
  const [own, now] = [byPlace(before.into), byPlace(await readGrants(sql, intoId))];
  for (const theirs of before.from) {
    const mine = own.get(placeOf(theirs));
    const standing = now.get(placeOf(theirs));
    if (!standing) continue;
    const untouched = standing.role === combineGrants(mine, theirs).role;
    if (untouched && mine) await writeGrant(sql, intoId, mine);
    if (untouched && !mine) await dropGrant(sql, intoId, theirs);
    const role = untouched ? theirs.role : lowerRole(theirs.role, standing.role);
    await writeGrant(sql, fromId, { ...theirs, role });
  }
}

export function readGrants(sql: Pick<Sql, 'all'>, memberId: number): Promise<GrantRow[]> {
  return sql.all<GrantRow>(
    `SELECT "account", "roomId", "role", "at", "byId" FROM "RoleGrant" WHERE "memberId" = ?
     ORDER BY "account", "roomId"`,
    memberId,
  );
}

function byPlace(rows: GrantRow[]): Map<string, GrantRow> {
  return new Map(rows.map(row => [placeOf(row), row]));
}

function combineGrants(mine: GrantRow | undefined, theirs: GrantRow): GrantRow {
  return mine && combineRoles(mine.role, theirs.role) === mine.role ? mine : theirs;
}

async function writeGrant(sql: Sql, memberId: number, grant: GrantRow): Promise<void> {
  const { account, roomId, role, at, byId } = grant;
  await sql.run(
    `INSERT INTO "RoleGrant" ("memberId", "account", "roomId", "role", "at", "byId") VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT ("memberId", "account", "roomId") DO UPDATE
     SET "role" = excluded."role", "at" = excluded."at", "byId" = excluded."byId"`,
    ...[memberId, account, roomId, role, at, byId],
  );
}

async function dropGrant(sql: Sql, memberId: number, { account, roomId }: GrantRow): Promise<void> {
  await sql.run(
    'DELETE FROM "RoleGrant" WHERE "memberId" = ? AND "account" = ? AND "roomId" = ?',
    ...[memberId, account, roomId],
  );
}

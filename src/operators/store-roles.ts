import type { Db, Sql } from '../db/db.ts';
import { ROLES, type Role } from '../kernel/roles.ts';
import { highest, judge, type Scope, type Verdict } from './rules.ts';
import { appendAudit, holdAudit } from './store-chain.ts';

/** Where a role holds; a room has its account too. */
export type RolePlace =
  | { scope: 'house' }
  | { scope: 'account'; account: string }
  | { scope: 'room'; account: string; roomId: number };

/** Room 0 is every room of an account. */
const ANY_ROOM = 0;

/** What a member may do in the whole house, in a room, and where they may most. */
export async function readRoles(
  db: Pick<Db, 'read'>,
  memberId: number,
  room: { id: number; account: string },
): Promise<{ house: Role; here: Role; anywhere: Role }> {
  return rolesIn({ all: db.read }, memberId, { account: room.account, roomId: room.id });
}

async function rolesIn(
  sql: Pick<Sql, 'all'>,
  memberId: number,
  { account, roomId }: { account: string; roomId: number },
): Promise<{ house: Role; here: Role; anywhere: Role }> {
  const rows = await sql.all<{ role: string; place: string }>(
    `SELECT "role", 'house' AS "place" FROM "Member" WHERE "id" = ?
     UNION ALL SELECT "role", CASE WHEN "account" = ? AND "roomId" IN (${ANY_ROOM}, ?) THEN 'here' ELSE 'elsewhere' END
     FROM "RoleGrant" WHERE "memberId" = ?`,
    ...[memberId, account, roomId, memberId],
  );
  const most = (places: string[]): Role =>
    highest(rows.filter(({ place }) => places.includes(place)).map(({ role }) => role));
  return {
    house: most(['house']),
    here: most(['house', 'here']),
    anywhere: most(['house', 'here', 'elsewhere']),
  };
}

export type RoleChange = {
  /** Null is whoever started the house. */
  byId: number | null;
  memberId: number;
  /** `member` takes away what was given there; in the house, also all that was given in parts of it. */
  role: Role;
  place: RolePlace;
  at: number;
};

/**
 * Gives or takes a role where the rules allow it, and notes it, refused or done. Changes of roles wait for each other,
 * so of two owners who remove one another one remains.
 */
export async function changeRole(db: Db, change: RoleChange): Promise<Verdict> {
  return db.write(async sql => {
    await holdAudit(sql);
    const verdict = await judgeChange(sql, change);
    if (verdict === 'same') return verdict;
    if (verdict === 'fine') await writeRole(sql, change);
    const { byId, memberId, role, place, at } = change;
    const action = role === 'member' ? 'op.remove' : 'op.add';
    const why = verdict === 'fine' ? {} : { why: verdict };
    const detail = { member: memberId, ...(role !== 'member' && { role }), ...place, ...why };
    await appendAudit(sql, at, {
      ...{ memberId: byId, action, outcome: verdict === 'fine' ? 'done' : 'refused', detail },
    });
    return verdict;
  });
}

async function judgeChange(sql: Sql, { byId, memberId, role, place }: RoleChange): Promise<Verdict> {
  const own = byId === null ? 'owner' : (await rolesIn(sql, byId, coordinates(place))).here;
  const current = await givenIn(sql, memberId, place, role === 'member');
  const [count] = await sql.all<{ n: number }>(
    `SELECT CAST(count(*) AS INTEGER) AS "n" FROM "Member" WHERE "role" = 'owner' AND "mergedIntoId" IS NULL`,
  );
  return judge({ own, current, wanted: role, scope: place.scope, owners: count?.n ?? 0 });
}

/** No account is called nothing: nobody has more there than in the house. */
function coordinates(place: RolePlace): { account: string; roomId: number } {
  if (place.scope === 'house') return { account: '', roomId: ANY_ROOM };
  return { account: place.account, roomId: place.scope === 'room' ? place.roomId : ANY_ROOM };
}

/** With `parts`, what was given in parts of the house counts as given there, since it goes with it. */
async function givenIn(sql: Sql, memberId: number, place: RolePlace, parts: boolean): Promise<Role> {
  const { account, roomId } = coordinates(place);
  const rows =
    place.scope === 'house'
      ? await sql.all<{ role: string }>(
          `SELECT "role" FROM "Member" WHERE "id" = ?
           UNION ALL SELECT "role" FROM "RoleGrant" WHERE "memberId" = ? AND 1 = ?`,
          ...[memberId, memberId, parts ? 1 : 0],
        )
      : await sql.all<{ role: string }>(
          'SELECT "role" FROM "RoleGrant" WHERE "memberId" = ? AND "account" = ? AND "roomId" = ?',
          ...[memberId, account, roomId],
        );
  return highest(rows.map(row => row.role));
}

async function writeRole(sql: Sql, { byId, memberId, role, place, at }: RoleChange): Promise<void> {
  if (place.scope === 'house') {
    await sql.run('UPDATE "Member" SET "role" = ? WHERE "id" = ?', role, memberId);
    if (role === 'member') await sql.run('DELETE FROM "RoleGrant" WHERE "memberId" = ?', memberId);
    return;
  }
  const { account, roomId } = coordinates(place);
  const key = [memberId, account, roomId];
  if (role === 'member') {
    await sql.run('DELETE FROM "RoleGrant" WHERE "memberId" = ? AND "account" = ? AND "roomId" = ?', ...key);
    return;
  }
  await sql.run(
    `INSERT INTO "RoleGrant" ("memberId", "account", "roomId", "role", "at", "byId") VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT ("memberId", "account", "roomId") DO UPDATE
     SET "role" = excluded."role", "at" = excluded."at", "byId" = excluded."byId"`,
    ...[...key, role, at, byId],
  );
}

/** A role that somebody has; `room` is null on a whole account, and both are in the whole house. */
export type Standing = {
  memberId: number;
  name: string;
  role: Role;
  scope: Scope;
  account: string | null;
  room: string | null;
  /** 0 where it is no room's. */
  roomId: number;
};

export type StandingKey = { rank: number; memberId: number; account: string; roomId: number };

type StandingRow = StandingKey & { name: string; title: string | null };

const RANK = (column: string): string =>
  `CASE ${column} ${ROLES.map((role, i) => `WHEN '${role}' THEN ${ROLES.length - i}`).join(' ')} ELSE 99 END`;

const KEY = 's."rank", s."memberId", s."account", s."roomId"';

/** Who has which role and where, owners first. */
export async function listStandings(
  db: Pick<Db, 'read'>,
  { after, limit }: { after: StandingKey | undefined; limit: number },
): Promise<{ standings: Standing[]; next?: StandingKey }> {
  const from = after ?? { rank: -1, memberId: 0, account: '', roomId: 0 };
  const rows = await db.read<StandingRow>(
    `SELECT s.*, r."title" FROM (
       SELECT ${RANK('"role"')} AS "rank", "id" AS "memberId", '' AS "account", 0 AS "roomId", "name" FROM "Member"
       WHERE "role" IN (${ROLES.slice(1).map(role => `'${role}'`)}) AND "mergedIntoId" IS NULL
       UNION ALL SELECT ${RANK('g."role"')}, g."memberId", g."account", g."roomId", m."name"
       FROM "RoleGrant" g JOIN "Member" m ON m."id" = g."memberId" WHERE m."mergedIntoId" IS NULL) s
     LEFT JOIN "Room" r ON r."id" = s."roomId"
     WHERE (${KEY}) > (?, ?, ?, ?) ORDER BY ${KEY} LIMIT ?`,
    ...[from.rank, from.memberId, from.account, from.roomId, limit + 1],
  );
  const told = rows.slice(0, limit);
  const last = told.at(-1);
  const standings = told.map(standingOf);
  if (rows.length <= limit || !last) return { standings };
  const { rank, memberId, account, roomId } = last;
  return { standings, next: { rank, memberId, account, roomId } };
}

function standingOf({ rank, memberId, name, account, roomId, title }: StandingRow): Standing {
  const role = ROLES[ROLES.length - rank] ?? 'member';
  if (account === '') return { memberId, name, role, scope: 'house', account: null, room: null, roomId };
  if (roomId === ANY_ROOM) return { memberId, name, role, scope: 'account', account, room: null, roomId };
  return { memberId, name, role, scope: 'room', account, room: title ?? `#${roomId}`, roomId };
}

import type { Db } from '../db/db.ts';
import { mayActAs, ROLES } from '../kernel/roles.ts';

const AGENTS = ROLES.filter(role => mayActAs(role, 'agent'));
const LISTED = AGENTS.map(() => '?').join(', ');
const MOST_ROOMS = 100;

/** Somebody a ticket can be given to. */
export type Agent = { id: number; name: string };

/** Who may answer in a room: in the whole house, on its account, or there alone. */
export function readAgents(
  db: Pick<Db, 'read'>,
  { roomId, account }: { roomId: number; account: string },
): Promise<Agent[]> {
  return db.read<Agent>(
    `SELECT m."id", m."name" FROM "Member" m WHERE m."id" IN (
         SELECT "id" FROM "Member" WHERE "role" IN (${LISTED})
         UNION SELECT "memberId" FROM "RoleGrant" WHERE "account" = ? AND "roomId" IN (0, ?) AND "role" IN (${LISTED}))
       AND m."mergedIntoId" IS NULL
     ORDER BY m."name", m."id"`,
    ...[...AGENTS, account, roomId, ...AGENTS],
  );
}

/** In whose name somebody acts who came by the code of the start: the owner's, where the house has one. */
export async function readOwner(db: Pick<Db, 'read'>): Promise<Agent | undefined> {
  const [owner] = await db.read<Agent>(
    `SELECT "id", "name" FROM "Member" WHERE "role" = 'owner' AND "mergedIntoId" IS NULL ORDER BY "id" LIMIT 1`,
  );
  return owner;
}

/** How many tickets are in each state, and the rooms they come from. */
export async function countByState(db: Pick<Db, 'read'>): Promise<Map<string, number>> {
  const rows = await db.read<{ state: string; count: number }>(
    'SELECT "state", CAST(count(*) AS int) AS "count" FROM "Ticket" GROUP BY "state"',
  );
  return new Map(rows.map(({ state, count }) => [state, count]));
}

export function roomsWithTickets(db: Pick<Db, 'read'>): Promise<{ id: number; title: string }[]> {
  return db.read(
    `SELECT r."id", coalesce(r."title", r."nativeId") AS "title" FROM "Room" r
     WHERE r."kind" = 'group' AND r."id" IN (SELECT "roomId" FROM "Ticket") ORDER BY 2 LIMIT ${MOST_ROOMS}`,
  );
}

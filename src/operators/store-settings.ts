import { setImmediate } from 'node:timers/promises';
import type { Db } from '../db/db.ts';

export type AuditLine = {
  id: number;
  at: number;
  memberId: number | null;
  member: string | null;
  action: string;
  outcome: string;
  detail: string | null;
};

/** What was noted last, below an id; the latest first. */
export function readAudit(
  db: Pick<Db, 'read'>,
  { below = 2 ** 31 - 1, limit }: { below?: number | undefined; limit: number },
): Promise<AuditLine[]> {
  return db.read(
    `SELECT a."id", a."at", a."memberId", m."name" AS "member", a."action", a."outcome", a."detail"
     FROM "Audit" a LEFT JOIN "Member" m ON m."id" = a."memberId" WHERE a."id" < ? ORDER BY a."id" DESC LIMIT ?`,
    ...[below, limit],
  );
}

export type GroupLine = { id: number; account: string; title: string | null; goneAt: number | null };

/** The groups, those the house is still in first. */
export function listGroupRooms(db: Pick<Db, 'read'>, limit: number): Promise<GroupLine[]> {
  return db.read(
    `SELECT "id", "account", "title", "goneAt" FROM "Room" WHERE "kind" = 'group'
     ORDER BY "goneAt" IS NOT NULL, "id" LIMIT ?`,
    limit,
  );
}

/** How many logins are in each of these groups now; others come to their turn in between. */
export async function countPeople(db: Pick<Db, 'read'>, roomIds: number[]): Promise<Map<number, number>> {
  const counts = new Map<number, number>();
  for (const id of roomIds) {
    const [row] = await db.read<{ n: number }>(
      'SELECT CAST(count(*) AS INTEGER) AS "n" FROM "RoomMember" WHERE "roomId" = ? AND "leftAt" IS NULL',
      id,
    );
    counts.set(id, row?.n ?? 0);
    await setImmediate();
  }
  return counts;
}

/** Everybody with a role, the highest first. */
export function listOperators(
  db: Pick<Db, 'read'>,
): Promise<{ id: number; name: string; role: string; lastSeenAt: number }[]> {
  const order = ['owner', 'manager', 'editor', 'agent', 'viewer'];
  return db.read(
    `SELECT "id", "name", "role", "lastSeenAt" FROM "Member"
     WHERE "role" IN (${order.map(() => '?').join(', ')}) AND "mergedIntoId" IS NULL
     ORDER BY CASE "role" ${order.map((role, i) => `WHEN '${role}' THEN ${i}`).join(' ')} END, "id" LIMIT 500`,
    ...order,
  );
}

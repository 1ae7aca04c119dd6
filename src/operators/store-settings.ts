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

/** Every account that the house has rooms on. */
export async function listAccounts(db: Pick<Db, 'read'>): Promise<string[]> {
  const accounts: string[] = [];
  // From one to the next by the index: there may be a million rooms, and there are few accounts.
  for (let after = ''; ; ) {
    const [row] = await db.read<{ account: string }>(
      'SELECT "account" FROM "Room" WHERE "account" > ? ORDER BY "account" LIMIT 1',
      after,
    );
    if (!row) return accounts;
    accounts.push(row.account);
    after = row.account;
  }
}

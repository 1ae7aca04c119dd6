import type { Db } from '../db/db.ts';

/** What the groups are called in which the house is, or the customer groups that only staff write to. */
export async function groupTitles(
  { read }: Pick<Db, 'read'>,
  which: 'ours' | 'customers',
): Promise<string[]> {
  const rows = await read<{ title: string }>(
    `SELECT DISTINCT "title" FROM "Room"
     WHERE "kind" = 'group' AND "title" IS NOT NULL AND "goneAt" IS NULL
       AND "account" ${which === 'customers' ? '=' : '<>'} 'wecom' ORDER BY "title"`,
  );
  return rows.map(({ title }) => title);
}

/** The members who are in the groups of that title now. */
export async function readPeopleIn({ read }: Pick<Db, 'read'>, title: string): Promise<number[]> {
  const rows = await read<{ id: number }>(
    `SELECT DISTINCT i."memberId" AS "id" FROM "Room" r
     JOIN "RoomMember" rm ON rm."roomId" = r."id" JOIN "Identity" i ON i."id" = rm."identityId"
     WHERE r."kind" = 'group' AND r."title" = ? AND r."goneAt" IS NULL AND rm."leftAt" IS NULL
       AND i."memberId" IS NOT NULL`,
    title,
  );
  return rows.map(({ id }) => id);
}

/** How many members there are. */
export async function countAll({ read }: Pick<Db, 'read'>): Promise<number> {
  const [row] = await read<{ count: number }>(
    'SELECT CAST(count(*) AS int) AS "count" FROM "Member" WHERE "mergedIntoId" IS NULL',
  );
  return row?.count ?? 0;
}

/** How many recipients of a campaign wait for their message. */
export async function countWaiting({ read }: Pick<Db, 'read'>, campaignId: number): Promise<number> {
  const [row] = await read<{ count: number }>(
    `SELECT CAST(count(*) AS int) AS "count" FROM "Run" r JOIN "Recipient" x ON x."runId" = r."id"
     WHERE r."campaignId" = ? AND x."state" = 'planned'`,
    campaignId,
  );
  return row?.count ?? 0;
}

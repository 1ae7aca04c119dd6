import type { Db } from '../db/db.ts';

const MOST = 60;

/** What things in the house are called, the latest first. No member's name is among them. */
export async function readNames(db: Pick<Db, 'read'>): Promise<Record<string, string[]>> {
  const named = async (table: string, where = '1 = 1'): Promise<string[]> => {
    const rows = await db.read<{ name: string }>(
      `SELECT "name" FROM "${table}" WHERE ${where} ORDER BY "id" DESC LIMIT ${MOST}`,
    );
    return rows.map(({ name }) => name);
  };
  const rooms = await db.read<{ title: string }>(
    `SELECT "title" FROM "Room" WHERE "kind" = 'group' AND "goneAt" IS NULL AND "title" IS NOT NULL
     ORDER BY "id" DESC LIMIT ${MOST}`,
  );
  return {
    tags: await named('Tag'),
    segments: await named('Segment'),
    coupons: await named('CouponBatch', `"state" = 'open'`),
    campaigns: await named('Campaign'),
    rooms: rooms.map(({ title }) => title),
  };
}

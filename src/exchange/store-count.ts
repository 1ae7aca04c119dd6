import type { Db } from '../db/db.ts';

/** How many rows there may be, for the bar: numbers are given in sequence. */
export async function countAbout(db: Pick<Db, 'read'>, table: string): Promise<number> {
  const [row] = await db.read<{ n: number | null }>(`SELECT max("id") AS "n" FROM "${table}"`);
  return row?.n ?? 0;
}

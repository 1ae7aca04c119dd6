import type { Db } from '../db/db.ts';

const KEY = 'wecom.compared';

/** When everything was last compared with WeCom, and what was found. */
export type Compared = { at: number; drift: number; customers: number };

export async function readCompared({ read }: Pick<Db, 'read'>): Promise<Compared | undefined> {
  const [row] = await read<{ value: string }>('SELECT "value" FROM "Setting" WHERE "key" = ?', KEY);
  return row && (JSON.parse(row.value) as Compared);
}

export async function writeCompared(db: Db, compared: Compared): Promise<void> {
  await db.write(sql =>
    sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      ...[KEY, JSON.stringify(compared)],
    ),
  );
}

/** How many customers, customer groups and staff with customers the house knows. */
export async function countContact({
  read,
}: Pick<Db, 'read'>): Promise<{ customers: number; groups: number; staff: number }> {
  const [row] = await read<{ customers: number; groups: number; staff: number }>(
    `SELECT CAST((SELECT count(*) FROM "Anchor" WHERE "kind" = 'externalUserId') AS int) AS "customers",
       CAST((SELECT count(*) FROM "Room" WHERE "account" = 'wecom' AND "goneAt" IS NULL) AS int) AS "groups",
       CAST((SELECT count(DISTINCT "staff") FROM "WecomFollow") AS int) AS "staff"`,
  );
  return row ?? { customers: 0, groups: 0, staff: 0 };
}

import type { Db, Sql } from '../../db/db.ts';
import { QUOTAS, type QuotaRule } from './quota.ts';

const KEY = 'wecom.quota';

/** The quota that the company's console is set to; by the month while nobody said otherwise. */
export async function readQuotaRule(sql: Pick<Sql, 'all'>): Promise<QuotaRule> {
  const [row] = await sql.all<{ value: string }>('SELECT "value" FROM "Setting" WHERE "key" = ?', KEY);
  return QUOTAS.find(rule => rule === row?.value) ?? 'month';
}

export async function writeQuotaRule(db: Db, rule: QuotaRule): Promise<void> {
  await db.write(sql =>
    sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      ...[KEY, rule],
    ),
  );
}

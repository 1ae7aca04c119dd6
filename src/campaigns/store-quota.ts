import type { Sql } from '../db/db.ts';
import { dayOf } from '../kernel/day.ts';

const KEY = 'campaigns.sent.';

type Day = { now: number; zone: string };

/** How many campaign messages each account was given today, by the days of the house. */
export async function readSent(
  sql: Sql,
  { accounts, now, zone }: Day & { accounts: string[] },
): Promise<Map<string, number>> {
  const sent = new Map<string, number>();
  const day = dayOf(now, zone);
  for (const account of accounts) {
    const [row] = await sql.all<{ value: string }>(
      'SELECT "value" FROM "Setting" WHERE "key" = ?',
      KEY + account,
    );
    const kept = row && (JSON.parse(row.value) as { day: number; sent: number });
    sent.set(account, kept?.day === day ? kept.sent : 0);
  }
  return sent;
}

/** Counts what accounts with a ceiling are given, in the transaction that gives it. */
export async function countSent(
  sql: Sql,
  { used, ceilings, now, zone }: Day & { used: Map<string, number>; ceilings: Map<string, number> },
): Promise<void> {
  const accounts = [...used.keys()].filter(account => ceilings.has(account));
  const before = await readSent(sql, { accounts, now, zone });
  for (const account of accounts) {
    const value = { day: dayOf(now, zone), sent: (before.get(account) ?? 0) + (used.get(account) ?? 0) };
    await sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      ...[KEY + account, JSON.stringify(value)],
    );
  }
}

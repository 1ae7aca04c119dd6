import type { Sql } from '../db/db.ts';
import { dayOf } from '../kernel/day.ts';
import type { Random } from '../kernel/random.ts';
import type { Last, Slowness } from './slowness.ts';

const KEY = 'campaigns.sent.';

type Day = { now: number; zone: string };
type Kept = { day: number; sent: number } & Partial<Last>;

async function readKept(sql: Pick<Sql, 'all'>, account: string): Promise<Kept | undefined> {
  const [row] = await sql.all<{ value: string }>(
    'SELECT "value" FROM "Setting" WHERE "key" = ?',
    KEY + account,
  );
  return row && (JSON.parse(row.value) as Kept);
}

/** How many campaign messages each account was given today, by the days of the house. */
export async function readSent(
  sql: Pick<Sql, 'all'>,
  { accounts, now, zone }: Day & { accounts: string[] },
): Promise<Map<string, number>> {
  const sent = new Map<string, number>();
  const day = dayOf(now, zone);
  for (const account of accounts) {
    const kept = await readKept(sql, account);
    sent.set(account, kept?.day === day ? kept.sent : 0);
  }
  return sent;
}

/** What an account was given last, by whatever process; undefined where nothing is known. */
export async function readLast(sql: Pick<Sql, 'all'>, account: string): Promise<Last | undefined> {
  const { at, gapMs } = (await readKept(sql, account)) ?? {};
  return at === undefined || gapMs === undefined ? undefined : { at, gapMs };
}

type Counting = Day & { used: Map<string, number>; slow: Map<string, Slowness>; random: Random };

/** Counts what slow accounts are given and draws the gap after it, in the transaction that gives it. */
export async function countSent(sql: Sql, { used, slow, random, now, zone }: Counting): Promise<void> {
  const day = dayOf(now, zone);
  for (const [account, count] of used) {
    const slowness = slow.get(account);
    if (!slowness || count === 0) continue;
    const before = await readKept(sql, account);
    const { from, to } = slowness.gapSeconds ?? { from: 0, to: 0 };
    const value: Kept = {
      ...{ day, sent: (before?.day === day ? before.sent : 0) + count },
      ...{ at: now, gapMs: (from + random.next() * (to - from)) * 1_000 },
    };
    await sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      ...[KEY + account, JSON.stringify(value)],
    );
  }
}

import type { BatchDraft } from '../../src/coupons/batch.ts';
import { insertBatch } from '../../src/coupons/store-batches.ts';
import { type Db, openDb } from '../../src/db/db.ts';
import type { Deps } from '../../src/deps.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { failTheRun, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';

export const DRAFT: BatchDraft = {
  name: 'SPRING20',
  kind: 'percent',
  value: 20,
  title: '春日八折',
  minimumCents: 0,
  pool: 'generated',
  poolSize: 10,
  publicCode: null,
  perMember: 1,
  tiers: null,
  validFrom: null,
  validTo: null,
  daysAfterIssue: null,
  claim: true,
};

export const DAY = 86_400_000;

/** What coupons are made and given with, over a store, by a clock that is moved by hand. */
export function couponHouse(db: Db) {
  const clock = handClock();
  const deps: Deps = featureDeps(db, clock);
  const make = async (draft: Partial<BatchDraft> = {}): Promise<number> => {
    const made = { now: clock.now(), byId: 1, currency: 'CNY', random: deps.random };
    const id = await insertBatch(db, { ...DRAFT, ...draft }, made);
    if (id === undefined) throw new Error('the batch was not made');
    return id;
  };
  const coupons = async () => (await db.prisma()).coupon.findMany({ orderBy: { id: 'asc' } });
  return { db, clock, deps, make, coupons };
}

/** The same store as so many processes have it. */
export async function openProcesses(
  db: TestDb,
  count: number,
): Promise<{ all: Db[]; close: () => Promise<void> }> {
  const opened: Db[] = [];
  for (let i = 0; i < count; i += 1) {
    opened.push(await openDb(db.url, { clock: systemClock, onLost: failTheRun }));
  }
  const close = async () => {
    for (const each of opened) await each.close();
  };
  return { all: opened, close };
}

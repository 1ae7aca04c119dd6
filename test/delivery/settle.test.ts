import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Delivery } from '../../src/delivery/delivery.ts';
import type { Verdict } from '../../src/delivery/plan.ts';
import { createSettler } from '../../src/delivery/settle.ts';
import { insertDeliveries } from '../../src/delivery/store.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';

const SENT: Verdict = { state: 'sent', nativeId: 'n1' };

describe.each(databases)('outcomes on $name', ({ open }) => {
  let clock: HandClock;
  let db: TestDb;

  beforeEach(async () => {
    clock = handClock();
    db = await open();
  });

  afterEach(() => db.close());

  function taken(count: number): Promise<Delivery[]> {
    const fresh = Array.from({ length: count }, (_, i) => ({
      ...{ occasion: `o${i}`, roomId: 1, memberId: undefined, kind: 'reply' as const, parts: [] },
      ...{ quote: undefined, thread: undefined, dueAt: 0, expiresAt: undefined },
    }));
    return db.write(sql =>
      insertDeliveries(sql, db.dialect, fresh, { claimedBy: 'house', now: clock.now() }),
    );
  }

  const states = async () =>
    (await db.read<{ state: string }>('SELECT "state" FROM "Delivery" ORDER BY "id"')).map(row => row.state);

  it('are offered again until the store takes them, and only then told as written', async () => {
    const settler = createSettler(featureDeps(db, clock));
    const [first, second] = await taken(2);
    if (!first || !second) throw new Error('nothing to settle');
    const written: number[] = [];
    await db.write(sql => sql.run('ALTER TABLE "Delivery" RENAME TO "Away"'));
    settler.add({ delivery: first, verdict: SENT, written: () => written.push(first.id) });
    clock.pass(25);
    await new Promise(resolve => setTimeout(resolve, 30));
    settler.add({ delivery: second, verdict: SENT, written: () => written.push(second.id) });
    expect(written).toEqual([]);

    await db.write(sql => sql.run('ALTER TABLE "Away" RENAME TO "Delivery"'));
    await vi.waitFor(() => {
      clock.pass(1_000);
      expect(written).toEqual([first.id, second.id]);
    });
    await settler.settled();
    expect(await states()).toEqual(['sent', 'sent']);
  });

  it('of one moment share a commit', async () => {
    let commits = 0;
    const write: TestDb['write'] = work => {
      commits += 1;
      return db.write(work);
    };
    const settler = createSettler(featureDeps({ ...db, write }, clock));
    for (const delivery of await taken(300)) settler.add({ delivery, verdict: SENT, written: () => {} });
    await settler.settled();
    expect(commits).toBe(2);
    expect(new Set(await states())).toEqual(new Set(['sent']));
  });

  it('wait 25 ms for company and not longer', async () => {
    const settler = createSettler(featureDeps(db, clock));
    const [one] = await taken(1);
    if (!one) throw new Error('nothing to settle');
    let told = false;
    settler.add({
      delivery: one,
      verdict: SENT,
      written: () => {
        told = true;
      },
    });
    clock.pass(24);
    await new Promise(resolve => setTimeout(resolve, 30));
    expect(told).toBe(false);
    clock.pass(1);
    await vi.waitFor(() => expect(told).toBe(true));
  });

  it('keep why and when: a retry stays open with its next moment, the rest is closed', async () => {
    const settler = createSettler(featureDeps(db, clock));
    const deliveries = await taken(3);
    const verdicts: Verdict[] = [
      { state: 'retry', reason: 'busy', dueAt: clock.now() + 7_000 },
      { state: 'refused', reason: 'rejected: too long' },
      { state: 'unsure', reason: 'no answer' },
    ];
    for (const [i, delivery] of deliveries.entries()) {
      const verdict = verdicts[i];
      if (verdict) settler.add({ delivery: { ...delivery, attempts: i }, verdict, written: () => {} });
    }
    await settler.settled();
    expect(
      await db.read(
        'SELECT "state", "reason", "attempts", "dueAt", "settledAt" FROM "Delivery" ORDER BY "id"',
      ),
    ).toEqual([
      { state: 'retry', reason: 'busy', attempts: 0, dueAt: clock.now() + 7_000, settledAt: null },
      { state: 'refused', reason: 'rejected: too long', attempts: 1, dueAt: 0, settledAt: clock.now() },
      { state: 'unsure', reason: 'no answer', attempts: 2, dueAt: 0, settledAt: clock.now() },
    ]);
  });

  it('are nothing to wait for when there are none', async () => {
    await createSettler(featureDeps(db, clock)).settled();
  });
});

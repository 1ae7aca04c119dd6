import { afterEach, describe, expect, it } from 'vitest';
import { instantsAround, nextInstant } from '../../src/campaigns/next-instant.ts';
import { startDueRuns } from '../../src/campaigns/schedule.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { approvedAsItIs, openerOn, otherTerms } from './clock-shop.ts';
import { DAY_MS, planOf } from './house.ts';

const open: TestDb[] = [];

afterEach(async () => {
  for (const db of open.splice(0)) await db.close();
});

const utc = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 16);
const every = (cron: string, timezone: string) => ({ when: { kind: 'every' as const, cron }, timezone });

describe('the next moment of a recurring campaign', () => {
  it.each([
    ['an ordinary day', '0 20 * * 5', 'Asia/Shanghai', '2026-11-22T12:00', '2026-11-27T12:00'],
    [
      'before the clocks go forward',
      '30 9 * * *',
      'America/New_York',
      '2026-03-07T15:00',
      '2026-03-08T13:30',
    ],
    ['before the clocks go back', '30 9 * * *', 'America/New_York', '2026-10-31T14:00', '2026-11-01T14:30'],
    ['a time that the clock skips', '30 2 * * *', 'America/New_York', '2026-03-08T05:00', '2026-03-08T07:00'],
    ['a time that comes twice', '30 1 * * *', 'America/New_York', '2026-11-01T05:00', '2026-11-01T05:30'],
    ['and only once', '30 1 * * *', 'America/New_York', '2026-11-01T05:30', '2026-11-02T06:30'],
  ])('is right on %s', async (_, cron, timezone, after, expected) => {
    expect(utc(await nextInstant(every(cron, timezone), Date.parse(`${after}:00Z`)))).toBe(expected);
  });

  it('is the last that was missed, and the first that was not', async () => {
    const dueAt = Date.parse('2026-11-01T12:00:00Z');
    const now = Date.parse('2026-11-22T13:00:00Z');
    const { last, next } = await instantsAround(every('0 20 * * 0', 'Asia/Shanghai'), { dueAt, now });
    expect([utc(last), utc(next)]).toEqual(['2026-11-22T12:00', '2026-11-29T12:00']);
  });
});

describe.each(databases)('campaigns by the clock on $name', ({ open: openStore }) => {
  const shop = openerOn(openStore, open);

  it('run once for each moment, whoever sees it first', async () => {
    const { approve, deps, live, runs, clock } = await shop();
    await approve(planOf(every('0 20 * * 5', 'Asia/Shanghai')));
    for (let day = 0; day < 14; day += 1) {
      clock.pass(DAY_MS);
      const seen = await live();
      await Promise.all([startDueRuns(deps, seen), startDueRuns(deps, seen)]);
    }
    expect(await runs()).toEqual(['2026-11-27T12:00 planning', '2026-12-04T12:00 planning']);
  });

  it('make up for the last moment that was missed, or skip it and say so', async () => {
    const late = await shop();
    await late.approve(planOf({ ...every('0 12 * * *', 'Asia/Shanghai'), late: 'run' }));
    await late.passDays(3.5);
    expect(await late.runs()).toEqual(['2026-11-25T04:00 planning']);

    const punctual = await shop();
    await punctual.approve(planOf({ ...every('0 12 * * *', 'Asia/Shanghai'), late: 'skip' }));
    await punctual.passDays(3.5);
    expect(await punctual.runs()).toEqual(['2026-11-25T04:00 done']);
    await punctual.passDays(1 / 6);
    await punctual.passDays(0);
    expect(await punctual.runs()).toHaveLength(2);
  });

  it('begin no further run while an earlier one goes on that was approved otherwise', async () => {
    const house = await shop(['小鱼']);
    const state = await approvedAsItIs(house, planOf(every('0 12 * * *', 'Asia/Shanghai')));
    await house.passDays(1);
    expect(await house.runs()).toHaveLength(1);
    await otherTerms(house);
    await house.passDays(1);
    expect(await house.runs()).toHaveLength(1);
    expect(await state()).toBe('running');
    await house.db.write(sql => sql.run(`UPDATE "Run" SET "state" = 'done'`));
    await house.passDays(1);
    expect(await house.runs()).toHaveLength(1);
    expect(await state()).toBe('submitted');
  });
});

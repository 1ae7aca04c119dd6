import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../src/feature.ts';
import { dayOf } from '../../src/kernel/day.ts';
import { activityObserver, presenceObserver } from '../../src/members/activity.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';
import { heard } from '../support/incoming.ts';
import { makeLogin, makeMembers, makeRoom } from '../support/members.ts';

describe('a day of the house', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-22T15:59:59.999Z', 20_261_122],
    ['Asia/Shanghai', '2026-11-22T16:00:00.000Z', 20_261_123],
    ['UTC', '2026-12-31T23:59:59.999Z', 20_261_231],
    ['UTC', '2027-01-01T00:00:00.000Z', 20_270_101],
    ['America/Los_Angeles', '2026-11-22T07:59:00.000Z', 20_261_121],
    ['Asia/Kolkata', '2026-11-22T18:30:00.000Z', 20_261_123],
    ['Europe/Berlin', '2026-10-25T22:59:59.000Z', 20_261_025],
    ['Europe/Berlin', '2026-10-25T23:00:00.000Z', 20_261_026],
    ['Asia/Shanghai', '2028-02-28T16:00:00.000Z', 20_280_229],
  ])('in %s at %s is %i', (timezone, at, day) => {
    expect(dayOf(Date.parse(at), timezone)).toBe(day);
  });
});

describe.each(databases)('what members do on $name', ({ open }) => {
  let db: TestDb;
  let memberId = 0;

  beforeEach(async () => {
    db = await open();
    [memberId = 0] = await makeMembers(db, ['小鱼']);
    await makeLogin(db, memberId);
    await makeRoom(db);
  });

  afterEach(() => db.close());

  function does(kind: 'message' | 'edited' | 'joined' | 'left', at: string): Incoming {
    const incoming = heard('hi', { member: { id: memberId, name: '小鱼', language: null } });
    const event = { ...incoming.event, at: Date.parse(at), kind } as Incoming['event'];
    return { ...incoming, event };
  }

  function house(timezone = 'Asia/Shanghai') {
    const deps = featureDeps(db, handClock());
    return { ...deps, house: { ...deps.house, timezone } };
  }

  it('counts for the day it was done on, whatever comes in between', async () => {
    const activity = activityObserver(house());
    const doings = [
      does('message', '2026-11-22T15:59:59.999Z'),
      does('message', '2026-11-22T16:00:00.000Z'),
      does('message', '2026-11-22T15:59:30.000Z'),
      does('message', '2026-11-22T16:00:59.000Z'),
    ];
    const notes = doings.flatMap(each => activity.observe(each) ?? []);
    expect(notes.map(note => note.day)).toEqual([20_261_122, 20_261_123, 20_261_122, 20_261_123]);
    await db.write(sql => activity.record(sql, notes));
    await db.write(sql => activity.record(sql, notes.slice(0, 1)));
    expect(await db.read('SELECT "day", "messages" FROM "Activity" ORDER BY "day"')).toEqual([
      { day: 20_261_122, messages: 3 },
      { day: 20_261_123, messages: 2 },
    ]);
  });

  it('counts messages only; to join or edit is to be there, and to leave is not', () => {
    const activity = activityObserver(house());
    const noon = '2026-11-22T04:00:00Z';
    const messages = (['message', 'edited', 'joined', 'left'] as const).map(
      kind => activity.observe(does(kind, noon))?.messages,
    );
    expect(messages).toEqual([1, 0, 0, undefined]);
    expect(activity.observe(heard('hi', { member: undefined }))).toBeUndefined();
  });

  it('is seen at the latest moment, within a minute, and never earlier than before', async () => {
    const activity = activityObserver(house());
    const seen = async (...times: string[]) => {
      const notes = times.flatMap(at => activity.observe(does('message', at)) ?? []);
      await db.write(sql => activity.record(sql, notes));
      const [row] = await db.read<{ at: number }>('SELECT "lastSeenAt" AS "at" FROM "Member"');
      return new Date(row?.at ?? 0).toISOString();
    };
    expect(await seen('2026-11-22T04:05:00Z', '2026-11-22T04:00:00Z')).toBe('2026-11-22T04:05:00.000Z');
    expect(await seen('2026-11-22T04:05:30Z')).toBe('2026-11-22T04:05:00.000Z');
    expect(await seen('2026-11-22T04:01:00Z')).toBe('2026-11-22T04:05:00.000Z');
    expect(await seen('2026-11-22T04:07:00Z')).toBe('2026-11-22T04:07:00.000Z');
  });

  it('shows who is in a room, and is written only when that is news', async () => {
    const presence = presenceObserver(house());
    const see = async (kind: 'message' | 'left', at: string) => {
      const note = presence.observe(does(kind, at));
      if (!note) return 'no news';
      await db.write(sql => presence.record(sql, [note]));
      presence.recorded?.([note]);
      const [row] = await db.read<{ joinedAt: number; leftAt: number | null }>(
        'SELECT "joinedAt", "leftAt" FROM "RoomMember"',
      );
      return row?.leftAt === null ? 'here' : 'left';
    };
    expect(await see('message', '2026-11-22T04:00:00Z')).toBe('here');
    expect(await see('message', '2026-11-22T04:01:00Z')).toBe('no news');
    expect(await see('left', '2026-11-22T04:02:00Z')).toBe('left');
    expect(await see('message', '2026-11-22T04:03:00Z')).toBe('here');
  });
});

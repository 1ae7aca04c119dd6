import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Feature, Incoming } from '../../src/feature.ts';
import { markMembers } from '../../src/members/store-marks.ts';
import { openTags } from '../../src/tags/index.ts';
import type { RuleDraft } from '../../src/tags/rule.ts';
import { tagsOfMember } from '../../src/tags/store.ts';
import { saveRuleChange } from '../../src/tags/store-rules.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { heard } from '../support/incoming.ts';
import { logMessages } from '../support/log.ts';
import { makeMembers } from '../support/members.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

describe.each(databases)('What members do shows tags on $name:', ({ open }) => {
  let db: TestDb;
  let clock: HandClock;
  let tags: Feature;
  let [alice, bob] = [0, 0];

  beforeEach(async () => {
    clock = handClock();
    db = await open(clock);
    [alice = 0, bob = 0] = await makeMembers(db, ['小鱼', '老王']);
    tags = await openFeature();
  });
  afterEach(() => db.close());

  async function openFeature(): Promise<Feature> {
    const feature = openTags(featureDeps(db, clock), {
      findMember: async () => ({ id: alice, name: '小鱼' }),
      audit: async () => {},
      tell: async () => {},
    });
    await feature.start?.();
    return feature;
  }
  const rule = async (tag: string, add: RuleDraft) => {
    await db.write(sql => saveRuleChange(sql, { tag, add }, clock.now()));
    tags = await openFeature();
  };
  const hear = async (...incoming: Incoming[]) => {
    for (const { observe, record } of tags.observers ?? []) {
      const notes = incoming.flatMap(each => observe(each) ?? []);
      if (notes.length > 0) await db.write(sql => record(sql, notes));
    }
  };
  const says = async (memberId: number, text: string): Promise<Incoming> => {
    const [interactionId = 0] = await logMessages(db, [{ memberId, text, at: clock.now() }]);
    const incoming = heard(text, { interactionId, member: { id: memberId, name: 'x', language: null } });
    return { ...incoming, event: { ...incoming.event, at: clock.now() } };
  };
  const joins = (memberId: number, title = '茶友群'): Incoming => {
    const { event, ...rest } = heard('', { member: { id: memberId, name: 'x', language: null } });
    const from = { account: 'sandbox', id: 'a', name: 'x', durable: true };
    const { key, account, room } = event;
    return {
      ...rest,
      room: { ...rest.room, title },
      event: { kind: 'joined', key, account, room, from, at: clock.now() },
    };
  };
  const of = async (memberId: number) => tagsOfMember(db, memberId, clock.now());
  const names = async (memberId: number) => (await of(memberId)).map(({ name }) => name);
  const look = async () => tags.schedules?.find(({ name }) => name === 'tags.look')?.run();
  const order = (
    memberId: number,
    number: string,
    more: { category?: string; state?: string; at?: number } = {},
  ) =>
    db.write(sql =>
      sql.run(
        `INSERT INTO "Order" ("number", "memberId", "buyer", "amountCents", "currency", "at", "category", "items", "state",
           "createdAt", "updatedAt") VALUES (?, ?, 'x', 100, 'CNY', ?, ?, 'A 牌 2 盒', ?, ?, ?)
         ON CONFLICT ("number") DO UPDATE SET "state" = excluded."state", "updatedAt" = excluded."updatedAt"`,
        ...[number, memberId, more.at ?? clock.now(), more.category ?? '面膜', more.state ?? 'paid'],
        ...[clock.now(), clock.now()],
      ),
    );

  it('a question asked often enough within its days, and not before', async () => {
    await rule('要退款', { kind: 'asked', words: ['退款', '退货'], times: 3, days: 30 });
    await hear(await says(alice, '怎么退款'));
    clock.pass(31 * DAY);
    await hear(await says(alice, '能退货吗'), await says(bob, '退款到了'));
    await hear(await says(alice, '退款收到了，谢谢'));
    clock.pass(DAY);
    await hear(await says(alice, 'how does 退款 work'));
    expect(await names(alice)).toEqual([]);
    await hear(await says(alice, '退款要多久'));
    expect(await of(alice)).toMatchObject([
      { name: '要退款', source: 'behaviour', by: 'rule 1', quote: '退款要多久', hits: 1 },
    ]);
    expect(await names(bob)).toEqual([]);
  });

  it('a room they join or are seen in, once and not with every message', async () => {
    await rule('VIP', { kind: 'joined', words: ['VIP 1群', '#1'] });
    await hear(joins(alice, '别的群'), joins(bob, 'ｖｉｐ　1群'));
    expect(await of(bob)).toMatchObject([{ name: 'VIP', source: 'rule', hits: 1 }]);
    const observe = tags.observers?.[0]?.observe;
    expect(observe?.(await says(alice, '大家好'))).toBeUndefined();
  });

  it('a room is known by its number too', async () => {
    await rule('VIP', { kind: 'joined', words: ['#1'] });
    await hear(await says(alice, '大家好'), await says(alice, '在吗'));
    expect(await of(alice)).toMatchObject([{ name: 'VIP', quote: '茶友群', hits: 1 }]);
    expect(tags.observers?.[0]?.observe(await says(alice, '大家好'))).toBeUndefined();
  });

  it('what they bought, however often it is looked at, and stronger when they buy again', async () => {
    await rule('面膜党', { kind: 'bought', words: ['面膜', '精华'] });
    await order(alice, 'A1');
    await order(bob, 'B1', { state: 'refunded' });
    await order(bob, 'B2', { category: '茶' });
    await look();
    await look();
    expect(await of(alice)).toMatchObject([
      { name: '面膜党', strength: 0.6, hits: 1, quote: '面膜 A 牌 2 盒' },
    ]);
    expect(await names(bob)).toEqual([]);
    clock.pass(MINUTE);
    await order(alice, 'A2');
    await look();
    expect((await of(alice))[0]?.strength).toBeCloseTo(0.84, 4);
    // Another process looks at the same.
    tags = await openFeature();
    await look();
    expect((await of(alice))[0]).toMatchObject({ hits: 2, strength: expect.closeTo(0.84, 4) });
  });

  it('an order that was saved by a transaction that began before the last look is not missed', async () => {
    await rule('面膜党', { kind: 'bought', words: ['面膜'] });
    await order(bob, 'B1');
    await look();
    const began = clock.now();
    clock.pass(3 * MINUTE);
    await order(bob, 'B2');
    await look();
    await order(alice, 'A1');
    await db.write(sql => sql.run(`UPDATE "Order" SET "updatedAt" = ? WHERE "number" = 'A1'`, began));
    await look();
    expect(await names(alice)).toEqual(['面膜党']);
  });

  it('a survey they answered, unless they refused the tag', async () => {
    await rule('热心', { kind: 'answered', words: ['NPS'] });
    const mark = (memberIds: number[], at = clock.now()) =>
      db.write(sql => markMembers(sql, db.dialect, { kind: 'answered', name: 'nps', memberIds, at }));
    await mark([alice]);
    await look();
    await look();
    expect(await of(alice)).toMatchObject([{ name: '热心', kind: 'answered', quote: 'nps', hits: 1 }]);
    await mark([bob], clock.now() - 100 * DAY);
    await look();
    expect(await names(bob)).toEqual([]);
  });
});

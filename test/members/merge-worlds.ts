import fc from 'fast-check';
import type { Db, Sql, SqlValue } from '../../src/db/db.ts';
import { sumAnew } from '../../src/members/merge.ts';

/** The moment of the first merge; everything in a world lies before it. */
export const MERGED_AT = 1_800_000_000_000;

const before = fc.integer({ min: 1, max: 1_000_000 }).map(n => MERGED_AT - n * 1_000);
const strength = fc.double({ min: 0.05, max: 1, noNaN: true });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const tag = fc.record({
  source: fc.constantFrom('rule', 'behaviour', 'llm', 'operator', 'member'),
  strength,
  hits: fc.integer({ min: 0, max: 9 }),
  lastSeenAt: before,
  removed: fc.boolean(),
  quote: maybe(fc.constantFrom('面膜', '敏感肌')),
});

const member = fc.record({
  name: fc.constantFrom('小鱼', 'Luna', '旺财妈'),
  language: maybe(fc.constantFrom('zh-CN', 'en')),
  role: fc.constantFrom('member', 'member', 'agent', 'owner'),
  createdAt: before,
  lastSeenAt: before,
  points: fc.integer({ min: 0, max: 500 }),
  tier: maybe(fc.constantFrom('gold', 'silver')),
  logins: fc.integer({ min: 0, max: 3 }),
  days: fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 4 }),
  tags: fc.array(maybe(tag), { minLength: 3, maxLength: 3 }),
  marks: fc.array(maybe(before), { minLength: 2, maxLength: 2 }),
  contact: maybe(
    fc.record({
      phone: maybe(fc.constantFrom('+8613800000001', '+8613800000002')),
      email: maybe(fc.constantFrom('a@tea.cn', 'b@tea.cn')),
      city: maybe(fc.constant('上海')),
      birthday: maybe(fc.constantFrom('05-20', '02-29')),
      staleAt: maybe(before),
      updatedAt: before,
    }),
  ),
  orders: fc.array(
    fc.record({ amountCents: fc.integer({ min: 1, max: 99_999 }), paid: fc.boolean(), at: before }),
    {
      maxLength: 3,
    },
  ),
  pushed: fc.integer({ min: 0, max: 2 }),
  inSegment: fc.boolean(),
  wishes: maybe(
    fc.record({
      marketing: fc.constantFrom('all', 'coupons', 'none'),
      share: fc.constantFrom(1, 0.5),
      timezone: maybe(fc.constant('Asia/Tokyo')),
      updatedAt: before,
    }),
  ),
  grants: fc.array(maybe(fc.constantFrom('viewer', 'agent', 'manager')), { minLength: 2, maxLength: 2 }),
  coupons: fc.integer({ min: 0, max: 2 }),
  asked: fc.integer({ min: 0, max: 2 }),
  anchor: maybe(fc.constantFrom('w1', 'w2')),
});

export const worlds = fc.array(member, { minLength: 4, maxLength: 4 });

export type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

const TABLES = [
  ...['Activity', 'RoomMember', 'Interaction', 'Anchor', 'Identity', 'MemberTag', 'Mark', 'Contact', 'Order'],
  ...[
    'Delivery',
    'SegmentMember',
    'ScoreChange',
    'Preference',
    'Coupon',
    'Ticket',
    'Question',
    'RoleGrant',
    'Member',
  ],
];

const RESET = [
  ...['MergeRow', 'Merge', 'Audit', 'Unhandled', 'LinkCode', 'Newcomer', 'OrderChange'],
  ...TABLES,
  ...['CouponBatch', 'Topic', 'Tag', 'Segment', 'Room'],
];

/** Every table as it stands, but for what merging itself writes down. */
export async function snapshot(db: Db): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    const rows = await db.read<Record<string, unknown>>(`SELECT * FROM "${table}"`);
    const told = rows.map(({ scoreDueAt: _, segmentDueAt: __, ...row }) =>
      JSON.stringify(row, Object.keys(row).sort()),
    );
    all[table] = told.sort();
  }
  return all;
}

/** Makes a world of four members who share tags, marks, phones and anchors; returns their ids. */
export async function makeWorld(db: Db, world: World): Promise<number[]> {
  return db.write(async sql => {
    for (const table of RESET) await sql.run(`DELETE FROM "${table}"`);
    const add = adder(sql);
    const named = (table: string) => (name: string) => add(table, { name, createdAt: 0 });
    const things: Things = {
      tags: [await named('Tag')('a'), await named('Tag')('b'), await named('Tag')('c')],
      topics: [
        await add('Topic', { kind: 'got', name: 'x', createdAt: 0 }),
        await add('Topic', { kind: 'coupon', name: 'y', createdAt: 0 }),
      ],
      segment: await add('Segment', { name: 's', expression: 'tag:a', createdAt: 0 }),
      group: await add('Room', { account: 'x', nativeId: 'g', kind: 'group', createdAt: 0 }),
      batch: await add('CouponBatch', { ...BATCH, name: 'SPRING' }),
    };
    const ids: number[] = [];
    for (const [n, person] of world.entries()) ids.push(await addMember(add, person, n, things));
    await sumAnew(sql, db.dialect, ids, 'CNY');
    return ids;
  });
}

const BATCH = {
  kind: 'gift',
  value: 0,
  title: 'x',
  currency: 'CNY',
  pool: 'generated',
  topicId: 0,
  createdAt: 0,
};

type Things = { tags: number[]; topics: number[]; segment: number; group: number; batch: number };
type Person = World[number];

async function addMember(add: Add, person: Person, n: number, things: Things): Promise<number> {
  const { name, language, role, createdAt, lastSeenAt, points, tier } = person;
  const facts = { name, language, role, createdAt, lastSeenAt, points, tier, tierSince: tier && 5 };
  const memberId = await add('Member', facts);
  for (let i = 0; i < person.logins; i++)
    await addLogin(add, person, { memberId, nativeId: `${n}-${i}` }, things);
  await addTags(add, person, memberId, things);
  for (const [i, at] of person.marks.entries()) {
    if (at !== null) await add('Mark', { topicId: things.topics[i] ?? 0, memberId, at });
  }
  if (person.contact) await add('Contact', { memberId, ...person.contact });
  await addOrders(add, person, n, memberId);
  if (person.inSegment) await add('SegmentMember', { segmentId: things.segment, memberId, since: createdAt });
  await addWishes(add, person, { n, memberId }, things);
  for (const [i, role] of person.grants.entries()) {
    const place = { account: 'x', roomId: i * things.group, at: createdAt };
    if (role) await add('RoleGrant', { memberId, ...place, role });
  }
  await add('ScoreChange', { memberId, at: createdAt, what: 'tier', after: tier, reason: '{}' });
  return memberId;
}

async function addLogin(
  add: Add,
  { name, createdAt, lastSeenAt, anchor, days, pushed }: Person,
  { memberId, nativeId }: { memberId: number; nativeId: string },
  { group }: Things,
): Promise<void> {
  const identityId = await add('Identity', { memberId, account: 'x', nativeId, name, createdAt }, true);
  if (anchor) await add('Anchor', { identityId, kind: 'weixin', value: anchor });
  const direct = await add('Room', { account: 'x', nativeId, kind: 'direct', createdAt: 0 });
  for (const roomId of [group, direct]) await add('RoomMember', { roomId, identityId, joinedAt: createdAt });
  const at = { at: lastSeenAt, receivedAt: lastSeenAt };
  await add('Interaction', { key: nativeId, roomId: group, identityId, kind: 'message', text: 'x', ...at });
  for (const day of new Set(days)) {
    await add('Activity', { identityId, day: 20261100 + day, roomId: group, messages: day });
  }
  const delivery = { roomId: direct, memberId, parts: '[]', state: 'sent', dueAt: 0, createdAt };
  for (let k = 0; k < pushed; k++) {
    await add('Delivery', { ...delivery, occasion: `${nativeId}/${k}`, kind: 'campaign' });
    await add('Delivery', { ...delivery, occasion: `r${nativeId}/${k}`, kind: 'reply' });
  }
}

async function addWishes(
  add: Add,
  { wishes, coupons, asked }: Person,
  { n, memberId }: { n: number; memberId: number },
  { group, batch }: Things,
): Promise<void> {
  if (wishes) await add('Preference', { memberId, ...wishes });
  for (let i = 0; i < coupons; i++) {
    await add('Coupon', { batchId: batch, code: `C${n}${i}`, state: 'issued', memberId });
  }
  for (let i = 0; i < asked; i++) {
    const ask = { memberId, roomId: group };
    await add('Question', { ...ask, interactionId: n * 10 + i, text: '?', at: 0, outcome: 'answered' });
    await add('Ticket', { ...ask, kind: 'question', subject: '?', state: 'open', createdAt: 0 });
  }
}

async function addTags(add: Add, person: Person, memberId: number, { tags }: Things): Promise<void> {
  for (const [i, one] of person.tags.entries()) {
    if (!one) continue;
    const { removed, ...fields } = one;
    const chosen = one.source === 'member' || one.source === 'operator';
    const carriedUntil = chosen ? 8.64e15 : one.lastSeenAt + 1;
    await add('MemberTag', {
      ...{ ...fields, memberId, tagId: tags[i] ?? 0, confidence: 0.6, halfLifeDays: 60 },
      ...{ firstSeenAt: one.lastSeenAt - 5, removedAt: removed ? one.lastSeenAt : null },
      carriedUntil: removed ? 0 : carriedUntil,
    });
  }
}

async function addOrders(add: Add, { orders, contact }: Person, n: number, memberId: number): Promise<void> {
  for (const [i, { amountCents, paid, at }] of orders.entries()) {
    const buyer = i === 0 ? `x:${n}-0` : (contact?.phone ?? 'somebody');
    await add('Order', {
      ...{ number: `${n}/${i}`, memberId, buyer, amountCents, currency: i === 2 ? 'USD' : 'CNY', at },
      ...{ state: paid ? 'paid' : 'refunded', createdAt: at, updatedAt: at },
    });
  }
}

type Add = ReturnType<typeof adder>;

const NUMBERED = new Set(['Tag', 'Topic', 'Segment', 'Room', 'Member', 'Identity', 'CouponBatch']);

function adder(sql: Sql) {
  return async (table: string, row: Record<string, SqlValue>, durable = false): Promise<number> => {
    const names = Object.keys(row);
    const columns = [...names, ...(durable ? ['durable'] : [])].map(name => `"${name}"`).join(', ');
    const values = [...names.map(() => '?'), ...(durable ? ['true'] : [])].join(', ');
    const insert = `INSERT INTO "${table}" (${columns}) VALUES (${values})`;
    const params = names.map(name => row[name] ?? null);
    if (!NUMBERED.has(table)) {
      await sql.run(insert, ...params);
      return 0;
    }
    return (await sql.all<{ id: number }>(`${insert} RETURNING "id"`, ...params))[0]?.id ?? 0;
  };
}

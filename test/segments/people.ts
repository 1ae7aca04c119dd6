import fc from 'fast-check';
import { batch } from '../../src/db/batch.ts';
import { ROLES } from '../../src/kernel/roles.ts';
import { STAGES } from '../../src/segments/audience.ts';
import type { Known } from '../../src/segments/resolve.ts';
import { FOREVER } from '../../src/tags/strength.ts';
import type { TestDb } from '../support/databases.ts';

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 22, 12);

const numbered = (names: string[], from = 1) => names.map((name, i) => ({ id: i + from, name }));

export const KNOWN: Known = {
  tags: numbered(['茶', '护肤', "o'neil", '💄']),
  rooms: ['茶友群', 'VIP 1群', '茶友群'].map((title, i) => ({ id: i + 1, title })),
  segments: [
    { name: '老客', expression: 'tag:茶 OR messages:>=3' },
    { name: '沉睡', expression: 'NOT segment:老客 seen:>30d' },
  ],
  got: numbered(['welcome', '周五上新'], 1),
  coupon: numbered(['SPRING20'], 3),
  answered: numbered(['nps'], 4),
  tiers: ['silver', 'gold', 'diamond'],
};
const TOPICS = 4;
const CITIES = ['上海', "Xi'an"];

/** Ages that often lie exactly on the bounds that expressions ask for. */
const daysAgo = fc.oneof(fc.constantFrom(0, 1, 7, 30, 365), fc.double({ min: 0, max: 400, noNaN: true }));
const momentAgo = daysAgo.map(days => Math.round(NOW - days * DAY));
const among = (most: number) => fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: most });

export const person = fc.record({
  role: fc.constantFrom(...ROLES),
  language: fc.constantFrom('zh-CN', 'en', null),
  createdAt: momentAgo,
  lastSeenAt: momentAgo,
  lastOrderAt: fc.option(momentAgo),
  messages: fc.integer({ min: 0, max: 8 }),
  orders: fc.integer({ min: 0, max: 4 }),
  spentCents: fc.constantFrom(0, 1999, 2000, 50_000),
  points: fc.integer({ min: 0, max: 4 }).map(n => n * 50),
  tier: fc.constantFrom('silver', 'gold', 'diamond', null),
  stage: fc.constantFrom(...STAGES, null),
  city: fc.constantFrom(...CITIES, null),
  hasContact: fc.boolean(),
  merged: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  tags: fc.uniqueArray(
    fc.record({
      tagId: fc.integer({ min: 1, max: KNOWN.tags.length }),
      carriedUntil: fc.oneof(
        fc.constantFrom(0, FOREVER, NOW, NOW + 1, NOW - 1),
        fc.integer({ min: -3, max: 40 }).map(days => NOW + days * DAY),
      ),
    }),
    { selector: each => each.tagId, maxLength: 4 },
  ),
  stays: fc.uniqueArray(
    fc.record({ roomId: fc.integer({ min: 1, max: KNOWN.rooms.length }), left: fc.boolean() }),
    { selector: each => each.roomId, maxLength: 3 },
  ),
  /** Each stay belongs to one login or the other. */
  logins: fc.constantFrom(1, 2),
  topics: among(TOPICS),
});
export type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

const sign = fc.constantFrom('<', '<=', '>', '>=');
const names = (field: string, known: { name: string }[]) =>
  fc.constantFrom(...known).map(({ name }) => `${field}:"${name}"`);

const term = fc.oneof(
  names('tag', KNOWN.tags),
  names('got', KNOWN.got),
  names('coupon', KNOWN.coupon),
  names('answered', KNOWN.answered),
  fc.constantFrom('room:茶友群', 'room:"VIP 1群"', 'room:#1', 'room:#3', 'segment:老客', 'segment:沉睡'),
  fc
    .tuple(
      fc.constantFrom('seen', 'joined', 'lastorder'),
      sign,
      fc.constantFrom('24h', '1d', '1w', '30d', '1m', '1y'),
    )
    .map(parts => `${parts[0]}:${parts[1]}${parts[2]}`),
  fc.constantFrom(
    'seen:[1d TO 1w]',
    'joined:{1d TO 30d}',
    'lastorder:{* TO 1w]',
    'joined:[7d TO *}',
    'seen:[* TO *]',
    'lastorder:[* TO *]',
  ),
  fc
    .tuple(fc.constantFrom('messages', 'orders'), fc.oneof(fc.constantFrom('', '='), sign), fc.nat(8))
    .map(parts => `${parts[0]}:${parts[1]}${parts[2]}`),
  fc
    .tuple(fc.constantFrom('points', 'spent'), sign, fc.constantFrom('100', '20', '19.99', '500'))
    .map(parts => `${parts[0]}:${parts[1]}${parts[2]}`),
  fc.constantFrom('messages:[1 TO 5]', 'orders:{0 TO 4]', 'messages:>1.5', 'lang:en', 'lang:zh'),
  fc.constantFrom(
    'tier:gold',
    'tier:[gold TO diamond]',
    'tier:{silver TO *]',
    'tier:<diamond',
    'tier:{gold TO gold}',
  ),
  fc.constantFrom(...STAGES).map(stage => `stage:${stage}`),
  fc.constantFrom(...CITIES, '北京').map(city => `city:${city}`),
  fc.constantFrom(...ROLES).map(role => `role:${role}`),
);

/** Any expression over all fields. */
export const { expression } = fc.letrec<{ expression: string }>(tie => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    term,
    fc
      .tuple(tie('expression'), fc.constantFrom(' AND ', ' OR ', ' ', ' NOT '), tie('expression'))
      .map(parts => parts.join('')),
    tie('expression').map(inner => `(${inner})`),
    tie('expression').map(inner => `NOT (${inner})`),
  ),
}));

const insertMembers = batch(
  {
    id: 'int',
    role: 'text',
    language: 'text',
    createdAt: 'double precision',
    lastSeenAt: 'double precision',
    lastOrderAt: 'double precision',
    messages: 'int',
    orders: 'int',
    spentCents: 'double precision',
    points: 'int',
    tier: 'text',
    stage: 'text',
    mergedIntoId: 'int',
  },
  x => `INSERT INTO "Member" ("id", "name", "role", "language", "createdAt", "lastSeenAt", "lastOrderAt", "messages",
      "orderCount", "spentCents", "points", "tier", "stage", "mergedIntoId")
    SELECT x."id", 'x', x."role", x."language", x."createdAt", x."lastSeenAt", x."lastOrderAt", x."messages",
      x."orders", x."spentCents", x."points", x."tier", x."stage", x."mergedIntoId" FROM ${x}`,
);
const insertContacts = batch(
  { id: 'int', city: 'text' },
  x => `INSERT INTO "Contact" ("memberId", "city", "updatedAt") SELECT x."id", x."city", 0 FROM ${x}`,
);
const insertLogins = batch(
  { id: 'int', memberId: 'int' },
  x => `INSERT INTO "Identity" ("id", "memberId", "account", "nativeId", "name", "durable", "createdAt")
    SELECT x."id", x."memberId", 'sandbox', CAST(x."id" AS text), 'x', true, 0 FROM ${x}`,
);
const insertTags = batch(
  { memberId: 'int', tagId: 'int', carriedUntil: 'double precision' },
  x => `INSERT INTO "MemberTag" ("memberId", "tagId", "source", "confidence", "strength", "halfLifeDays", "hits",
      "firstSeenAt", "lastSeenAt", "carriedUntil")
    SELECT x."memberId", x."tagId", 'rule', 1, 1, 60, 1, 0, 0, x."carriedUntil" FROM ${x}`,
);
const insertStays = batch(
  { identityId: 'int', roomId: 'int', leftAt: 'double precision' },
  x => `INSERT INTO "RoomMember" ("identityId", "roomId", "joinedAt", "leftAt")
    SELECT x."identityId", x."roomId", 0, x."leftAt" FROM ${x}`,
);
const insertMarks = batch(
  { memberId: 'int', topicId: 'int' },
  x => `INSERT INTO "Mark" ("memberId", "topicId", "at") SELECT x."memberId", x."topicId", 0 FROM ${x}`,
);

/** The tags, rooms, topics and segments of `KNOWN`. */
export async function furnish({ write }: TestDb): Promise<void> {
  await write(async sql => {
    for (const { id, name } of KNOWN.tags)
      await sql.run('INSERT INTO "Tag" ("id", "name", "createdAt") VALUES (?, ?, 0)', id, name);
    for (const { id, title } of KNOWN.rooms) {
      await sql.run(
        `INSERT INTO "Room" ("id", "account", "nativeId", "kind", "title", "createdAt") VALUES (?, 'sandbox', ?, 'group', ?, 0)`,
        ...[id, `r${id}`, title],
      );
    }
    for (const kind of ['got', 'coupon', 'answered'] as const) {
      for (const { id, name } of KNOWN[kind]) {
        await sql.run(
          'INSERT INTO "Topic" ("id", "kind", "name", "createdAt") VALUES (?, ?, ?, 0)',
          ...[id, kind, name],
        );
      }
    }
  });
}

/** These people and nobody else, with ids from 1. */
export async function fill({ write, dialect }: TestDb, people: Person[]): Promise<void> {
  const each = <T>(pick: (one: Person, id: number) => T[]) => people.flatMap((one, i) => pick(one, i + 1));
  const loginOf = (memberId: number, nth: number) => memberId * 2 - 1 + nth;
  await write(async sql => {
    await sql.run('DELETE FROM "Member"');
    const rows = each((one, id) => [{ ...one, id, mergedIntoId: one.merged ? 1 : null }]);
    await insertMembers.run(sql, dialect, rows);
    const contacts = each(({ hasContact, city }, id) => (hasContact ? [{ id, city }] : []));
    await insertContacts.run(sql, dialect, contacts);
    const logins = each((_, memberId) => [0, 1].map(nth => ({ id: loginOf(memberId, nth), memberId })));
    await insertLogins.run(sql, dialect, logins);
    const tags = each((one, memberId) => one.tags.map(tag => ({ ...tag, memberId })));
    await insertTags.run(sql, dialect, tags);
    const stays = each((one, memberId) =>
      one.stays.map(({ roomId, left }, i) => ({
        identityId: loginOf(memberId, i % one.logins),
        roomId,
        leftAt: left ? NOW : null,
      })),
    );
    await insertStays.run(sql, dialect, stays);
    const topics = each((one, memberId) => one.topics.map(topicId => ({ memberId, topicId })));
    await insertMarks.run(sql, dialect, topics);
  });
}

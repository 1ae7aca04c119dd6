import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batch } from '../../src/db/batch.ts';
import { ROLES } from '../../src/kernel/roles.ts';
import { compileAudience, type Setting } from '../../src/segments/compile.ts';
import { belongsTo, type MemberRecord } from '../../src/segments/evaluate.ts';
import { parseAudience } from '../../src/segments/parse.ts';
import { type Known, resolveAudience } from '../../src/segments/resolve.ts';
import { databases, type TestDb } from '../support/databases.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 12);
const SETTING: Setting = { now: NOW, language: 'zh-CN' };

const KNOWN: Known = {
  tags: ['茶', '护肤', "o'neil", '💄'].map((name, i) => ({ id: i + 1, name })),
  rooms: ['茶友群', 'VIP 1群', '茶友群'].map((title, i) => ({ id: i + 1, title })),
  segments: [
    { name: '老客', expression: 'tag:茶 OR messages:>=3' },
    { name: '沉睡', expression: 'NOT segment:老客 seen:>30d' },
  ],
};

/** Ages that often lie exactly on the bounds that expressions ask for. */
const daysAgo = fc.oneof(fc.constantFrom(0, 1, 7, 30, 365), fc.double({ min: 0, max: 400, noNaN: true }));
const momentAgo = daysAgo.map(days => Math.round(NOW - days * DAY));

const storedTag = fc.record({
  tagId: fc.integer({ min: 1, max: KNOWN.tags.length }),
  source: fc.constantFrom('rule', 'operator', 'member'),
  // What can be stored: evidence is never weaker than its confidence, and a refused tag has none.
  strength: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1, noNaN: true })),
  lastSeenAt: fc.oneof(momentAgo, fc.constant(NOW + DAY)),
  halfLifeDays: fc.constantFrom(1, 60, 365),
  removed: fc.boolean(),
});
const stay = fc.record({ roomId: fc.integer({ min: 1, max: KNOWN.rooms.length }), left: fc.boolean() });
const person = fc.record({
  role: fc.constantFrom(...ROLES),
  language: fc.constantFrom('zh-CN', 'en', null),
  createdAt: momentAgo,
  lastSeenAt: momentAgo,
  days: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
  tags: fc.uniqueArray(storedTag, { selector: each => each.tagId, maxLength: 4 }),
  stays: fc.uniqueArray(stay, { selector: each => each.roomId, maxLength: 3 }),
});
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

const term = fc.oneof(
  fc.constantFrom(...KNOWN.tags).map(({ name }) => `tag:${name}`),
  fc.constantFrom('room:茶友群', 'room:"VIP 1群"', 'room:#1', 'room:#3', 'segment:老客', 'segment:沉睡'),
  fc
    .tuple(
      fc.constantFrom('seen', 'joined'),
      fc.constantFrom('<', '<=', '>', '>='),
      fc.constantFrom('24h', '1d', '1w', '30d', '1m', '1y'),
    )
    .map(([field, sign, age]) => `${field}:${sign}${age}`),
  fc.constantFrom(
    'seen:[1d TO 1w]',
    'joined:{1d TO 30d}',
    'seen:{* TO 1w]',
    'joined:[7d TO *}',
    'seen:[* TO *]',
  ),
  fc
    .tuple(fc.constantFrom('', '=', '<', '<=', '>', '>='), fc.integer({ min: 0, max: 8 }))
    .map(([sign, count]) => `messages:${sign}${count}`),
  fc.constantFrom('messages:[1 TO 5]', 'messages:{0 TO 4]', 'messages:>1.5', 'lang:en', 'lang:zh'),
  fc.constantFrom(...ROLES).map(role => `role:${role}`),
);
const { expression } = fc.letrec<{ expression: string }>(tie => ({
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

function recordOf({ role, language, createdAt, lastSeenAt, ...rest }: Person): MemberRecord {
  return {
    role,
    language,
    createdAt,
    lastSeenAt,
    messages: rest.days.reduce((sum, n) => sum + n, 0),
    roomIds: rest.stays.filter(each => !each.left).map(each => each.roomId),
    tags: rest.tags.filter(each => !each.removed),
  };
}

const insertMembers = batch(
  {
    id: 'int',
    role: 'text',
    language: 'text',
    createdAt: 'double precision',
    lastSeenAt: 'double precision',
  },
  x => `INSERT INTO "Member" ("id", "name", "role", "language", "createdAt", "lastSeenAt")
    SELECT x."id", 'x', x."role", x."language", x."createdAt", x."lastSeenAt" FROM ${x}`,
);
const insertTags = batch(
  {
    memberId: 'int',
    tagId: 'int',
    source: 'text',
    strength: 'double precision',
    halfLifeDays: 'double precision',
    lastSeenAt: 'double precision',
    removedAt: 'double precision',
  },
  x => `INSERT INTO "MemberTag" ("memberId", "tagId", "source", "confidence", "strength", "halfLifeDays", "hits",
      "firstSeenAt", "lastSeenAt", "removedAt")
    SELECT x."memberId", x."tagId", x."source", 1, x."strength", x."halfLifeDays", 1, 0, x."lastSeenAt",
      x."removedAt" FROM ${x}`,
);
const insertStays = batch(
  { memberId: 'int', roomId: 'int', leftAt: 'double precision' },
  x => `INSERT INTO "RoomMember" ("memberId", "roomId", "joinedAt", "leftAt")
    SELECT x."memberId", x."roomId", 0, x."leftAt" FROM ${x}`,
);
const insertDays = batch(
  { memberId: 'int', day: 'int', messages: 'int' },
  x =>
    `INSERT INTO "Activity" ("memberId", "day", "messages") SELECT x."memberId", x."day", x."messages" FROM ${x}`,
);

async function fill({ write, dialect }: TestDb, people: Person[]): Promise<void> {
  const each = <T>(pick: (one: Person, id: number) => T[]) => people.flatMap((one, i) => pick(one, i + 1));
  await write(async sql => {
    await sql.run('DELETE FROM "Member"');
    await insertMembers.run(
      sql,
      dialect,
      each(({ role, language, createdAt, lastSeenAt }, id) => [
        { id, role, language, createdAt, lastSeenAt },
      ]),
    );
    await insertTags.run(
      sql,
      dialect,
      each(({ tags }, memberId) =>
        tags.map(({ removed, ...tag }) => ({ ...tag, memberId, removedAt: removed ? NOW : null })),
      ),
    );
    await insertStays.run(
      sql,
      dialect,
      each(({ stays }, memberId) =>
        stays.map(({ roomId, left }) => ({ memberId, roomId, leftAt: left ? NOW : null })),
      ),
    );
    await insertDays.run(
      sql,
      dialect,
      each(({ days }, memberId) => days.map((messages, day) => ({ memberId, day, messages }))),
    );
  });
}

describe.each(databases)('An audience on $name', ({ open }) => {
  let db: TestDb;

  beforeAll(async () => {
    db = await open();
    await db.write(async sql => {
      for (const { id, name } of KNOWN.tags)
        await sql.run('INSERT INTO "Tag" ("id", "name", "createdAt") VALUES (?, ?, 0)', id, name);
      for (const { id, title } of KNOWN.rooms) {
        await sql.run(
          `INSERT INTO "Room" ("id", "account", "nativeId", "kind", "title", "createdAt") VALUES (?, 'sandbox', ?, 'group', ?, 0)`,
          id,
          `r${id}`,
          title,
        );
      }
    });
  });
  afterAll(() => db.close());

  async function selected(written: string): Promise<number[]> {
    const { sql, params } = compileAudience(
      resolveAudience(parseAudience(written), KNOWN),
      SETTING,
      db.dialect,
    );
    return (await db.read<{ id: number }>(sql, ...params)).map(({ id }) => id).toSorted((a, b) => a - b);
  }

  it('is exactly those for whom the expression holds, whatever the members and the expression', async () => {
    let [some, all] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 1, maxLength: 30 }),
        fc.array(expression, { minLength: 15, maxLength: 30 }),
        async (people, expressions) => {
          await fill(db, people);
          for (const written of expressions) {
            const audience = resolveAudience(parseAudience(written), KNOWN);
            const wanted = people.flatMap((one, i) =>
              belongsTo(audience, recordOf(one), SETTING) ? [i + 1] : [],
            );
            expect(await selected(written), written).toEqual(wanted);
            all += 1;
            if (wanted.length > 0 && wanted.length < people.length) some += 1;
          }
        },
      ),
      { numRuns: 25 },
    );
    // Expressions that mean everybody or nobody would prove little.
    expect(some / all).toBeGreaterThan(0.2);
  });

  it('takes as many conditions as an expression may have, nested as deep as it may be', async () => {
    await fill(db, fc.sample(person, { numRuns: 3, seed: 1 }));
    const many = Array.from({ length: 200 }, (_, i) => `${i % 2 ? 'tag:茶' : 'NOT messages:>8'}`).join(
      ' OR ',
    );
    expect(await selected(many)).toEqual([1, 2, 3]);
    const deep = `${'NOT ('.repeat(30)}role:owner OR NOT role:owner${')'.repeat(30)}`;
    expect(await selected(deep)).toEqual([1, 2, 3]);
  });
});

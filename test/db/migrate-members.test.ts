import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Db, openDb, sqliteFile } from '../../src/db/db.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { databases, failTheRun } from '../support/databases.ts';

const PRISMA = path.resolve(import.meta.dirname, '../../prisma');
/** The last one that hung everything on members. */
const BEFORE = '20261122020000_orders';
const DAY = 86_400_000;
const AT = Date.UTC(2026, 10, 20);

type Run = (statement: string) => Promise<void>;

const LEDGER = `CREATE TABLE _prisma_migrations (id TEXT PRIMARY KEY, checksum TEXT NOT NULL, finished_at TIMESTAMP,
  migration_name TEXT NOT NULL, logs TEXT, rolled_back_at TIMESTAMP, started_at TIMESTAMP NOT NULL,
  applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** A store as the program before this one left it. */
async function buildOld(provider: 'sqlite' | 'postgresql', run: Run): Promise<void> {
  const folder = path.join(PRISMA, provider, 'migrations');
  const names = readdirSync(folder)
    .filter(name => /^\d/.test(name) && name <= BEFORE)
    .sort();
  await run(LEDGER);
  for (const name of names) {
    const script = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
    await run(script);
    const checksum = createHash('sha256').update(script).digest('hex');
    await run(`INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
      VALUES ('${randomUUID()}', '${checksum}', '2026-11-22 00:00:00', '${name}', '2026-11-22 00:00:00', 1)`);
  }
}

const OLD_ROWS = [
  `INSERT INTO "Member" ("id", "name", "role", "createdAt", "lastSeenAt") VALUES
     (1, '小鱼', 'member', 5, ${AT}), (2, '老板', 'owner', 6, ${AT}), (3, '登记的', 'member', 7, 7)`,
  `INSERT INTO "Identity" ("id", "memberId", "account", "nativeId", "name", "username", "durable", "anchors", "createdAt")
     VALUES (11, 1, 'wechaty', 'w1', '小鱼', NULL, false, '{"weixin":"xiaoyu","alias":"常客"}', 5),
            (12, 2, 'telegram', '77', '老板', 'boss', true, NULL, 6)`,
  `INSERT INTO "Room" ("id", "account", "nativeId", "kind", "title", "createdAt") VALUES
     (21, 'wechaty', 'g', 'group', '茶友群', 0), (22, 'wechaty', 'w1', 'direct', NULL, 0)`,
  `INSERT INTO "RoomMember" ("roomId", "memberId", "joinedAt", "leftAt") VALUES (21, 1, 5, NULL), (22, 1, 6, NULL),
     (21, 2, 6, 9)`,
  `INSERT INTO "Activity" ("memberId", "day", "messages") VALUES (1, 20261119, 3), (1, 20261120, 4), (2, 20261120, 1)`,
  `INSERT INTO "Interaction" ("id", "key", "roomId", "memberId", "kind", "nativeId", "text", "at", "receivedAt") VALUES
     (31, 'wechaty/1', 21, 1, 'message', 'm1', '面膜', ${AT}, ${AT}), (32, 'wechaty/2', 21, NULL, 'renamed', NULL, NULL, 8, 8)`,
  `INSERT INTO "Tag" ("id", "name", "createdAt") VALUES (41, '面膜', 0), (42, '绿茶', 0), (43, '不要', 0)`,
  `INSERT INTO "MemberTag" ("memberId", "tagId", "source", "interactionId", "quote", "confidence", "strength",
     "halfLifeDays", "hits", "firstSeenAt", "lastSeenAt", "removedAt") VALUES
     (1, 41, 'rule', 31, '面膜', 0.6, 0.4, 60, 2, 5, ${AT}, NULL), (1, 42, 'member', NULL, NULL, 1, 1, 365, 0, 5, 5, NULL),
     (1, 43, 'rule', NULL, NULL, 0.6, 0.6, 60, 1, 5, 5, 9)`,
  `INSERT INTO "Order" ("id", "number", "memberId", "buyer", "amountCents", "currency", "at", "createdAt", "updatedAt")
     VALUES (51, 'n1', 1, 'wechaty:w1', 9900, 'CNY', ${AT}, 0, 0), (52, 'n2', 1, 'wechaty:w1', 500, 'USD', 7, 0, 0)`,
];

describe.each(databases)(
  'What was written before logins carried what platforms show, on $name',
  ({ name, empty }) => {
    let url: string;
    let remove: () => Promise<void>;
    let db: Db;

    beforeEach(async () => {
      ({ url, remove } = await empty());
      await writeOld();
      db = await openDb(url, { clock: systemClock, onLost: failTheRun });
    });
    afterEach(async () => {
      await db.close();
      await remove();
    });

    async function writeOld(): Promise<void> {
      const all = async (run: Run) => {
        await buildOld(name, run);
        for (const statement of OLD_ROWS) await run(statement);
      };
      if (name === 'sqlite') {
        const file = new Database(sqliteFile(url));
        await all(async statement => void file.exec(statement));
        file.close();
        return;
      }
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await all(async statement => void (await client.query(statement)));
      await client.end();
    }

    it('is all there: logins with their anchors, what was said, who is in which room, days, tags and sums', async () => {
      expect(db.migrated[0]).toBe('20261122030000_members');
      expect(
        await db.read('SELECT "id", "memberId", "nativeId", "username" FROM "Identity" ORDER BY "id"'),
      ).toEqual([
        { id: 11, memberId: 1, nativeId: 'w1', username: null },
        { id: 12, memberId: 2, nativeId: '77', username: 'boss' },
      ]);
      expect(await db.read('SELECT * FROM "Anchor" ORDER BY "kind"')).toEqual([
        { identityId: 11, kind: 'alias', value: '常客' },
        { identityId: 11, kind: 'weixin', value: 'xiaoyu' },
      ]);
      expect(await db.read('SELECT "id", "identityId", "text" FROM "Interaction" ORDER BY "id"')).toEqual([
        { id: 31, identityId: 11, text: '面膜' },
        { id: 32, identityId: null, text: null },
      ]);
      expect(await db.read('SELECT * FROM "RoomMember" ORDER BY "identityId", "roomId"')).toEqual([
        { roomId: 21, identityId: 11, joinedAt: 5, leftAt: null },
        { roomId: 22, identityId: 11, joinedAt: 6, leftAt: null },
        { roomId: 21, identityId: 12, joinedAt: 6, leftAt: 9 },
      ]);
      expect(
        await db.read(
          'SELECT "identityId", "day", "roomId", "messages" FROM "Activity" ORDER BY "identityId", "day"',
        ),
      ).toEqual([
        { identityId: 11, day: 20261119, roomId: 21, messages: 3 },
        { identityId: 11, day: 20261120, roomId: 21, messages: 4 },
        { identityId: 12, day: 20261120, roomId: 21, messages: 1 },
      ]);
      expect(
        await db.read(
          'SELECT "id", "messages", "orderCount", "spentCents", "lastOrderAt", "mergedIntoId" FROM "Member" ORDER BY "id"',
        ),
      ).toEqual([
        { id: 1, messages: 7, orderCount: 2, spentCents: 9900, lastOrderAt: AT, mergedIntoId: null },
        { id: 2, messages: 1, orderCount: 0, spentCents: 0, lastOrderAt: null, mergedIntoId: null },
        { id: 3, messages: 0, orderCount: 0, spentCents: 0, lastOrderAt: null, mergedIntoId: null },
      ]);
    });

    it('says until when each tag is carried: two half-lives from 0.4, for ever when chosen, not at all when removed', async () => {
      const tags = await db.read<{ tagId: number; carriedUntil: number; quote: string | null }>(
        'SELECT "tagId", "carriedUntil", "quote" FROM "MemberTag" ORDER BY "tagId"',
      );
      expect(tags.map(({ tagId, quote }) => [tagId, quote])).toEqual([
        [41, '面膜'],
        [42, null],
        [43, null],
      ]);
      expect(tags[0]?.carriedUntil).toBeCloseTo(AT + 120 * DAY, -3);
      expect(tags.slice(1).map(({ carriedUntil }) => carriedUntil)).toEqual([8.64e15, 0]);
    });
  },
);

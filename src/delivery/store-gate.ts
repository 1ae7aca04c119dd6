import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { KnownRoom } from '../feature.ts';
import { PUSH_DAYS } from './gate.ts';
import { DEFAULT_GATE_RULES, type GateRules, readableGateRules } from './gate-rules.ts';

const DAY_MS = 24 * 60 * 60_000;
const RULES = 'campaigns.rules';

/** The shop's rules for pushes; the defaults while there are none. Rejects where what is kept are no rules. */
export async function readGateRules({ read }: Pick<Db, 'read'>): Promise<GateRules> {
  const [row] = await read<{ value: string }>('SELECT "value" FROM "Setting" WHERE "key" = ?', RULES);
  if (!row) return DEFAULT_GATE_RULES;
  const rules = readableGateRules(JSON.parse(row.value));
  if (!rules) throw new Error(`${RULES} holds no rules`);
  return rules;
}

export async function writeGateRules(db: Db, rules: GateRules): Promise<void> {
  await db.write(sql =>
    sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      ...[RULES, JSON.stringify(rules)],
    ),
  );
}

/** A member as the gate looks at them; `id` is who they are now, `asked` by what number they were asked for. */
export type Reader = {
  asked: number;
  id: number;
  lastSeenAt: number;
  marketing: string | null;
  share: number | null;
  timezone: string | null;
};

const readers = batch(
  { id: 'int' },
  x => `
    SELECT x."id" AS "asked", m."id", m."lastSeenAt", p."marketing", p."share", p."timezone"
    FROM ${x} JOIN "Member" o ON o."id" = x."id" JOIN "Member" m ON m."id" = coalesce(o."mergedIntoId", o."id")
    LEFT JOIN "Preference" p ON p."memberId" = m."id"`,
);

const directRooms = batch(
  { id: 'int' },
  x => `
    SELECT i."memberId", r."id", r."account", r."nativeId", r."kind", r."title", r."language", r."goneAt"
    FROM ${x} JOIN "Identity" i ON i."memberId" = x."id" JOIN "RoomMember" rm ON rm."identityId" = i."id"
    JOIN "Room" r ON r."id" = rm."roomId"
    WHERE r."kind" = 'direct' AND r."goneAt" IS NULL ORDER BY r."id" DESC`,
);

const groups = batch(
  { id: 'int' },
  x => `
    SELECT i."memberId", r."id", r."account", r."nativeId", r."kind", r."title", r."language", r."goneAt"
    FROM ${x} JOIN "Identity" i ON i."memberId" = x."id" JOIN "RoomMember" rm ON rm."identityId" = i."id"
    JOIN "Room" r ON r."id" = rm."roomId"
    WHERE r."kind" = 'group' AND rm."leftAt" IS NULL AND r."goneAt" IS NULL ORDER BY r."id"`,
);

/** Each message once, however many pieces it was cut into; what staff sent in WeCom is a message too. */
const pushes = batch(
  { id: 'int', since: 'double precision' },
  x => `
    WITH y AS MATERIALIZED (SELECT x."id", x."since" FROM ${x})
    SELECT d."memberId", d."createdAt" AS "at", d."occasion" FROM y JOIN "Delivery" d ON d."memberId" = y."id"
    WHERE d."kind" <> 'reply' AND d."createdAt" >= y."since" AND d."state" <> 'refused'
      AND d."occasion" NOT LIKE '%+_'
    UNION ALL
    SELECT q."memberId", q."sentAt" AS "at", 'campaign/' || q."runId" || '/' || q."memberId" || '/0' AS "occasion"
    FROM y JOIN "Recipient" q ON q."memberId" = y."id" AND q."sentAt" IS NOT NULL AND q."sentAt" >= y."since"
    JOIN "WecomSend" s ON s."recipientId" = q."id"
    ORDER BY "at"`,
);

const posts = batch(
  { id: 'int' },
  x => `
    SELECT DISTINCT i."memberId", rm."roomId" FROM ${x} JOIN "Identity" i ON i."memberId" = x."id"
    JOIN "RoomMember" rm ON rm."identityId" = i."id" WHERE rm."leftAt" IS NULL`,
);

type Reading = { ids: number[]; now: number };

/** Everybody of those that is in the store, by the number they were asked for. */
export async function readReaders(
  sql: Pick<Sql, 'all'>,
  dialect: Dialect,
  ids: number[],
): Promise<Map<number, Reader>> {
  const rows = await readers.all<Reader>(sql, dialect, listed(ids));
  return new Map(rows.map(row => [row.asked, row]));
}

export type Reach = KnownRoom & { memberId: number };

/** Where members can be written to alone, the latest first. */
export function readDirectRooms(sql: Pick<Sql, 'all'>, dialect: Dialect, ids: number[]): Promise<Reach[]> {
  return directRooms.all<Reach>(sql, dialect, listed(ids));
}

/** The groups members are in. */
export function readGroups(sql: Pick<Sql, 'all'>, dialect: Dialect, ids: number[]): Promise<Reach[]> {
  return groups.all<Reach>(sql, dialect, listed(ids));
}

/** Something a member got without asking. */
export type Pushed = { at: number; occasion: string };

/** When each member was written to without asking, alone or in a room they are in; oldest first. */
export async function readPushes(
  sql: Pick<Sql, 'all'>,
  dialect: Dialect,
  { ids, now }: Reading,
): Promise<Map<number, Pushed[]>> {
  const since = now - PUSH_DAYS * DAY_MS;
  const rows = await pushes.all<Pushed & { memberId: number }>(
    sql,
    dialect,
    ids.map(id => ({ id, since })),
  );
  const inRooms = await readPosts(sql, since);
  if (inRooms.length > 0) {
    const byRoom = Map.groupBy(inRooms, ({ roomId }) => roomId);
    for (const [memberId, roomIds] of await readPlaces(sql, dialect, ids)) {
      const seen = roomIds.flatMap(roomId => byRoom.get(roomId) ?? []);
      rows.push(...seen.map(({ at }) => ({ memberId, at, occasion: '' })));
    }
    rows.sort((a, b) => a.at - b.at);
  }
  return Map.groupBy(rows, ({ memberId }) => memberId);
}

/** In which rooms each member is. */
export async function readPlaces(
  sql: Pick<Sql, 'all'>,
  dialect: Dialect,
  ids: number[],
): Promise<Map<number, number[]>> {
  const rows = await posts.all<{ memberId: number; roomId: number }>(sql, dialect, listed(ids));
  const byMember = Map.groupBy(rows, ({ memberId }) => memberId);
  return new Map([...byMember].map(([id, places]) => [id, places.map(({ roomId }) => roomId)]));
}

/** What campaigns posted in rooms since a moment, oldest first. */
export function readPosts(sql: Pick<Sql, 'all'>, since: number): Promise<{ roomId: number; at: number }[]> {
  return sql.all(
    `SELECT "postRoomId" AS "roomId", "sentAt" AS "at" FROM "Recipient"
     WHERE "memberId" = 0 AND "sentAt" IS NOT NULL AND "sentAt" >= ? ORDER BY "sentAt"`,
    since,
  );
}

function listed(ids: number[]): { id: number }[] {
  return ids.map(id => ({ id }));
}

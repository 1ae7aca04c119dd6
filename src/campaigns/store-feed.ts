import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import { type Dialect, perDialect } from '../db/dialect.ts';
import type { KnownRoom } from '../feature.ts';
import type { ActiveRun } from './store-runs.ts';

/** A recipient who waits. */
export type Waiting = {
  id: number;
  memberId: number;
  postRoomId: number;
  variant: string;
  couponId: number | null;
  /** Why it waited so far. */
  reason: string | null;
};

const LOCK = 'campaigns.feeding';

/**
 * Keeps other processes from feeding until this transaction ends: each counts what a member got, and two that count at
 * the same time would both send. On SQLite there is one writer anyway.
 */
export async function holdFeeding(sql: Sql, dialect: Dialect): Promise<void> {
  if (dialect.hold === '') return;
  await sql.run(`INSERT INTO "Setting" ("key", "value") VALUES (?, '') ON CONFLICT ("key") DO NOTHING`, LOCK);
  await sql.all(`SELECT "key" FROM "Setting" WHERE "key" = ? ${dialect.hold}`, LOCK);
}

/** Whether a run still sends: it may have been paused or stopped since it was read. */
export async function stillRuns(sql: Sql, dialect: Dialect, runId: number): Promise<boolean> {
  const rows = await sql.all(
    `SELECT "id" FROM "Run" WHERE "id" = ? AND "state" = 'running' ${dialect.hold}`,
    runId,
  );
  return rows.length > 0;
}

/** Those of a run who are due, in order, beyond an id. */
export function readDue(
  sql: Sql,
  { runId, afterId, now, most }: { runId: number; afterId: number; now: number; most: number },
): Promise<Waiting[]> {
  return sql.all<Waiting>(
    `SELECT "id", "memberId", "postRoomId", "variant", "couponId", "reason" FROM "Recipient"
     WHERE "runId" = ? AND "state" = 'planned' AND "id" > ? AND "dueAt" <= ? ORDER BY "id" LIMIT ?`,
    ...[runId, afterId, now, most],
  );
}

/** When the next of a run is due; undefined where nobody waits. */
export async function nextDueOf(sql: Pick<Sql, 'all'>, runId: number): Promise<number | undefined> {
  const [row] = await sql.all<{ at: number | null }>(
    `SELECT min("dueAt") AS "at" FROM "Recipient" WHERE "runId" = ? AND "state" = 'planned'`,
    runId,
  );
  return row?.at ?? undefined;
}

const rivals = perDialect(
  dialect => `
  SELECT q."memberId", CAST(count(*) AS int) AS "count", max(q."dueAt") AS "dueAt"
  FROM ${dialect.table({ runId: 'int' })} y JOIN ${dialect.table({ id: 'int' })} x ON true
  JOIN "Recipient" q ON q."runId" = y."runId" AND q."memberId" = x."id" AND q."postRoomId" = 0
  WHERE q."state" = 'planned' AND q."dueAt" < ? GROUP BY q."memberId"`,
);

export type Rivals = { count: number; dueAt: number };

/** How many messages of other runs wait for each member before a moment. */
export async function readRivals(
  sql: Sql,
  dialect: Dialect,
  { runIds, memberIds, before }: { runIds: number[]; memberIds: number[]; before: number },
): Promise<Map<number, Rivals>> {
  if (runIds.length === 0) return new Map();
  const rows = await sql.all<Rivals & { memberId: number }>(
    rivals(dialect),
    ...[JSON.stringify(runIds.map(id => [id])), JSON.stringify(memberIds.map(id => [id])), before],
  );
  return new Map(rows.map(row => [row.memberId, row]));
}

const marked = batch(
  { id: 'int', name: 'text' },
  x => `
    SELECT k."memberId" FROM ${x} JOIN "Topic" t ON t."kind" = 'got' AND t."name" = x."name"
    JOIN "Mark" k ON k."topicId" = t."id" AND k."memberId" = x."id"`,
);

/** Who got what goes by a name. */
export async function readMarked(
  sql: Sql,
  dialect: Dialect,
  { name, ids }: { name: string; ids: number[] },
): Promise<Set<number>> {
  const rows = await marked.all<{ memberId: number }>(
    sql,
    dialect,
    ids.map(id => ({ id, name })),
  );
  return new Set(rows.map(({ memberId }) => memberId));
}

const profiles = batch(
  { id: 'int' },
  x => `
    SELECT m."id", m."name", m."language", m."tier", m."stage", m."points", m."orderCount" AS "orders", c."city"
    FROM ${x} JOIN "Member" m ON m."id" = x."id" LEFT JOIN "Contact" c ON c."memberId" = m."id"`,
);

/** What templates tell of a member. */
export type Told = {
  id: number;
  name: string;
  language: string | null;
  tier: string | null;
  stage: string | null;
  points: number;
  orders: number;
  city: string | null;
  /** What they like, the strongest first; only where a text asks for it. */
  tags?: string[];
};

export async function readTold(sql: Sql, dialect: Dialect, ids: number[]): Promise<Map<number, Told>> {
  const rows = await profiles.all<Told>(
    sql,
    dialect,
    ids.map(id => ({ id })),
  );
  return new Map(rows.map(row => [row.id, row]));
}

const tagNames = batch(
  { id: 'int', now: 'double precision' },
  x => `
    SELECT k."memberId", t."name" FROM ${x}
    JOIN "MemberTag" k ON k."memberId" = x."id" AND k."carriedUntil" > x."now"
    JOIN "Tag" t ON t."id" = k."tagId" ORDER BY k."strength" DESC, t."name"`,
);

/** What templates tell of members who carry tags. */
export async function readToldWithTags(
  sql: Sql,
  dialect: Dialect,
  { ids, now }: { ids: number[]; now: number },
): Promise<Map<number, Told>> {
  const told = await readTold(sql, dialect, ids);
  const rows = await tagNames.all<{ memberId: number; name: string }>(
    sql,
    dialect,
    ids.map(id => ({ id, now })),
  );
  const names = Map.groupBy(rows, ({ memberId }) => memberId);
  for (const each of told.values()) each.tags = (names.get(each.id) ?? []).map(({ name }) => name);
  return told;
}

const coupons = batch(
  { id: 'int', recipientId: 'int' },
  x => `
    SELECT c."recipientId", coalesce(b."publicCode", c."code") AS "code" FROM ${x}
    JOIN "Coupon" c ON c."id" = x."id" AND c."recipientId" = x."recipientId" AND c."state" = 'reserved'
    JOIN "CouponBatch" b ON b."id" = c."batchId" AND b."state" = 'open'`,
);

/** The codes that are kept for recipients, by their ids. */
export async function readCodes(sql: Sql, dialect: Dialect, rows: Waiting[]): Promise<Map<number, string>> {
  const wanted = rows.flatMap(({ id, couponId }) =>
    couponId === null ? [] : [{ id: couponId, recipientId: id }],
  );
  if (wanted.length === 0) return new Map();
  const found = await coupons.all<{ recipientId: number; code: string }>(sql, dialect, wanted);
  return new Map(found.map(({ recipientId, code }) => [recipientId, code]));
}

const rooms = batch(
  { id: 'int' },
  x => `SELECT r."id", r."account", r."nativeId", r."kind", r."title", r."language", r."goneAt"
    FROM ${x} JOIN "Room" r ON r."id" = x."id"`,
);

export async function readRooms(sql: Sql, dialect: Dialect, ids: number[]): Promise<Map<number, KnownRoom>> {
  const rows = await rooms.all<KnownRoom>(
    sql,
    dialect,
    ids.map(id => ({ id })),
  );
  return new Map(rows.map(row => [row.id, row]));
}

/** What became of a recipient at the gate. */
export type Outcome = {
  id: number;
  state: 'planned' | 'queued' | 'excluded' | 'failed';
  reason: string | undefined;
  dueAt: number | undefined;
};

const settle = batch(
  { id: 'int', state: 'text', reason: 'text', dueAt: 'double precision' },
  x => `
    UPDATE "Recipient" AS r SET "state" = x."state", "reason" = x."reason", "dueAt" = coalesce(x."dueAt", r."dueAt"),
      "couponId" = CASE WHEN x."state" IN ('excluded', 'failed') THEN NULL ELSE r."couponId" END
    FROM ${x} WHERE r."id" = x."id" AND r."state" = 'planned'`,
);

export async function writeOutcomes(sql: Sql, dialect: Dialect, outcomes: Outcome[]): Promise<void> {
  if (outcomes.length > 0) await settle.run(sql, dialect, outcomes);
}

/** What a campaign message is known by in the store: derived from the recipient, so it can never be written twice. */
export function occasionOf({ runId, memberId, postRoomId }: RecipientKey): string {
  return `campaign/${runId}/${memberId}/${postRoomId}`;
}

export type RecipientKey = { runId: number; memberId: number; postRoomId: number };

/** Which runs stand before a run where a member has one place left: by priority, then the older. */
export function before(run: ActiveRun, others: ActiveRun[]): number[] {
  return others.filter(other => other.plan.priority > run.plan.priority).map(({ id }) => id);
}

import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import { type Dialect, perDialect } from '../db/dialect.ts';
import type { Part } from '../kernel/message.ts';
import type { Delivery, DeliveryKind, NewDelivery } from './delivery.ts';
import type { Verdict } from './plan.ts';

const insert = batch(
  {
    occasion: 'text',
    roomId: 'int',
    memberId: 'int',
    kind: 'text',
    parts: 'text',
    quote: 'text',
    thread: 'text',
    state: 'text',
    claimedBy: 'text',
    dueAt: 'double precision',
    expiresAt: 'double precision',
    createdAt: 'double precision',
  },
  x => `
    INSERT INTO "Delivery" ("occasion", "roomId", "memberId", "kind", "parts", "quote", "thread", "state", "claimedBy",
      "dueAt", "expiresAt", "createdAt")
    SELECT x."occasion", x."roomId", x."memberId", x."kind", x."parts", x."quote", x."thread", x."state",
      x."claimedBy", x."dueAt", x."expiresAt", x."createdAt"
    FROM ${x}
    WHERE true
    ON CONFLICT ("occasion") DO NOTHING
    RETURNING "id", "occasion"`,
);

/** Writes deliveries, those taken by `claimedBy` at once as sending; tells which of them are new. */
export async function insertDeliveries(
  sql: Sql,
  dialect: Dialect,
  deliveries: NewDelivery[],
  { claimedBy, now }: { claimedBy: string | undefined; now: number },
): Promise<Delivery[]> {
  const rows = deliveries.map(delivery => ({
    ...delivery,
    parts: JSON.stringify(delivery.parts),
    state: claimedBy === undefined ? 'queued' : 'sending',
    claimedBy,
    createdAt: now,
  }));
  const fresh = await insert.all<{ id: number; occasion: string }>(sql, dialect, rows);
  const ids = new Map(fresh.map(row => [row.occasion, row.id]));
  return deliveries.flatMap(delivery => {
    const id = ids.get(delivery.occasion);
    return id === undefined ? [] : [{ ...delivery, id, attempts: 0 }];
  });
}

const COLUMNS = `"id", "occasion", "roomId", "memberId", "kind", "parts", "quote", "thread", "attempts", "dueAt",
  "expiresAt"`;

/** What waits for anybody who serves one of some accounts. */
const waitingFor = (dialect: Dialect): string => `
  "settledAt" IS NULL AND "claimedBy" IS NULL AND "dueAt" <= ? AND "roomId" IN (
    SELECT r."id" FROM "Room" r WHERE r."id" = "Delivery"."roomId" AND r."account" IN (
      SELECT x."account" FROM ${dialect.table({ account: 'text' })} x))`;

const claim = perDialect(
  dialect => `
    UPDATE "Delivery" SET "state" = 'sending', "claimedBy" = ?
    WHERE "id" IN (
      SELECT "id" FROM "Delivery" WHERE ${waitingFor(dialect)}
      ORDER BY "id" LIMIT ? ${dialect.skipLocked})
    RETURNING ${COLUMNS}`,
);

type Row = Record<'occasion' | 'parts', string> &
  Record<'id' | 'roomId' | 'attempts' | 'dueAt', number> & {
    kind: DeliveryKind;
    memberId: number | null;
    quote: string | null;
    thread: string | null;
    expiresAt: number | null;
  };

function deliveryOf(row: Row): Delivery {
  return {
    ...row,
    memberId: row.memberId ?? undefined,
    quote: row.quote ?? undefined,
    thread: row.thread ?? undefined,
    expiresAt: row.expiresAt ?? undefined,
    parts: JSON.parse(row.parts) as Part[],
  };
}

/** Takes up to `limit` waiting deliveries that are due, oldest first: only those that these accounts can send. */
export async function claimDue(
  db: Db,
  { claimedBy, now, limit, accounts }: { claimedBy: string; now: number; limit: number; accounts: string[] },
): Promise<Delivery[]> {
  const rows = await db.write(sql =>
    sql.all<Row>(claim(db.dialect), claimedBy, now, listOf(accounts), limit),
  );
  return rows.map(deliveryOf).sort((a, b) => a.id - b.id);
}

function listOf(accounts: string[]): string {
  return JSON.stringify(accounts.map(account => [account]));
}

const anyDue = perDialect(
  dialect => `SELECT 1 AS "one" FROM "Delivery" WHERE ${waitingFor(dialect)} LIMIT 1`,
);

/** Whether anything waits to be taken by these accounts: a read, so that an idle bot never writes. */
export async function hasDue(db: Db, now: number, accounts: string[]): Promise<boolean> {
  const found = await db.read(anyDue(db.dialect), now, listOf(accounts));
  return found.length > 0;
}

const settle = batch(
  {
    id: 'int',
    state: 'text',
    reason: 'text',
    nativeId: 'text',
    attempts: 'int',
    dueAt: 'double precision',
    settledAt: 'double precision',
  },
  x => `
    UPDATE "Delivery" SET "state" = x."state", "reason" = x."reason", "nativeId" = x."nativeId",
      "attempts" = x."attempts", "dueAt" = x."dueAt", "settledAt" = x."settledAt"
    FROM ${x}
    WHERE "Delivery"."id" = x."id"`,
);

/** Writes what became of sends. */
export async function settleDeliveries(
  db: Db,
  outcomes: { delivery: Delivery; verdict: Verdict }[],
  now: number,
): Promise<void> {
  const rows = outcomes.map(({ delivery, verdict }) => ({
    id: delivery.id,
    state: verdict.state,
    reason: 'reason' in verdict ? verdict.reason : undefined,
    nativeId: 'nativeId' in verdict ? verdict.nativeId : undefined,
    attempts: delivery.attempts,
    dueAt: 'dueAt' in verdict ? verdict.dueAt : delivery.dueAt,
    settledAt: verdict.state === 'retry' ? undefined : now,
  }));
  await db.write(sql => settle.run(sql, db.dialect, rows));
}

/** What an earlier run of this installation took and did not settle, oldest first. */
export async function takenBy(db: Db, claimedBy: string): Promise<Delivery[]> {
  const rows = await db.read<Row>(
    `SELECT ${COLUMNS} FROM "Delivery" WHERE "settledAt" IS NULL AND "claimedBy" = ? ORDER BY "id"`,
    claimedBy,
  );
  return rows.map(deliveryOf);
}

/**
 * Gives up on what another process took before `before` and never settled: its folder is gone, and with it the marks
 * that would tell what had left.
 */
export async function settleAbandoned(
  db: Db,
  { owner, before, now }: { owner: string; before: number; now: number },
): Promise<number> {
  return await db.write(sql =>
    sql.run(
      `UPDATE "Delivery" SET "state" = 'unsure', "settledAt" = ?, "reason" = 'the process that took it never came back'
       WHERE "settledAt" IS NULL AND "claimedBy" IS NOT NULL AND "claimedBy" <> ? AND "createdAt" < ?`,
      now,
      owner,
      before,
    ),
  );
}

/** How many deliveries stand in each state. */
export function countByState(db: Db): Promise<{ state: string; n: number }[]> {
  return db.read<{ state: string; n: number }>(
    'SELECT "state", CAST(count(*) AS INTEGER) AS "n" FROM "Delivery" GROUP BY "state"',
  );
}

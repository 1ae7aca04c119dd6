import { setImmediate } from 'node:timers/promises';
import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import { makeTopic } from '../members/store-marks.ts';
import type { BatchDraft, CouponBatch } from './batch.ts';
import { makeCodes } from './code.ts';
import type { CouponState } from './rules.ts';

const ROWS_AT_ONCE = 5_000;

const COLUMNS = `b."id", b."name", b."kind", b."value", b."title", b."minimumCents", b."currency", b."pool",
  b."publicCode", b."perMember", b."tiers", b."validFrom", b."validTo", b."daysAfterIssue", b."state", b."topicId",
  CAST(b."claim" AS int) AS "claim"`;

type BatchRow = Omit<CouponBatch, 'tiers' | 'claim'> & { tiers: string | null; claim: number };

function batchOf({ tiers, claim, ...row }: BatchRow): CouponBatch {
  return {
    ...row,
    tiers: tiers === null ? null : (JSON.parse(tiers) as string[]),
    claim: claim === 1,
  };
}

type Made = { now: number; byId: number | null; currency: string; random: Parameters<typeof makeCodes>[0] };

/** Keeps a new batch with its codes, all or nothing; undefined where its name or its public code is taken. */
export function insertBatch(db: Db, draft: BatchDraft, made: Made): Promise<number | undefined> {
  return db.write(async sql => {
    const taken = await sql.all(
      `SELECT 1 AS "one" FROM "CouponBatch" WHERE lower("name") = lower(?) OR "publicCode" = ? LIMIT 1`,
      ...[draft.name, draft.publicCode],
    );
    if (taken.length > 0) return undefined;
    const topicId = await makeTopic(sql, 'coupon', draft.name, made.now);
    const [row] = await sql.all<{ id: number }>(
      `INSERT INTO "CouponBatch" ("name", "kind", "value", "title", "minimumCents", "currency", "pool", "publicCode",
         "perMember", "tiers", "validFrom", "validTo", "daysAfterIssue", "claim", "state", "topicId", "createdBy", "createdAt")
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(CAST(? AS int) AS boolean), 'open', ?, ?, ?)
       ON CONFLICT ("name") DO NOTHING RETURNING "id"`,
      ...[draft.name, draft.kind, draft.value, draft.title, draft.minimumCents, made.currency, draft.pool],
      ...[draft.publicCode, draft.perMember, draft.tiers && JSON.stringify(draft.tiers)],
      ...[draft.validFrom, draft.validTo, draft.daysAfterIssue, Number(draft.claim)],
      ...[topicId, made.byId, made.now],
    );
    if (!row) return undefined;
    await addCodes(sql, db.dialect, { batchId: row.id, count: draft.poolSize, random: made.random });
    return row.id;
  });
}

const insertCodes = batch(
  { batchId: 'int', code: 'text' },
  x => `
    INSERT INTO "Coupon" ("batchId", "code", "state") SELECT x."batchId", x."code", 'free' FROM ${x}
    WHERE true ON CONFLICT ("code") DO NOTHING`,
);

/** Adds so many new codes to a batch. Those of a public code are only rows to count by: they begin with it. */
export async function addCodes(
  sql: Sql,
  dialect: Dialect,
  {
    batchId,
    count,
    random,
    prefix = '',
  }: { batchId: number; count: number; random: Made['random']; prefix?: string },
): Promise<void> {
  for (let left = count; left > 0; ) {
    const codes = makeCodes(random, Math.min(left, ROWS_AT_ONCE));
    left -= await insertCodes.run(
      sql,
      dialect,
      codes.map(code => ({ batchId, code: prefix + code })),
    );
    // SQLite answers at once: whatever else this process has to do gets its turn here.
    if (count > ROWS_AT_ONCE) await setImmediate();
  }
}

/** The batch of that name, in whatever case. */
export async function findBatch(sql: Pick<Sql, 'all'>, name: string): Promise<CouponBatch | undefined> {
  const [row] = await sql.all<BatchRow>(
    `SELECT ${COLUMNS} FROM "CouponBatch" b WHERE b."name" = ? OR lower(b."name") = lower(?)
     ORDER BY CASE WHEN b."name" = ? THEN 0 ELSE 1 END LIMIT 1`,
    ...[name, name, name],
  );
  return row && batchOf(row);
}

/** Batches by their ids, as a list of them comes as JSON. */
const selectBatches = batch(
  { id: 'int' },
  x => `SELECT ${COLUMNS} FROM ${x} JOIN "CouponBatch" b ON b."id" = x."id"`,
);

export async function readBatches(
  sql: Pick<Sql, 'all'>,
  dialect: Dialect,
  ids: number[],
): Promise<Map<number, CouponBatch>> {
  const rows = await selectBatches.all<BatchRow>(
    sql,
    dialect,
    [...new Set(ids)].map(id => ({ id })),
  );
  return new Map(rows.map(row => [row.id, batchOf(row)]));
}

/** All batches, the open ones first, then the latest. */
export async function listBatches({ read }: Pick<Db, 'read'>, most = 100): Promise<CouponBatch[]> {
  const rows = await read<BatchRow>(
    `SELECT ${COLUMNS} FROM "CouponBatch" b ORDER BY CASE WHEN b."state" = 'open' THEN 0 ELSE 1 END, b."id" DESC LIMIT ?`,
    most,
  );
  return rows.map(batchOf);
}

/** Whether a batch that is open has a code to give; one that everybody shares has as many as are asked for. */
export async function isLeft(sql: Pick<Sql, 'all'>, batchId: number): Promise<boolean> {
  const found = await sql.all(
    `SELECT c."id" FROM "CouponBatch" b JOIN "Coupon" c ON c."batchId" = b."id" AND c."state" = 'free'
     WHERE b."id" = ? AND b."state" = 'open' AND b."pool" <> 'public' LIMIT 1`,
    batchId,
  );
  return found.length > 0;
}

/** How many coupons of each batch are in which state, and how those that left the pool came to their holders. */
export type Tally = { batchId: number; state: CouponState; by: string | null; count: number };

export function tally({ read }: Pick<Db, 'read'>, batchId?: number): Promise<Tally[]> {
  const [where, params] = batchId === undefined ? ['', []] : ['WHERE "batchId" = ?', [batchId]];
  return read<Tally>(
    `SELECT "batchId", "state", "by", CAST(count(*) AS int) AS "count" FROM "Coupon" ${where}
     GROUP BY "batchId", "state", "by" ORDER BY "batchId", "state", "by"`,
    ...params,
  );
}

/** How many members hold a coupon of the batch that they could still use. */
export async function countHolders({ read }: Pick<Db, 'read'>, batchId: number): Promise<number> {
  const [row] = await read<{ count: number }>(
    `SELECT CAST(count(DISTINCT "memberId") AS int) AS "count" FROM "Coupon" WHERE "batchId" = ? AND "state" = 'issued'`,
    batchId,
  );
  return row?.count ?? 0;
}

/** Opens or closes a batch; false where it is so already. Whoever allocates from it waits, and sees it afterwards. */
export async function setBatchState(db: Db, id: number, state: 'open' | 'closed'): Promise<boolean> {
  const changed = await db.write(sql =>
    sql.run('UPDATE "CouponBatch" SET "state" = ? WHERE "id" = ? AND "state" <> ?', ...[state, id, state]),
  );
  return changed > 0;
}

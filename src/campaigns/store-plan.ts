import type { CouponBatch } from '../coupons/batch.ts';
import { type Giver, reserveForRun } from '../coupons/store-reserve.ts';
import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { KnownRoom } from '../feature.ts';
import type { Random } from '../kernel/random.ts';
import { postsIn, type SendTo } from './campaign-plan.ts';
import { ALL_PLANNED, holdRun } from './store-runs.ts';

export type NewRecipient = {
  memberId: number;
  postRoomId: number;
  variant: string;
  state: 'planned' | 'held';
};

const insert = batch(
  {
    memberId: 'int',
    postRoomId: 'int',
    variant: 'text',
    state: 'text',
    dueAt: 'double precision',
    runId: 'int',
  },
  x => `
    INSERT INTO "Recipient" ("runId", "memberId", "postRoomId", "variant", "state", "dueAt", "reason")
    SELECT x."runId", x."memberId", x."postRoomId", x."variant", x."state", x."dueAt",
      CASE WHEN x."state" = 'held' THEN 'holdout' END
    FROM ${x} WHERE true
    ON CONFLICT ("runId", "memberId", "postRoomId") DO NOTHING`,
);

/** The next recipients beyond an id, and how far they go: to the last of them, or to the end of all. */
export type Chunk = { recipients: NewRecipient[]; plannedTo: number };

type Parts = {
  runId: number;
  /** What each of them is to have a code of. */
  coupon: CouponBatch | undefined;
  by: Giver;
  random: Random;
  now: number;
  next: (plannedTo: number) => Chunk;
};

/**
 * Plans one chunk of a run in one transaction: their rows, a code reserved for each, and how far planning has come.
 * True while there is more to plan. Others who plan the same run wait for it and go on from there.
 */
export function planChunk(db: Db, parts: Parts): Promise<boolean> {
  return db.write(async sql => {
    const run = await holdRun(sql, db.dialect, parts.runId);
    if (run?.state !== 'planning') return false;
    const { recipients, plannedTo } = parts.next(run.plannedTo);
    await addRecipients(sql, db.dialect, { ...parts, recipients, dueAt: run.dueAt });
    const over = plannedTo === ALL_PLANNED;
    await sql.run(
      `UPDATE "Run" SET "plannedTo" = ?, "state" = ?, "startedAt" = coalesce("startedAt", ?) WHERE "id" = ?`,
      ...[plannedTo, over ? 'running' : 'planning', parts.now, parts.runId],
    );
    return !over;
  });
}

type Added = Pick<Parts, 'runId' | 'coupon' | 'by' | 'random' | 'now'> & {
  recipients: NewRecipient[];
  dueAt: number;
};

/** Adds those who are not in the run yet. Where each is to have a code, those for whom there is none are left out. */
export async function addRecipients(
  sql: Sql,
  dialect: Dialect,
  { runId, coupon, by, random, now, recipients, dueAt }: Added,
): Promise<void> {
  if (recipients.length === 0) return;
  const [last] = await sql.all<{ id: number }>('SELECT coalesce(max("id"), 0) AS "id" FROM "Recipient"');
  const rows = recipients.map(recipient => ({ ...recipient, runId, dueAt }));
  await insert.run(sql, dialect, rows);
  if (!coupon) return;
  const afterId = last?.id ?? 0;
  const reserved = await reserveForRun(sql, dialect, { batch: coupon, random, now, by, runId, afterId });
  if (reserved < recipients.length) await leaveOut(sql, { runId, coupon, afterId });
}

/** Whoever is to have a code and got none is left out, with the reason. */
async function leaveOut(
  sql: Sql,
  { runId, coupon, afterId }: { runId: number; coupon: CouponBatch; afterId: number },
): Promise<void> {
  await sql.run(
    `UPDATE "Recipient" SET "state" = 'excluded', "reason" = CASE WHEN EXISTS (
         SELECT 1 FROM "Coupon" c WHERE c."batchId" = ? AND c."state" = 'free') THEN 'coupon-limit' ELSE 'pool-empty' END
     WHERE "runId" = ? AND "id" > ? AND "state" = 'planned' AND "couponId" IS NULL AND "memberId" <> 0`,
    ...[coupon.id, runId, afterId],
  );
}

/** Whether somebody of a run was left out for want of a code. */
export async function wantsCode(sql: Pick<Sql, 'all'>, runId: number): Promise<boolean> {
  const found = await sql.all(
    `SELECT "id" FROM "Recipient" WHERE "runId" = ? AND "state" = 'excluded' AND "reason" = 'pool-empty' LIMIT 1`,
    runId,
  );
  return found.length > 0;
}

/** So many codes came back: as many who were left out for want of one are planned after all, in their order. */
export async function takeIn(
  sql: Sql,
  dialect: Dialect,
  {
    runId,
    coupon,
    codes,
    ...parts
  }: Pick<Parts, 'runId' | 'by' | 'random' | 'now'> & {
    coupon: CouponBatch;
    codes: number;
  },
): Promise<number> {
  if (codes === 0 || coupon.pool === 'public') return 0;
  const back = await sql.run(
    `UPDATE "Recipient" SET "state" = 'planned', "reason" = NULL WHERE "id" IN (
       SELECT "id" FROM "Recipient" WHERE "runId" = ? AND "state" = 'excluded' AND "reason" = 'pool-empty'
       ORDER BY "id" LIMIT ?)`,
    ...[runId, codes],
  );
  if (back === 0) return 0;
  const reserved = await reserveForRun(sql, dialect, { batch: coupon, ...parts, runId });
  if (reserved < back) await leaveOut(sql, { runId, coupon, afterId: 0 });
  return reserved;
}

/**
 * The groups of that title in which the house still is. Customer groups of WeCom's are known, but no channel leads there:
 * only staff write to them.
 */
export function findGroups(sql: Pick<Sql, 'all'>, send: SendTo): Promise<KnownRoom[]> {
  return sql.all<KnownRoom>(
    `SELECT "id", "account", "nativeId", "kind", "title", "language", "goneAt" FROM "Room"
     WHERE "kind" = 'group' AND "title" = ? AND "goneAt" IS NULL
       AND "account" ${send.to === 'wecom' ? '=' : '<>'} 'wecom' ORDER BY "id"`,
    postsIn(send) ?? '',
  );
}

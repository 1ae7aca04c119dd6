import type { Db } from '../db/db.ts';
import type { CouponBatch } from './batch.ts';
import type { CouponState, Source } from './rules.ts';
import { findBatch, type Tally } from './store-batches.ts';

/** A code of a batch that somebody has or had. */
export type Holder = {
  id: number;
  code: string;
  state: CouponState;
  memberId: number | null;
  member: string | null;
  by: Source | null;
  issuedAt: number | null;
  expiresAt: number | null;
  redeemedAt: number | null;
  amountCents: number | null;
  discountCents: number | null;
};

/** Codes of a batch in one state, in order, from behind one on; those nobody had are not among them. */
export function readHolders(
  { read }: Pick<Db, 'read'>,
  { batchId, state, after, most }: { batchId: number; state: CouponState; after: number; most: number },
): Promise<Holder[]> {
  return read<Holder>(
    `SELECT c."id", c."code", c."state", coalesce(m."mergedIntoId", c."memberId") AS "memberId", m."name" AS "member",
       c."by", c."issuedAt", c."expiresAt", c."redeemedAt", c."amountCents", c."discountCents"
     FROM "Coupon" c LEFT JOIN "Member" m ON m."id" = c."memberId"
     WHERE c."batchId" = ? AND c."state" = ? AND c."id" > ? ORDER BY c."id" LIMIT ?`,
    ...[batchId, state, after, most],
  );
}

/** How many coupons of each batch, or of one, are in which state: what an index alone can tell. */
export function tallyStates({ read }: Pick<Db, 'read'>, batchId?: number): Promise<Tally[]> {
  const [where, params] = batchId === undefined ? ['', []] : ['WHERE "batchId" = ?', [batchId]];
  return read<Tally>(
    `SELECT "batchId", "state", NULL AS "by", CAST(count(*) AS int) AS "count" FROM "Coupon" ${where}
     GROUP BY "batchId", "state"`,
    ...params,
  );
}

export async function batchById(db: Pick<Db, 'read'>, id: number): Promise<CouponBatch | undefined> {
  const [row] = await db.read<{ name: string }>('SELECT "name" FROM "CouponBatch" WHERE "id" = ?', id);
  return row && (await findBatch({ all: db.read }, row.name));
}

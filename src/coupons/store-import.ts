import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { CouponRow } from './import-coupons.ts';

const standing = batch(
  { batch: 'text', code: 'text' },
  x => `
    SELECT x."batch", x."code", b."id" AS "batchId", b."pool", b."state", c."batchId" AS "holder"
    FROM ${x} LEFT JOIN "CouponBatch" b ON b."name" = x."batch" LEFT JOIN "Coupon" c ON c."code" = x."code"`,
);

const insert = batch(
  { batchId: 'int', code: 'text' },
  x =>
    `INSERT INTO "Coupon" ("batchId", "code", "state") SELECT x."batchId", x."code", 'free' FROM ${x} WHERE true`,
);

type Standing = {
  batch: string;
  code: string;
  batchId: number | null;
  pool: string | null;
  state: string | null;
  /** The batch that has this code already. */
  holder: number | null;
};

export type SavedCodes = {
  added: number;
  unchanged: number;
  wrong: { row: CouponRow; why: 'noBatch' | 'notImported' | 'closed' | 'taken' }[];
};

/** Adds codes to their batches; a code that is there already is left alone. Nothing may be kept where one is wrong. */
export async function saveCodes(sql: Sql, dialect: Dialect, rows: CouponRow[]): Promise<SavedCodes> {
  const found = await standing.all<Standing>(sql, dialect, rows);
  const known = new Map(found.map(row => [row.code, row]));
  const result: SavedCodes = { added: 0, unchanged: 0, wrong: [] };
  const fresh: { batchId: number; code: string }[] = [];
  for (const row of rows) {
    const place = known.get(row.code);
    const why = place ? whyNot(place) : 'noBatch';
    if (why) result.wrong.push({ row, why });
    else if (place?.holder !== null) result.unchanged += 1;
    else if (place.batchId !== null) fresh.push({ batchId: place.batchId, code: row.code });
  }
  if (result.wrong.length === 0 && fresh.length > 0) result.added = await insert.run(sql, dialect, fresh);
  return result;
}

function whyNot({ batchId, pool, state, holder }: Standing): SavedCodes['wrong'][number]['why'] | undefined {
  if (batchId === null) return 'noBatch';
  if (pool !== 'imported') return 'notImported';
  if (state === 'closed') return 'closed';
  return holder === null || holder === batchId ? undefined : 'taken';
}

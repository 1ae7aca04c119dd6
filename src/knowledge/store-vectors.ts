import { batch } from '../db/batch.ts';
import type { Db } from '../db/db.ts';
import { readVector, writeVector } from './vectors.ts';

const AT_ONCE = 1_000;

const select = batch(
  { model: 'text', hash: 'text' },
  x => `SELECT v."hash", v."value" FROM ${x}
    JOIN "Vector" v ON v."model" = x."model" AND v."hash" = x."hash"`,
);

const insert = batch(
  { model: 'text', hash: 'text', value: 'text', at: 'double precision' },
  x => `INSERT INTO "Vector" ("model", "hash", "value", "at") SELECT x."model", x."hash", x."value", x."at" FROM ${x}
    WHERE true ON CONFLICT ("model", "hash") DO NOTHING`,
);

const remove = batch(
  { model: 'text', hash: 'text' },
  x => `DELETE FROM "Vector" WHERE ("model", "hash") IN (SELECT x."model", x."hash" FROM ${x})`,
);

/** The vectors that are known of texts with these hashes. */
export async function readVectors(db: Db, model: string, hashes: string[]): Promise<Map<string, Int8Array>> {
  const known = new Map<string, Int8Array>();
  for (let from = 0; from < hashes.length; from += AT_ONCE) {
    const asked = hashes.slice(from, from + AT_ONCE).map(hash => ({ model, hash }));
    const rows = await select.all<{ hash: string; value: string }>({ all: db.read }, db.dialect, asked);
    for (const { hash, value } of rows) known.set(hash, readVector(value));
  }
  return known;
}

export async function keepVectors(
  db: Db,
  model: string,
  vectors: ReadonlyMap<string, Int8Array>,
  now: number,
): Promise<void> {
  const rows = [...vectors].map(([hash, vector]) => ({ model, hash, value: writeVector(vector), at: now }));
  await db.write(sql => insert.run(sql, db.dialect, rows));
}

/** After a model has changed behind its name. */
export async function forgetVectors(db: Db, model: string): Promise<void> {
  await db.write(sql => sql.run('DELETE FROM "Vector" WHERE "model" = ?', model));
}

/** Once every text has its vector of this model, those of others are of no use. */
export async function forgetOtherModels(db: Db, model: string): Promise<void> {
  await db.write(sql => sql.run('DELETE FROM "Vector" WHERE "model" <> ?', model));
}

/** Drops what no text has any more. What is younger stays: an entry may come back, and another process be ahead. */
export async function forgetUnused(
  db: Db,
  model: string,
  used: Pick<ReadonlySet<string>, 'has'>,
  before: number,
): Promise<void> {
  const old = 'SELECT "hash" FROM "Vector" WHERE "model" = ? AND "at" < ?';
  const kept = await db.read<{ hash: string }>(old, model, before);
  const rows = kept.filter(({ hash }) => !used.has(hash)).map(({ hash }) => ({ model, hash }));
  if (rows.length > 0) await db.write(sql => remove.run(sql, db.dialect, rows));
}

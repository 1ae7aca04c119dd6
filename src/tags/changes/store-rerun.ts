import { batch } from '../../db/batch.ts';
import type { Db, Sql } from '../../db/db.ts';
import type { Language } from '../../kernel/language.ts';

/** A change of rules that is saved and whose effect on members is still to be written. */
export type Rerun = {
  tagId: number;
  tag: string;
  roomId: number;
  language: Language;
  occasion: string;
  at: number;
};

const PREFIX = 'tags.rerun.';

/** A later change of the same tag takes the place of an earlier one: one run tells what both mean. */
export async function keepRerun(sql: Sql, rerun: Rerun): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
     ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
    `${PREFIX}${rerun.tagId}`,
    JSON.stringify(rerun),
  );
}

/** It is done, unless another change came in between. */
export async function dropRerun(db: Db, rerun: Rerun): Promise<void> {
  await db.write(sql =>
    sql.run(
      'DELETE FROM "Setting" WHERE "key" = ? AND "value" = ?',
      `${PREFIX}${rerun.tagId}`,
      JSON.stringify(rerun),
    ),
  );
}

export async function listReruns(db: Db): Promise<Rerun[]> {
  const rows = await db.read<{ value: string }>(
    `SELECT "value" FROM "Setting" WHERE "key" LIKE '${PREFIX}%' ORDER BY "key"`,
  );
  return rows.map(({ value }) => JSON.parse(value) as Rerun);
}

const names = batch(
  { id: 'int' },
  x => `SELECT m."id", m."name" FROM ${x} JOIN "Member" m ON m."id" = x."id" ORDER BY m."id"`,
);

export async function namesOf(db: Db, ids: number[]): Promise<Map<number, string>> {
  const rows = await names.all<{ id: number; name: string }>(
    { all: db.read },
    db.dialect,
    ids.map(id => ({ id })),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

import type { Db, Sql } from '../db/db.ts';

export type KnownTag = { id: number; name: string };

/** A tag with the words that show it. */
export type StoredRule = { tagId: number; name: string; words: string[] };

type RuleRow = { tagId: number; name: string; words: string };

export async function listTags(db: Db): Promise<KnownTag[]> {
  return db.read<KnownTag>('SELECT "id", "name" FROM "Tag" ORDER BY "id"');
}

export async function findTag(db: Db, name: string): Promise<KnownTag | undefined> {
  return (await db.read<KnownTag>('SELECT "id", "name" FROM "Tag" WHERE "name" = ?', name))[0];
}

/** The tag of that name, made if there is none. */
export function makeTag(db: Db, name: string, now: number): Promise<KnownTag> {
  return db.write(sql => upsertTag(sql, name, now));
}

async function upsertTag(sql: Sql, name: string, now: number): Promise<KnownTag> {
  const [tag] = await sql.all<KnownTag>(
    `INSERT INTO "Tag" ("name", "createdAt") VALUES (?, ?)
     ON CONFLICT ("name") DO UPDATE SET "name" = excluded."name" RETURNING "id", "name"`,
    name,
    now,
  );
  if (!tag) throw new Error('the new tag has no id');
  return tag;
}

export async function listRules(db: Db): Promise<StoredRule[]> {
  return readRules({ all: db.read });
}

async function readRules(sql: Pick<Sql, 'all'>): Promise<StoredRule[]> {
  const rows = await sql.all<RuleRow>(
    `SELECT r."tagId", t."name", r."words" FROM "TagRule" r JOIN "Tag" t ON t."id" = r."tagId" ORDER BY r."id"`,
  );
  return rows.map(row => ({ ...row, words: JSON.parse(row.words) as string[] }));
}

/** Adds words to the rule of a tag, and returns all it has now. A tag and a rule are made if there are none. */
export function addRuleWords(db: Db, name: string, words: string[], now: number): Promise<string[]> {
  return db.write(async sql => {
    // First, because it also makes another process that changes rules wait.
    await raiseTagsVersion(sql);
    const tag = await upsertTag(sql, name, now);
    const before = (await readRules(sql)).filter(rule => rule.tagId === tag.id);
    const all = [...new Set([...before.flatMap(rule => rule.words), ...words])];
    await sql.run('DELETE FROM "TagRule" WHERE "tagId" = ?', tag.id);
    await sql.run(
      'INSERT INTO "TagRule" ("tagId", "words", "createdAt") VALUES (?, ?, ?)',
      tag.id,
      JSON.stringify(all),
      now,
    );
    return all;
  });
}

/** Members keep the tag; no message shows it any more. False when there was no rule. */
export function removeRule(db: Db, name: string): Promise<boolean> {
  return db.write(async sql => {
    await raiseTagsVersion(sql);
    const removed = await sql.run(
      'DELETE FROM "TagRule" WHERE "tagId" IN (SELECT "id" FROM "Tag" WHERE "name" = ?)',
      name,
    );
    return removed > 0;
  });
}

/** Changes with every change of a rule, in whatever process. */
export async function tagsVersion(db: Db): Promise<string> {
  const rows = await db.read<{ value: string }>(`SELECT "value" FROM "Setting" WHERE "key" = 'tags.version'`);
  return rows[0]?.value ?? '0';
}

async function raiseTagsVersion(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('tags.version', '1')
     ON CONFLICT ("key") DO UPDATE SET "value" = CAST(CAST("Setting"."value" AS int) + 1 AS text)`,
  );
}

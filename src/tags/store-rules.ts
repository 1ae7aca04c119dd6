import type { Db, Sql } from '../db/db.ts';
import type { RuleDraft, RuleKind, StoredRule } from './rule.ts';

export type KnownTag = { id: number; name: string };

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

/** Says what a tag means, for a model that chooses among tags; an empty meaning takes the tag from its choice. */
export function setMeaning(db: Db, name: string, meaning: string, now: number): Promise<void> {
  return db.write(async sql => {
    const { id } = await upsertTag(sql, name, now);
    await sql.run('UPDATE "Tag" SET "meaning" = ? WHERE "id" = ?', meaning === '' ? null : meaning, id);
  });
}

/** The tags a model may choose. */
export function listMeanings(db: Db): Promise<{ id: number; name: string; meaning: string }[]> {
  return db.read('SELECT "id", "name", "meaning" FROM "Tag" WHERE "meaning" IS NOT NULL ORDER BY "id"');
}

type RuleRow = {
  id: number;
  tagId: number;
  name: string;
  kind: RuleKind;
  words: string;
  times: number | null;
  days: number | null;
};

export async function listRules(db: Db): Promise<StoredRule[]> {
  return readRules({ all: db.read });
}

async function readRules(sql: Pick<Sql, 'all'>): Promise<StoredRule[]> {
  const rows = await sql.all<RuleRow>(
    `SELECT r."id", r."tagId", t."name", r."kind", r."words", r."times", r."days"
     FROM "TagRule" r JOIN "Tag" t ON t."id" = r."tagId" ORDER BY r."id"`,
  );
  return rows.map(({ words, times, days, ...row }) => ({
    ...row,
    words: JSON.parse(words) as string[],
    ...(times !== null && { times }),
    ...(days !== null && { days }),
  }));
}

/** A change of the rules of one tag. */
export type RuleChange = { tag: string; add: RuleDraft } | { tag: string; remove: number[] };

/**
 * The rules of a tag as a change would leave them. Keywords join the ones that are there; any other kind is a rule of
 * its own, once. A rule that is still to be made has the id 0.
 */
export function changeRules<R extends RuleDraft & { id: number }>(
  rules: R[],
  change: RuleChange,
): (RuleDraft & { id: number })[] {
  if ('remove' in change) return rules.filter(({ id }) => !change.remove.includes(id));
  const { add } = change;
  const known = rules.find(rule => (add.kind === 'words' ? rule.kind === 'words' : same(rule, add)));
  if (!known) return [...rules, { ...add, id: 0 }];
  return rules.map(rule =>
    rule === known ? { ...rule, words: [...new Set([...rule.words, ...add.words])] } : rule,
  );
}

function same(a: RuleDraft, b: RuleDraft): boolean {
  const key = ({ kind, words, times, days }: RuleDraft) => JSON.stringify([kind, words, times, days]);
  return key(a) === key(b);
}

/** Changes the rules of a tag, made if there is none; doing it twice changes nothing more. Returns the tag's id. */
export async function saveRuleChange(sql: Sql, change: RuleChange, now: number): Promise<number> {
  // First, because it also makes another process that changes rules wait.
  await raiseTagsVersion(sql);
  const tag = await upsertTag(sql, change.tag, now);
  const before = (await readRules(sql)).filter(rule => rule.tagId === tag.id);
  const after = changeRules(before, change);
  for (const { id } of before.filter(rule => !after.some(each => each.id === rule.id))) {
    await sql.run('DELETE FROM "TagRule" WHERE "id" = ?', id);
  }
  for (const rule of after) await saveRule(sql, tag.id, rule, now);
  return tag.id;
}

async function saveRule(
  sql: Sql,
  tagId: number,
  rule: RuleDraft & { id: number },
  now: number,
): Promise<void> {
  const words = JSON.stringify(rule.words);
  if (rule.id !== 0) {
    await sql.run('UPDATE "TagRule" SET "words" = ? WHERE "id" = ?', words, rule.id);
    return;
  }
  await sql.run(
    `INSERT INTO "TagRule" ("tagId", "kind", "words", "times", "days", "createdAt") VALUES (?, ?, ?, ?, ?, ?)`,
    ...[tagId, rule.kind, words, rule.times ?? null, rule.days ?? null, now],
  );
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

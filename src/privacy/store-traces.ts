import type { Sql } from '../db/db.ts';
import { rewriteDetails } from '../operators/store-chain.ts';
import { blankWords, likePatterns, type Words } from './blank-words.ts';

/** Where the house notes others by name or number, beside what it keeps of them. */
const PLACES = [
  // What a campaign says to others is theirs.
  { table: 'Delivery', key: '"id"', column: 'parts', where: `"kind" <> 'campaign'` },
  { table: 'Interaction', key: '"id"', column: 'data', where: '"data" IS NOT NULL' },
  // What people say of one another is theirs; what operators had the house do about somebody is not.
  { table: 'Interaction', key: '"id"', column: 'text', where: `"text" LIKE '/%'` },
  { table: 'Setting', key: '"key"', column: 'value', where: `"key" LIKE 'confirm.%'` },
  { table: 'Setting', key: '"key"', column: 'value', where: `"key" LIKE 'page.%'` },
  { table: 'ApiCall', key: `"tokenId" || '/' || "key"`, column: 'response', where: '' },
  { table: 'MergeRow', key: '"id"', column: 'before', where: '' },
  { table: 'CouponChange', key: '"id"', column: 'reason', where: '"reason" IS NOT NULL' },
  { table: 'Run', key: '"id"', column: 'note', where: '"note" IS NOT NULL' },
  { table: 'Link', key: '"id"', column: 'url', where: '' },
  { table: 'Audit', key: '"id"', column: 'detail', where: '"detail" IS NOT NULL' },
] as const;

/** A value that tells of somebody, and what it says without them. */
export type Trace = { place: number; key: string | number; before: string; after: string };

/** Looks through all that may tell of somebody in passing. It takes a while, and holds up nobody. */
export async function findTraces(sql: Pick<Sql, 'all'>, words: Words, instead: string): Promise<Trace[]> {
  const patterns = likePatterns(words);
  if (patterns.length === 0) return [];
  const traces: Trace[] = [];
  for (const [place, { table, key, column, where }] of PLACES.entries()) {
    const likes = patterns.map(() => `"${column}" LIKE ? ESCAPE '!'`).join(' OR ');
    const rows = await sql.all<{ k: string | number; v: string }>(
      `SELECT ${key} AS "k", "${column}" AS "v" FROM "${table}" WHERE ${where ? `${where} AND ` : ''}(${likes})`,
      ...patterns,
    );
    for (const { k, v } of rows) {
      const after = blankWords(v, words, instead);
      if (after !== undefined) traces.push({ place, key: k, before: v, after });
    }
  }
  return traces;
}

/** Writes them without whom they told of; what changed since it was read is left for the next look. */
export async function blankTraces(sql: Sql, traces: Trace[]): Promise<void> {
  const details = new Map<number, string>();
  for (const { place, key: id, before, after } of traces) {
    const found = PLACES[place];
    if (!found) continue;
    const { table, key, column } = found;
    if (table === 'Audit') details.set(Number(id), after);
    else if (table === 'Link') await moveLink(sql, Number(id), after);
    else {
      await sql.run(
        `UPDATE "${table}" SET "${column}" = ? WHERE ${key} = ? AND "${column}" = ?`,
        ...[after, id, before],
      );
    }
  }
  if (details.size > 0) await rewriteDetails(sql, details);
}

/** An address that tells of somebody leads nowhere of theirs; two may become the same, so each bears its number. */
async function moveLink(sql: Sql, id: number, url: string): Promise<void> {
  await sql.run('UPDATE "Link" SET "url" = ? WHERE "id" = ?', `${url}#${id}`, id);
}

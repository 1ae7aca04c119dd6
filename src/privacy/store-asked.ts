import type { Sql } from '../db/db.ts';
import { holdGaps } from '../knowledge/store-gaps.ts';
import { raiseKnowledgeVersion, raiseVerdicts } from '../knowledge/store-version.ts';
import { blankWords } from './blank-words.ts';
import type { Person } from './store-person.ts';

/**
 * Takes what somebody asked out of the knowledge base: their questions, the gaps that nobody else asked about, and the
 * ways of asking that were learned from them. What an operator wrote or published stays.
 */
export async function forgetAsked(sql: Sql, { memberIds }: Person, now: number): Promise<void> {
  const said = new Set<string>();
  const gaps = new Set<number>();
  for (const memberId of memberIds) {
    const asked = await sql.all<{ text: string; gapId: number | null }>(
      `SELECT "text", "gapId" FROM "Question" WHERE "memberId" = ? AND "text" <> ''`,
      memberId,
    );
    for (const { text, gapId } of asked) {
      said.add(text);
      if (gapId !== null) gaps.add(gapId);
    }
    await sql.run(
      `UPDATE "Question" SET "text" = '', "feedback" = NULL, "gapId" = NULL, "toldAt" = coalesce("toldAt", ?),
         "outcome" = CASE WHEN "outcome" IN ('unanswered', 'pending', 'offered') THEN 'silent' ELSE "outcome" END
       WHERE "memberId" = ?`,
      ...[now, memberId],
    );
  }
  if (said.size === 0) return;
  for (const gapId of gaps) await narrowGap(sql, gapId, said);
  await holdGaps(sql);
  await forgetWays(sql, said);
  // Every process keeps what was asked, and how well it was answered, in memory.
  await raiseKnowledgeVersion(sql);
  await raiseVerdicts(sql);
}

/** A gap belongs to those who still ask; where none is left, it goes. */
async function narrowGap(sql: Sql, gapId: number, said: Set<string>): Promise<void> {
  const others = await sql.all<{ text: string }>(
    'SELECT "text" FROM "Question" WHERE "gapId" = ? ORDER BY "id" DESC',
    gapId,
  );
  const [latest] = others;
  if (!latest) {
    await sql.run('DELETE FROM "Gap" WHERE "id" = ?', gapId);
    return;
  }
  const [gap] = await sql.all<{ question: string }>('SELECT "question" FROM "Gap" WHERE "id" = ?', gapId);
  const question = gap && !said.has(gap.question) ? gap.question : latest.text;
  await sql.run(
    'UPDATE "Gap" SET "question" = ?, "asked" = ? WHERE "id" = ?',
    ...[question, others.length, gapId],
  );
}

async function forgetWays(sql: Sql, said: Set<string>): Promise<void> {
  const learned = await sql.all<{ id: number; entryId: number; text: string }>(
    `SELECT "id", "entryId", "text" FROM "Alternate" WHERE "source" IN ('member', 'gap')`,
  );
  const theirs = learned.filter(({ text }) => said.has(text));
  if (theirs.length === 0) return;
  for (const { id } of theirs) await sql.run('DELETE FROM "Alternate" WHERE "id" = ?', id);
  for (const entryId of new Set(theirs.map(way => way.entryId))) {
    const versions = await sql.all<{ id: number; before: string }>(
      'SELECT "id", "before" FROM "EntryVersion" WHERE "entryId" = ?',
      entryId,
    );
    for (const { id, before } of versions) {
      const after = blankWords(before, { ids: [...said], names: [] }, '');
      if (after !== undefined)
        await sql.run('UPDATE "EntryVersion" SET "before" = ? WHERE "id" = ?', after, id);
    }
  }
}

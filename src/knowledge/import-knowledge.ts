import type { Deps } from '../deps.ts';
import type { ImportResult } from '../files/import-report.ts';
import { type Mistake, type Row, readRows } from '../files/read-rows.ts';
import type { Say } from '../kernel/errors.ts';
import { checkEntry, type EntryInput, knownColumn } from './check-entry.ts';
import { countChanges, saveEntries } from './store.ts';

/**
 * Takes a CSV or JSONL file of questions and answers into the knowledge base: all of it in one transaction, or
 * nothing and every mistake with its line. Entries are known by their id, or by their question where the file has
 * no ids, so importing a file twice changes nothing. With `dryRun` it only tells what would happen.
 */
export async function importKnowledge(
  deps: Pick<Deps, 'db' | 'clock'>,
  { file, dryRun = false }: { file: string; dryRun?: boolean },
): Promise<ImportResult> {
  const { entries, mistakes, ignoredColumns } = await readEntries(file);
  const common = { mistakes, ignoredColumns, dryRun };
  if (mistakes.length > 0) return { added: 0, updated: 0, unchanged: 0, skipped: entries.length, ...common };
  const changes = dryRun
    ? await countChanges(deps.db, entries)
    : await saveEntries(deps.db, entries, deps.clock.now());
  return { ...changes, skipped: 0, ...common };
}

async function readEntries(file: string) {
  const entries: EntryInput[] = [];
  const mistakes: Mistake[] = [];
  let ignoredColumns: string[] = [];
  const lines = new Map<string, number>();
  const row = ({ line, cells }: Row) => {
    const entry = checkEntry(cells);
    if (!('slug' in entry)) return void mistakes.push({ line, reason: entry });
    const earlier = lines.get(entry.slug);
    if (earlier !== undefined) return void mistakes.push({ line, reason: sameAs(earlier, entry.slug) });
    lines.set(entry.slug, line);
    entries.push(entry);
  };
  await readRows(file, {
    header: columns => {
      ignoredColumns = columns.filter(name => name.trim() !== '' && !knownColumn(name));
      return missingColumns(columns);
    },
    row,
    mistake: mistake => mistakes.push(mistake),
  });
  mistakes.sort((a, b) => a.line - b.line);
  return { entries, mistakes, ignoredColumns };
}

function missingColumns(columns: string[]): Say | undefined {
  const known = columns.map(knownColumn);
  if (known.includes('question') && known.includes('answer')) {
    const twice = columns.find((_, i) => known[i] && known.indexOf(known[i]) !== i);
    if (twice === undefined) return undefined;
    return { 'zh-CN': `表头里“${twice}”一列重复了。`, en: `The header has the column "${twice}" twice.` };
  }
  return {
    'zh-CN': '第一行要写列名，至少有 question,answer（或 问题,答案）。',
    en: 'The first row must name the columns, at least question,answer (or 问题,答案).',
  };
}

function sameAs(line: number, slug: string): Say {
  const name = slug.replace(/^q:/, '');
  return {
    'zh-CN': `和第 ${line} 行重复（${name}）。`,
    en: `It is the same entry as in line ${line} (${name}).`,
  };
}

import type { Deps } from '../deps.ts';
import type { ImportOptions } from '../files/import-file.ts';
import type { ImportResult } from '../files/import-report.ts';
import type { Mistake } from '../files/read-rows.ts';
import type { Say } from '../kernel/errors.ts';
import type { EntryInput } from './check-entry.ts';
import type { PublishedEntry } from './entry.ts';
import { type Asked, type Clash, findClashes } from './find-clashes.ts';
import { type ReadEntries, readEntries } from './read-entries.ts';
import { loadPublished } from './store.ts';
import { countChanges, saveEntries } from './store-import.ts';

const CLASHES_TOLD = 100;

/**
 * Takes a file of questions and answers (CSV, JSONL, XLSX, Markdown) into the knowledge base: all of it in one
 * transaction, or nothing and every mistake with its line. Entries are known by their id, or by their question where
 * the file has no ids, so importing a file twice changes nothing. Entries that are asked the same are told, and taken.
 * With `dryRun` it only tells what would happen.
 */
export async function importKnowledge(
  deps: Pick<Deps, 'db' | 'clock'> & Partial<Pick<Deps, 'house'>>,
  { file, dryRun = false, onProgress }: ImportOptions,
): Promise<ImportResult> {
  const read = await readEntries(file, deps.house?.timezone ?? 'Asia/Shanghai', onProgress);
  const { entries, mistakes, ignoredColumns } = read;
  const common = { mistakes, ignoredColumns, dryRun };
  if (mistakes.length > 0) return { added: 0, updated: 0, unchanged: 0, skipped: entries.length, ...common };
  onProgress?.({ step: 'saving', rows: entries.length, share: 0 });
  const warnings = clashesOf(read, await loadPublished(deps.db));
  const changes = dryRun
    ? await countChanges(deps.db, read)
    : await saveEntries(deps.db, read, deps.clock.now());
  return { ...changes, skipped: 0, ...common, warnings };
}

/** Who is asked the same as another, in the file or in the house, as lines of the file. */
function clashesOf({ entries, lines }: ReadEntries, published: PublishedEntry[]): Mistake[] {
  const own = new Set(entries.map(({ slug }) => slug));
  const asked: Asked[] = [
    ...published.filter(({ slug, kind }) => kind === 'answer' && !own.has(slug)),
    ...entries.filter(({ kind, status }) => kind !== 'page' && status !== 'retired'),
  ].map(entry => ({
    slug: entry.slug,
    texts: [entry.question, ...(entry.alternates ?? [])],
    answer: entry.answer,
    scope: scopeOf(entry),
  }));
  return findClashes(asked)
    .filter(({ slug }) => own.has(slug))
    .slice(0, CLASHES_TOLD)
    .map(clash => ({ line: lines.get(clash.slug) ?? 0, reason: tell(clash, lines.get(clash.other)) }));
}

function scopeOf({ audience, language, validFrom, validTo }: EntryInput | PublishedEntry): string {
  return JSON.stringify([audience ?? null, language ?? null, validFrom ?? null, validTo ?? null]);
}

function tell({ other, text, contradicts }: Clash, line: number | undefined): Say {
  const name = other.replace(/^q:/, '');
  const [zh, en] = line === undefined ? [`已有的 ${name}`, `${name}`] : [`第 ${line} 行`, `line ${line}`];
  const shown = text.slice(0, 40);
  return contradicts
    ? {
        'zh-CN': `和${zh}问的一样（${shown}），答案却不同。`,
        en: `It is asked the same as ${en} (${shown}) and answered differently.`,
      }
    : { 'zh-CN': `和${zh}重复（${shown}）。`, en: `It repeats ${en} (${shown}).` };
}

import type { Language } from '../kernel/language.ts';
import type { Mistake } from './read-rows.ts';
import { texts } from './texts.ts';

export type ImportResult = {
  added: number;
  updated: number;
  unchanged: number;
  /** Rows that came in but were not taken, because the file has mistakes. */
  skipped: number;
  mistakes: Mistake[];
  /** Columns of the file that say nothing we know. */
  ignoredColumns: string[];
  dryRun: boolean;
};

const MISTAKES_SHOWN = 20;

/** What became of an import, in lines for people: what changed, or what must be mended first and where. */
export function importReport(result: ImportResult, language: Language): string[] {
  const say = texts.import[language];
  const { mistakes, added, updated, unchanged, skipped, ignoredColumns } = result;
  const lines: string[] = [];
  if (mistakes.length > 0) {
    lines.push(say.broken(mistakes.length));
    for (const { line, reason } of mistakes.slice(0, MISTAKES_SHOWN)) {
      lines.push(say.mistake(line, reason[language]));
    }
    if (mistakes.length > MISTAKES_SHOWN) lines.push(say.more(mistakes.length - MISTAKES_SHOWN));
  } else if (added + updated + unchanged === 0) lines.push(say.empty);
  lines.push(say.done(added, updated, unchanged, skipped));
  if (ignoredColumns.length > 0) lines.push(say.ignored(ignoredColumns));
  if (result.dryRun) lines.push(say.dryRun);
  return lines;
}

import type { Language } from '../kernel/language.ts';
import type { Mistake } from './read-rows.ts';
import { texts } from './texts.ts';

export type ImportResult = {
  added: number;
  updated: number;
  unchanged: number;
  /** Rows that came in but were not taken, because the file has mistakes. */
  skipped: number;
  /** The first ten thousand of them. */
  mistakes: Mistake[];
  /** How many there are, if not all are listed. */
  mistakeCount?: number;
  /** What was taken, and may not be meant so: entries that are asked the same. */
  warnings?: Mistake[];
  /** Columns of the file that say nothing we know. */
  ignoredColumns: string[];
  dryRun: boolean;
};

/** What became of an import, in lines for people: what changed, or what must be mended first and where. */
export function importReport(result: ImportResult, language: Language): string[] {
  const say = texts.import[language];
  const {
    mistakes,
    mistakeCount = mistakes.length,
    added,
    updated,
    unchanged,
    skipped,
    ignoredColumns,
  } = result;
  const lines: string[] = [];
  if (mistakes.length > 0) {
    lines.push(say.broken(mistakeCount));
    for (const { line, reason } of mistakes) {
      lines.push(say.mistake(line, reason[language]));
    }
    if (mistakeCount > mistakes.length) lines.push(say.more(mistakeCount - mistakes.length));
  } else if (added + updated + unchanged === 0) lines.push(say.empty);
  lines.push(say.done(added, updated, unchanged, skipped));
  const { warnings = [] } = result;
  if (warnings.length > 0)
    lines.push(say.warned, ...warnings.map(({ line, reason }) => say.mistake(line, reason[language])));
  if (ignoredColumns.length > 0) lines.push(say.ignored(ignoredColumns));
  if (result.dryRun) lines.push(say.dryRun);
  return lines;
}

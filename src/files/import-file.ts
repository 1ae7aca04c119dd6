import { setImmediate } from 'node:timers/promises';
import type { Db, Sql } from '../db/db.ts';
import type { Say } from '../kernel/errors.ts';
import { type ColumnNames, knownColumn, refuseHeader, type Wanted } from './columns.ts';
import type { ImportResult } from './import-report.ts';
import type { Parsed } from './parse-cell.ts';
import type { Progress } from './progress-line.ts';
import { type Mistake, type Row, readRows } from './read-rows.ts';
import { writeInTurn } from './store.ts';
import { openStage, type Stage } from './store-stage.ts';

/** A row that may be saved, and where it stands. */
export type Checked<T> = { line: number; row: T };

export type Changes = { added: number; updated: number; unchanged: number };

/** What of a stage somebody who saves may use: claims and memories that last for one import. */
export type Notes = Pick<Stage<unknown>, 'claim' | 'remember' | 'remembered'>;

export type Saver<T> = {
  /** Saves a batch, in the order of the file; mistakes that only the store knows undo all of the file. */
  save: (sql: Sql, rows: Checked<T>[]) => Promise<Changes & { mistakes: Mistake[] }>;
  /** What is done once, when all rows are in. */
  finish?: (sql: Sql) => Promise<void>;
};

/** How one kind of file is read and saved. */
export type ImportKind<T> = {
  columns: ColumnNames;
  wanted: Wanted;
  check: (row: Row) => Parsed<T>;
  /** What no two rows of a file may have in common. */
  keys?: (row: T) => string[];
  saver: (notes: Notes) => Saver<T>;
};

export type ImportOptions = {
  file: string;
  dryRun?: boolean;
  onProgress?: (progress: Progress) => void;
};

const BATCH_ROWS = 500;

/** So many mistakes are kept and told; a file with more was not meant for this. */
const MISTAKES_KEPT = 10_000;

/**
 * Takes a file of any length into the store: all of it in one transaction, or nothing and every mistake with its
 * line. Rows wait on disk, outside of the store, until all of the file is found right: others that write wait only
 * while rows are copied in, and no more than a batch of them is ever in memory. A dry run does everything and undoes it.
 */
export async function importFile<T>(
  db: Db,
  kind: ImportKind<T>,
  { file, dryRun = false, onProgress = () => {} }: ImportOptions,
): Promise<ImportResult> {
  const stage = openStage<Checked<T>>();
  try {
    const { rows, mistakes, ignoredColumns } = await checkFile(file, kind, { stage, onProgress });
    const nothing = { added: 0, updated: 0, unchanged: 0, skipped: rows };
    if (mistakes.count > 0) return { ...nothing, ...told(mistakes), ignoredColumns, dryRun };
    const report = (saved: number) => onProgress({ step: 'saving', rows: saved, share: saved / rows });
    const saved = await writeInTurn(
      db,
      sql => saveStaged(sql, kind, stage, report),
      result => !dryRun && result.mistakes.count === 0,
    );
    const counts = saved.mistakes.count > 0 ? nothing : { ...saved.total, skipped: 0 };
    return { ...counts, ...told(saved.mistakes), ignoredColumns, dryRun };
  } finally {
    stage.close();
  }
}

type Mistakes = { count: number; kept: Mistake[] };

function note(mistakes: Mistakes, mistake: Mistake): void {
  mistakes.count += 1;
  if (mistakes.kept.length < MISTAKES_KEPT) mistakes.kept.push(mistake);
}

function told({ count, kept }: Mistakes): { mistakes: Mistake[]; mistakeCount: number } {
  return { mistakes: kept.sort((a, b) => a.line - b.line), mistakeCount: count };
}

async function checkFile<T>(
  file: string,
  kind: ImportKind<T>,
  { stage, onProgress }: { stage: Stage<Checked<T>>; onProgress: (progress: Progress) => void },
): Promise<{ rows: number; mistakes: Mistakes; ignoredColumns: string[] }> {
  const mistakes: Mistakes = { count: 0, kept: [] };
  let ignoredColumns: string[] = [];
  let [rows, seen] = [0, 0];
  let batch: Checked<T>[] = [];
  const putBatch = () => {
    if (batch.length > 0) stage.put(batch);
    batch = [];
  };
  await readRows(file, {
    header: columns => {
      ignoredColumns = columns.filter(name => name.trim() !== '' && !knownColumn(kind.columns, name));
      return refuseHeader(kind.columns, kind.wanted, columns);
    },
    row: row => {
      seen += 1;
      const found = checkRow(kind, stage, row);
      if ('mistake' in found) return note(mistakes, { line: row.line, reason: found.mistake });
      rows += 1;
      // With a mistake in the file nothing of it will be saved.
      if (mistakes.count === 0 && batch.push({ line: row.line, row: found.value }) >= BATCH_ROWS) putBatch();
    },
    mistake: mistake => note(mistakes, mistake),
    pace: async share => onProgress({ step: 'checking', rows: seen, share }),
  });
  putBatch();
  return { rows, mistakes, ignoredColumns };
}

function checkRow<T>(kind: ImportKind<T>, stage: Stage<Checked<T>>, row: Row): Parsed<T> {
  const found = kind.check(row);
  if ('mistake' in found) return found;
  for (const key of kind.keys?.(found.value) ?? []) {
    const earlier = stage.claim(key, row.line);
    if (earlier !== undefined) return { mistake: sameAs(earlier, key) };
  }
  return found;
}

async function saveStaged<T>(
  sql: Sql,
  kind: ImportKind<T>,
  stage: Stage<Checked<T>>,
  report: (saved: number) => void,
): Promise<{ total: Changes; mistakes: Mistakes }> {
  stage.rewind();
  const saver = kind.saver(stage);
  const total = { added: 0, updated: 0, unchanged: 0 };
  const mistakes: Mistakes = { count: 0, kept: [] };
  let saved = 0;
  for (const rows of stage.batches()) {
    const result = await saver.save(sql, rows);
    for (const count of ['added', 'updated', 'unchanged'] as const) total[count] += result[count];
    for (const mistake of result.mistakes) note(mistakes, mistake);
    saved += rows.length;
    report(saved);
    // SQLite answers at once: whatever else this process has to do gets its turn here.
    await setImmediate();
  }
  await saver.finish?.(sql);
  return { total, mistakes };
}

/** What a row repeats from an earlier line. */
export function sameAs(line: number, what: string): Say {
  return { 'zh-CN': `和第 ${line} 行重复（${what}）。`, en: `It is the same as line ${line} (${what}).` };
}

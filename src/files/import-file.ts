import type { Db, Sql } from '../db/db.ts';
import type { Say } from '../kernel/errors.ts';
import { type ColumnNames, knownColumn, refuseHeader, type Wanted } from './columns.ts';
import type { ImportResult } from './import-report.ts';
import type { Parsed } from './parse-cell.ts';
import { type Mistake, type Row, readRows } from './read-rows.ts';
import { writeInTurn } from './store.ts';

/** A row that may be saved, and where it stands. */
export type Checked<T> = { line: number; row: T };

export type Changes = { added: number; updated: number; unchanged: number };

/** How one kind of file is read and saved. */
export type ImportKind<T> = {
  columns: ColumnNames;
  wanted: Wanted;
  /** Made anew for each reading: it may remember the rows it saw. */
  checker: () => (row: Row) => Parsed<T>;
  /** Saves the rows of a batch, in the order of the file; mistakes that only the store knows undo all of it. */
  saver: () => (sql: Sql, rows: Checked<T>[]) => Promise<Changes & { mistakes: Mistake[] }>;
};

/** How far an import is: rows checked, or rows saved of all. */
export type Progress = { step: 'checking' | 'saving'; rows: number; of: number };

export type ImportOptions = {
  file: string;
  dryRun?: boolean;
  onProgress?: (progress: Progress) => void;
};

const BATCH_ROWS = 1_000;

/**
 * Takes a file of any length into the store: all of it in one transaction, or nothing and every mistake with its
 * line. It is read twice: a file with mistakes never keeps another writer waiting. No more than a few batches of rows
 * are held at a time. A dry run does everything and undoes it.
 */
export async function importFile<T>(
  db: Db,
  kind: ImportKind<T>,
  { file, dryRun = false, onProgress = () => {} }: ImportOptions,
): Promise<ImportResult> {
  const { rows, mistakes, ignoredColumns } = await checkFile(file, kind, onProgress);
  const nothing = { added: 0, updated: 0, unchanged: 0, skipped: rows };
  if (mistakes.length > 0) return { ...nothing, mistakes, ignoredColumns, dryRun };
  const report = (saved: number) => onProgress({ step: 'saving', rows: saved, of: rows });
  const saved = await writeInTurn(
    db,
    sql => saveFile(sql, kind, file, report),
    result => !dryRun && result.mistakes.length === 0,
  );
  const counts = saved.mistakes.length > 0 ? nothing : { ...saved, skipped: 0 };
  return { ...counts, mistakes: saved.mistakes, ignoredColumns, dryRun };
}

async function checkFile<T>(
  file: string,
  kind: ImportKind<T>,
  onProgress: (progress: Progress) => void,
): Promise<{ rows: number; mistakes: Mistake[]; ignoredColumns: string[] }> {
  const check = kind.checker();
  const mistakes: Mistake[] = [];
  let ignoredColumns: string[] = [];
  let [rows, seen] = [0, 0];
  await readRows(file, {
    header: columns => {
      ignoredColumns = columns.filter(name => name.trim() !== '' && !knownColumn(kind.columns, name));
      return refuseHeader(kind.columns, kind.wanted, columns);
    },
    row: row => {
      const found = check(row);
      if ('mistake' in found) mistakes.push({ line: row.line, reason: found.mistake });
      else rows += 1;
      if (++seen % BATCH_ROWS === 0) onProgress({ step: 'checking', rows: seen, of: seen });
    },
    mistake: mistake => mistakes.push(mistake),
  });
  mistakes.sort((a, b) => a.line - b.line);
  return { rows, mistakes, ignoredColumns };
}

async function saveFile<T>(
  sql: Sql,
  kind: ImportKind<T>,
  file: string,
  report: (saved: number) => void,
): Promise<Changes & { mistakes: Mistake[] }> {
  const [check, save] = [kind.checker(), kind.saver()];
  const total = { added: 0, updated: 0, unchanged: 0 };
  const mistakes: Mistake[] = [];
  let waiting: Checked<T>[] = [];
  let saved = 0;
  const saveWaiting = async () => {
    const rows = waiting;
    waiting = [];
    for (let start = 0; start < rows.length; start += BATCH_ROWS) {
      const result = await save(sql, rows.slice(start, start + BATCH_ROWS));
      for (const count of ['added', 'updated', 'unchanged'] as const) total[count] += result[count];
      mistakes.push(...result.mistakes);
    }
    saved += rows.length;
    report(saved);
  };
  await readRows(file, {
    // The file passed before: what is wrong now was changed since.
    row: row => {
      const found = check(row);
      if ('mistake' in found) mistakes.push({ line: row.line, reason: found.mistake });
      else waiting.push({ line: row.line, row: found.value });
    },
    mistake: mistake => mistakes.push(mistake),
    pace: async () => {
      if (waiting.length >= BATCH_ROWS) await saveWaiting();
    },
  });
  if (waiting.length > 0) await saveWaiting();
  return { ...total, mistakes };
}

/** What a row repeats from an earlier line. */
export function sameAs(line: number, what: string): Say {
  return { 'zh-CN': `和第 ${line} 行重复（${what}）。`, en: `It is the same as line ${line} (${what}).` };
}

import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../kernel/errors.ts';
import type { Progress } from './progress-line.ts';

type Cell = string | number | null;

/** Rows for a file, as they come; `total` is about how many that will be. */
export type ExportRows<Column extends string> = {
  columns: readonly Column[];
  rows: AsyncIterable<Record<Column, Cell>>;
  total: number;
};

export type ExportOptions = { file: string; onProgress?: (progress: Progress) => void };

const TOLD_ROWS = 500;

/**
 * Writes rows to a CSV or JSONL file, by its extension, as they come, and returns how many. CSV has a byte order mark,
 * for Excel, and cells that a spreadsheet would run as formulas begin with an apostrophe. Only who runs the program
 * may read the file; it appears when it is complete.
 */
export async function exportFile<Column extends string>(
  { columns, rows, total }: ExportRows<Column>,
  { file, onProgress = () => {} }: ExportOptions,
): Promise<number> {
  let count = 0;
  const counted = async function* () {
    for await (const row of rows) {
      count += 1;
      if (count % TOLD_ROWS === 0) {
        onProgress({ step: 'writing', rows: count, share: Math.min(1, count / Math.max(total, count)) });
      }
      yield row;
    }
  };
  const part = `${file}.part`;
  const target = createWriteStream(part, { mode: 0o600 });
  try {
    if (/^\.(jsonl|ndjson)$/i.test(path.extname(file))) {
      await pipeline(counted, asJsonLines, target);
    } else {
      const { stringify } = await import('csv-stringify');
      const csv = stringify({ header: true, bom: true, escape_formulas: true, columns: [...columns] });
      await pipeline(Readable.from(counted()), csv, target);
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw explainUnwritten(file, error);
  }
  return count;
}

async function* asJsonLines(rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

const WHY_UNWRITTEN: Record<string, { 'zh-CN': string; en: string }> = {
  ENOENT: { 'zh-CN': '没有这个文件夹', en: 'there is no such folder' },
  EISDIR: { 'zh-CN': '那是一个文件夹', en: 'it is a folder' },
  EACCES: { 'zh-CN': '没有权限', en: 'there is no permission' },
  ENOSPC: { 'zh-CN': '磁盘满了', en: 'the disk is full' },
};

function explainUnwritten(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = WHY_UNWRITTEN[code];
  if (!why) return error;
  const say = { 'zh-CN': `写不了 ${file}：${why['zh-CN']}。`, en: `${file} cannot be written: ${why.en}.` };
  return new AppError('file.unwritable', say, { message: say.en, cause: error });
}

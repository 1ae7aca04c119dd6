import { createReadStream, type ReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Info, parse } from 'csv-parse';
import { AppError, type Say } from '../kernel/errors.ts';
import { detectEncoding, type Encoding, readText } from './read-text.ts';

/** A row of somebody's file. `line` is where it begins, counted from 1, as an editor shows it. */
export type Row = { line: number; cells: Map<string, unknown> };

export type Mistake = { line: number; reason: Say };

/** What the reader of a file does with what is in it. */
export type RowSink = {
  /** The columns of a CSV, as written; an answer is a reason not to read on. */
  header?: (columns: string[]) => Say | undefined;
  row: (row: Row) => void;
  mistake: (mistake: Mistake) => void;
  /** Awaited between two pieces of the file, with the share of it that was read; what it throws ends the reading. */
  pace?: (share: number) => Promise<void>;
};

/** Longer rows are not rows: a quote was opened and never closed. */
const LONGEST_ROW = 1_000_000;

const UNREADABLE: Say = {
  'zh-CN': '文件的文字编码认不出来，请另存为 UTF-8 再试。',
  en: 'The text encoding of this file is unknown: save it as UTF-8 and try again.',
};

/**
 * Reads a CSV (with a header row) or JSONL file row by row, whatever its size: UTF-8 or UTF-16 with or without a
 * BOM, or GB 18030, which Excel in China writes. Mistakes of form go to the sink; only a missing or unreadable
 * file rejects, with an AppError.
 */
export async function readRows(file: string, sink: RowSink): Promise<void> {
  const encoding = await detectEncoding(file).catch(error => {
    throw explainUnread(file, error);
  });
  if (!encoding) return sink.mistake({ line: 1, reason: UNREADABLE });
  const text = paced(createReadStream(file), encoding, { of: statSync(file).size, sink });
  if (/^\.(jsonl|ndjson|json)$/i.test(path.extname(file))) return readJsonLines(text, sink);
  return readCsv(text, sink);
}

async function* paced(
  bytes: ReadStream,
  encoding: Encoding,
  { of, sink }: { of: number; sink: RowSink },
): AsyncGenerator<string> {
  for await (const piece of readText(bytes, encoding)) {
    yield piece;
    await sink.pace?.(Math.min(1, bytes.bytesRead / Math.max(of, 1)));
  }
}

const WHY_UNREAD: Record<string, (file: string) => Say> = {
  ENOENT: file => ({ 'zh-CN': `没有 ${file} 这个文件。`, en: `The file ${file} does not exist.` }),
  EISDIR: file => ({ 'zh-CN': `${file} 是文件夹，不是文件。`, en: `${file} is a folder, not a file.` }),
  EACCES: file => ({ 'zh-CN': `没有权限读 ${file}。`, en: `There is no permission to read ${file}.` }),
};

function explainUnread(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const say = WHY_UNREAD[code]?.(file);
  return say ? new AppError('file.unreadable', say, { message: say.en, cause: error }) : error;
}

async function readJsonLines(text: AsyncIterable<string>, sink: RowSink): Promise<void> {
  let line = 0;
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const each of lines) readJsonLine(each, ++line, sink);
  }
  readJsonLine(rest, line + 1, sink);
}

function readJsonLine(text: string, line: number, sink: RowSink): void {
  if (text.trim() === '') return;
  const value = parseJson(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    sink.row({ line, cells: new Map(Object.entries(value)) });
  } else {
    sink.mistake({
      line,
      reason: { 'zh-CN': '这一行不是一个 JSON 对象。', en: 'This line is not a JSON object.' },
    });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readCsv(text: AsyncIterable<string>, sink: RowSink): Promise<void> {
  let end = { lines: 0, empty_lines: 0 };
  let header: string[] | undefined;
  let refused = false;
  const take = (record: string[], info: Info) => {
    const line = end.lines + 1 + info.empty_lines - end.empty_lines;
    end = { lines: info.lines, empty_lines: info.empty_lines };
    if (refused) return;
    if (header) return sendRecord(header, record, line, sink);
    header = record;
    const refusal = sink.header?.(header);
    refused = refusal !== undefined;
    if (refusal) sink.mistake({ line, reason: refusal });
  };
  // Records are taken as they are parsed: a mistake would discard those that wait in the stream.
  const parser = parse({
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    on_record: (record: string[], info) => {
      take(record, info);
      return null;
    },
  });
  try {
    await pipeline(text, parser.resume());
  } catch (error) {
    const reason = quoteMistake(error);
    if (!reason) throw error;
    if (!refused) sink.mistake({ line: end.lines + 1, reason });
  }
}

function sendRecord(header: string[], record: string[], line: number, sink: RowSink): void {
  if (record.every(cell => cell.trim() === '')) return;
  const extra = record.slice(header.length).some(cell => cell.trim() !== '');
  if (!extra && record.length >= header.length) {
    sink.row({ line, cells: new Map(header.map((name, i) => [name, record[i]])) });
    return;
  }
  sink.mistake({
    line,
    reason: {
      'zh-CN': `表头有 ${header.length} 列，这一行却有 ${record.length} 列；含逗号的内容要用英文双引号括起来。`,
      en: `The header has ${header.length} columns and this row has ${record.length}; put text with commas in double quotes.`,
    },
  });
}

/** What is wrong with the quotes of a row; nothing in the file can be read after it. */
function quoteMistake(error: unknown): Say | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
    return {
      'zh-CN': '从这一行开始有一个双引号没有合上，后面的内容无法读取。',
      en: 'A double quote that opens in this row never closes; nothing after it can be read.',
    };
  }
  if (code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'INVALID_OPENING_QUOTE') {
    return {
      'zh-CN': '这一行的双引号用错了：内容里的双引号要写成两个（""），后面的内容无法读取。',
      en: 'A double quote is misplaced in this row: inside a text write it twice (""). Nothing after it can be read.',
    };
  }
  return undefined;
}

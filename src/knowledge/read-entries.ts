import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Progress } from '../files/progress-line.ts';
import { type Mistake, type Row, type RowSink, readRows } from '../files/read-rows.ts';
import { AppError, type Say } from '../kernel/errors.ts';
import { checkEntry, type EntryInput } from './check-entry.ts';
import { slugOf } from './entry.ts';
import { knownColumn } from './entry-columns.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { splitPages } from './split-pages.ts';

export type ReadEntries = {
  entries: EntryInput[];
  /** Where each entry stands in the file, by its id. */
  lines: Map<string, number>;
  /** Ids of entries that are too long for one message and were cut into pages. */
  documents: Map<string, number>;
  mistakes: Mistake[];
  ignoredColumns: string[];
};

/** Sections of a page longer than this are searched as pages, not as answers. */
const LONGEST_SECTION = 1_200;

/** Reads the entries of a file: CSV, JSONL, XLSX with a header, or Markdown, whose headings are the questions. */
export async function readEntries(
  file: string,
  timezone: string,
  onProgress: (progress: Progress) => void = () => {},
): Promise<ReadEntries> {
  const read: ReadEntries = {
    entries: [],
    lines: new Map(),
    documents: new Map(),
    mistakes: [],
    ignoredColumns: [],
  };
  const markdown = /\.(md|markdown)$/i.test(file);
  const sink: RowSink = {
    header: columns => {
      read.ignoredColumns = columns.filter(name => name.trim() !== '' && !knownColumn(name));
      return missingColumns(columns);
    },
    row: row => takeRow(read, row, { timezone, longest: markdown ? LONGEST_SECTION : undefined }),
    mistake: mistake => void read.mistakes.push(mistake),
    pace: async share => onProgress({ step: 'checking', rows: read.entries.length, share }),
  };
  if (markdown) await readSections(file, sink);
  else if (/\.xlsx$/i.test(file)) await readSheet(file, sink);
  else await readRows(file, sink);
  read.mistakes.sort((a, b) => a.line - b.line);
  return read;
}

function takeRow(
  read: ReadEntries,
  { line, cells }: Row,
  { timezone, longest }: { timezone: string; longest: number | undefined },
): void {
  const entry = checkEntry(cells, timezone);
  if (!('slug' in entry)) return void read.mistakes.push({ line, reason: entry });
  const earlier = read.lines.get(entry.slug);
  if (earlier !== undefined) return void read.mistakes.push({ line, reason: sameAs(earlier, entry.slug) });
  read.lines.set(entry.slug, line);
  const kept = splitPages(entry, longest);
  const isDocument = kept.length > 1;
  read.documents.set(entry.slug, isDocument ? kept.length : 0);
  for (const each of kept) {
    read.lines.set(each.slug, line);
    read.entries.push({ ...each, kind: each.kind ?? 'answer' });
  }
}

async function readSections(file: string, sink: RowSink): Promise<void> {
  const bytes = await readFile(file).catch(error => {
    throw unreadable(file, error);
  });
  const sections = parseMarkdown(new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n'));
  if (sections.length === 0) {
    const reason = {
      'zh-CN': '没有“# 标题”和它下面的文字。',
      en: 'There is no heading with text below it.',
    };
    return sink.mistake({ line: 1, reason });
  }
  const counts = Map.groupBy(sections, ({ question }) => slugOf(question));
  for (const { line, question, answer, path: above } of sections) {
    const shared = (counts.get(slugOf(question))?.length ?? 0) > 1;
    // 注意事项 stands below every product: what it is about is said above it.
    const full = shared ? [...above, question].join(' ') : question;
    const cells = new Map(Object.entries({ id: slugOf(full).slice(0, 100), question: full, answer }));
    sink.row({ line, cells });
  }
}

async function readSheet(file: string, sink: RowSink): Promise<void> {
  const { readSheet: read } = await import('read-excel-file/node');
  const rows = await read(file).catch(error => {
    throw unreadable(file, error);
  });
  const [header = [], ...below] = rows.map(row => row.map(cellText));
  const refusal = sink.header?.(header);
  if (refusal) return sink.mistake({ line: 1, reason: refusal });
  for (const [i, row] of below.entries()) {
    if (row.every(cell => cell.trim() === '')) continue;
    sink.row({ line: i + 2, cells: new Map(header.map((name, column) => [name, row[column] ?? ''])) });
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 16).replace('T', ' ') : String(value);
}

function unreadable(file: string, cause: unknown): AppError {
  const name = path.basename(file);
  const say = { 'zh-CN': `读不了 ${name} 这个文件。`, en: `The file ${name} cannot be read.` };
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new AppError('file.unreadable', say, { message: `${file}: ${detail}`, cause });
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

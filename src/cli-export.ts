import { parseArgs } from 'node:util';
import { openDeps, saveMemory } from './cli.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { type ExportRows, exportFile } from './files/export-file.ts';
import { progressLine } from './files/progress-line.ts';
import { AppError } from './kernel/errors.ts';
import { exportKnowledge, KNOWLEDGE_EXPORT } from './knowledge/export-knowledge.ts';
import type { LogEntry } from './log/entry.ts';
import { type LogWish, readLog } from './log/export-log.ts';
import { exportMembers, MEMBER_EXPORT } from './members/store-export.ts';
import { insertAudit } from './operators/store.ts';
import { AUDIT_EXPORT, exportAudit } from './operators/store-audit.ts';
import { exportOrders, ORDER_EXPORT } from './orders/store-export.ts';

const USAGE =
  'usage: teahouse export members|interactions|orders|knowledge|audit FILE.csv|FILE.jsonl\n' +
  '  interactions: [--member WHO] [--room TITLE] [--kind KIND] [--since MOMENT] [--until MOMENT]';

const LOG_EXPORT = [
  ...['at', 'kind', 'memberId', 'member', 'login', 'room', 'text', 'state', 'detail', 'recordedAt', 'id'],
] as const;

type Rows = ExportRows<string>;

type Make = (deps: Deps, format: (at: number) => string, wish: LogWish) => Promise<Rows['rows']>;

const EXPORTS: Record<string, { columns: readonly string[]; table: string; rows: Make }> = {
  members: {
    columns: MEMBER_EXPORT,
    table: 'Member',
    rows: async ({ db, clock }, format) => exportMembers(db, { now: clock.now(), format }),
  },
  knowledge: {
    columns: KNOWLEDGE_EXPORT,
    table: 'Entry',
    rows: async ({ db }, format) => exportKnowledge(db, format),
  },
  orders: { columns: ORDER_EXPORT, table: 'Order', rows: async ({ db }, format) => exportOrders(db, format) },
  audit: { columns: AUDIT_EXPORT, table: 'Audit', rows: async ({ db }, format) => exportAudit(db, format) },
  interactions: {
    columns: LOG_EXPORT,
    table: 'Interaction',
    rows: async (deps, format, wish) => tellLog(await readLog(deps, wish), format),
  },
};

async function* tellLog(entries: AsyncGenerator<LogEntry>, format: (at: number) => string) {
  for await (const entry of entries) {
    yield { ...entry, at: format(entry.at), recordedAt: format(entry.recordedAt) };
  }
}

/**
 * `teahouse export members|interactions|orders|knowledge|audit FILE`: rows as they are read, phones whole; that it was done is
 * audited.
 */
export async function runExport(config: Config, args: string[]): Promise<number> {
  const { what, file, wish } = readArgs(args);
  const kind = Object.hasOwn(EXPORTS, what) ? EXPORTS[what] : undefined;
  if (!kind || (what !== 'interactions' && Object.keys(wish).length > 0)) throw wrongUse();
  saveMemory();
  const deps = await openDeps(config);
  const progress = progressLine(deps.clock, process.stderr, deps.house.language);
  try {
    const rows = await kind.rows(deps, momentsOf(deps), wish);
    const total = await countAbout(deps, kind.table);
    const count = await exportFile(
      { columns: kind.columns, rows, total },
      { file, onProgress: progress.show },
    );
    const detail = { rows: count, filters: Object.keys(wish) };
    await insertAudit(deps.db, deps.clock.now(), {
      ...{ memberId: null, action: `export.${what}`, outcome: 'done', detail },
    });
    progress.clear();
    const said = { 'zh-CN': `写了 ${count} 行到 ${file}。`, en: `${count} rows written to ${file}.` };
    process.stdout.write(`${said[deps.house.language]}\n`);
    return 0;
  } finally {
    await deps.db.close();
  }
}

function readArgs(args: string[]): { what: string; file: string; wish: LogWish } {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { member: text, room: text, kind: text, since: text, until: text },
    });
    const [what = '', file = '', ...more] = positionals;
    if (!/\.(csv|jsonl|ndjson)$/i.test(file) || more.length > 0) throw wrongUse();
    return { what, file, wish: values };
  } catch (error) {
    if (error instanceof TypeError) throw wrongUse();
    throw error;
  }
}

function wrongUse(): AppError {
  return new AppError(
    'export.usage',
    { 'zh-CN': USAGE.replace('usage: ', '用法：'), en: USAGE },
    { message: USAGE },
  );
}

/** How many rows there may be, for the bar: numbers are given in sequence. */
async function countAbout({ db }: Deps, table: string): Promise<number> {
  const [row] = await db.read<{ n: number | null }>(`SELECT max("id") AS "n" FROM "${table}"`);
  return row?.n ?? 0;
}

/** `2026-11-22 20:00:00`, by the clocks of the house: what spreadsheets and imports read. */
function momentsOf({ house }: Deps): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: house.timezone,
  });
  return at => format.format(at);
}

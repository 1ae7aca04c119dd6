import { parseArgs } from 'node:util';
import { openDeps, saveMemory } from './cli.ts';
import type { Config } from './config.ts';
import { EXPORTS, openExport } from './exchange/exports.ts';
import { exportFile } from './files/export-file.ts';
import { progressLine } from './files/progress-line.ts';
import { AppError } from './kernel/errors.ts';
import type { LogWish } from './log/export-log.ts';
import { insertAudit } from './operators/store.ts';

const USAGE =
  'usage: teahouse export members|interactions|orders|redemptions|segments|knowledge|audit FILE.csv|FILE.jsonl\n' +
  '  interactions: [--member WHO] [--room TITLE] [--kind KIND] [--since MOMENT] [--until MOMENT]';

/**
 * `teahouse export members|interactions|orders|redemptions|segments|knowledge|audit FILE`: rows as they are read, phones whole; that it was done is
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
    const rows = await openExport(deps, kind, wish);
    const count = await exportFile(rows, { file, onProgress: progress.show });
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

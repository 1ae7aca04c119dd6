import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Context } from 'hono';
import { exportFile } from '../../files/export-file.ts';
import type { Works } from '../../jobs/works.ts';
import { dayOf } from '../../kernel/day.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Env } from '../../web/env.ts';
import type { Console } from '../../web/page.ts';
import { bothOf } from '../../web/texts.ts';
import { EXPORTS, openExport } from '../exports.ts';
import { texts } from '../texts.ts';

/** Begins to write a file that can be fetched for an hour; that it was made is noted, whether it is fetched or not. */
export function beginExport(
  { deps, audit }: Console,
  context: Context<Env>,
  { works, what, fields }: { works: Works; what: string; fields: Record<string, unknown> },
): ReturnType<Works['start']> {
  const kind = Object.hasOwn(EXPORTS, what) ? EXPORTS[what] : undefined;
  if (!kind) throw new AppError('console.unknown', bothOf('notFound'));
  const name = texts.names[what] ?? { 'zh-CN': what, en: what };
  const title = { 'zh-CN': texts.exporting['zh-CN'](name['zh-CN']), en: texts.exporting.en(name.en) };
  const by = context.var.actor?.memberId ?? null;
  const where = what === 'members' ? String(fields['where'] ?? '').slice(0, 2_000) : '';
  const ending = fields['format'] === 'jsonl' ? 'jsonl' : 'csv';
  return works.start({ title, by }, async ({ report }) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'teahouse-export-'));
    const forget = () => rm(folder, { recursive: true, force: true });
    try {
      const file = path.join(folder, `export.${ending}`);
      const rows = await openExport(deps, kind, where === '' ? {} : { where });
      const count = await exportFile(rows, { file, onProgress: report });
      const detail = { rows: count, ...(where !== '' && { where }) };
      await audit({ memberId: by, action: `export.${what}`, outcome: 'done', detail });
      const called = `${what}-${dayOf(deps.clock.now(), deps.house.timezone)}.${ending}`;
      const lines = { 'zh-CN': [texts.written['zh-CN'](count)], en: [texts.written.en(count)] };
      return { lines, file: { path: file, name: called }, forget };
    } catch (error) {
      await forget();
      throw error;
    }
  });
}

import path from 'node:path';
import type { Context } from 'hono';
import { type ImportResult, importReport } from '../../files/import-report.ts';
import type { Works } from '../../jobs/works.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Env } from '../../web/env.ts';
import type { Console } from '../../web/page.ts';
import { readUpload } from '../../web/read-upload.ts';
import { IMPORTS } from '../imports.ts';
import { texts } from '../texts.ts';

const TOLD_MISTAKES = 100;

/** Takes the file that was sent, and begins to import it; the file is gone when that is over. */
export async function beginImport(
  { deps, audit }: Console,
  context: Context<Env>,
  { works, what }: { works: Works; what: string },
): Promise<ReturnType<Works['start']>> {
  const kind = Object.hasOwn(IMPORTS, what) ? IMPORTS[what] : undefined;
  const upload = await readUpload(context);
  const ending = path.extname(upload.file);
  if (!kind?.accept.split(',').includes(ending)) {
    await upload.remove();
    const accept = kind?.accept ?? '';
    const say = { 'zh-CN': texts.wrongKind['zh-CN'](accept), en: texts.wrongKind.en(accept) };
    throw new AppError('upload.kind', say);
  }
  const name = texts.names[what] ?? { 'zh-CN': what, en: what };
  const title = {
    'zh-CN': texts.importing['zh-CN'](name['zh-CN'], upload.name),
    en: texts.importing.en(name.en, upload.name),
  };
  const by = context.var.actor?.memberId ?? null;
  const dryRun = upload.fields.has('rehearse');
  const batch = upload.fields.get('batch');
  return works.start({ title, by }, async ({ report }) => {
    try {
      const options = { file: upload.file, dryRun, onProgress: report };
      const result = await kind.take(deps, batch === undefined ? options : { ...options, batch });
      if (!dryRun) await note(audit, { by, what, file: upload.name, result });
      const few = { ...result, mistakes: result.mistakes.slice(0, TOLD_MISTAKES) };
      const told = { mistakeCount: result.mistakes.length, ...few };
      return {
        bad: result.mistakes.length > 0,
        lines: { 'zh-CN': importReport(told, 'zh-CN'), en: importReport(told, 'en') },
      };
    } finally {
      await upload.remove();
    }
  });
}

function note(
  audit: Console['audit'],
  { by, what, file, result }: { by: number | null; what: string; file: string; result: ImportResult },
): Promise<void> {
  const { added, updated, mistakes } = result;
  const detail = { file, added, updated };
  const outcome = mistakes.length > 0 ? 'refused' : 'done';
  return audit({ memberId: by, action: `import.${what}`, outcome, detail });
}

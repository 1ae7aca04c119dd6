import type { Deps } from '../deps.ts';
import { fieldsOf } from '../files/columns.ts';
import { type ImportKind, type ImportOptions, importFile } from '../files/import-file.ts';
import type { ImportResult } from '../files/import-report.ts';
import { brief, cleanCell, type Parsed, parseUnshortened } from '../files/parse-cell.ts';
import { saveCodes } from './store-import.ts';
import { texts } from './texts.ts';

export type CouponRow = { batch: string; code: string };

const COLUMNS = {
  ...{
    batch: 'batch',
    coupon: 'batch',
    name: 'batch',
    批次: 'batch',
    券: 'batch',
    券名: 'batch',
    名称: 'batch',
  },
  ...{ code: 'code', 'coupon code': 'code', 券码: 'code', 优惠码: 'code', 码: 'code' },
};

const LONGEST = 64;

/**
 * Takes a shop's own codes from a CSV or JSONL file into batches that were made for imported codes: all of it, or
 * nothing and every mistake with its line. Codes that are there already are left alone.
 */
export function importCoupons(
  { db }: Pick<Deps, 'db'>,
  { batch, ...options }: ImportOptions & { /** Whose they are, where a row does not say. */ batch?: string },
): Promise<ImportResult> {
  const kind: ImportKind<CouponRow> = {
    columns: COLUMNS,
    wanted:
      batch === undefined
        ? {
            anyOf: [['batch'], ['code']],
            example: { 'zh-CN': 'batch,code（或 批次,券码）', en: 'batch,code (or 批次,券码)' },
          }
        : { anyOf: [['code']], example: { 'zh-CN': 'code（或 券码）', en: 'code (or 券码)' } },
    check: ({ cells }) => checkRow(fieldsOf(COLUMNS, cells), batch),
    keys: ({ code }) => [code],
    saver: () => ({
      save: async (sql, rows) => {
        const lines = new Map(rows.map(({ line, row }) => [row, line]));
        const { added, unchanged, wrong } = await saveCodes(
          sql,
          db.dialect,
          rows.map(({ row }) => row),
        );
        const mistakes = wrong.map(({ row, why }) => {
          const say = texts.notImported[why];
          const reason = { 'zh-CN': say['zh-CN'](row.batch, row.code), en: say.en(row.batch, row.code) };
          return { line: lines.get(row) ?? 0, reason };
        });
        return { added, updated: 0, unchanged, mistakes };
      },
    }),
  };
  return importFile(db, kind, options);
}

function checkRow(fields: Map<string, unknown>, usual = ''): Parsed<CouponRow> {
  const batch = cleanCell(fields.get('batch')) || usual;
  const code = cleanCell(fields.get('code')).replaceAll(' ', '');
  if (batch === '') return { field: 'batch', mistake: texts.badRow.noBatch };
  if (code === '') return { field: 'code', mistake: texts.badRow.noCode };
  if (code.length > LONGEST || code.includes('#')) {
    const say = texts.badRow.badCode;
    return { field: 'code', mistake: { 'zh-CN': say['zh-CN'](brief(code)), en: say.en(brief(code)) } };
  }
  const whole = parseUnshortened(code);
  return 'mistake' in whole ? { ...whole, field: 'code' } : { value: { batch, code } };
}

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { DateTime } from 'luxon';
import type { Say } from '../kernel/errors.ts';

/** What a cell or a row says, or why it says nothing; `field` is the cell to blame, where it is one. */
export type Parsed<T> = { value: T } | { mistake: Say; field?: string };

const mistake = (zh: string, en: string): { mistake: Say } => ({ mistake: { 'zh-CN': zh, en } });

/** Several cells as one: what all of them say, or the first mistake. Absent cells stay absent. */
export function together<T extends object>(
  cells: {
    [Name in keyof T]: Parsed<T[Name]> | (undefined extends T[Name] ? undefined : never);
  },
): Parsed<T> {
  const said: [string, unknown][] = [];
  for (const [name, cell] of Object.entries<Parsed<unknown> | undefined>(cells)) {
    if (cell && 'mistake' in cell) return { field: name, ...cell };
    if (cell) said.push([name, cell.value]);
  }
  return { value: Object.fromEntries(said) as T };
}

/** Only a cell with something in it is parsed. */
export function parseSome<T>(text: string, parse: (text: string) => Parsed<T>): Parsed<T> | undefined {
  return text === '' ? undefined : parse(text);
}

/**
 * A cell as one clean line: compatibility forms unified, control and invisible characters out, spaces single. The
 * apostrophe by which exports keep spreadsheets from running `+86…` as a formula is none of it.
 */
export function cleanCell(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return value
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]|\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(?=[=+@-])/, '');
}

/** Where a number's last digits are lost: Excel writes long numbers as `1.38E+10`. */
export function parseUnshortened(text: string): Parsed<string> {
  if (!/^\d(\.\d+)?E\+\d+$/i.test(text)) return { value: text };
  return mistake(
    `“${text}”被 Excel 缩写了，请把这一列设成“文本”再导出。`,
    `Excel has shortened "${text}": format the column as text and export again.`,
  );
}

/** A phone as E.164; without a country code it is one of China. */
export function parsePhone(text: string): Parsed<string> {
  const shortened = parseUnshortened(text);
  if ('mistake' in shortened) return shortened;
  const phone = parsePhoneNumberFromString(text, { defaultCountry: 'CN', extract: false });
  if (phone?.isValid()) return { value: phone.number };
  return mistake(`“${brief(text)}”不是电话号码。`, `"${brief(text)}" is not a phone number.`);
}

/** `telegram:12345`: a login, by its account and what the platform calls it there. */
export function parseLogin(text: string): Parsed<{ account: string; nativeId: string }> {
  const [, account, nativeId] = /^([a-z][a-z0-9_-]{0,30}):(\S{1,200})$/i.exec(text) ?? [];
  if (account !== undefined && nativeId !== undefined)
    return { value: { account: account.toLowerCase(), nativeId } };
  return mistake(
    `账号“${brief(text)}”要写成 telegram:12345 这样。`,
    `The account "${brief(text)}" should look like telegram:12345.`,
  );
}

const LOCAL =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/i;
const EARLIEST = Date.UTC(1990, 0, 1);
const DAY_MS = 86_400_000;

/** A moment: ISO with its offset, or `2026-11-22 20:00` by the clocks of the house. Not before 1990, not tomorrow. */
export function parseMoment(
  text: string,
  { timezone, now }: { timezone: string; now: number },
): Parsed<number> {
  const at = WITH_OFFSET.test(text) ? DateTime.fromISO(text).toMillis() : localMoment(text, timezone);
  if (at === undefined || Number.isNaN(at)) {
    return mistake(
      `时间“${brief(text)}”看不懂，请写成 2026-11-22 20:00。`,
      `The time "${brief(text)}" is unclear: write it as 2026-11-22 20:00.`,
    );
  }
  if (at > now + DAY_MS) return mistake(`时间“${text}”还没有到。`, `The time "${text}" is yet to come.`);
  if (at < EARLIEST) return mistake(`时间“${text}”太早了。`, `The time "${text}" is too long ago.`);
  return { value: at };
}

function localMoment(text: string, zone: string): number | undefined {
  const numbers = LOCAL.exec(text)
    ?.slice(1)
    .map(part => Number(part ?? 0));
  if (!numbers) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers;
  return DateTime.fromObject({ year, month, day, hour, minute, second }, { zone }).toMillis();
}

/** The beginning of a text that may be too long to be told. */
export function brief(text: string): string {
  return text.length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
}

import { both } from '../kernel/errors.ts';
import type { BatchDraft } from './batch.ts';
import { parseDays, parseMoments } from './parse-valid.ts';
import { texts } from './texts.ts';

type Say = { 'zh-CN': string; en: string };

/** What an operator wrote, or what is wrong with it. */
export type ParsedBatch = { value: BatchDraft } | { mistake: Say };

type Field = 'offer' | 'value' | 'title' | 'minimum' | 'pool' | 'valid' | 'limit' | 'tiers' | 'claim';

/** What is collected line by line; `number` is the value that stands on a line of its own. */
type Collected = Partial<BatchDraft> & { number?: number };

export type House = { timezone: string; now: number /** The greatest first. */; tiers: readonly string[] };

const MOST_CODES = 200_000;
const MOST_CENTS = 100_000_000;

const FIELDS: Record<Field, string[]> = {
  offer: ['offer', 'kind', 'type', '优惠', '类型', '种类'],
  value: ['value', '面额', '数值'],
  title: ['title', '标题', '说明'],
  minimum: ['minimum', 'min', 'minimum spend', '门槛', '最低', '最低消费'],
  pool: ['pool', 'pool size', 'size', 'count', 'codes', '数量', '张数', '券码', '码'],
  valid: ['valid', 'validity', '有效期', '有效'],
  limit: ['limit', 'per member', 'per-member', 'permember', 'each', '每人', '每人限领', '限领'],
  tiers: ['tiers', 'tier', '等级', '会员等级'],
  claim: ['claim', '领取', '领券'],
};

const LIKE: Record<Field, Say> = {
  offer: {
    'zh-CN': '优惠: 8折（或 减10、满100减20、送茶包、包邮）',
    en: 'offer: 20% (or amount 10, gift tea, shipping)',
  },
  value: { 'zh-CN': '面额: 20', en: 'value: 20' },
  title: { 'zh-CN': '标题: 春日八折', en: 'title: spring sale' },
  minimum: { 'zh-CN': '门槛: 99', en: 'minimum: 99' },
  pool: { 'zh-CN': '数量: 500（或 导入、公共码 SPRING）', en: 'pool: 500 (or imported, public SPRING)' },
  valid: {
    'zh-CN': '有效期: 2026-12-01 至 2026-12-31（或 7天）',
    en: 'valid: 2026-12-01 to 2026-12-31 (or 7 days)',
  },
  limit: { 'zh-CN': '每人: 1', en: 'per member: 1' },
  tiers: { 'zh-CN': '等级: gold, diamond（或 gold+）', en: 'tiers: gold, diamond (or gold+)' },
  claim: { 'zh-CN': '领取: 开放（或 不开放）', en: 'claim: open (or no)' },
};

/** `SPRING20`: a name that an audience expression can hold without quotes. */
export function batchName(text: string): string | undefined {
  const name = text.normalize('NFKC').trim();
  return /^[\p{L}\p{N}_-]{1,30}$/u.test(name) ? name : undefined;
}

/** The lines below `/coupon new NAME:`, or what follows it with semicolons between; wrong lines are told as written. */
export function parseBatch(name: string, text: string, house: House): ParsedBatch {
  const collected: Collected = {};
  const seen = new Set<Field>();
  for (const line of linesOf(text)) {
    const read = fieldOf(line);
    if (!read) return wrong('key', line);
    const { field, value } = read;
    if (seen.has(field)) return wrong('twice', line);
    seen.add(field);
    const found = PARSE[field](value, house);
    if (!found)
      return { mistake: both(language => texts.wrong.value[language](line, LIKE[field][language])) };
    if ('mistake' in found) return found;
    Object.assign(collected, found.value);
  }
  return complete(name, collected, house);
}

function linesOf(text: string): string[] {
  const lines = text.normalize('NFKC').split(/[\n;]/);
  return lines.map(line => line.replace(/^[\s·•*-]+/, '').trim()).filter(line => line !== '');
}

/** `pool: 500`, `pool 500`, or an offer that needs no name: `满100减20`. */
function fieldOf(line: string): { field: Field; value: string } | undefined {
  const colon = line.indexOf(':');
  const byColon = colon > 0 ? known(line.slice(0, colon)) : undefined;
  if (byColon) return { field: byColon, value: line.slice(colon + 1).trim() };
  if (parseOffer(line)) return { field: 'offer', value: line };
  if (/^(public|公共码|imported|导入)/i.test(line)) return { field: 'pool', value: line };
  const words = line.split(/\s+/);
  for (const many of [2, 1]) {
    const field = known(words.slice(0, many).join(' '));
    if (field && words.length > many) return { field, value: words.slice(many).join(' ') };
  }
  // `percent: 20` names the kind before the colon.
  const joined = line.replace(/\s*:\s*/, ' ');
  return parseOffer(joined) ? { field: 'offer', value: joined } : undefined;
}

function known(words: string): Field | undefined {
  const folded = words.trim().toLowerCase();
  return (Object.keys(FIELDS) as Field[]).find(field => FIELDS[field].includes(folded));
}

type Found = { value: Collected } | { mistake: Say } | undefined;

const PARSE: Record<Field, (value: string, house: House) => Found> = {
  offer: parseOffer,
  value: text => {
    const number = decimal(text.replace(/%$/, ''));
    return number === undefined ? undefined : { value: { number } };
  },
  title: text => (text !== '' && text.length <= 60 ? { value: { title: text } } : undefined),
  minimum: text => {
    const minimumCents = cents(text);
    return minimumCents === undefined ? undefined : { value: { minimumCents } };
  },
  pool: parsePool,
  valid: (text, { timezone }) => parseDays(text) ?? parseMoments(text, timezone),
  limit: text => {
    const [, digits] = /^(\d{1,4})\s*张?$/.exec(text) ?? [];
    return Number(digits) > 0 ? { value: { perMember: Number(digits) } } : undefined;
  },
  tiers: parseTiers,
  claim: text => {
    if (/^(open|yes|开放|可以|是)$/i.test(text)) return { value: { claim: true } };
    return /^(no|closed|不开放|不可以|否|不)$/i.test(text) ? { value: { claim: false } } : undefined;
  },
};

type Pattern = [RegExp, (...groups: string[]) => Collected | undefined];

const OFFERS: Pattern[] = [
  [/^(?:percent\s*)?(\d+(?:\.\d+)?)\s*%(?:\s*off)?$/i, off => percent(Number(off))],
  [/^percent(?:\s+(\d+(?:\.\d+)?))?$/i, off => (off === '' ? { kind: 'percent' } : percent(Number(off)))],
  [/^(\d(?:\.\d+)?)\s*折$/, folds => percent(Number((100 - Number(folds) * 10).toFixed(2)))],
  [/^满\s*([\d.,]+)元?\s*减\s*([\d.,]+)元?$/, (from, off) => amount(off, cents(from))],
  [/^(?:amount|立?减)\s*[¥$]?([\d.,]+)元?$/i, off => amount(off, undefined)],
  [/^amount$/i, () => ({ kind: 'amount' })],
  [/^(?:shipping|free shipping|包邮|免邮)$/i, () => ({ kind: 'shipping', value: 0 })],
  [/^(?:gift\s+|送|赠品?\s*)(\S.{0,59})$/i, title => ({ kind: 'gift', value: 0, title: title.trim() })],
  [/^(?:gift|赠品)$/i, () => ({ kind: 'gift', value: 0 })],
];

function parseOffer(text: string): { value: Collected } | undefined {
  for (const [pattern, read] of OFFERS) {
    const groups = pattern.exec(text)?.slice(1);
    const value = groups && read(...groups.map(group => group ?? ''));
    if (value) return { value };
  }
  return undefined;
}

function percent(off: number): Collected | undefined {
  return off > 0 && off <= 100 ? { kind: 'percent', value: off } : undefined;
}

function amount(off: string, minimumCents: number | undefined): Collected | undefined {
  const value = cents(off);
  if (value === undefined || value === 0) return undefined;
  return { kind: 'amount', value, ...(minimumCents !== undefined && { minimumCents }) };
}

function parsePool(text: string): Found {
  const [, size] =
    /^(?:generated\s*|generate\s*|生成\s*)?(\d{1,6})\s*(?:codes|generated|张|个)?$/i.exec(text) ?? [];
  if (size !== undefined) {
    const poolSize = Number(size);
    return poolSize > 0 && poolSize <= MOST_CODES ? { value: { pool: 'generated', poolSize } } : undefined;
  }
  if (/^(imported?|导入)$/i.test(text)) return { value: { pool: 'imported', poolSize: 0 } };
  const [, code] = /^(?:public|公共码)(?:\s+([A-Za-z0-9_-]{3,30}))?$/i.exec(text) ?? [];
  if (code !== undefined) return { value: { pool: 'public', poolSize: 0, publicCode: code.toUpperCase() } };
  return /^(public|公共码)$/i.test(text) ? { value: { pool: 'public', poolSize: 0 } } : undefined;
}

function parseTiers(text: string, { tiers }: House): Found {
  if (/^(all|everybody|everyone|所有人|全部|不限)$/i.test(text)) return { value: { tiers: null } };
  const wanted = new Set<string>();
  for (const word of text.split(/[\s,、]+/).filter(Boolean)) {
    const [, name = '', up] = /^(.+?)(\+|以上)?$/.exec(word) ?? [];
    const place = tiers.findIndex(tier => tier.toLowerCase() === name.toLowerCase());
    if (place < 0) return { mistake: both(language => texts.wrong.tier[language](name, [...tiers])) };
    for (const tier of up ? tiers.slice(0, place + 1) : tiers.slice(place, place + 1)) wanted.add(tier);
  }
  return wanted.size > 0 ? { value: { tiers: [...wanted] } } : undefined;
}

/** What the lines say together, with what is usual where they are silent. */
function complete(name: string, { number, ...said }: Collected, { now }: House): ParsedBatch {
  const { kind } = said;
  if (!kind) return missing('offer');
  const value = said.value ?? amountOf(kind, number);
  if (value === undefined) return missing('value');
  if (!said.pool) return missing('pool');
  const { validFrom = null, validTo = null } = said;
  if (validTo !== null && (validTo <= now || validTo <= (validFrom ?? 0))) {
    return { mistake: texts.wrong.range };
  }
  return {
    value: {
      ...{
        title: '',
        minimumCents: 0,
        poolSize: 0,
        perMember: 1,
        tiers: null,
        daysAfterIssue: null,
        claim: true,
      },
      ...said,
      ...{ name, kind, value, pool: said.pool, validFrom, validTo },
      publicCode: said.pool === 'public' ? (said.publicCode ?? name.toUpperCase()) : null,
    },
  };
}

function amountOf(kind: BatchDraft['kind'], number: number | undefined): number | undefined {
  if (kind === 'gift' || kind === 'shipping') return 0;
  if (number === undefined || number <= 0) return undefined;
  if (kind === 'percent') return number <= 100 ? number : undefined;
  return Math.round(number * 100);
}

/** `99`, `1,234.50`, `¥99元` → hundredths, without passing through a fraction. */
function cents(text: string): number | undefined {
  const plain = text
    .replace(/^[¥$]\s*/, '')
    .replace(/\s*元$/, '')
    .replaceAll(',', '');
  const [, whole, fraction = ''] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return value <= MOST_CENTS ? value : undefined;
}

function decimal(text: string): number | undefined {
  return /^\d{1,7}(\.\d{1,2})?$/.test(text) ? Number(text) : undefined;
}

function wrong(what: 'key' | 'twice', line: string): { mistake: Say } {
  return { mistake: both(language => texts.wrong[what][language](line.slice(0, 60))) };
}

function missing(field: Field): { mistake: Say } {
  return { mistake: both(language => texts.wrong.missing[language](LIKE[field][language])) };
}

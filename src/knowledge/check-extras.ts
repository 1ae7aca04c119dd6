import { DateTime } from 'luxon';
import { AppError, type Say } from '../kernel/errors.ts';
import { parseAudience } from '../segments/parse.ts';
import type { Extra } from './entry.ts';

export type Extras = {
  parts?: Extra[];
  tags?: string[];
  audience?: string | null;
  validFrom?: number | null;
  validTo?: number | null;
};

type Cells = ReadonlyMap<string, string>;

const MOST_TAGS = 30;

/**
 * Whom an entry is for, until when, and what is sent beside its text: only what was given. `cells` are by the
 * program's names; an empty one takes back what stood there.
 */
export function checkExtras(cells: Cells, timezone: string): Extras | Say {
  const extras: Extras = {};
  const checks = [
    () => checkAudience(cells, extras),
    () => checkTime(cells, extras, timezone),
    () => checkParts(cells, extras),
    () => checkTags(cells, extras),
  ];
  for (const check of checks) {
    const wrong = check();
    if (wrong) return wrong;
  }
  return extras;
}

function checkAudience(cells: Cells, extras: Extras): Say | undefined {
  const audience = cells.get('audience');
  if (audience === undefined) return undefined;
  try {
    if (audience !== '') parseAudience(audience);
  } catch (error) {
    if (error instanceof AppError) return error.say;
    throw error;
  }
  extras.audience = audience || null;
  return undefined;
}

const LOCAL = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T](\d{1,2}):(\d{2}))?/;

function checkTime(cells: Cells, extras: Extras, timezone: string): Say | undefined {
  for (const [cell, name] of [
    ['from', 'validFrom'],
    ['to', 'validTo'],
  ] as const) {
    const written = cells.get(cell);
    if (written === undefined) continue;
    const at = written === '' ? null : momentOf(written, timezone, name === 'validTo');
    if (Number.isNaN(at)) {
      return {
        'zh-CN': `时间“${written.slice(0, 40)}”看不懂，请写成 2026-11-22 20:00。`,
        en: `The time "${written.slice(0, 40)}" is unclear: write it as 2026-11-22 20:00.`,
      };
    }
    extras[name] = at;
  }
  const { validFrom, validTo } = extras;
  if (typeof validFrom !== 'number' || typeof validTo !== 'number' || validFrom < validTo) return undefined;
  return { 'zh-CN': '结束时间要晚于开始时间。', en: 'It would end before it begins.' };
}

/** By the clocks of the house; a bare last day is meant whole. */
function momentOf(written: string, zone: string, last: boolean): number {
  const numbers = LOCAL.exec(written)?.slice(1);
  if (!numbers) return Number.NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = numbers.map(part => Number(part ?? 0));
  const at = DateTime.fromObject({ year, month, day, hour, minute }, { zone });
  return (last && numbers[3] === undefined ? at.plus({ days: 1 }) : at).toMillis();
}

/** `https://… a title`; a mini-program is `appid path a title`. */
function checkParts(cells: Cells, extras: Extras): Say | undefined {
  const parts: Extra[] = [];
  let told = false;
  for (const [cell, read] of PARTS) {
    const written = cells.get(cell);
    if (written === undefined) continue;
    told = true;
    if (written === '') continue;
    const part = read(written, cells.get('question'));
    if (!('type' in part)) return part;
    parts.push(part);
  }
  if (told) extras.parts = parts;
  return undefined;
}

const PARTS: [string, (written: string, question: string | undefined) => Extra | Say][] = [
  ['image', readImage],
  ['link', readLink],
  ['miniprogram', readProgram],
];

function readImage(written: string): Extra | Say {
  return isAddress(written) ? { type: 'media', media: 'image', source: written } : notAddress(written);
}

function readLink(written: string, question = ''): Extra | Say {
  const [url = '', ...title] = written.split(/\s+/);
  return isAddress(url) ? { type: 'link', url, title: title.join(' ') || question || url } : notAddress(url);
}

function readProgram(written: string, question = ''): Extra | Say {
  const [appId = '', path, ...title] = written.split(/\s+/);
  if (path !== undefined)
    return { type: 'mini-program', appId, path, title: title.join(' ') || question || appId };
  return {
    'zh-CN': '小程序要写成：appid 路径 标题。',
    en: 'A mini-program is written as: appid path title.',
  };
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function notAddress(text: string): Say {
  const shown = text.slice(0, 60);
  return { 'zh-CN': `“${shown}”不是 https 网址。`, en: `"${shown}" is not an https address.` };
}

function checkTags(cells: Cells, extras: Extras): Say | undefined {
  const written = cells.get('tags');
  if (written === undefined) return undefined;
  const tags = [...new Set(written.split(/[|｜,，、\n]/).map(tag => tag.trim()))].filter(Boolean);
  if (tags.length > MOST_TAGS) {
    return { 'zh-CN': `标签超过 ${MOST_TAGS} 个。`, en: `There are more than ${MOST_TAGS} tags.` };
  }
  extras.tags = tags;
  return undefined;
}

/** Extras as the cells that give them again. */
export function writeExtras(parts: Extra[]): { image: string; link: string; miniprogram: string } {
  const cells = { image: '', link: '', miniprogram: '' };
  for (const part of parts) {
    if (part.type === 'media') cells.image = part.source ?? '';
    else if (part.type === 'link') cells.link = `${part.url} ${part.title}`;
    else cells.miniprogram = `${part.appId} ${part.path} ${part.title}`;
  }
  return cells;
}

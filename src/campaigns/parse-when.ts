import { DateTime, IANAZone, Info } from 'luxon';
import { validateDetailed } from 'node-cron';
import { both, type Say } from '../kernel/errors.ts';
import { nearest } from '../segments/nearest.ts';
import type { Trigger, When } from './campaign-plan.ts';
import type { Mistakes } from './mistakes.ts';
import { parseTexts } from './texts-parse.ts';

/** Where a line stands, and what it is read against. */
export type Place = { line: number; mistakes: Mistakes; now: number; zone: string };

/** What a moment is worth telling about: the clocks of the zone are changed. */
type Read = { when: When; notes: Say[] } | undefined;

const { like, notes } = parseTexts;
const STAMP = 'yyyy-MM-dd HH:mm';
const MOMENT = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[ T]*(\d{1,2})(?:[:点时](\d{1,2})?分?)$/;

/** `2026-11-27 20:00`, by the clocks of the zone; refuses what has passed, and what the clocks leap over. */
export function readAt(written: string, { line, mistakes, now, zone }: Place): Read {
  const found = MOMENT.exec(written);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] =
    found?.slice(1).map(part => Number(part ?? 0)) ?? [];
  const moment = DateTime.fromObject({ year, month, day, hour, minute }, { zone });
  if (!found || !moment.isValid) {
    mistakes.wrong(line, 'value', language => [like.at[language]]);
    return undefined;
  }
  if (moment.hour !== hour || moment.minute !== minute) {
    mistakes.wrong(line, 'gap', () => [zone, moment.toFormat(STAMP)]);
    return undefined;
  }
  const [first = moment, second] = moment
    .getPossibleOffsets()
    .toSorted((a, b) => a.toMillis() - b.toMillis());
  if (first.toMillis() <= now) {
    mistakes.wrong(line, 'past', () => [DateTime.fromMillis(now, { zone }).toFormat(STAMP), zone]);
    return undefined;
  }
  const told = second ? [both(language => notes.twice[language](zone, first.toFormat(`${STAMP} ZZ`)))] : [];
  return { when: { kind: 'once', at: first.toMillis() }, notes: told };
}

/** `0 20 * * 5`, `周五 20:00`, `daily 9:30`; refuses what comes more often than once an hour. */
export function readEvery(written: string, { line, mistakes, zone }: Place): Read {
  const cron = readRhythm(written) ?? written.trim().split(/\s+/).join(' ').toLowerCase();
  if (!/^[\d*]/.test(cron) || cron.split(' ').length !== 5) {
    mistakes.wrong(line, 'value', language => [like.every[language]]);
    return undefined;
  }
  const { valid, fields, errors } = validateDetailed(cron);
  if (!valid || !fields) {
    mistakes.wrong(line, 'cron', language => [errors[0]?.value ?? cron, like.every[language]]);
    return undefined;
  }
  if (fields.minute.length !== 1) {
    mistakes.wrong(line, 'often', language => [like.every[language]]);
    return undefined;
  }
  const told = Info.hasDST(zone) ? [both(language => notes.daylight[language](zone))] : [];
  return { when: { kind: 'every', cron }, notes: told };
}

const DAILY = /^(?:每?天|每?日|daily|days?|every day)$/;
const DAY_OF_MONTH = /^(?:每月|月)?(\d{1,2})[日号]$/;
const WEEKDAYS: readonly string[][] = [
  ['周日', '星期日', '周天', '星期天', 'sunday', 'sun'],
  ['周一', '星期一', 'monday', 'mon'],
  ['周二', '星期二', 'tuesday', 'tue'],
  ['周三', '星期三', 'wednesday', 'wed'],
  ['周四', '星期四', 'thursday', 'thu'],
  ['周五', '星期五', 'friday', 'fri'],
  ['周六', '星期六', 'saturday', 'sat'],
];

/** Days and a time in words, as a cron expression. */
function readRhythm(written: string): string | undefined {
  const [, days = '', hour = '', minute = ''] = /^(.*\S)\s+(\d{1,2}):(\d{2})$/.exec(written.trim()) ?? [];
  const clock = `${Number(minute)} ${Number(hour)}`;
  const folded = days.toLowerCase();
  if (DAILY.test(folded)) return `${clock} * * *`;
  const [, date] = DAY_OF_MONTH.exec(folded) ?? [];
  if (date !== undefined) return `${clock} ${Number(date)} * *`;
  const words = folded.split(/[\s,、和]+|\band\b/).filter(Boolean);
  const numbers = words.map(word => WEEKDAYS.findIndex(names => names.includes(word.replace(/^每/, ''))));
  if (numbers.length === 0 || numbers.includes(-1)) return undefined;
  return `${clock} * * ${[...new Set(numbers)].sort().join(',')}`;
}

/** What starts a campaign by itself, in words. */
export const TRIGGERS: Record<Trigger, [en: string, zh: string, ...others: string[]]> = {
  joined: ['joined', '入群', '加入', 'join'],
  birthday: ['birthday', '生日'],
  dormant: ['dormant', '沉睡'],
  order: ['order', '下单', 'ordered'],
  tag: ['tag', '标签'],
  expiring: ['expiring', '券到期', '到期', 'coupon'],
};

const MOST_DAYS = 365;
const TRIGGER = /^(.*?)\s*(?:([+-])\s*(\d{1,3})\s*(d|days?|天|日|w|weeks?|周))?$/i;

/** `joined + 3d`, `生日`, `标签 护肤 + 1天`, `expiring - 2d`. */
export function readOn(written: string, { line, mistakes }: Place): Read {
  const [, told = '', sign, count = '0', unit = 'd'] = TRIGGER.exec(written.trim()) ?? [];
  const [, word = '', what = ''] = /^([^\s:]+)(?:[\s:]+(.+))?$/u.exec(told) ?? [];
  const names = Object.entries(TRIGGERS) as [Trigger, string[]][];
  const trigger = names.find(([, words]) => words.includes(word.toLowerCase()))?.[0];
  if (!trigger) {
    const known = names.flatMap(([, words]) => words);
    mistakes.wrong(line, 'trigger', () => [nearest(word, known)]);
    return undefined;
  }
  const days = Number(count) * (/^(w|周)/i.test(unit) ? 7 : 1);
  // A birthday is known beforehand, too.
  const rightWay =
    sign === undefined || trigger === 'birthday' || (sign === '-') === (trigger === 'expiring');
  const afterDays = sign === '-' && trigger === 'birthday' && days > 0 ? -days : days;
  const named = (trigger === 'tag') === (what !== '');
  if (!rightWay || !named || days > MOST_DAYS) {
    mistakes.wrong(line, 'value', language => [`${like.on[language]}; ${SHAPES[trigger][language]}`]);
    return undefined;
  }
  const tag = what.replace(/^["“「](.*)["”」]$/u, '$1').trim();
  return {
    when: { kind: 'on', trigger, afterDays, ...(trigger === 'tag' && { what: tag }) },
    notes: [],
  };
}

const SHAPES: Record<Trigger, Say> = {
  joined: { 'zh-CN': '入群 + 3天', en: 'joined + 3d' },
  birthday: { 'zh-CN': '生日 - 3天', en: 'birthday - 3d' },
  dormant: { 'zh-CN': '沉睡 + 1天', en: 'dormant + 1d' },
  order: { 'zh-CN': '下单 + 7天', en: 'order + 7d' },
  tag: { 'zh-CN': '标签 护肤 + 1天', en: 'tag tea + 1d' },
  expiring: { 'zh-CN': '券到期 - 2天', en: 'expiring - 2d' },
};

export function readZone(written: string, { line, mistakes }: Place): string | undefined {
  if (IANAZone.isValidZone(written)) return IANAZone.create(written).name;
  mistakes.wrong(line, 'zone', () => []);
  return undefined;
}

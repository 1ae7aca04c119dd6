import { AppError, type Say } from '../kernel/errors.ts';
import { parseAudience } from '../segments/parse.ts';
import type { CampaignPlan, SendTo } from './campaign-plan.ts';
import { type Place, readAt, readEvery, readOn, readZone } from './parse-when.ts';
import { parseTexts } from './texts-parse.ts';

export type Key = keyof typeof parseTexts.like;

/** What each line may be called, the usual name of each language first. */
export const KEYS: Record<Key, [en: string, zh: string, ...others: string[]]> = {
  audience: ['audience', '人群', '给谁', '对象'],
  at: ['at', '时间', '定时', '日期'],
  every: ['every', '每', '每次', '周期', '重复'],
  on: ['on', '当', '触发', '时机'],
  zone: ['zone', '时区', 'timezone', 'time zone'],
  late: ['late', '错过', '迟到', '补发'],
  send: ['send', '发送', '发到', '怎么发'],
  room: ['room', '群', '发群'],
  else: ['else', '否则', '不然'],
  coupon: ['coupon', '券', '优惠券'],
  holdout: ['holdout', '留白', '对照', '对照组'],
  priority: ['priority', '优先', '优先级'],
  purpose: ['purpose', '用途', '性质'],
  quiet: ['quiet', '免打扰', '静默'],
  attribution: ['attribution', '归因', '归因期'],
};

/** An expression that everybody meets, and how people write it. */
export const EVERYONE = 'messages:>=0';
const EVERYONE_WORDS = new Set(['everyone', 'everybody', 'all', '*', '所有人', '全部', '全员', '所有会员']);

/** What was read of the lines above the texts. */
export type Header = Partial<Omit<CampaignPlan, 'blocks' | 'timezone'>> & {
  zone?: string;
  otherwise?: 'room';
  notes: Say[];
};

type Reader = (written: string, place: Place) => Partial<Header> | undefined;

/** What a line says; undefined where it is wrong, which is noted. */
export function readField(key: Key, written: string, place: Place): Partial<Header> | undefined {
  const value = written.trim();
  if (value === '') {
    place.mistakes.wrong(place.line, 'noValue', language => [parseTexts.like[key][language]]);
    return undefined;
  }
  const read = READ[key](value, place);
  if (read === 'unclear') {
    place.mistakes.wrong(place.line, 'value', language => [parseTexts.like[key][language]]);
    return undefined;
  }
  return read;
}

/** An expression as it is kept: refused where it cannot be read, whatever the house knows. */
export function readExpression(written: string, { line, mistakes }: Place): string | undefined {
  if (EVERYONE_WORDS.has(written.toLowerCase())) return EVERYONE;
  try {
    parseAudience(written);
    return written;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    mistakes.add(line, error.say);
    return undefined;
  }
}

const plain = (written: string): string => written.normalize('NFKC').trim();

/** A whole number from one to another, whatever stands behind it. */
function whole(written: string, unit: RegExp, [least, most]: [number, number]): number | undefined {
  const [, digits, behind = ''] = /^(\d{1,3})\s*(.*)$/.exec(plain(written)) ?? [];
  const number = Number(digits);
  return digits !== undefined && unit.test(behind) && number >= least && number <= most ? number : undefined;
}

function pick<Value extends string>(written: string, words: Record<Value, string[]>): Value | undefined {
  const folded = plain(written).toLowerCase();
  const names = Object.entries(words) as [Value, string[]][];
  return names.find(([, known]) => known.includes(folded))?.[0];
}

const READ: Record<Key, (value: string, place: Place) => Partial<Header> | undefined | 'unclear'> = {
  audience: (value, place) => {
    const audience = readExpression(value, place);
    return audience === undefined ? undefined : { audience };
  },
  at: (value, place) => readAt(plain(value), place),
  every: (value, place) => readEvery(plain(value), place),
  on: (value, place) => readOn(plain(value), place),
  zone: (value, place) => {
    const zone = readZone(value, place);
    return zone === undefined ? undefined : { zone };
  },
  late: value => {
    const late = pick(value, { skip: ['skip', '跳过', '不补'], run: ['run', '补发', '补', 'late'] });
    return late ? { late } : 'unclear';
  },
  send: readSend,
  room: value => ({ send: { to: 'room', room: unquoted(value) } }),
  else: value => (pick(value, { room: ['room', '群', '群里'] }) ? { otherwise: 'room' } : 'unclear'),
  coupon: value => (/^[\p{L}\p{N}_-]{1,30}$/u.test(plain(value)) ? { coupon: plain(value) } : 'unclear'),
  holdout: value => {
    const holdoutPercent = whole(value, /^%?$/, [0, 90]);
    return holdoutPercent === undefined ? 'unclear' : { holdoutPercent };
  },
  priority: value => {
    const priority = whole(value, /^$/, [1, 9]);
    return priority === undefined ? 'unclear' : { priority };
  },
  purpose: value => {
    const purpose = pick(value, { marketing: ['marketing', '营销', '推广'], service: ['service', '服务'] });
    return purpose ? { purpose } : 'unclear';
  },
  quiet: value => {
    const [, from = '', to = ''] = /^(\d{1,2}:\d{2})\s*[-–~到]\s*(\d{1,2}:\d{2})$/u.exec(plain(value)) ?? [];
    const quiet = { from: from.padStart(5, '0'), to: to.padStart(5, '0') };
    const isClock = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
    return isClock(quiet.from) && isClock(quiet.to) && quiet.from !== quiet.to ? { quiet } : 'unclear';
  },
  attribution: value => {
    const attributionDays = whole(value, /^(d|days?|天)?$/i, [1, 90]);
    return attributionDays === undefined ? 'unclear' : { attributionDays };
  },
};

const DIRECT = new Set(['direct', '私聊', '私信', '单独']);
const WECOM = ['wecom', '企微', '企业微信'];

/** `direct`, `room: "VIP 1群"`, `claim: "VIP 1群"`, `wecom`, `wecom: "VIP 1群"`. */
function readSend(value: string): ReturnType<Reader> | 'unclear' {
  const alone = plain(value).toLowerCase();
  if (DIRECT.has(alone)) return { send: { to: 'direct' } };
  if (WECOM.includes(alone)) return { send: { to: 'wecom' } };
  const [, word = '', room = ''] = /^(\S+?)\s*[:：]\s*(\S.*)$/u.exec(value) ?? [];
  const to = pick(word, { room: ['room', '群', '发群'], claim: ['claim', '领券', '群里领券'], wecom: WECOM });
  const title = unquoted(room);
  return to && title !== '' ? { send: { to, room: title } as SendTo } : 'unclear';
}

function unquoted(written: string): string {
  return written.trim().replace(/^(?:"(.*)"|“(.*)”|「(.*)」|'(.*)')$/u, '$1$2$3$4');
}

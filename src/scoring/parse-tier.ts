import { DEFAULT_RULES, type Rules, readableRules } from './rules.ts';

export type TierRequest =
  | { verb: 'show' }
  | { verb: 'why'; member: string }
  | { verb: 'set'; change: (rules: Rules) => Rules | undefined };

const SET = new Set(['set', '设置', '改']);
const WHY = new Set(['why', '为什么']);

/** What follows `/tier`; undefined for anything that is not one of its uses. */
export function parseTierRequest(rest: string): TierRequest | undefined {
  const [verb = '', ...words] = rest.trim().split(/\s+/);
  if (verb === '') return { verb: 'show' };
  if (WHY.has(verb.toLowerCase())) {
    return words.length > 0 ? { verb: 'why', member: words.join(' ') } : undefined;
  }
  if (!SET.has(verb.toLowerCase())) return undefined;
  const change = parseChange(words);
  return change && { verb: 'set', change };
}

type Field = { names: string[]; read: (words: string[]) => Partial<Rules> | undefined };

const four = (words: string[], times = 1) => {
  const numbers = words.map(word => Math.round(Number(word) * times));
  const [a, b, c, d] = numbers;
  if (numbers.length !== 4 || numbers.some(Number.isNaN)) return undefined;
  return [a, b, c, d] as Rules['orders'];
};

const cuts = (field: 'recencyDays' | 'orders' | 'spentCents' | 'seenDays' | 'presentDays', times = 1) => {
  return (words: string[]): Partial<Rules> | undefined => {
    const numbers = four(words, times);
    return numbers && { [field]: numbers };
  };
};

const one = (
  field: 'tierSlack' | 'tierKeepDays' | 'newDays' | 'loyalDays' | 'loyalOrders' | 'loyalAfterDays',
) => {
  return ([word, more]: string[]): Partial<Rules> | undefined =>
    word === undefined || more !== undefined ? undefined : { [field]: Number(word) };
};

const FIELDS: Field[] = [
  { names: ['recency', '最近下单'], read: cuts('recencyDays') },
  { names: ['orders', '单数'], read: cuts('orders') },
  { names: ['spent', '消费'], read: cuts('spentCents', 100) },
  { names: ['seen', '最近来过'], read: cuts('seenDays') },
  { names: ['present', '来的天数'], read: cuts('presentDays') },
  { names: ['by', '打分'], read: readWay },
  { names: ['tiers', '等级'], read: readTiers },
  { names: ['slack', '宽限'], read: one('tierSlack') },
  { names: ['keep', '保级'], read: one('tierKeepDays') },
  { names: ['quiet', '安静'], read: readQuiet },
  { names: ['new', '新人'], read: one('newDays') },
  { names: ['loyaldays', '常客天数'], read: one('loyalDays') },
  { names: ['loyalorders', '常客单数'], read: one('loyalOrders') },
  { names: ['loyalafter', '常客资历'], read: one('loyalAfterDays') },
];

const DEFAULT = new Set(['default', '默认']);

/** `recency 14 30 60 120`; undefined where it can't be read, and a change that gives nothing where rules forbid it. */
function parseChange([name = '', ...words]: string[]): ((rules: Rules) => Rules | undefined) | undefined {
  if (DEFAULT.has(name.toLowerCase())) return words.length === 0 ? () => DEFAULT_RULES : undefined;
  const values = words.flatMap(word => word.split(/[,，、]/)).filter(Boolean);
  const field = FIELDS.find(({ names }) => names.includes(name.toLowerCase()));
  const change = values.length > 0 ? field?.read(values) : undefined;
  return change && (rules => readableRules({ ...rules, ...change }));
}

function readWay([word = '', more]: string[]): Partial<Rules> | undefined {
  if (more !== undefined) return undefined;
  if (['quintiles', '五分位'].includes(word.toLowerCase())) return { by: 'quintiles' };
  return ['cuts', '固定'].includes(word.toLowerCase()) ? { by: 'cuts' } : undefined;
}

/** Names as the store has them, whatever language they are told in. */
const TIER_NAMES: Record<string, string> = { 钻石: 'diamond', 黄金: 'gold', 白银: 'silver' };

/** `diamond=12 gold=8 silver=0`, in any sequence. */
function readTiers(words: string[]): Partial<Rules> | undefined {
  const pairs = words.map(word => /^(.+)[=＝](\d{1,2})$/u.exec(word));
  if (pairs.some(pair => pair === null)) return undefined;
  const tiers = pairs.map(pair => {
    const name = (pair?.[1] ?? '').normalize('NFKC');
    return { name: TIER_NAMES[name] ?? name, from: Number(pair?.[2]) };
  });
  return { tiers: tiers.sort((a, b) => b.from - a.from) };
}

function readQuiet(words: string[]): Partial<Rules> | undefined {
  const numbers = words.map(Number);
  const [cooling, dormant, lost] = numbers;
  if (numbers.length !== 3 || cooling === undefined || dormant === undefined || lost === undefined) {
    return undefined;
  }
  return numbers.some(Number.isNaN) ? undefined : { quiet: { cooling, dormant, lost } };
}

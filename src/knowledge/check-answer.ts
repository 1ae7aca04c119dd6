import { normalise } from './normalise.ts';

/** What a model is given to write from, and may write of. */
export type Source = { id: number; question: string; answer: string };

/** What a model wrote: nothing, where the sources do not hold the answer. */
export type Written = { answer: string | null; cited: number[] };

/** Why what was written is not sent. */
export type Fault = 'empty' | 'long' | 'cited' | 'facts' | 'negation' | 'ground';

const LONGEST = 1_500;
/** So much of what is written must stand in what is cited: the rest is how one says it. */
const LEAST_GROUND = 0.6;

/**
 * What is wrong with an answer that a model wrote; undefined where it may be sent. Everything it says must stand in
 * the entries that it cites: every number, price, link and code, every "not", and most of its words. The question
 * counts for nothing: whoever asked may have written it to be repeated.
 */
export function faultIn({ answer, cited }: Written, sources: Source[]): Fault | undefined {
  if (answer === null || answer.trim() === '') return 'empty';
  if (answer.length > LONGEST) return 'long';
  const held = cited.map(id => sources.find(source => source.id === id));
  if (cited.length === 0 || held.includes(undefined)) return 'cited';
  const ground = held.map(source => `${source?.question}\n${source?.answer}`).join('\n');
  if (missing(factsIn(answer), factsIn(ground))) return 'facts';
  if (missing(negationsIn(answer), negationsIn(ground))) return 'negation';
  return groundOf(answer, ground) < LEAST_GROUND ? 'ground' : undefined;
}

const missing = (wanted: Set<string>, known: Set<string>): boolean =>
  [...wanted].some(each => !known.has(each));

const CHINESE_DIGITS = '零一二三四五六七八九';
const COUNTED = /[零一二两三四五六七八九十百千万半]+(?=[天日号点小时分钟秒元块角折件次个年月周倍成%％])/gu;

/** What leads members away, or to their money. */
const LURE =
  /微信|QQ|电话|手机号|转账|汇款|打款|红包|扫码|二维码|密码|验证码|身份证|银行卡|私聊|加我|加群|点击|\b(?:wechat|whatsapp|telegram|password|passcode|wire|transfer|click|bank)\b/giu;

/**
 * Numbers as digits, links, addresses, names behind an @, words with a digit or all in capitals, what leads away, and in
 * Chinese any word of Latin letters.
 */
function factsIn(text: string): Set<string> {
  const plain = text.normalize('NFKC');
  const facts = [
    ...plain.matchAll(
      /https?:\/\/[^\s，。；）)】」]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/[^\s，。；）)]*)?/giu,
    ),
    ...plain.matchAll(/[\w.%+-]*@[\w.-]+/gu),
    ...plain.matchAll(LURE),
    ...(/\p{Script=Han}/u.test(plain) ? plain.matchAll(/[A-Za-z]{2,}/gu) : []),
    ...plain.matchAll(/\d+(?:[.:,]\d+)*/gu),
    ...plain.matchAll(/(?<![A-Za-z0-9])(?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]+/gu),
    ...plain.matchAll(/(?<![A-Za-z0-9])[A-Z]{3,}(?![A-Za-z0-9])/gu),
  ].map(([fact]) => fact.toLowerCase().replaceAll(',', ''));
  const counted = [...plain.matchAll(COUNTED)].map(([number]) => digitsOf(number));
  return new Set([...facts, ...counted]);
}

/** 七 → 7, 十五 → 15, 二十 → 20; longer ones as they are written. */
function digitsOf(number: string): string {
  const digit = (char: string | undefined) =>
    char === '两' ? 2 : Math.max(-1, CHINESE_DIGITS.indexOf(char ?? ''));
  const [, tens, ones] = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(number) ?? [];
  if (tens !== undefined) return String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
  return number.length === 1 && digit(number) >= 0 ? String(digit(number)) : number;
}

/** 不能 and 能 are told apart by two characters; English says it in a word. */
function negationsIn(text: string): Set<string> {
  const chinese = [...text.matchAll(/[不没無无勿别禁非][\p{Script=Han}]/gu)].map(([pair]) => pair);
  const english = /\b(?:not|no|never|none|without|cannot)\b|n['’]t\b/iu.test(text) ? ['not'] : [];
  return new Set([...chinese, ...english]);
}

/** The share of its words and characters, and of pairs of characters, that stand in the ground too: the mean of both. */
function groundOf(answer: string, ground: string): number {
  const [said, known] = [piecesOf(answer), piecesOf(ground)];
  const single = shareOf(said.single, known.single);
  return said.pairs.length === 0 ? single : (single + shareOf(said.pairs, known.pairs)) / 2;
}

function shareOf(said: string[], known: string[]): number {
  const held = new Set(known);
  return said.length === 0 ? 0 : said.filter(piece => held.has(piece)).length / said.length;
}

function piecesOf(text: string): { single: string[]; pairs: string[] } {
  const plain = normalise(text);
  const single = plain.match(/[\p{Script=Latin}\d]{3,}|\p{Script=Han}/gu) ?? [];
  const pairs = [...plain.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(match => match[1] ?? '');
  return { single, pairs };
}

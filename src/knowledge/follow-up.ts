import { normalise } from './normalise.ts';

const LONGEST = 24;
const LONGEST_CORE = 14;

/** 那油皮呢？ 油皮呢 what about oily skin? and dry skin? */
const CHINESE =
  /^(?:那么|那|还有|换成)?(?:如果|要是)?(?:是)?(.+?)(?:的话)?(?:呢|咧|嘞|怎么样|可以吗|行吗)?[?？!！。~～\s]*$/u;
const CHINESE_SIGN = /^(?:那么?|还有|换成)|呢[?？\s]*$/u;
const ENGLISH = /^(?:(?:and|so|ok|okay)[\s,]+)?(?:what|how) about\s+(.+?)[?!.\s]*$|^and\s+(.+?)\?\s*$/iu;

/** What a short question that only makes sense after another one asks about; undefined for any other text. */
export function followUpCore(text: string): string | undefined {
  const words = text.trim();
  if (words.length === 0 || words.length > LONGEST * 2) return undefined;
  const english = ENGLISH.exec(words);
  const core = (english?.[1] ?? english?.[2] ?? chineseCore(words))?.trim();
  return core && /[\p{L}\p{N}]/u.test(core) && !/^[那呢]+$/u.test(core) ? core : undefined;
}

function chineseCore(words: string): string | undefined {
  if (words.length > LONGEST || !CHINESE_SIGN.test(words) || /什么|怎么[^样]|如何|多少|哪|谁|几/u.test(words))
    return undefined;
  const core = CHINESE.exec(words)?.[1];
  return core !== undefined && core.length <= LONGEST_CORE ? core : undefined;
}

const MOST_LETTERS = 30;
const LONGEST_PIECE = 6;

/**
 * The earlier question with the core in place of each of its pieces: 敏感肌能用吗 and 油皮 give, among others,
 * 油皮能用吗. Which of them is meant is for the search to tell.
 */
export function followUps(earlier: string, core: string): string[] {
  const latin = /^[\p{Script=Latin}\d\s\p{P}]+$/u.test(earlier);
  const pieces = latin ? earlier.trim().split(/\s+/) : [...normalise(earlier).replace(/[\s\p{P}]+/gu, '')];
  const joint = latin ? ' ' : '';
  const units = pieces.slice(0, MOST_LETTERS);
  const longest = latin ? 3 : LONGEST_PIECE;
  const made = new Set<string>();
  for (let from = 0; from < units.length; from++) {
    for (let count = 1; count <= Math.min(longest, units.length - from); count++) {
      made.add([...units.slice(0, from), core, ...units.slice(from + count)].join(joint));
    }
  }
  made.delete(core);
  return [...made];
}

/** Whether a text speaks of the core: otherwise it is the earlier question over again. */
export function mentions(texts: string[], core: string): boolean {
  const wanted = flat(core);
  return wanted !== '' && texts.some(text => flat(text).includes(wanted));
}

const flat = (text: string): string => normalise(text).replace(/[^\p{L}\p{N}]+/gu, '');

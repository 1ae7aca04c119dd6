import { plain } from './words.ts';

export type WordRequest =
  | { verb: 'save'; word: string; how: 'exact' | 'contains'; coolSeconds: number }
  | { verb: 'remove'; word: string };

const USUAL_SECONDS = 300;
const LONGEST = 60;
const MOST_SECONDS = 86_400;
const UNITS: Record<string, number> = { s: 1, 秒: 1, m: 60, 分钟: 60, 分: 60, h: 3_600, 小时: 3_600 };

/** `发货|物流 exact cool:10m`, or `发货 off`; undefined where it is neither. */
export function parseWord(rest: string): WordRequest | undefined {
  let how: 'exact' | 'contains' = 'contains';
  let coolSeconds = USUAL_SECONDS;
  let removed = false;
  let understood = true;
  const kept = rest.split(/\s+/u).filter(each => {
    const cool = /^(?:cool|间隔)[:：](\d{1,5})(s|m|h|秒|分钟|分|小时)?$/iu.exec(each.normalize('NFKC'));
    const exact = /^(?:exact|完全)$/iu.test(each);
    const off = /^(?:off|删)$/iu.test(each);
    if (cool) coolSeconds = Number(cool[1]) * (UNITS[cool[2]?.toLowerCase() ?? 'm'] ?? 60);
    if (exact) how = 'exact';
    if (off) removed = true;
    return !cool && !exact && !off && !/^(?:contains|包含)$/iu.test(each);
  });
  if (coolSeconds > MOST_SECONDS) understood = false;
  const word = kept
    .join(' ')
    .split(/[|｜]/u)
    .map(each => each.trim())
    .filter(each => plain(each) !== '')
    .join('|');
  if (word === '' || word.length > LONGEST || !understood) return undefined;
  return removed ? { verb: 'remove', word } : { verb: 'save', word, how, coolSeconds };
}

import { stem } from './stem.ts';

/** English words that every question has; they count, but little. */
const COMMON = new Set(
  `a an the is are am was were be been do does did i me my we our you your it its this that to of in on at for from
   with by as and or if so can could will would should may might have has had not what how when where why which who
   there here get got any some please just about into out up`.split(/\s+/),
);

const COMMON_WEIGHT = 0.25;
const TRIGRAM_WEIGHT = 0.25;

const RUNS =
  /[a-z0-9]+(?:[._+#-][a-z0-9+#]+)*|\p{Script=Han}+|(?:(?!\p{Script=Han}|[a-z0-9])[\p{L}\p{N}])[\p{L}\p{M}\p{N}]*/gu;

/**
 * What a normalised text is compared by, each with its weight in this text: single Chinese characters and pairs of
 * neighbours (no word segmenter is needed), stems of Latin words, and their trigrams, which forgive a typo.
 */
export function tokenise(text: string): Map<string, number> {
  const tokens = new Map<string, number>();
  for (const [run] of text.matchAll(RUNS)) {
    if (run.charCodeAt(0) >= 0x3400 && /^\p{Script=Han}/u.test(run)) addHan(tokens, run);
    else addWord(tokens, run);
  }
  for (const [token, weight] of tokens) if (weight > 1) tokens.set(token, 1 + Math.log(weight));
  return tokens;
}

function add(tokens: Map<string, number>, token: string, weight: number): void {
  tokens.set(token, (tokens.get(token) ?? 0) + weight);
}

function addHan(tokens: Map<string, number>, run: string): void {
  let before = '';
  for (const char of run) {
    add(tokens, char, 1);
    if (before) add(tokens, before + char, 1);
    before = char;
  }
}

function addWord(tokens: Map<string, number>, word: string): void {
  const common = COMMON.has(word);
  add(tokens, stem(word), common ? COMMON_WEIGHT : 1);
  if (common || word.length <= 3) return;
  const edged = `^${word}$`;
  for (let i = 0; i + 3 <= edged.length; i++) add(tokens, `~${edged.slice(i, i + 3)}`, TRIGRAM_WEIGHT);
}

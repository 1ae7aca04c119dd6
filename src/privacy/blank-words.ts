/** Shorter ones stand inside of other words by chance: they count only as a whole value. */
const LONG_ENOUGH = 5;
const NAME_LONG_ENOUGH = 2;

/** What the house says in its own words: somebody may be called `text`. */
const OWN_WORDS = new Set([
  'type',
  'kind',
  'media',
  'action',
  'list',
  'code',
  'state',
  'role',
  'how',
  'why',
  'what',
]);

export type Words = { ids: string[]; names: string[] };

/**
 * JSON without somebody: values that are one of their words, or hold one, say `instead` in its place. Undefined where
 * nothing of theirs is in it. What is no JSON is taken as a text.
 */
export function blankWords(json: string, { ids, names }: Words, instead: string): string | undefined {
  const whole = new Set([...ids, ...names]);
  const inside = [
    ...ids.filter(word => word.length >= LONG_ENOUGH),
    ...names.filter(word => word.length >= NAME_LONG_ENOUGH),
  ].sort((a, b) => b.length - a.length);
  const patterns = inside.map(patternOf);
  const blank = (text: string): string =>
    whole.has(text) ? instead : patterns.reduce((left, word) => left.replace(word, () => instead), text);
  const value = parsed(json);
  if (value === undefined) {
    const after = blank(json);
    return after === json ? undefined : after;
  }
  const before = JSON.stringify(value);
  const after = JSON.stringify(value, (key, each: unknown) =>
    typeof each === 'string' && !OWN_WORDS.has(key) ? blank(each) : each,
  );
  return after === before ? undefined : after;
}

/** `An` is not in `Another`; what is written without spaces is found anywhere. */
function patternOf(word: string): RegExp {
  const letter = '[\\p{Script=Latin}\\p{N}]';
  const start = new RegExp(`^${letter}`, 'u').test(word) ? `(?<!${letter})` : '';
  const end = new RegExp(`${letter}$`, 'u').test(word) ? `(?!${letter})` : '';
  return new RegExp(`${start}${word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}${end}`, 'gu');
}

/** What SQL's LIKE finds them by inside of JSON, `!` being its escape: never less than `blankWords` would change. */
export function likePatterns({ ids, names }: Words): string[] {
  const inside = (word: string): string => `%${escaped(JSON.stringify(word).slice(1, -1))}%`;
  const alone = (word: string): string => `%${escaped(JSON.stringify(word))}%`;
  return [
    ...ids.map(word => (word.length >= LONG_ENOUGH ? inside(word) : alone(word))),
    ...names.map(word => (word.length >= NAME_LONG_ENOUGH ? inside(word) : alone(word))),
  ];
}

const escaped = (text: string): string => text.replaceAll(/[!%_]/g, '!$&');

function parsed(json: string): unknown {
  if (!/^[[{"]/.test(json)) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

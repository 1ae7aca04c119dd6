import { compilePatterns } from './patterns.ts';
import { isQuestion } from './question.ts';
import type { RuleKind, StoredRule } from './rule.ts';
import { compileWords, foldWord, type WordHit } from './rules.ts';

export type Shown = WordHit<StoredRule>;

/** The rules as they work. */
export type Matcher = {
  rules: StoredRule[];
  /** What a message shows at once, one hit for a tag, and which repeated questions it is one of. */
  read: (text: string) => { shown: Shown[]; asked: Shown[] };
  /** The rules for which being in a room is evidence. */
  ofRoom: (room: { id: number; title: string | null }) => StoredRule[];
  /** The rules that what was bought is evidence for, by the words of its category and items. */
  ofGoods: (goods: string) => Shown[];
  /** The rules for which having answered a survey of that name is evidence. */
  ofSurvey: (name: string) => StoredRule[];
};

/** Nothing found, told to whoever asks again and again without a rule. */
const NOTHING: { shown: Shown[]; asked: Shown[] } = { shown: [], asked: [] };

/** Before any rule is known. */
export const NO_RULES: Matcher = {
  rules: [],
  read: () => NOTHING,
  ofRoom: () => [],
  ofGoods: () => [],
  ofSurvey: () => [],
};

/** Compiles all rules together: one automaton for the words of them all, one for their patterns. */
export async function compileRules(rules: StoredRule[]): Promise<Matcher> {
  const of = (...kinds: RuleKind[]) => rules.filter(({ kind }) => kinds.includes(kind));
  const words = compileWords(of('words', 'asked'));
  const patterns = await compilePatterns(of('regex'));
  const joined = of('joined').map(rule => ({ rule, wanted: new Set(rule.words.map(foldWord)) }));
  const answered = of('answered').map(rule => ({ rule, wanted: new Set(rule.words.map(foldWord)) }));
  return {
    rules,
    read: text => {
      // Commands are about something else than what they say.
      if (/^\s*[/／]/.test(text)) return NOTHING;
      const hits = [...words(text), ...patterns(text)];
      if (hits.length === 0) return NOTHING;
      const [asked = [], shown = []] = split(hits, ({ rule }) => rule.kind === 'asked');
      return { shown: onePerTag(shown), asked: asked.length > 0 && isQuestion(text) ? asked : [] };
    },
    ofRoom: ({ id, title }) =>
      joined.flatMap(({ rule, wanted }) =>
        wanted.has(`#${id}`) || (title !== null && wanted.has(foldWord(title))) ? [rule] : [],
      ),
    ofGoods: compileWords(of('bought')),
    ofSurvey: name => answered.flatMap(({ rule, wanted }) => (wanted.has(foldWord(name)) ? [rule] : [])),
  };
}

function split<T>(all: T[], is: (each: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter(each => !is(each))];
}

/** Words and a pattern that find the same tag in one message are one piece of evidence. */
function onePerTag(hits: Shown[]): Shown[] {
  return [...new Map(hits.toReversed().map(hit => [hit.rule.tagId, hit])).values()].toReversed();
}

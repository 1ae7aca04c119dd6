import type { Matcher, Shown } from './matcher.ts';
import { compilePatterns } from './patterns.ts';
import { isQuestion } from './question.ts';
import type { RuleKind, StoredRule } from './rule.ts';
import { compileWords, foldWord } from './rules.ts';

/** Nothing found, told to whoever asks again and again. */
const NOTHING: { shown: Shown[]; asked: Shown[] } = { shown: [], asked: [] };

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

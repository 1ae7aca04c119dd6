import type { Deps } from '../../deps.ts';
import type { Call } from '../../feature.ts';
import type { Base } from '../base.ts';
import { hasWords } from '../normalise.ts';
import { keptQuestions } from '../store-entries.ts';
import { setOneIn } from '../store-words.ts';
import type { Found } from '../topics.ts';
import { texts } from './texts.ts';

/** `/kb find …`: what would be answered, and how surely. */
export async function findInBase(
  { search, deep, thresholds }: Base,
  words: string,
  { language }: Call,
): Promise<string[]> {
  const { hits, confidence } = (await deep()?.(words)) ?? search(words);
  if (hits.length === 0) return [texts.nothingFound[language]];
  const shown = hits.slice(0, 3).flatMap(({ topic, score }) => {
    const [entry] = topic.entries;
    return entry ? [{ slug: entry.slug, question: topic.question, score }] : [];
  });
  const would = texts.would[language];
  const { answer, offer } = thresholds;
  if (confidence >= answer) return texts.found[language](shown, confidence, would.answered);
  return texts.found[language](
    shown,
    confidence,
    confidence >= offer ? would.offered(answer) : would.unanswered(offer),
  );
}

/**
 * `/kb test`: every published entry is asked all it was ever asked and answered well, and its own words; what another
 * entry answers now, or none, is told.
 */
export async function testBase({ db }: Deps, base: Base, { language }: Call): Promise<string[]> {
  const asked = new Map<string, Expected>();
  const put = (text: string, entryId: number) => {
    if (hasWords(text)) asked.set(`${entryId} ${text}`, { text, entryId });
  };
  for (const { id, kind, question, alternates } of base.entries.values()) {
    if (kind !== 'page') for (const text of [question, ...alternates]) put(text, id);
  }
  for (const { text, entryId } of await keptQuestions(db)) if (base.entries.has(entryId)) put(text, entryId);
  const wrong: Wrong[] = [];
  for (const each of asked.values()) wrong.push(...(await wrongIn(base, each)));
  return texts.tested[language](asked.size, wrong);
}

type Expected = { text: string; entryId: number };
type Wrong = { text: string; slug: string; got: string | null };

/** What its words do not find is looked for by meaning, too, as when somebody asks. */
async function wrongIn(base: Base, asked: Expected): Promise<Wrong[]> {
  const byWords = judge(base, base.search(asked.text), asked);
  const deep = byWords.length > 0 ? base.deep() : undefined;
  return deep ? judge(base, await deep(asked.text), asked) : byWords;
}

function judge(
  { thresholds, entries }: Base,
  { hits, confidence }: Found,
  { text, entryId }: Expected,
): Wrong[] {
  const first = hits[0]?.topic.entries ?? [];
  const sure = confidence >= thresholds.offer;
  const right = first.some(({ id }) => id === entryId);
  if (right && sure) return [];
  return [{ text, slug: entries.get(entryId)?.slug ?? '', got: sure ? (first[0]?.slug ?? null) : null }];
}

const MOST_ONE_IN = 1_000;

/** Whether at most one wrong answer in so many may be asked for. */
export const isOneIn = (oneIn: number): boolean =>
  Number.isInteger(oneIn) && oneIn >= 2 && oneIn <= MOST_ONE_IN;

/** `/kb precision 20`: at most one in twenty answers may be wrong; alone it tells how it stands. */
export async function setPrecision(
  deps: Deps,
  fresh: () => Promise<Base>,
  wanted: string,
  { language }: Call,
) {
  const oneIn = Number(wanted);
  if (wanted !== '') {
    if (!isOneIn(oneIn)) return undefined;
    await setOneIn(deps.db, oneIn);
  }
  const { thresholds, expectedPrecision } = await fresh();
  if (expectedPrecision === undefined) return [texts.noPrecision[language]];
  return [texts.precision[language](expectedPrecision, thresholds)];
}

import { wantsAnswer } from './asks.ts';
import { openCandidates, type Question, type Without } from './candidates.ts';
import { confidenceOf, type Explained, explainedBy, type JudgedWord, judgeWords } from './confidence.ts';
import { contentWords } from './content-words.ts';
import { normalise } from './normalise.ts';
import { indexEntries, type Postings, type Rankable } from './postings.ts';
import { likenessOf, scoreEntry } from './score-entry.ts';
import { tokenise } from './tokens.ts';

/** `score` is between 0 and 1; one of an entry's own questions scores 1 or little less. */
export type Hit<E> = { entry: E; score: number };

/** Best first. `confidence` is what a threshold is held against, between 0 and 1. */
export type Ranking<E> = { hits: Hit<E>[]; confidence: number };

/** A search over entries. `without` leaves texts out, so that a base can be asked about its own. */
export type Rank<E> = {
  (text: string, without?: Without): Ranking<E>;
  postings: Postings;
  entryAt: (place: number) => E | undefined;
  /** What of the best entry explains the words of a text; nothing where no entry comes near. */
  explain: (text: string) => JudgedWord[];
  /** The text that a variant was made of. */
  textOf: (variant: number) => string;
};

type Scored = { place: number; score: number; explained?: Explained };
type Candidate = { place: number; likeness: number };

const SHOWN = 10;
const ENTRIES_LOOKED_AT = 24;
/** How many of them are looked at word by word, and what a score loses of which no word is explained. */
const ENTRIES_JUDGED = 6;
const UNEXPLAINED_LOSS = 0.6;
/** Where fewer of a base's own texts than this are put as questions, how a text is put says nothing. */
const LEAST_ASKING = 0.75;
/** Where as many are, a text that asks nothing is hardly ever one to answer. */
const ALL_ASKING = 0.95;

/** Makes a search over entries at once; see `indexInSlices` for many. */
export function rankEntries<E extends Rankable>(entries: readonly E[]): Rank<E> {
  const building = indexEntries(entries);
  let step = building.next();
  while (!step.done) step = building.next();
  return rankPostings(entries, step.value);
}

/**
 * Makes a search. An entry is as good as its best question: Dice similarity of weighed tokens, which stays between
 * 0 and 1, so that one threshold means the same for short and for long questions; what its other questions and its
 * answer explain beyond that counts for a part. Confidence adds the margin to the runner-up, and takes away from
 * texts that are not put as a question.
 */
export function rankPostings<E extends Rankable>(entries: readonly E[], postings: Postings): Rank<E> {
  const find = openCandidates(postings);
  const scoredFor = (plain: string, without?: Without) => {
    const question = weighQuestion(postings, plain, without);
    if (question.mass === 0) return [];
    const scored = nearest(postings, find(question), question, without).flatMap(({ place }) => {
      const score = scoreEntry(postings, question, place, without);
      return score > 0 ? [{ place, score }] : [];
    });
    return scored.sort((a, b) => b.score - a.score);
  };
  const rank = (text: string, without?: Without): Ranking<E> => {
    const plain = normalise(text);
    const scored = judged(postings, plain, scoredFor(plain, without));
    const [best, next] = scored;
    if (!best?.explained) return { hits: [], confidence: 0 };
    const hits = scored.slice(0, SHOWN).flatMap(({ place, score }) => {
      const entry = entries[place];
      return entry ? [{ entry, score }] : [];
    });
    const standing = {
      first: best.score,
      second: next?.score ?? 0,
      statement: wantsAnswer(text) ? 0 : weightOfStyle(postings),
    };
    return { hits, confidence: confidenceOf(best.explained, standing) };
  };
  const textOf = (variant: number): string => {
    const place = postings.entryOf[variant] ?? 0;
    const entry = entries[place];
    const nth = variant - (postings.firstOf[place] ?? 0);
    return (nth === 0 ? entry?.question : entry?.alternates[nth - 1]) ?? '';
  };
  const explain = (text: string): JudgedWord[] => {
    const plain = normalise(text);
    const [best] = scoredFor(plain);
    return best ? judgeWords(postings, plain, best.place) : [];
  };
  return Object.assign(rank, { postings, explain, entryAt: (place: number) => entries[place], textOf });
}

function weighQuestion(postings: Postings, text: string, without: Without | undefined): Question {
  const { tokens, telling, frequency, unknown } = postings;
  const known: [number, number][] = [];
  let mass = 0;
  for (const [name, weight] of tokenise(text)) {
    const token = tokens.get(name);
    // What only the entry left out has is unknown without it.
    const alone =
      without !== undefined && 'entry' in without && token !== undefined && frequency[token] === 1;
    const weighed = Math.fround(
      Math.fround(weight) * ((token !== undefined && !alone && telling[token]) || unknown),
    );
    mass += weighed;
    if (token !== undefined) known.push([token, weighed]);
  }
  known.sort((a, b) => a[0] - b[0]);
  return {
    tokens: Uint32Array.from(known, ([token]) => token),
    weights: Float64Array.from(known, ([, weight]) => weight),
    mass,
  };
}

/** The entries of these variants that are worth a closer look. */
function nearest(
  postings: Postings,
  variants: Uint32Array,
  question: Question,
  without: Without | undefined,
): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const variant of variants) {
    const place = postings.entryOf[variant] ?? 0;
    if (without && ('entry' in without ? without.entry === place : without.variant === variant)) continue;
    const likeness = likenessOf(postings, question, variant);
    if (likeness > (best.get(place)?.likeness ?? 0)) best.set(place, { place, likeness });
  }
  const all = [...best.values()].sort((a, b) => b.likeness - a.likeness);
  return all.slice(0, ENTRIES_LOOKED_AT);
}

/** Of the first few the one stands first that leaves less of the question's words unexplained. */
function judged(postings: Postings, text: string, scored: Scored[]): Scored[] {
  const words = contentWords(text);
  const seen = scored.map(({ place, score }, nth) => {
    if (nth >= ENTRIES_JUDGED) return { place, score: score * (1 - UNEXPLAINED_LOSS) };
    const explained = explainedBy(postings, words, place);
    return { place, score: score * (1 - UNEXPLAINED_LOSS * explained.unexplained), explained };
  });
  return seen.sort((a, b) => b.score - a.score);
}

const weightOfStyle = ({ asking }: Postings): number =>
  Math.min(1, Math.max(0, asking - LEAST_ASKING) / (ALL_ASKING - LEAST_ASKING));

import { wantsAnswer } from './asks.ts';
import { openCandidates, type Question, type Without } from './candidates.ts';
import { compareGists } from './compare-gists.ts';
import { confidenceOf } from './confidence.ts';
import { contentWords } from './content-words.ts';
import { type Explained, explainedBy, type JudgedWord, judgeWords } from './explain.ts';
import { GIST_LENGTH, writeGist } from './gist.ts';
import { normalise } from './normalise.ts';
import { indexEntries, type Postings, type Rankable } from './postings.ts';
import { partWords, saidAbout, sayingsOf } from './said.ts';
import { likenessOf, scoreEntry } from './score-entry.ts';
import { type Asked, byLikeness, LIKEST_TEXTS, openSigns, type Signs } from './signs.ts';
import { mannerOf } from './style.ts';
import { tokenise } from './tokens.ts';

/**
 * `score` is between 0 and 1; one of an entry's own questions scores 1 or little less, and none more than the one that
 * stands before it.
 */
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
  /** What its confidence in each of the first entries rests on: the signs, and the words that this entry has or not. */
  look: (text: string) => { entry: E; signs: Signs; missing: string[]; found: string[] }[];
  /** The text that a variant was made of. */
  textOf: (variant: number) => string;
};

type Like = { place: number; likeness: number };
/** `among` is how many of the likest texts are the entry's. */
type Candidate = { place: number; among: number };
type Scored = { place: number; score: number; among: number; explained?: Explained };

const SHOWN = 10;
const ENTRIES_LOOKED_AT = 24;
/** How many of them are looked at word by word, and what a score loses of which no word is explained. */
const ENTRIES_JUDGED = 6;
const UNEXPLAINED_LOSS = 0.6;
/** How many are weighed by all signs. */
const ENTRIES_WEIGHED = 3;

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
 * answer explain beyond that counts for a part. Of the first few the one stands first that is likeliest right.
 */
export function rankPostings<E extends Rankable>(entries: readonly E[], postings: Postings): Rank<E> {
  const textOf = (variant: number): string => {
    const place = postings.entryOf[variant] ?? 0;
    const entry = entries[place];
    const nth = variant - (postings.firstOf[place] ?? 0);
    return (nth === 0 ? entry?.question : entry?.alternates[nth - 1]) ?? '';
  };
  const { scoredFor, signsOf, weigh } = openScoring(postings, textOf);
  const rank = (text: string, without?: Without): Ranking<E> => {
    const asked = ask(postings, text, without);
    const scored = scoredFor(asked);
    const weighed = weigh(asked, scored);
    const hits: Hit<E>[] = [];
    for (const { place, score } of [...weighed, ...scored.slice(weighed.length, SHOWN)]) {
      const entry = entries[place];
      if (entry) hits.push({ entry, score: Math.min(score, hits.at(-1)?.score ?? 1) });
    }
    return { hits, confidence: weighed[0]?.chance ?? 0 };
  };
  const look: Rank<E>['look'] = text => {
    const asked = ask(postings, text);
    return signsOf(asked, scoredFor(asked)).flatMap(({ place, signs }) => {
      const entry = entries[place];
      return entry ? [{ entry, signs, ...partWords(postings, asked.names, place) }] : [];
    });
  };
  const explain = (text: string): JudgedWord[] => {
    const asked = ask(postings, text);
    const [best] = weigh(asked, scoredFor(asked));
    return best ? judgeWords(postings, asked.plain, best.place) : [];
  };
  const entryAt = (place: number) => entries[place];
  return Object.assign(rank, { postings, explain, look, entryAt, textOf });
}

function ask(postings: Postings, text: string, without?: Without): Asked {
  const plain = normalise(text);
  const tokens = tokenise(plain);
  const gist = new Int8Array(GIST_LENGTH);
  writeGist(text, gist);
  return {
    text,
    plain,
    gist,
    names: [...tokens.keys()],
    question: weighQuestion(postings, tokens, without),
    words: contentWords(plain),
    asks: wantsAnswer(text),
    without,
  };
}

function openScoring(postings: Postings, textOf: (variant: number) => string) {
  const find = openCandidates(postings);
  const readSigns = openSigns(postings, textOf);
  /** The entries that come near, best first. */
  const scoredFor = (asked: Asked): Scored[] => {
    const { question, without } = asked;
    if (question.mass === 0) return [];
    const scored = nearest(likestTexts(postings, asked, find(question))).flatMap(({ place, among }) => {
      const score = scoreEntry(postings, question, place, without);
      return score > 0 ? [{ place, score, among }] : [];
    });
    scored.sort((a, b) => b.score - a.score);
    return judged(postings, asked, scored);
  };
  /** The signs of the first few, each beside the best of the others. */
  const signsOf = (asked: Asked, scored: Scored[]): { place: number; score: number; signs: Signs }[] => {
    const places = scored.map(({ place }) => place);
    const compared = compareGists(postings, asked.gist, places, asked.without);
    const first = scored.slice(0, ENTRIES_WEIGHED).flatMap(({ explained, ...each }, nth) => {
      const gists = compared[nth];
      return explained && gists ? [{ ...each, explained, gists }] : [];
    });
    if (first.length === 0) return [];
    const heard = { ...asked, ...mannerOf(asked.text) };
    const sayings = sayingsOf(postings, asked.names);
    const weighed = first.map(each => ({
      ...each,
      texts: byLikeness(postings, asked, each.place),
      said: saidAbout(postings, sayings, each.place, asked.without),
    }));
    return weighed.map((each, nth) => {
      const { place, score } = each;
      return { place, score, signs: readSigns(heard, each, weighed[nth === 0 ? 1 : 0]) };
    });
  };
  /** The first few, the likeliest right first. */
  const weigh = (asked: Asked, scored: Scored[]) =>
    signsOf(asked, scored)
      .map(each => ({ ...each, chance: confidenceOf(each.signs) }))
      .sort((a, b) => b.chance - a.chance);
  return { scoredFor, signsOf, weigh };
}

function weighQuestion(
  postings: Postings,
  tokenised: Map<string, number>,
  without: Without | undefined,
): Question {
  const { tokens, telling, frequency, unknown } = postings;
  const known: [number, number][] = [];
  let mass = 0;
  for (const [name, weight] of tokenised) {
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

/** The texts of these variants, the likest first. */
function likestTexts(postings: Postings, { question, without }: Asked, variants: Uint32Array): Like[] {
  const like: Like[] = [];
  for (const variant of variants) {
    const place = postings.entryOf[variant] ?? 0;
    if (without && ('entry' in without ? without.entry === place : without.variant === variant)) continue;
    const likeness = likenessOf(postings, question, variant);
    if (likeness > 0) like.push({ place, likeness });
  }
  return like.sort((a, b) => b.likeness - a.likeness);
}

/** The entries of these texts that are worth a closer look. */
function nearest(like: Like[]): Candidate[] {
  const among = new Map<number, number>();
  for (const { place } of like.slice(0, LIKEST_TEXTS)) among.set(place, (among.get(place) ?? 0) + 1);
  const best = new Map<number, Candidate>();
  for (const { place } of like) {
    if (!best.has(place)) best.set(place, { place, among: among.get(place) ?? 0 });
    if (best.size === ENTRIES_LOOKED_AT) break;
  }
  return [...best.values()];
}

/** Of the first few the one stands first that leaves less of the question's words unexplained. */
function judged(postings: Postings, { words, without }: Asked, scored: Scored[]): Scored[] {
  const seen = scored.map((each, nth) => {
    if (nth >= ENTRIES_JUDGED) return { ...each, score: each.score * (1 - UNEXPLAINED_LOSS) };
    const explained = explainedBy(postings, words, each.place, without);
    return { ...each, score: each.score * (1 - UNEXPLAINED_LOSS * explained.unexplained), explained };
  });
  return seen.sort((a, b) => b.score - a.score);
}

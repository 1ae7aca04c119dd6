import { setImmediate } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import { asks } from './asks.ts';
import type { Base, Learnt } from './base.ts';
import type { Calibration } from './calibrate.ts';
import type { PublishedEntry } from './entry.ts';
import { learnThresholds } from './learn-thresholds.ts';
import { openMatcher } from './matcher.ts';
import { openRewrite, type Rewrite } from './rewrite.ts';
import { type Judged, judgedQuestions, lateChatter } from './store-verdicts.ts';
import { listWords, readOneIn } from './store-words.ts';
import { type Found, groupTopics, type Topic } from './topics.ts';

/** Entries laid out for searching, before anybody's verdict counts. */
export type Laid = {
  entries: ReadonlyMap<number, PublishedEntry>;
  topics: Topic[];
  search: Base['search'];
  explain: Base['explain'];
  calibration: Calibration;
  /** How sure one would be of what is said in the rooms and asks nothing. */
  chatter: number[];
};

const MOST_CHATTER = 150;
const SLICE = 8;

export async function layOut({ db }: Pick<Deps, 'db'>, entries: PublishedEntry[]): Promise<Laid> {
  const [rewrite, oneIn] = [openRewrite(await listWords(db)), await readOneIn(db)];
  const topics = groupTopics(entries);
  const asked = topics.map(topic => ({ ...{ topic, kind: topic.kind }, ...rewritten(topic, rewrite) }));
  const { rank, calibration } = await openMatcher(asked, { ...oneIn, pause: setImmediate });
  const search = (text: string): Found => {
    const { hits, confidence } = rank(rewrite(text));
    return { hits: hits.map(({ entry, score }) => ({ topic: entry.topic, score })), confidence };
  };
  const chatter: number[] = [];
  for (const text of await lateChatter(db, MOST_CHATTER)) {
    if (asks(text)) continue;
    chatter.push(search(text).confidence);
    if (chatter.length % SLICE === 0) await setImmediate();
  }
  const byId = new Map(entries.map(entry => [entry.id, entry]));
  const explain: Base['explain'] = text => rank.explain(rewrite(text));
  return { entries: byId, topics, search: remembering(search), explain, calibration, chatter };
}

/** The thresholds as everybody's verdicts leave them, and how many verdicts there are. */
export async function learnFrom(
  { db }: Pick<Deps, 'db'>,
  { calibration, chatter, search }: Laid,
): Promise<{ calibration: Calibration; learnt: Learnt }> {
  const judged = (await judgedQuestions(db, calibration.offer)).map(each => ({
    confidence: each.score,
    right: wasRight(each, search),
  }));
  const right = judged.filter(each => each.right).length;
  return {
    calibration: learnThresholds(calibration, { judged, chatter }),
    learnt: { right, wrong: judged.length - right, chatter: chatter.length },
  };
}

/** Of choices, the first is what would have been answered. */
function wasRight({ feedback, outcome, entryId, text }: Judged, search: Base['search']): boolean {
  if (feedback !== null) return feedback === 'up';
  if (outcome !== 'offered') return false;
  return search(text).hits[0]?.topic.entries.some(({ id }) => id === entryId) ?? false;
}

/** A topic as the search sees it: in the words that an operator made one. */
function rewritten({ question, alternates, answer }: Topic, rewrite: Rewrite) {
  return { question: rewrite(question), alternates: alternates.map(rewrite), answer: rewrite(answer) };
}

/** People ask the same things in the same words: the last answers are kept as long as the entries stand. */
const REMEMBERED = 500;

function remembering(search: Base['search']): Base['search'] {
  const known = new Map<string, Found>();
  return text => {
    const before = known.get(text);
    if (before) return before;
    const found = search(text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, found);
    return found;
  };
}

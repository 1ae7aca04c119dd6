import { setImmediate } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import { type LiveCopy, openLiveCopy } from '../kernel/live-copy.ts';
import type { Base } from './base.ts';
import { openRewrite, type Rewrite } from './rewrite.ts';
import { loadPublished } from './store.ts';
import { knowledgeVersion } from './store-version.ts';
import { listWords, readOneIn } from './store-words.ts';
import { type Found, groupTopics, type Topic } from './topics.ts';

const NEVER = { answer: 2, offer: 2, unaddressed: 2 };

const NOTHING: Base = {
  search: () => ({ hits: [], confidence: 0 }),
  thresholds: NEVER,
  explain: () => [],
  expectedPrecision: undefined,
  ownAnswered: undefined,
  entries: new Map(),
};

/**
 * The published entries, laid out for searching, with the thresholds that fit them; when the store can't be read,
 * those known so far keep answering. A house without entries loads nothing of the search.
 */
export function openLiveBase({ db, clock, log }: Deps): LiveCopy<Base> {
  return openLiveCopy<Base>(clock, {
    initial: NOTHING,
    version: () => knowledgeVersion(db),
    load: async () => {
      const entries = await loadPublished(db);
      log.info({ entries: entries.length }, 'knowledge loaded');
      if (entries.length === 0) return NOTHING;
      const [rewrite, oneIn] = [openRewrite(await listWords(db)), await readOneIn(db)];
      const { openMatcher } = await import('./matcher.ts');
      const topics = groupTopics(entries).map(topic => ({
        ...{ topic, kind: topic.kind },
        ...rewritten(topic, rewrite),
      }));
      const { rank, calibration } = await openMatcher(topics, { ...oneIn, pause: setImmediate });
      const search = (text: string): Found => {
        const { hits, confidence } = rank(rewrite(text));
        return { hits: hits.map(({ entry, score }) => ({ topic: entry.topic, score })), confidence };
      };
      return {
        search: remembering(search),
        thresholds: calibration,
        explain: text => rank.explain(rewrite(text)),
        expectedPrecision: calibration.expectedPrecision,
        ownAnswered: calibration.ownAnswered,
        entries: new Map(entries.map(entry => [entry.id, entry])),
      };
    },
    failed: error => log.error({ err: error }, 'knowledge could not be read'),
  });
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

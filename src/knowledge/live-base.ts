import type { Deps } from '../deps.ts';
import { type LiveCopy, openLiveCopy } from '../kernel/live-copy.ts';
import type { Base } from './base.ts';
import type { Laid } from './build-base.ts';
import type { Meaning } from './meaning.ts';
import { loadPublished } from './store.ts';
import { knowledgeVersions } from './store-version.ts';
import type { Topic } from './topics.ts';

const NEVER = { answer: 2, offer: 2, unaddressed: 2 };

const NOTHING: Base = {
  search: () => ({ hits: [], confidence: 0 }),
  deep: () => undefined,
  meaning: () => undefined,
  thresholds: NEVER,
  explain: () => [],
  expectedPrecision: undefined,
  ownAnswered: undefined,
  learnt: { right: 0, wrong: 0, chatter: 0 },
  entries: new Map(),
};

export type LiveBase = LiveCopy<Base> & { stop: () => Promise<void> };

/**
 * The published entries, laid out for searching, with the thresholds that fit them and what people said of the
 * answers; when the store can't be read, those known so far keep answering. A house without entries loads nothing of
 * the search.
 */
export function openLiveBase(deps: Deps): LiveBase {
  const { db, clock, log } = deps;
  let laid: (Laid & { version: string }) | undefined;
  let meaning: Promise<Meaning | undefined> | undefined;

  /** Laid out again only when entries or words have changed; a verdict moves thresholds alone. */
  async function layOutAt(version: string): Promise<Laid | undefined> {
    if (laid?.version === version) return laid;
    const entries = await loadPublished(db);
    log.info({ entries: entries.length }, 'knowledge loaded');
    laid = undefined;
    if (entries.length === 0) return undefined;
    const { layOut } = await import('./build-base.ts');
    laid = { ...(await layOut(deps, entries)), version };
    meaning ??= openMeaningOf(deps);
    (await meaning)?.follow(laid.topics);
    return laid;
  }

  const copy = openLiveCopy<Base>(clock, {
    initial: NOTHING,
    version: async () => Object.values(await knowledgeVersions(db)).join('/'),
    load: async () => {
      const now = await layOutAt((await knowledgeVersions(db)).entries);
      if (!now) return NOTHING;
      const { learnFrom } = await import('./build-base.ts');
      const { calibration, learnt } = await learnFrom(deps, now);
      return {
        ...byMeaning(now, await meaning),
        ...{ search: now.search, explain: now.explain, entries: now.entries },
        thresholds: calibration,
        expectedPrecision: calibration.expectedPrecision,
        ownAnswered: calibration.ownAnswered,
        learnt,
      };
    },
    failed: error => log.error({ err: error }, 'knowledge could not be read'),
  });
  return { ...copy, stop: async () => (await meaning)?.stop() };
}

/** Loaded only where the house has a model for it. */
async function openMeaningOf(deps: Deps): Promise<Meaning | undefined> {
  const { llm } = deps;
  if (llm?.embedding === undefined) return undefined;
  return (await import('./meaning.ts')).openMeaning({ ...deps, llm }, llm.embedding);
}

function byMeaning({ topics, search }: Laid, meaning: Meaning | undefined): Pick<Base, 'deep' | 'meaning'> {
  if (!meaning) return NOTHING;
  const topicOf = new Map<number, Topic>();
  for (const topic of topics) for (const { id } of topic.entries) topicOf.set(id, topic);
  const deep = (text: string) => meaning.search(text, search(text), id => topicOf.get(id));
  return { deep: () => (meaning.ready() ? deep : undefined), meaning: meaning.state };
}

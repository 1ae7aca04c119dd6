import { setImmediate } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import type { Llm } from '../llm/client.ts';
import { meaningChance } from './calibrate-meaning.ts';
import { fuse } from './fuse.ts';
import { inSlices } from './matcher.ts';
import { keepMeaningIndex } from './meaning-index.ts';
import { openQuestionVectors } from './question-vectors.ts';
import type { Found, Topic } from './topics.ts';
import { nearest } from './vectors.ts';

/** Rises when texts are prepared, or vectors kept, in another way. */
const VERSION = 1;

/** How far the vectors are: `texts` have one that is in use. */
export type MeaningState = { model: string; texts: number; busy: boolean };

/**
 * Searches by meaning, beside the search by words, where the house has an embedding model. Until the vectors of all
 * texts are there, and whenever the server is slow, down or out of budget, the search by words stands alone.
 */
export function openMeaning(deps: Deps & { llm: Llm }, name: string) {
  const model = `${name}@${VERSION}`;
  const index = keepMeaningIndex(deps, model);
  const questions = openQuestionVectors(deps);
  return {
    /** Has these searched by meaning as soon as their vectors are there. */
    follow: index.follow,
    ready: (): boolean => index.current() !== undefined && questions.open(),
    /** What was found by words and what is near in meaning as one; `topicOf` tells what an entry belongs to now. */
    search: async (
      text: string,
      found: Found,
      topicOf: (entryId: number) => Topic | undefined,
    ): Promise<Found> => {
      const ready = index.current();
      const query = ready && (await questions.vectorOf(text));
      if (!ready || !query) return found;
      if (query.length !== ready.table.dimensions) {
        await index.renew();
        return found;
      }
      const near = await inSlices(nearest(ready.table, query), setImmediate);
      const meant = near.flatMap(({ topic: place, alike }) => {
        const topic = topicOf(ready.topics[place]?.entries[0]?.id ?? 0);
        return topic ? [{ topic, chance: meaningChance(ready.chance, alike) }] : [];
      });
      return fuse(found, meant);
    },
    state: (): MeaningState => ({
      model,
      texts: index.current()?.table.topicOf.length ?? 0,
      busy: index.busy(),
    }),
    stop: index.stop,
  };
}

export type Meaning = ReturnType<typeof openMeaning>;

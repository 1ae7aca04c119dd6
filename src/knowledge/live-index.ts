import type { Deps } from '../deps.ts';
import { type Ranking, rankEntries } from './rank.ts';
import { knowledgeVersion, loadPublished, type PublishedEntry } from './store.ts';

/** How old the newest look at the version may be when a question is answered. */
const LOOK_EVERY_MS = 1_000;

export type LiveIndex = {
  /** Searches what was loaded last. */
  search: (text: string) => Ranking<PublishedEntry>;
  /** Undefined when the index was looked after within the last second; else resolves when it is up to date. */
  refresh: () => Promise<void> | undefined;
};

/**
 * The published entries in memory. Every process notices a change at the first question a second after it, for one
 * tiny read per second at most. When the store can't be read, the entries known so far keep answering.
 */
export function openLiveIndex({ db, clock, log }: Deps): LiveIndex {
  let search = rankEntries<PublishedEntry>([]);
  let version: string | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | undefined;

  const look = async () => {
    const current = await knowledgeVersion(db);
    if (current === version) return;
    const entries = await loadPublished(db);
    search = rankEntries(entries);
    version = current;
    log.info({ entries: entries.length, version: current }, 'knowledge loaded');
  };

  return {
    search: text => search(text),
    refresh: () => {
      const age = clock.now() - lookedAt;
      if (looking !== undefined || (age >= 0 && age < LOOK_EVERY_MS)) return looking;
      lookedAt = clock.now();
      looking = look()
        .catch(error => log.error({ err: error }, 'knowledge could not be read'))
        .finally(() => {
          looking = undefined;
        });
      return looking;
    },
  };
}

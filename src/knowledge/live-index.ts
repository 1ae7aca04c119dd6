import type { Deps } from '../deps.ts';
import { type LiveCopy, openLiveCopy } from '../kernel/live-copy.ts';
import type { PublishedEntry } from './entry.ts';
import { type Ranking, rankEntries } from './rank.ts';
import { loadPublished } from './store.ts';
import { knowledgeVersion } from './store-version.ts';

type Search = (text: string) => Ranking<PublishedEntry>;

/** A search over the published entries; when the store can't be read, the entries known so far keep answering. */
export function openLiveIndex({ db, clock, log }: Deps): LiveCopy<Search> {
  return openLiveCopy<Search>(clock, {
    initial: rankEntries<PublishedEntry>([]),
    version: () => knowledgeVersion(db),
    load: async () => {
      const entries = await loadPublished(db);
      log.info({ entries: entries.length }, 'knowledge loaded');
      return remembering(rankEntries(entries));
    },
    failed: error => log.error({ err: error }, 'knowledge could not be read'),
  });
}

/** People ask the same things in the same words: the last answers are kept as long as the entries stand. */
const REMEMBERED = 500;

function remembering(search: Search): Search {
  const known = new Map<string, Ranking<PublishedEntry>>();
  return text => {
    const before = known.get(text);
    if (before) return before;
    const ranking = search(text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, ranking);
    return ranking;
  };
}

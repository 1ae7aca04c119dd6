import type { Without } from './candidates.ts';
import { gistLikeness } from './gist.ts';
import type { Postings } from './postings.ts';

/**
 * How alike what a question and the likest text of an entry say as a whole, how far that stands above the best of the
 * other entries, and how many of the ten likest texts are the entry's, as a share of what could be.
 */
export type GistSigns = { gist: number; gistAhead: number; gistAmong: number };

type Likest = { nth: number; likeness: number };

const NOTHING: GistSigns = { gist: 0, gistAhead: 0, gistAmong: 0 };
const LIKEST_TEXTS = 10;

/** Compares what a question says as a whole with the texts of some entries; one answer for each of them. */
export function compareGists(
  postings: Postings,
  gist: Int8Array,
  places: readonly number[],
  without?: Without,
): GistSigns[] {
  if (gist.every(each => each === 0)) return places.map(() => NOTHING);
  const likest: Likest[] = [];
  const best = places.map((place, nth) => {
    const [from = 0, to = 0] = postings.firstOf.subarray(place, place + 2);
    let most = 0;
    for (let variant = from; variant < to; variant++) {
      if (without && 'variant' in without && without.variant === variant) continue;
      const likeness = gistLikeness(gist, postings.gists, variant);
      most = Math.max(most, likeness);
      keepLikest(likest, { nth, likeness });
    }
    return most;
  });
  const [first = 0, second = 0] = best.toSorted((a, b) => b - a);
  return places.map((place, nth) => {
    const likeness = best[nth] ?? 0;
    const own = (postings.firstOf[place + 1] ?? 0) - (postings.firstOf[place] ?? 0);
    const count = likest.filter(each => each.nth === nth).length;
    return {
      gist: likeness,
      gistAhead: likeness - (likeness === first ? second : first),
      gistAmong: count / Math.min(LIKEST_TEXTS, own),
    };
  });
}

/** Keeps the few likest, the likest first. */
function keepLikest(kept: Likest[], found: Likest): void {
  if (kept.length === LIKEST_TEXTS && found.likeness <= (kept.at(-1)?.likeness ?? 0)) return;
  let at = kept.length;
  while (at > 0 && (kept[at - 1]?.likeness ?? 0) < found.likeness) at--;
  kept.splice(at, 0, found);
  if (kept.length > LIKEST_TEXTS) kept.pop();
}

import type { PublishedEntry } from './entry.ts';
import { type Asker, entryFor, type Found, type Ranked, type Thresholds } from './topics.ts';

export type Choice =
  | { outcome: 'answered'; entry: PublishedEntry; score: number }
  | { outcome: 'offered'; entries: PublishedEntry[]; score: number }
  | { outcome: 'unanswered'; score: number };

/** So many hits are looked at: what stands behind them is no near answer. */
export const LOOKED_AT = 5;
const OFFERED = 3;

/** Answer, offer or admit: what is said to somebody who asked the house. */
export function choose({ hits, confidence }: Found, thresholds: Thresholds, asker: Asker): Choice {
  const open = hits.slice(0, LOOKED_AT).flatMap(hit => withEntry(hit, asker));
  const [best] = open;
  if (!best) return { outcome: 'unanswered', score: 0 };
  // Of one that is not the first hit nothing more is known than its own score.
  const sure = best.topic === hits[0]?.topic ? confidence : Math.min(confidence, best.score);
  if (sure >= thresholds.answer) return { outcome: 'answered', entry: best.entry, score: sure };
  if (sure < thresholds.offer) return { outcome: 'unanswered', score: sure };
  const near = open.filter(({ score }) => score >= best.score / 2).slice(0, OFFERED);
  return { outcome: 'offered', entries: near.map(({ entry }) => entry), score: sure };
}

function withEntry(hit: Ranked, asker: Asker): (Ranked & { entry: PublishedEntry })[] {
  const entry = entryFor(hit.topic, asker);
  return entry ? [{ ...hit, entry }] : [];
}

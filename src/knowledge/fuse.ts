import { chanceOf, logOdds } from './odds.ts';
import type { Found, Ranked, Topic } from './topics.ts';

/** A topic that is near in meaning, and the chance that it is the right one. */
export type Meant = { topic: Topic; chance: number };

/** What one of the two searches did not find at all. */
const UNSEEN = 0.05;
const SUREST = 0.99;
/** What was calibrated on a base's own few texts is believed so far: a meaning alone never answers. */
const SUREST_MEANING = 0.95;

/**
 * One ranking of two: how words match and how meanings do. Both are chances already, each calibrated on the base's own
 * texts, so their log odds are averaged: what both know is as sure as they are, what only one knows is doubted, and the
 * thresholds go on meaning what they mean.
 */
export function fuse(found: Found, meant: Meant[]): Found {
  const both = new Map<Topic, { words: number; meaning: number }>();
  for (const [place, { topic, score }] of found.hits.entries()) {
    const words = place === 0 ? found.confidence : Math.min(found.confidence, score);
    both.set(topic, { words, meaning: UNSEEN });
  }
  for (const { topic, chance } of meant) {
    both.set(topic, {
      words: both.get(topic)?.words ?? UNSEEN,
      meaning: Math.min(SUREST_MEANING, Math.max(UNSEEN, chance)),
    });
  }
  const hits = [...both].map(
    ([topic, { words, meaning }]): Ranked => ({
      topic,
      score: chanceOf((logOdds(words, 1 - SUREST) + logOdds(meaning, 1 - SUREST)) / 2),
    }),
  );
  hits.sort((a, b) => b.score - a.score);
  return { hits, confidence: hits[0]?.score ?? 0 };
}

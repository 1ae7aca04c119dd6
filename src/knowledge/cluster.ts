import { normalise } from './normalise.ts';
import { tokenise } from './tokens.ts';

/** From where on two questions ask the same: on questions of shops, nine of ten such pairs do. */
const SAME = 0.6;

/** How alike two questions are, 0 to 1: Dice over what their words and characters have in common. */
export function likeness(a: string, b: string): number {
  const [left, right] = [tokenise(normalise(a)), tokenise(normalise(b))];
  let [shared, all] = [0, 0];
  for (const weight of right.values()) all += weight;
  for (const [token, weight] of left) {
    all += weight;
    const other = right.get(token);
    if (other !== undefined) shared += weight + other;
  }
  return all === 0 ? 0 : shared / all;
}

/** The one of some questions that asks the same, if any does. */
export function nearestQuestion<T extends { question: string }>(text: string, known: T[]): T | undefined {
  let best: { each: T; score: number } | undefined;
  for (const each of known) {
    const score = likeness(text, each.question);
    if (score >= SAME && score > (best?.score ?? 0)) best = { each, score };
  }
  return best?.each;
}

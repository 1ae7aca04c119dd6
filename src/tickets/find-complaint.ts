import { COMPLAINTS, DENIED, ELSEWHERE, GRUMBLES, JOKING, SETTLED, WONDERING } from './complaint-words.ts';

/** `maybe`: only somebody who understands the sentence can tell. */
export type Complaint = 'complaint' | 'maybe' | 'none';

const SHORTEST = 4;
/** Longer messages are looked at as far as this. */
const LONGEST = 300;
/** How far before the words a denial stands. */
const BEFORE = 14;

/**
 * Whether somebody complains to the shop in these words. Rather misses one than takes a joke, a question, a story about
 * another shop or a denial for one: whoever finds the house at their door for nothing does not talk freely again.
 * Cheap, because it looks at every message.
 */
export function findComplaint(words: string): Complaint {
  if (words.length < SHORTEST) return 'none';
  const text = words.slice(0, LONGEST).normalize('NFKC').replaceAll('’', "'").toLowerCase();
  const found = COMPLAINTS.some(pattern => isMeant(pattern, text));
  if (!found) return GRUMBLES.test(text) && !ELSEWHERE.test(text) ? 'maybe' : 'none';
  if (ELSEWHERE.test(text)) return 'none';
  return JOKING.test(text) || WONDERING.test(text) || SETTLED.test(text) ? 'maybe' : 'complaint';
}

function isMeant(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && !DENIED.test(text.slice(Math.max(0, match.index - BEFORE), match.index));
}

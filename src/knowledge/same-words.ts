import { normalise } from './normalise.ts';

/** Whether two texts are one to a reader: politeness, script and punctuation apart. */
export function sameWords(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** A text without politeness, script and punctuation. */
export const bare = (text: string): string => normalise(text).replace(/[^\p{L}\p{N}]+/gu, '');

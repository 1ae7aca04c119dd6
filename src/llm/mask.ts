/** What identifies somebody or opens something, and says nothing about what they like. */
export const PRIVATE = [
  // Addresses of the mail and of pages, which may carry a key.
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  /https?:\/\/\S+/giu,
  // Phone, order, card and account numbers, however they are grouped.
  /\+?\d(?:[\s().-]{0,2}\d){4,}/gu,
  // Codes and handles: letters and digits in one word.
  /(?<![A-Za-z0-9])(?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{6,}(?![A-Za-z0-9])/gu,
  /@[^\s@]+/gu,
];

const MASK = '▇▇';

/** A message as it may leave the house: numbers, addresses, codes and names it mentions are blacked out. */
export function maskPrivate(text: string): string {
  return PRIVATE.reduce((masked, what) => masked.replace(what, MASK), text.normalize('NFKC'));
}

import { randomBytes, randomInt } from 'node:crypto';

/** Chance as the product sees it. Tests pass a seeded one. */
export type Random = {
  /** A number in [0, 1). */
  next: () => number;
  /** An unguessable code of `length` characters from `alphabet`. */
  code: (length: number, alphabet?: string) => string;
};

/** Letters and digits that nobody confuses when reading aloud or copying by hand. */
export const CLEAR_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

export const systemRandom: Random = {
  next: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
  code: (length, alphabet = CLEAR_ALPHABET) =>
    Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join(''),
};

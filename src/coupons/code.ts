import { CLEAR_ALPHABET, type Random } from '../kernel/random.ts';

/** 31 letters, a prime: a weighted sum notices every wrong letter and every two that changed places. */
const LETTERS = 11;
const LENGTH = LETTERS + 1;
const AT_ONCE = 1_000;

/**
 * Codes of twelve letters that nobody confuses: eleven by chance (54 bits), the last one checks them. As many as asked
 * for; two alike are as likely as a guess, and the store refuses the second.
 */
export function makeCodes(random: Pick<Random, 'code'>, count: number): string[] {
  const codes: string[] = [];
  while (codes.length < count) {
    const many = Math.min(AT_ONCE, count - codes.length);
    const letters = random.code(many * LETTERS);
    for (let i = 0; i < many; i += 1) {
      const body = letters.slice(i * LETTERS, (i + 1) * LETTERS);
      codes.push(body + checkLetter(body));
    }
  }
  return codes;
}

function checkLetter(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i += 1) sum += (i + 1) * CLEAR_ALPHABET.indexOf(body[i] ?? '');
  return CLEAR_ALPHABET[sum % CLEAR_ALPHABET.length] ?? '';
}

/**
 * How a code that somebody typed may be meant: as it is, in capitals, or without all that only helps reading, such as
 * spaces, dashes and small letters.
 */
export function readingsOf(typed: string): [string, string, string] {
  const plain = typed.normalize('NFKC').trim();
  const capitals = plain.toUpperCase();
  return [plain, capitals, capitals.replace(/[\s\p{Pd}]/gu, '')];
}

/** Whether a tidy code has the shape of ours and a letter in it that cannot be right. */
export function isMistyped(code: string): boolean {
  if (!/^[0-9A-Z]{12}$/.test(code)) return false;
  const isOurs = [...code].every(letter => CLEAR_ALPHABET.includes(letter));
  return !isOurs || code[LETTERS] !== checkLetter(code.slice(0, LETTERS));
}

/** A code for people: ours in groups of four, everybody else's as it is. */
export function showCode(code: string): string {
  if (code.length !== LENGTH || isMistyped(code) || !/^[0-9A-Z]+$/.test(code)) return code;
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

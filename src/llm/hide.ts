import { PRIVATE } from './mask.ts';

/** A day, with or without a time: whoever plans has to read it. */
const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\D|$)/u;

/** Words as they may leave the house, and what comes back of them. */
export type Hidden = {
  words: string;
  /** Puts back what was hidden; undefined where something is named that never was. */
  reveal: (words: string) => string | undefined;
};

/**
 * Hides what `maskPrivate` blacks out, each thing behind a number: a model can say where it belongs and never sees it.
 */
export function hidePrivate(text: string): Hidden {
  const kept: string[] = [];
  const words = PRIVATE.reduce(
    (masked, what) =>
      masked.replace(what, found => {
        if (DATE.test(found) || found.includes('⟦')) return found;
        kept.push(found);
        return `⟦${kept.length}⟧`;
      }),
    text.normalize('NFKC').replaceAll(/[⟦⟧]/gu, ''),
  );
  return {
    words,
    reveal: said => {
      const whole = said.replace(/⟦(\d{1,3})⟧/gu, (mark, n: string) => kept[Number(n) - 1] ?? mark);
      return /[⟦⟧]/u.test(whole) ? undefined : whole;
    },
  };
}

import { cutText } from '../kernel/cut-text.ts';
import type { EntryInput } from './check-entry.ts';

/** One message of any platform; longer answers are documents. */
export const LONGEST_ANSWER = 4_000;

/** What is said of a document at once, and long enough to be understood. */
const PAGE_CHARACTERS = 700;

/** Whose pages these are: `manual#3` is the third of `manual`. */
export function pageSlug(slug: string, number: number): string {
  return `${slug}#${number}`;
}

/**
 * An entry as it is kept: itself, or where its answer is longer than `longest`, the pages it is cut into, between
 * paragraphs and sentences where there are any.
 */
export function splitPages(entry: EntryInput, longest = LONGEST_ANSWER): EntryInput[] {
  if (entry.answer.length <= longest) return [entry];
  const pieces = cutText(entry.answer, 'utf16', PAGE_CHARACTERS, PAGE_CHARACTERS);
  return pieces
    .map(piece => piece.trim())
    .filter(piece => piece !== '')
    .map((answer, i) => ({
      ...entry,
      slug: pageSlug(entry.slug, i + 1),
      kind: 'page' as const,
      answer,
      // The pictures and the other words for it stand at its beginning.
      ...(i > 0 && entry.alternates && { alternates: [] }),
      ...(i > 0 && entry.parts && { parts: [] }),
    }));
}

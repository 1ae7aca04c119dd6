import type { Part } from '../kernel/message.ts';

export const STATUSES = ['draft', 'published', 'retired'] as const;

export type EntryStatus = (typeof STATUSES)[number];

/** page: a piece of a longer document, searched another way than a question with its answer. */
export type EntryKind = 'answer' | 'page';

/** file: as an import gave it. member: they said that this is what they meant. gap: it was asked, and answered later. */
export type AlternateSource = 'file' | 'operator' | 'member' | 'gap' | 'llm';

/** What is sent beside the text of an answer. */
export type Extra = Extract<Part, { type: 'media' | 'link' | 'mini-program' }>;

/** An entry as the index and whoever answers need it. */
export type PublishedEntry = {
  id: number;
  slug: string;
  kind: EntryKind;
  question: string;
  answer: string;
  parts: Extra[];
  language: string | null;
  tags: string[];
  /** An audience expression; null is everybody. */
  audience: string | null;
  validFrom: number | null;
  validTo: number | null;
  /** Live ones, whoever wrote them, each once. */
  alternates: string[];
};

/** Whether an entry may be told at a moment. */
export function validAt({ validFrom, validTo }: Pick<PublishedEntry, 'validFrom' | 'validTo'>, now: number) {
  return (validFrom === null || validFrom <= now) && (validTo === null || now < validTo);
}

/** An id for an entry that has none of its own: its question without case, spaces and punctuation. */
export function slugOf(question: string): string {
  const plain = question.normalize('NFKC').toLowerCase();
  return `q:${plain.replace(/[^\p{L}\p{N}]+/gu, '') || plain.replace(/\s+/g, '')}`;
}

import { type EntryKind, type PublishedEntry, validAt } from './entry.ts';
import { bare } from './same-words.ts';

/** What can be asked: entries of one question, whose answers are for different people, times or languages. */
export type Topic = {
  kind: EntryKind;
  question: string;
  alternates: string[];
  answer: string;
  entries: PublishedEntry[];
};

export type Ranked = { topic: Topic; score: number };

/** Best first; `confidence` is what thresholds are held against. */
export type Found = { hits: Ranked[]; confidence: number };

/** From where on one answers, offers choices, or speaks without being asked. */
export type Thresholds = { answer: number; offer: number; unaddressed: number };

/**
 * Entries that are asked alike are one topic, so that an answer for a tier or a room does not make the general one
 * look doubtful. Pages of documents stand for themselves.
 */
export function groupTopics(entries: PublishedEntry[]): Topic[] {
  const byQuestion = new Map<string, Topic>();
  for (const entry of entries) {
    const key = entry.kind === 'page' ? `#${entry.id}` : bare(entry.question);
    const known = byQuestion.get(key);
    if (known) {
      known.entries.push(entry);
      known.alternates = [...new Set([...known.alternates, ...entry.alternates])];
    } else {
      const { kind, question, alternates, answer } = entry;
      byQuestion.set(key, { kind, question, alternates, answer, entries: [entry] });
    }
  }
  return [...byQuestion.values()];
}

/** Who asks and when; `fits` tells whether they belong to an audience. */
export type Asker = { now: number; language: string; fits: (audience: string) => boolean };

/** The answer for this asker: theirs before the general one, their language before another. */
export function entryFor({ entries }: Topic, { now, language, fits }: Asker): PublishedEntry | undefined {
  const open = entries.filter(
    entry => validAt(entry, now) && (entry.audience === null || fits(entry.audience)),
  );
  const worth = (entry: PublishedEntry): number =>
    (entry.audience === null ? 0 : 4) + (entry.language === language ? 2 : entry.language === null ? 1 : 0);
  return open.toSorted((a, b) => worth(b) - worth(a))[0];
}

/** Audiences that must be known before the best answers can be chosen. */
export function audiencesIn(hits: Ranked[]): string[] {
  return [...new Set(hits.flatMap(({ topic }) => topic.entries.flatMap(({ audience }) => audience ?? [])))];
}

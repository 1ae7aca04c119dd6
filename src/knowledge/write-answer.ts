import type { Deps } from '../deps.ts';
import type { Language } from '../kernel/language.ts';
import type { Llm } from '../llm/client.ts';
import { maskPrivate } from '../llm/mask.ts';
import { askInTime, LANGUAGES } from './ask-in-time.ts';
import { faultIn, type Written } from './check-answer.ts';
import type { Choice } from './choose.ts';
import type { PublishedEntry } from './entry.ts';

const LONGEST_SOURCE = 2_000;
const LONGEST_QUESTION = 500;

export type Writing = {
  question: string;
  language: Language;
  /** What would be said without a model. */
  choice: Choice;
  /** What the model may write from, the nearest first. */
  entries: PublishedEntry[];
  /** Nobody waits longer for a better wording. */
  until: number;
};

/** What is said in the end, and the prompt that wrote it where one did. */
export type Said = { choice: Choice; words?: string; by?: string };

/**
 * Has a model say it from the entries at hand. What it writes is sent only where it cites entries that it was given and
 * holds nothing that they do not. Where it finds nothing in them, what seemed an answer is only offered. Where it goes
 * beyond them, is late, broken or without a budget, it is as though there were no model: an entry's own text is sent.
 */
export async function writeAnswer(deps: Deps & { llm: Llm }, writing: Writing): Promise<Said> {
  const { log } = deps;
  const { choice, entries, question, language, until } = writing;
  const sources = entries.map(({ id, question, answer }) => ({
    id,
    question,
    answer: answer.slice(0, LONGEST_SOURCE),
  }));
  const values = {
    language: LANGUAGES[language],
    question: maskPrivate(question.slice(0, LONGEST_QUESTION)),
    entries: JSON.stringify(sources),
  };
  const asked = await askInTime<Written>(deps, 'answer', { values, until });
  if (!asked) return { choice };
  const { output: written, by } = asked;
  if (written.answer === null) return { choice: withoutAnswer(choice), by };
  const fault = faultIn(written, sources);
  const entry = entries.find(({ id }) => id === written.cited[0]);
  if (fault === undefined && entry) {
    return { choice: { outcome: 'answered', entry, score: choice.score }, words: written.answer.trim(), by };
  }
  log.info({ fault, by }, 'what a model wrote is not sent');
  return { choice };
}

function withoutAnswer(choice: Choice): Choice {
  if (choice.outcome !== 'answered') return choice;
  return { outcome: 'offered', entries: [choice.entry], score: choice.score };
}

import type { Deps } from '../deps.ts';
import type { Language } from '../kernel/language.ts';
import type { Llm } from '../llm/client.ts';
import { LlmError } from '../llm/errors.ts';
import { maskPrivate } from '../llm/mask.ts';
import { loadPrompt, type Prompt } from '../llm/prompts.ts';
import { faultIn, type Source, type Written } from './check-answer.ts';
import type { Choice } from './choose.ts';
import type { PublishedEntry } from './entry.ts';

/** Nobody waits longer than this for a better wording. */
const PATIENCE_MS = 8_000;
const LONGEST_SOURCE = 2_000;
const LONGEST_QUESTION = 500;

const LANGUAGES: Record<Language, string> = { 'zh-CN': '简体中文', en: 'English' };

export type Writing = {
  question: string;
  language: Language;
  /** What would be said without a model. */
  choice: Choice;
  /** What the model may write from, the nearest first. */
  entries: PublishedEntry[];
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
  const { choice, entries } = writing;
  const sources = entries.map(({ id, question, answer }) => ({
    id,
    question,
    answer: answer.slice(0, LONGEST_SOURCE),
  }));
  const asked = await ask(deps, writing, sources);
  if (!asked) return { choice };
  const { written, by } = asked;
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

async function ask(
  deps: Deps & { llm: Llm },
  { question, language }: Writing,
  sources: Source[],
): Promise<{ written: Written; by: string } | undefined> {
  const { clock, llm, log } = deps;
  const prompt = await answerPrompt();
  const values = {
    language: LANGUAGES[language],
    question: maskPrivate(question.slice(0, LONGEST_QUESTION)),
    entries: JSON.stringify(sources),
  };
  const late = new AbortController();
  const patience = clock.sleep(PATIENCE_MS, late.signal).then(() => undefined);
  const answer = llm.ask(prompt, values).catch((error: unknown) => {
    if (error instanceof LlmError)
      log.warn({ why: error.why, detail: error.message }, 'a model wrote no answer');
    else log.error({ err: error }, 'a model could not be asked');
    return undefined;
  });
  const written = await Promise.race([answer, patience]).finally(() => late.abort());
  return written === undefined ? undefined : { written: written as Written, by: prompt.ref };
}

let loaded: Promise<Prompt> | undefined;

/** Read once; its mistakes are found at the start. */
export function answerPrompt(): Promise<Prompt> {
  loaded ??= loadPrompt('answer', ['language', 'question', 'entries']);
  return loaded;
}

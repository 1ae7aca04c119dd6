import type { Deps } from '../deps.ts';
import type { Llm } from '../llm/client.ts';
import { maskPrivate } from '../llm/mask.ts';
import { askInTime } from './ask-in-time.ts';
import type { Choice } from './choose.ts';
import type { PublishedEntry } from './entry.ts';

const LONGEST_ANSWER = 600;
const LONGEST_QUESTION = 500;

/** What is chosen in the end, and the prompt that chose it. */
export type Chosen = { choice: Choice; by: string };

/**
 * Where words and meanings leave it open, a model chooses among the nearest entries, or none. It moves what would be
 * said by one step at most: choices become an answer or nothing, and what seemed unknown a choice, never an answer. So
 * whatever a question or an entry tells the model, an entry that came near is the worst it can bring. Undefined where
 * no model answers in time.
 */
export async function chooseEntry(
  deps: Deps & { llm: Llm },
  {
    question,
    entries,
    choice,
    until,
  }: { question: string; entries: PublishedEntry[]; choice: Choice; until: number },
): Promise<Chosen | undefined> {
  const values = {
    question: maskPrivate(question.slice(0, LONGEST_QUESTION)),
    entries: JSON.stringify(
      entries.map(({ id, question: asked, answer }) => ({
        id,
        question: asked,
        answer: answer.slice(0, LONGEST_ANSWER),
      })),
    ),
  };
  const asked = await askInTime<{ id: number | null }>(deps, 'choose', { values, until });
  if (!asked) return undefined;
  const { output, by } = asked;
  const { score } = choice;
  const entry = entries.find(({ id }) => id === output.id);
  if (output.id !== null && !entry) return undefined;
  if (!entry) return { choice: { outcome: 'unanswered', score }, by };
  if (choice.outcome === 'unanswered') return { choice: { outcome: 'offered', entries: [entry], score }, by };
  return { choice: { outcome: 'answered', entry, score }, by };
}

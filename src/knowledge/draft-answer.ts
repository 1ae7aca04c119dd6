import type { Deps } from '../deps.ts';
import type { Llm } from '../llm/client.ts';
import { maskPrivate } from '../llm/mask.ts';
import { askInTime, LANGUAGES, PATIENCE_MS } from './ask-in-time.ts';
import type { Base } from './base.ts';
import { faultIn, type Written } from './check-answer.ts';
import { LOOKED_AT } from './choose.ts';
import type { PublishedEntry } from './entry.ts';
import { keepDraft } from './store-drafts.ts';
import { questionsOf } from './store-gaps.ts';
import { type Asker, entryFor } from './topics.ts';

const EXAMPLES = 5;
const LONGEST_QUESTION = 300;
const LONGEST_SOURCE = 2_000;

/**
 * Has a model draft the answer to a gap from the entries and pages that come nearest to it; undefined where they do not
 * hold it, or where the draft holds anything that they do not. Only what everybody may be told goes into it, and an
 * operator has the last word.
 */
export async function draftAnswer(
  deps: Deps & { llm: Llm },
  base: Base,
  gap: { id: number; question: string },
): Promise<string | undefined> {
  const { db, clock, house, log } = deps;
  const asked = (await questionsOf({ all: db.read }, gap.id)).map(({ text }) => text);
  const questions = [...new Set([gap.question, ...asked])].slice(0, EXAMPLES);
  const sources = nearestTo(base, questions, clock.now(), house.language);
  if (sources.length === 0) return undefined;
  const values = {
    language: LANGUAGES[house.language],
    questions: JSON.stringify(questions.map(text => maskPrivate(text.slice(0, LONGEST_QUESTION)))),
    entries: JSON.stringify(sources),
  };
  const until = clock.now() + PATIENCE_MS;
  const drafted = await askInTime<Written>(deps, 'draft', { values, until });
  if (!drafted || drafted.output.answer === null) return undefined;
  const fault = faultIn(drafted.output, sources);
  if (fault !== undefined) {
    log.info({ fault, by: drafted.by }, 'what a model drafted is not kept');
    return undefined;
  }
  const answer = drafted.output.answer.trim();
  const kept = await db.write(sql => keepDraft(sql, gap.id, { answer, by: drafted.by, now: clock.now() }));
  return kept ? answer : undefined;
}

function nearestTo({ search }: Base, questions: string[], now: number, language: Asker['language']) {
  const everybody: Asker = { now, language, fits: () => false };
  const best = new Map<number, { entry: PublishedEntry; score: number }>();
  for (const { topic, score } of questions.flatMap(text => search(text).hits)) {
    const entry = entryFor(topic, everybody);
    if (entry && score > (best.get(entry.id)?.score ?? 0)) best.set(entry.id, { entry, score });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, LOOKED_AT)
    .map(({ entry: { id, question, answer } }) => ({
      id,
      question,
      answer: answer.slice(0, LONGEST_SOURCE),
    }));
}

import type { Deps } from '../deps.ts';
import type { Language } from '../kernel/language.ts';
import type { Llm } from '../llm/client.ts';
import { PATIENCE_MS } from './ask-in-time.ts';
import type { Base } from './base.ts';
import { choose, LOOKED_AT } from './choose.ts';
import { chooseEntry } from './choose-entry.ts';
import { audiencesOf } from './fits-audience.ts';
import { type Asker, audiencesIn, entryFor } from './topics.ts';
import { type Said, writeAnswer } from './write-answer.ts';

/** Below this share of what offering takes, nothing is near enough to be looked at by a model. */
const NEAR = 0.5;

export type Asking = { question: string; language: Language; memberId: number };

/**
 * All that can be done for a question: found by words and by meaning, chosen by a model where that leaves it open, and
 * written by a model from what was chosen. Each step that fails leaves the one before it standing.
 */
export async function findAnswer(
  deps: Deps & { llm: Llm },
  base: Base,
  { question, language, memberId }: Asking,
): Promise<Said> {
  const until = deps.clock.now() + PATIENCE_MS;
  const deep = base.deep();
  const found = deep ? await deep(question) : base.search(question);
  const near = found.hits.slice(0, LOOKED_AT);
  const fitting = await audiencesOf(deps, memberId, audiencesIn(near));
  const asker: Asker = { now: deps.clock.now(), language, fits: each => fitting.has(each) };
  const entries = near.map(({ topic }) => entryFor(topic, asker)).filter(entry => entry !== undefined);
  const choice = choose(found, base.thresholds, asker);
  if (entries.length === 0 || choice.score < NEAR * base.thresholds.offer) return { choice };
  if (choice.outcome === 'answered') return writeAnswer(deps, { question, language, choice, entries, until });
  const chosen = await chooseEntry(deps, { question, entries, choice, until });
  if (chosen?.choice.outcome !== 'answered') return chosen ?? { choice };
  const { entry } = chosen.choice;
  const said = await writeAnswer(deps, {
    question,
    language,
    choice: chosen.choice,
    entries: [entry],
    until,
  });
  return { by: chosen.by, ...said };
}

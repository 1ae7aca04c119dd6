import type { Deps } from '../deps.ts';
import type { Command } from '../feature.ts';
import type { Language } from '../kernel/language.ts';
import type { Llm } from '../llm/client.ts';
import { hidePrivate } from '../llm/hide.ts';
import { loadPrompt } from '../llm/prompts.ts';
import { PLANNABLE, type Plan, planOf } from './read-plan.ts';
import { readNames } from './store.ts';
import { writeNow } from './write-now.ts';

/** Whoever waits longer than this types the command sooner. */
const PATIENCE_MS = 20_000;

export type Asked = { plan: Plan } | { trouble: 'slow' | 'nonsense' };

const LANGUAGES = { 'zh-CN': 'Simplified Chinese', en: 'English' };

/** Asks a model for a plan. It sees what the operator may use, names of the house, and no number or address of anybody. */
export async function askForPlan(
  deps: Deps & { llm: Llm },
  { words, language, usable }: { words: string; language: Language; usable: Command[] },
): Promise<Asked> {
  const { clock, house, llm } = deps;
  const hidden = hidePrivate(words);
  const commands = usable
    .filter(({ name }) => PLANNABLE.has(name))
    .map(({ name, usage }) => ({ command: name, usage: usage.en }));
  const prompt = await loadPrompt('plan', ['language', 'now', 'commands', 'names', 'request']);
  const asking = llm.ask(prompt, {
    ...{ language: LANGUAGES[language], now: writeNow(clock.now(), house.timezone) },
    commands: JSON.stringify(commands),
    names: JSON.stringify(await readNames(deps.db)),
    request: JSON.stringify({ request: hidden.words.toWellFormed() }),
  });
  const said = await within(deps, asking);
  if (said === 'slow') return { trouble: 'slow' };
  const plan = planOf(said);
  const whole = plan && revealed(plan, hidden.reveal);
  return whole ? { plan: whole } : { trouble: 'nonsense' };
}

/** Puts back what was hidden from the model; undefined where it made up something hidden. */
function revealed(plan: Plan, reveal: (words: string) => string | undefined): Plan | undefined {
  const steps: Plan['steps'] = [];
  for (const { command, rest, body } of plan.steps) {
    const [line, lines] = [reveal(rest), reveal(body)];
    if (line === undefined || lines === undefined) return undefined;
    steps.push({ command, rest: line, body: lines });
  }
  return { steps, question: plan.question };
}

/** What a model says, or that it took too long; what it says after that is nobody's. */
function within({ clock }: Deps, asking: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(PATIENCE_MS, () => resolve('slow'));
    asking.then(resolve, reject).finally(cancel);
  });
}

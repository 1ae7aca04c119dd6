import type { Deps } from '../deps.ts';
import type { Language } from '../kernel/language.ts';
import type { Llm } from '../llm/client.ts';
import { LlmError } from '../llm/errors.ts';
import { loadPrompt, type Prompt } from '../llm/prompts.ts';

/** Nobody waits longer than this for a model. */
export const PATIENCE_MS = 8_000;

/** As prompts name them. */
export const LANGUAGES: Record<Language, string> = { 'zh-CN': '简体中文', en: 'English' };

const PROMPTS = {
  answer: ['language', 'question', 'entries'],
  choose: ['question', 'entries'],
  draft: ['language', 'questions', 'entries'],
  alternates: ['entry'],
} as const;

export type PromptName = keyof typeof PROMPTS;

const loaded = new Map<PromptName, Promise<Prompt>>();

/** Read once. */
export function promptOf(name: PromptName): Promise<Prompt> {
  const known = loaded.get(name) ?? loadPrompt(name, [...PROMPTS[name]]);
  loaded.set(name, known);
  return known;
}

/** Rejects where a prompt is not in order, so that its mistakes are found at the start. */
export async function checkPrompts(): Promise<void> {
  await Promise.all((Object.keys(PROMPTS) as PromptName[]).map(promptOf));
}

/**
 * What a model answers in the form of its prompt, and which prompt asked it; undefined when it has not until a moment,
 * or fails in any way: whoever asks goes on without a model.
 */
export async function askInTime<Output>(
  { clock, llm, log }: Deps & { llm: Llm },
  name: PromptName,
  { values, until }: { values: Record<string, string>; until: number },
): Promise<{ output: Output; by: string } | undefined> {
  const prompt = await promptOf(name);
  const late = new AbortController();
  const patience = clock.sleep(Math.max(0, until - clock.now()), late.signal).then(() => undefined);
  const answer = llm.ask(prompt, values).catch((error: unknown) => {
    if (error instanceof LlmError)
      log.warn({ why: error.why, detail: error.message, by: prompt.ref }, 'a model gave no answer');
    else log.error({ err: error, by: prompt.ref }, 'a model could not be asked');
    return undefined;
  });
  const output = await Promise.race([answer, patience]).finally(() => late.abort());
  return output === undefined ? undefined : { output: output as Output, by: prompt.ref };
}

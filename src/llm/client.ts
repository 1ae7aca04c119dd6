import type OpenAI from 'openai';
import type { Deps } from '../deps.ts';
import { dayOf } from '../kernel/day.ts';
import { LlmError } from './errors.ts';
import type { Prompt } from './prompts.ts';
import { addTokens, reserveCall } from './store.ts';

export type LlmSettings = {
  apiKey: string;
  baseUrl: string;
  model: string;
  embeddingModel: string | undefined;
  /** What a day may cost: requests, and tokens in and out. */
  daily: { calls: number; tokens: number };
  /** For one try. */
  timeoutMs?: number;
};

/** A model that proposes and never decides. Every failure is an LlmError. */
export type Llm = {
  /** What the model answers to a prompt, in the form of its output schema. */
  ask: (prompt: Prompt, values: Record<string, string>) => Promise<unknown>;
  /** The model that turns texts into vectors, where one is set. */
  embedding: string | undefined;
  /** A vector for each text, in their order and all of one length. */
  embed: (texts: string[], how?: EmbedOptions) => Promise<number[][]>;
};

/** `once`: what fails is not tried again, since somebody waits. */
export type EmbedOptions = { signal?: AbortSignal; once?: boolean };

const TIMEOUT_MS = 30_000;
/** With the client's own waits in between; what fails three times is tried again at the next occasion. */
const MORE_TRIES = 2;

/**
 * Talks to any server with OpenAI's API (DeepSeek, Qwen, a local one). Nothing is loaded or connected before the first
 * question. Official page: "API Reference — Chat", platform.openai.com.
 */
export function openLlm(deps: Pick<Deps, 'db' | 'clock' | 'house'>, settings: LlmSettings): Llm {
  const spend = openPurse(deps, settings);
  return {
    ask: async (prompt, values) => {
      const { system, user } = prompt.fill(values);
      const answer = await spend((openai, signal) =>
        openai.chat.completions.create(
          {
            model: settings.model,
            temperature: prompt.temperature,
            max_tokens: prompt.maxTokens,
            response_format: { type: 'json_object' },
            messages: [
              { role: 'system', content: system },
              { role: 'user', content: user },
            ],
          },
          { signal },
        ),
      );
      const output = prompt.parse(answer.choices?.[0]?.message?.content ?? '');
      if (output === undefined) throw new LlmError('nonsense', `${prompt.ref} was answered in another form`);
      return output;
    },
    embedding: settings.embeddingModel,
    embed: async (texts, { signal: stop, once = false } = {}) => {
      const { embeddingModel } = settings;
      if (embeddingModel === undefined) throw new LlmError('denied', 'no embedding model is set');
      const answer = await spend((openai, signal) =>
        openai.embeddings.create(
          { model: embeddingModel, input: texts, encoding_format: 'float' },
          { signal: stop ? AbortSignal.any([stop, signal]) : signal, ...(once && { maxRetries: 0 }) },
        ),
      );
      const vectors = (answer.data ?? [])
        .toSorted((a, b) => a.index - b.index)
        .map(({ embedding }) => embedding);
      if (!areVectors(vectors, texts.length))
        throw new LlmError('nonsense', `${embeddingModel} gave something else than a vector for each text`);
      return vectors;
    },
  };
}

function areVectors(vectors: unknown[], count: number): boolean {
  const [first] = vectors;
  const length = Array.isArray(first) ? first.length : 0;
  return (
    vectors.length === count &&
    length > 0 &&
    vectors.every(each => Array.isArray(each) && each.length === length && each.every(Number.isFinite))
  );
}

type Spend = <T extends { usage?: { total_tokens: number } | undefined }>(
  request: (openai: OpenAI, signal: AbortSignal) => Promise<T>,
) => Promise<T>;

/** Makes requests within the day's budget. */
function openPurse(
  { db, clock, house }: Pick<Deps, 'db' | 'clock' | 'house'>,
  { apiKey, baseUrl, daily, timeoutMs = TIMEOUT_MS }: LlmSettings,
): Spend {
  let client: Promise<OpenAI> | undefined;
  const connect = async (): Promise<OpenAI> => {
    const { OpenAI: Client } = await import('openai');
    return new Client({ apiKey, baseURL: baseUrl, timeout: timeoutMs, maxRetries: MORE_TRIES });
  };
  return async request => {
    client ??= connect();
    const openai = await client;
    const day = String(dayOf(clock.now(), house.timezone));
    if (!(await reserveCall(db, day, daily))) {
      throw new LlmError('budget', "the day's budget for the model is used up");
    }
    // The client's own time-out ends when an answer begins; this one when it should long have come.
    const limit = new AbortController();
    const cancel = clock.after(timeoutMs * (MORE_TRIES + 2), () => limit.abort());
    const answer = await request(openai, limit.signal).catch(explain).finally(cancel);
    await addTokens(db, day, answer.usage?.total_tokens ?? 0);
    return answer;
  };
}

/** What the client throws, by what can be done about it. Official page: "Error codes", platform.openai.com. */
async function explain(error: unknown): Promise<never> {
  const { APIError } = await import('openai');
  if (isBrokenAnswer(error)) throw new LlmError('later', "the model server's answer broke off", error);
  if (!(error instanceof APIError)) throw error;
  const { status, message } = error;
  if (status === 401 || status === 403 || status === 404) throw new LlmError('denied', message, error);
  const transient = status === undefined || [408, 409, 429].includes(status) || status >= 500;
  throw new LlmError(transient ? 'later' : 'refused', message, error);
}

/** A body that is no JSON, or that undici reports as cut off. */
function isBrokenAnswer(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof TypeError && error.message === 'terminated');
}

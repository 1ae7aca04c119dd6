import { createHash } from 'node:crypto';
import type { Deps } from '../deps.ts';
import type { Llm } from '../llm/client.ts';
import { LlmError } from '../llm/errors.ts';
import { forgetVectors, keepVectors, readVectors } from './store-vectors.ts';
import { packVector } from './vectors.ts';

/** Servers differ in how many texts they take at once: one that refuses is given half. */
const MOST_AT_ONCE = 64;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The vector of every text, from the store where it is known, else from the server, batch by batch, each kept at once:
 * whatever stops this in between, the next try goes on from there.
 */
export async function embedTexts(
  { db, clock, llm }: Deps & { llm: Llm },
  texts: string[],
  { model, signal }: { model: string; signal: AbortSignal },
): Promise<Map<string, Int8Array>> {
  const byHash = new Map(texts.map(text => [hashOf(text), text]));
  const known = await readVectors(db, model, [...byHash.keys()]);
  let missing = [...byHash].filter(([hash]) => !known.has(hash));
  let most = MOST_AT_ONCE;
  while (missing.length > 0) {
    const asked = missing.slice(0, most);
    const answer = await llm
      .embed(
        asked.map(([, text]) => text),
        { signal },
      )
      .catch((error: unknown) => {
        if (!(error instanceof LlmError) || error.why !== 'refused' || asked.length === 1) throw error;
        return undefined;
      });
    if (!answer) {
      most = Math.ceil(most / 2);
      continue;
    }
    const fresh = new Map(asked.map(([hash], i) => [hash, packVector(answer[i] ?? [])]));
    await checkLength(db, model, known, fresh);
    await keepVectors(db, model, fresh, clock.now());
    for (const [hash, vector] of fresh) known.set(hash, vector);
    missing = missing.slice(asked.length);
  }
  return known;
}

/** Vectors of two lengths come from two models: the name stayed, what is behind it did not. */
async function checkLength(
  db: Deps['db'],
  model: string,
  known: ReadonlyMap<string, Int8Array>,
  fresh: ReadonlyMap<string, Int8Array>,
): Promise<void> {
  const lengths = new Set([...known.values(), ...fresh.values()].map(({ length }) => length));
  if (lengths.size < 2) return;
  await forgetVectors(db, model);
  throw new LlmError('later', `${model} gives vectors of another length than before`);
}

import type { Deps } from '../deps.ts';
import type { Llm } from '../llm/client.ts';
import { LlmError } from '../llm/errors.ts';
import { maskPrivate } from '../llm/mask.ts';
import { packVector } from './vectors.ts';

/** Whoever asks waits no longer than this for a meaning. */
const PATIENCE_MS = 300;
/** So many failures in a row, and for so long nobody waits at all. */
const MOST_FAILURES = 3;
const REST_MS = 30_000;
const LONGEST_QUESTION = 500;
const REMEMBERED = 200;

/** Vectors of what people ask, as long as the server is quick. */
export function openQuestionVectors({ clock, log, llm }: Deps & { llm: Llm }) {
  const known = new Map<string, Int8Array>();
  let failures = 0;
  let restsUntil = 0;
  const open = (): boolean => clock.now() >= restsUntil;

  async function ask(text: string): Promise<Int8Array | undefined> {
    const late = new AbortController();
    const patience = clock.sleep(PATIENCE_MS, late.signal).then(() => undefined);
    const answer = llm.embed([text], { signal: late.signal, once: true }).then(
      ([vector]) => vector && packVector(vector),
      (error: unknown) => {
        if (!(error instanceof LlmError))
          log.error({ err: error }, 'a question could not be understood by meaning');
        return undefined;
      },
    );
    return Promise.race([answer, patience]).finally(() => late.abort());
  }

  return {
    open,
    /** Undefined where it does not come in time. */
    vectorOf: async (question: string): Promise<Int8Array | undefined> => {
      const text = maskPrivate(question.slice(0, LONGEST_QUESTION));
      const before = known.get(text);
      if (before || !open()) return before;
      const vector = await ask(text);
      failures = vector ? 0 : failures + 1;
      if (vector) {
        if (known.size >= REMEMBERED) known.clear();
        known.set(text, vector);
      } else if (failures >= MOST_FAILURES) {
        restsUntil = clock.now() + REST_MS;
        log.warn({ seconds: REST_MS / 1_000 }, 'questions are answered by their words alone for a while');
      }
      return vector;
    },
  };
}

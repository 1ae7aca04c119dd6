import { setImmediate } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import type { Llm } from '../llm/client.ts';
import { LlmError } from '../llm/errors.ts';
import { calibrateMeaning, type MeaningChance } from './calibrate-meaning.ts';
import { embedTexts, hashOf } from './embed-texts.ts';
import { inSlices } from './matcher.ts';
import { forgetOtherModels, forgetUnused, forgetVectors } from './store-vectors.ts';
import type { Topic } from './topics.ts';
import { tableOf, type VectorTable } from './vectors.ts';
import { SMALL_TALK } from './words/small-talk.ts';

const AGAIN_MS = 60_000;
const LONGEST_TEXT = 2_000;
const TALK_STEP = 7;
/** How long a vector is kept that no text has any more. */
const UNUSED_MS = 24 * 3_600_000;

export type MeaningIndex = { table: VectorTable; topics: Topic[]; chance: MeaningChance };

/**
 * The topics as vectors, fetched in the background: the latest that were asked for win, what fails is tried again a
 * minute later, and until then the last index goes on.
 */
export function keepMeaningIndex(deps: Deps & { llm: Llm }, model: string) {
  const { db, clock, log } = deps;
  const stopped = new AbortController();
  let index: MeaningIndex | undefined;
  let latest: Topic[] = [];
  let wanted = false;
  let running: Promise<void> | undefined;
  let cancel = (): void => {};

  async function build(): Promise<void> {
    while (wanted && !stopped.signal.aborted) {
      wanted = false;
      index = await indexOf({ ...deps, model, signal: stopped.signal }, latest);
      await forgetOtherModels(db, model);
      log.info({ model, texts: index?.table.topicOf.length ?? 0 }, 'knowledge can be searched by meaning');
    }
  }
  function begin(): void {
    cancel();
    wanted = true;
    running ??= build()
      .catch((error: unknown) => {
        if (stopped.signal.aborted) return;
        if (error instanceof LlmError)
          log.warn({ why: error.why, detail: error.message }, 'texts have no vectors');
        else log.error({ err: error }, 'texts have no vectors');
        cancel = clock.after(AGAIN_MS, begin);
      })
      .finally(() => {
        running = undefined;
      });
  }
  return {
    current: (): MeaningIndex | undefined => index,
    follow: (topics: Topic[]): void => {
      latest = topics;
      begin();
    },
    /** The model is another one behind its name: all its vectors are fetched again. */
    renew: async (): Promise<void> => {
      index = undefined;
      await forgetVectors(db, model);
      begin();
    },
    busy: (): boolean => running !== undefined,
    stop: async (): Promise<void> => {
      cancel();
      stopped.abort();
      await running;
    },
  };
}

async function indexOf(
  deps: Deps & { llm: Llm; model: string; signal: AbortSignal },
  topics: Topic[],
): Promise<MeaningIndex | undefined> {
  const { db, clock, log, model } = deps;
  const texts = topics.map(textsOf);
  const talk = SMALL_TALK.trim()
    .split('\n')
    .filter((_, i) => i % TALK_STEP === 0);
  const vectors = await embedTexts(deps, [...texts.flat(), ...talk], deps);
  await forgetUnused(db, model, vectors, clock.now() - UNUSED_MS);
  const vectorOf = (text: string): Int8Array => vectors.get(hashOf(text)) ?? new Int8Array();
  const table = tableOf(
    texts.flatMap(each => each.map(vectorOf)),
    texts.flatMap((each, topic) => each.map(() => topic)),
  );
  const chance = await inSlices(calibrateMeaning(table, talk.map(vectorOf)), setImmediate);
  if (!chance) log.warn({ model }, 'vectors that do not tell right from wrong are not used');
  return chance && { table, topics, chance };
}

/** Every way a question is asked; a page is known by what it says. */
function textsOf({ kind, question, alternates, answer }: Topic): string[] {
  if (kind === 'page') return [`${question}\n${answer}`.slice(0, LONGEST_TEXT)];
  return [...new Set([question, ...alternates])].map(text => text.slice(0, LONGEST_TEXT));
}

import type { Deps } from '../../deps.ts';
import type { Llm } from '../../llm/client.ts';
import { LlmError } from '../../llm/errors.ts';
import { maskPrivate } from '../../llm/mask.ts';
import { loadPrompt, type Prompt } from '../../llm/prompts.ts';
import { recordHits, touchMembers } from '../store-evidence.ts';
import { type LoggedMessage, logSince, readMessages, saveLook, whenLooked } from '../store-log.ts';
import { listMeanings } from '../store-rules.ts';
import { DAY_MS } from '../strength.ts';
import { checkProposals, type Proposals, type Thrown } from './check.ts';

const BATCH = 40;
/** So many requests at a time; what is left waits ten minutes. */
const MOST_BATCHES = 5;
/** Entries of the log that are looked through for a batch. */
const PAGE = 500;
const LONGEST_TEXT = 300;
/** Greetings and single words show nothing worth a request. */
const TELLING = /(?:[\p{L}\p{N}]\P{L}*){4}/u;

const NOTHING: Proposals = { tags: [] };

type Counts = { messages: number; tags: number; skipped: number; thrown: Thrown };

/**
 * Asks a model which tags messages show, beside the conversation and a few dozen at a time: what was written since the
 * last look, at most a day back. Only tags whose meaning somebody gave can be proposed.
 */
export function openProposals(deps: Deps, llm: Llm) {
  let prompt: Prompt | undefined;
  return {
    /** Rejects when the prompt is not in order. */
    start: async (): Promise<void> => {
      prompt = await loadPrompt('tag', ['vocabulary', 'messages']);
    },
    run: async (): Promise<void> => {
      const vocabulary = await listMeanings(deps.db);
      if (prompt && vocabulary.length > 0) await readOn({ deps, llm, prompt, vocabulary });
    },
  };
}

/** What asking takes. */
type Way = {
  deps: Deps;
  llm: Llm;
  prompt: Prompt;
  vocabulary: { id: number; name: string; meaning: string }[];
};

/** `last`: the id up to which the log is done with it. */
type Batch = { messages: LoggedMessage[]; last: number };

async function readOn(way: Way): Promise<void> {
  const { db, clock, log } = way.deps;
  const { from, upTo } = await logSince(db, clock.now() - DAY_MS);
  const counts: Counts = { messages: 0, tags: 0, skipped: 0, thrown: { message: 0, tag: 0, quote: 0 } };
  let after = Math.max(from, (await whenLooked(db, 'llm')) ?? 0);
  for (let i = 0; i < MOST_BATCHES && after < upTo; i++) {
    const batch = await nextBatch(way, after, upTo);
    const answer = batch.messages.length > 0 ? await ask(way, batch.messages) : NOTHING;
    if (answer === 'later') break;
    if (answer === 'never') counts.skipped += batch.messages.length;
    await settle(way, batch, answer === 'never' ? NOTHING : answer, counts);
    after = batch.last;
  }
  if (counts.messages > 0) log.info(counts, 'a model read messages for tags');
}

async function nextBatch({ deps }: Way, after: number, upTo: number): Promise<Batch> {
  const { messages, next } = await readMessages(deps.db, { after, upTo, most: PAGE });
  const telling = messages.filter(({ text }) => !/^\s*[/／]/.test(text) && TELLING.test(text));
  const taken = telling.slice(0, BATCH);
  const last = taken.length < telling.length ? taken.at(-1)?.id : undefined;
  return { messages: taken, last: last ?? next ?? upTo };
}

async function ask(
  { deps: { log }, llm, prompt, vocabulary }: Way,
  messages: LoggedMessage[],
): Promise<Proposals | 'later' | 'never'> {
  const tags = vocabulary.map(({ name, meaning }) => ({ tag: name, meaning }));
  // JSON, so that no message can end its own quotes; masked before it is cut, so that no number is cut out of sight.
  const said = messages.map(({ text }, i) => ({
    message: i + 1,
    text: maskPrivate(text.slice(0, 2 * LONGEST_TEXT))
      .slice(0, LONGEST_TEXT)
      .toWellFormed(),
  }));
  const values = { vocabulary: JSON.stringify(tags), messages: JSON.stringify(said) };
  try {
    return (await llm.ask(prompt, values)) as Proposals;
  } catch (error) {
    if (!(error instanceof LlmError)) throw error;
    log.warn({ err: error, why: error.why }, 'a model gave no tags');
    return error.why === 'refused' || error.why === 'nonsense' ? 'never' : 'later';
  }
}

/** Writes what came of a batch, and that it was read, in one transaction: nothing is asked twice, nothing is lost. */
async function settle(
  { deps: { db }, prompt, vocabulary }: Way,
  { messages, last }: Batch,
  proposals: Proposals,
  counts: Counts,
): Promise<void> {
  const ids = new Map(vocabulary.map(({ name, id }) => [name, id]));
  const { hits, thrown } = checkProposals(proposals, messages, ids, prompt.ref);
  await db.write(async sql => {
    await recordHits(
      sql,
      db.dialect,
      hits.map(({ memberId, hit }) => ({ memberId, hits: [hit] })),
    );
    await touchMembers.run(sql, db.dialect, hits);
    await saveLook(sql, 'llm', last);
  });
  counts.messages += messages.length;
  counts.tags += hits.length;
  for (const why of ['message', 'tag', 'quote'] as const) counts.thrown[why] += thrown[why];
}

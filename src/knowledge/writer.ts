import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, KnownRoom, Reply } from '../feature.ts';
import type { Language } from '../kernel/language.ts';
import { knownLanguage } from '../kernel/language.ts';
import type { Llm } from '../llm/client.ts';
import { asks } from './asks.ts';
import type { Base } from './base.ts';
import type { Gaps } from './gaps.ts';
import { answered, offered, unanswered } from './render-answer.ts';
import { changeQuestion, type PendingQuestion, pendingSince, questionOf } from './store-questions.ts';
import type { Said } from './write-answer.ts';

/** A question whose answer a model writes, with all that sending it takes. */
export type Job = {
  interactionId: number;
  /** What names the event in the store: the reply's occasion is made of it. */
  key: string;
  room: KnownRoom;
  memberId: number;
  language: Language;
  question: string;
  messageId: string | undefined;
  thread: string | undefined;
};

export type WriterParts = {
  base: () => Base;
  agents: () => boolean;
  outbox: () => Outbox;
  room: (id: number) => Promise<KnownRoom | undefined>;
  gaps: Gaps;
};

const USEFUL_MS = 10 * 60_000;
const AT_ONCE = 4;

/**
 * Answers through a model beside the conversation, so that nobody else waits for it: a few at a time, each answer a
 * delivery of its own. Which questions wait stands in the store; after a crash they are answered by the next run, and
 * none twice.
 */
export function openWriter(deps: Deps & { llm: Llm }, parts: WriterParts) {
  const running = new Set<Promise<void>>();
  const waiting: Job[] = [];

  function pump(): void {
    while (running.size < AT_ONCE) {
      const job = waiting.shift();
      if (!job) return;
      const run = answerJob(deps, parts, job)
        .catch(error => deps.log.error({ err: error }, 'a question could not be answered through a model'))
        .finally(() => {
          running.delete(run);
          pump();
        });
      running.add(run);
    }
  }

  return {
    add: (job: Job): void => {
      waiting.push(job);
      pump();
    },
    /** Rejects where a prompt is not in order. */
    check: async (): Promise<void> => {
      await (await import('./ask-in-time.ts')).checkPrompts();
    },
    /** Takes up what an earlier run left. */
    resume: async (): Promise<void> => {
      for (const question of await pendingSince(deps.db, deps.clock.now() - USEFUL_MS)) {
        const job = await jobOf(deps, parts, question);
        if (job) waiting.push(job);
      }
      pump();
    },
    settled: async (): Promise<void> => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

async function jobOf({ house }: Deps, parts: WriterParts, asked: PendingQuestion): Promise<Job | undefined> {
  const room = await parts.room(asked.roomId);
  if (!room) return undefined;
  const language = knownLanguage(asked.language) ?? room.language ?? house.language;
  const { interactionId, key, memberId, text: question, nativeId } = asked;
  return {
    interactionId,
    key,
    room,
    memberId,
    language,
    question,
    messageId: nativeId ?? undefined,
    thread: undefined,
  };
}

async function answerJob(deps: Deps & { llm: Llm }, parts: WriterParts, job: Job): Promise<void> {
  const { db, clock } = deps;
  const { findAnswer } = await import('./find-answer.ts');
  const said = await findAnswer(deps, parts.base(), job);
  const reply = replyOf(said, job, parts);
  const planned = await db.write(async sql => {
    const asked = await questionOf(sql, job.interactionId);
    if (asked?.outcome !== 'pending') return undefined;
    await changeQuestion(sql, asked.id, {
      outcome: said.choice.outcome,
      ...(said.choice.outcome === 'answered' && { entryId: said.choice.entry.id }),
      ...(said.by !== undefined && { by: said.by }),
    });
    return parts.outbox().plan(sql, [
      {
        occasion: `reply/${job.key}/0`,
        room: job.room,
        memberId: job.memberId,
        kind: 'reply',
        parts: reply.parts,
        quote: job.messageId,
        thread: job.thread,
        expiresAt: clock.now() + USEFUL_MS,
      },
    ]);
  });
  if (planned) parts.outbox().dispatch(planned);
  if (said.choice.outcome === 'unanswered') parts.gaps.groupSoon();
}

function replyOf({ choice, words }: Said, job: Job, { agents }: WriterParts): Reply {
  const asked: Pick<Incoming, 'interactionId' | 'language' | 'member'> = { ...job, member: undefined };
  if (choice.outcome === 'offered') return offered(choice.entries, asked);
  if (choice.outcome === 'unanswered') return unanswered(asked, { agents: asks(job.question) && agents() });
  return answered(words === undefined ? choice.entry : { ...choice.entry, answer: words }, asked);
}

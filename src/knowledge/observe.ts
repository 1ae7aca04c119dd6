import type { Db } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, Observer } from '../feature.ts';
import { type Gaps, ROOM_ANSWER_MS } from './gaps.ts';
import type { Notebook } from './speak.ts';
import type { HumanAnswer } from './store-drafts.ts';
import { type Asked, insertQuestions, judgeByMessage } from './store-questions.ts';
import type { Job } from './writer.ts';

/** A sign on an old answer says little about it. */
const JUDGED_MS = 7 * 86_400_000;

const VERDICTS: Record<string, 'up' | 'down'> = { '👍': 'up', '❤': 'up', '👎': 'down' };

type Verdict = { roomId: number; messageId: string; memberId: number; feedback: 'up' | 'down' };

/** A question, and where a model is to answer it, what that takes. */
export type Note = { asked: Asked; job?: Job } | { verdict: Verdict } | { seen: HumanAnswer };

type Parts = {
  /** Told after the commit of questions that a model is to answer. */
  pending: (job: Job) => void;
  notebook: Notebook;
  gaps: Gaps;
  /** Told after the commit that an answer was seen in a room. */
  seen: () => void;
};

/**
 * Writes down, in the transaction that settles an event, what became of a question, what a sign on an answer says, and
 * what an operator answered in the room. Most events are none of these, and cost nothing.
 */
export function knowledgeObserver(
  { db, clock }: Deps,
  { notebook, gaps, seen, pending }: Parts,
): Observer<Note> {
  return {
    name: 'knowledge',
    observe: incoming => {
      const asked = notebook.get(incoming.event);
      if (asked) return asked.outcome === 'pending' ? { asked, job: jobOf(incoming, asked) } : { asked };
      const verdict = verdictOf(incoming);
      if (verdict) return { verdict };
      const answer = gaps.answerSeen(incoming);
      return answer && { seen: answer };
    },
    record: (sql, notes) => record(sql, db, notes, clock.now()),
    recorded: notes => {
      const missing = notes.some(
        note =>
          ('asked' in note && note.asked.outcome === 'unanswered') ||
          ('verdict' in note && note.verdict.feedback === 'down'),
      );
      if (missing) gaps.groupSoon();
      for (const note of notes) if ('job' in note && note.job) pending(note.job);
      if (notes.some(note => 'seen' in note)) seen();
    },
  };
}

async function record(
  sql: Parameters<Observer['record']>[0],
  { dialect }: Pick<Db, 'dialect'>,
  notes: Note[],
  now: number,
): Promise<void> {
  const asked = notes.flatMap(note => ('asked' in note ? [note.asked] : []));
  if (asked.length > 0) await insertQuestions(sql, dialect, asked);
  for (const note of notes) {
    if ('verdict' in note) await judgeByMessage(sql, { ...note.verdict, since: now - JUDGED_MS });
    if ('seen' in note) {
      const { draftFromRoom } = await import('./store-drafts.ts');
      await draftFromRoom(sql, note.seen, { since: now - ROOM_ANSWER_MS, now });
    }
  }
}

function jobOf({ event, room, language }: Incoming, { interactionId, memberId, text }: Asked): Job {
  return {
    ...{ interactionId, memberId, room, language, question: text, thread: event.room.thread },
    key: `${event.account}/${event.key}`,
    messageId: event.kind === 'message' ? event.id : undefined,
  };
}

function verdictOf({ event, member, room }: Incoming): Verdict | undefined {
  if (event.kind !== 'reacted' || !member) return undefined;
  const feedback = VERDICTS[event.emoji.replace(/[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu, '')];
  return feedback && { roomId: room.id, messageId: event.id, memberId: member.id, feedback };
}

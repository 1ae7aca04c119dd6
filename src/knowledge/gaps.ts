import type { Sql } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import type { Incoming } from '../feature.ts';
import { openLiveCopy } from '../kernel/live-copy.ts';
import { plainText } from '../kernel/text.ts';
import { isQuestion } from '../tags/question.ts';
import { shorten } from './render-answer.ts';
import type { HumanAnswer } from './store-drafts.ts';
import {
  comparableGaps,
  gapsVersion,
  holdGaps,
  insertGap,
  joinGap,
  roomsWaiting,
  ungrouped,
  ungroupedById,
} from './store-gaps.ts';

/** So long after a question an answer to it in the room is taken as one. */
export const ROOM_ANSWER_MS = 30 * 60_000;

const LONGEST_GAP = 300;

/**
 * What the house could not answer, question by question put to the gap that asks the same. Which question is missing
 * an answer stands with the question, so nothing is lost when the program stops in between: it is grouped later.
 */
export function openGaps({ db, clock, log }: Deps) {
  let running: Promise<void> = Promise.resolve();
  const rooms = openLiveCopy<ReadonlySet<number>>(clock, {
    initial: new Set(),
    version: () => gapsVersion(db),
    load: async () => {
      const waiting = await roomsWaiting(db, clock.now() - ROOM_ANSWER_MS);
      return new Set(waiting.map(({ roomId }) => roomId));
    },
    failed: error => log.error({ err: error }, 'rooms that wait for an answer could not be read'),
  });

  async function group(questionId?: number): Promise<void> {
    const find = (sql: Pick<Sql, 'all'>) =>
      questionId === undefined ? ungrouped(sql) : ungroupedById(sql, questionId);
    if ((await find({ all: db.read })).length === 0) return;
    const { nearestQuestion } = await import('./cluster.ts');
    await db.write(async sql => {
      await holdGaps(sql);
      const now = clock.now();
      const gaps = await comparableGaps(sql);
      for (const { id, text } of await find(sql)) {
        let gap = nearestQuestion(text, gaps);
        if (!gap) {
          gap = await insertGap(sql, shorten(text, LONGEST_GAP), now);
          gaps.unshift(gap);
        }
        await joinGap(sql, id, gap.id, now);
      }
    });
    await rooms.reload();
  }

  const queued = (questionId?: number): Promise<void> => {
    const next = running.then(() => group(questionId));
    running = next.catch(error => log.error({ err: error }, 'questions could not be put to gaps'));
    return next;
  };

  return {
    /** Puts every question without an answer to its gap, one caller at a time. */
    group: queued,
    /** The same, later and by itself; what goes wrong is logged. */
    groupSoon: (): void => void queued(),
    settled: (): Promise<void> => running,
    /**
     * An answer that somebody gave to a question in its room, as far as this can be told at once: they quote another
     * person's message, or mention one person, in a room where a question waits.
     */
    answerSeen: (incoming: Incoming): HumanAnswer | undefined => {
      const answer = quotedAnswer(incoming) ?? mentioningAnswer(incoming);
      if (answer) void rooms.refresh();
      return answer && rooms.current().has(answer.roomId) ? answer : undefined;
    },
    start: async (): Promise<void> => {
      await rooms.refresh();
      await queued();
    },
  };
}

export type Gaps = ReturnType<typeof openGaps>;

function quotedAnswer({ event, room, member, text, interactionId }: Incoming): HumanAnswer | undefined {
  if (event.kind !== 'message' || !event.quote || event.quote.self || event.addressed) return undefined;
  const words = text.trim();
  if (room.kind !== 'group' || !member || words.length < 2) return undefined;
  const to = { quoted: event.quote.id };
  return { roomId: room.id, memberId: member.id, interactionId, to, text: words };
}

function mentioningAnswer({ event, room, member, interactionId }: Incoming): HumanAnswer | undefined {
  if (event.kind !== 'message' || event.quote || event.addressed || room.kind !== 'group' || !member)
    return undefined;
  const mentions = event.parts.filter(part => part.type === 'mention');
  const [only] = mentions;
  if (!only || mentions.length > 1) return undefined;
  const words = plainText(event.parts.filter(part => part.type !== 'mention')).trim();
  if (words.length < 2 || isQuestion(words)) return undefined;
  const { account, id } = only.person;
  return { roomId: room.id, memberId: member.id, interactionId, to: { account, id }, text: words };
}

import type { Outbox } from '../delivery/outbox.ts';
import type { Message } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, KnownRoom, Reply } from '../feature.ts';
import { knownLanguage } from '../kernel/language.ts';
import { text } from '../kernel/text.ts';
import { type Reachable, reachableOperators } from '../operators/store-rooms.ts';
import { insertMessage, insertTicket, threadOf, ticketAbout } from './store.ts';
import { texts } from './texts.ts';

export type TicketParts = {
  outbox: () => Outbox;
  room: (id: number) => Promise<KnownRoom | undefined>;
};

/** What is handed over: what somebody said, and in which words it is asked. */
export type HandedOver = {
  interactionId: number;
  memberId: number;
  roomId: number;
  text: string;
  at: number;
};

/** What they wrote before it, while they were at it. */
const THREAD_MS = 10 * 60_000;
const THREAD_LIMIT = 5;
const SUBJECT = 60;
const MOST_TOLD = 10;

/**
 * Hands what somebody said to a person: a ticket with what they wrote around it, told to those who answer, in one
 * transaction. Handed over twice it is one ticket.
 */
export async function handOff(
  deps: Deps,
  parts: TicketParts,
  { language, member }: Incoming,
  asked: HandedOver,
): Promise<Reply[]> {
  const { db, clock } = deps;
  const room = await parts.room(asked.roomId);
  if (!member || !room) return [];
  const agents = (await reachableOperators(db, 'agent')).filter(agent => agent.memberId !== member.id);
  const made = await db.write(async sql => {
    const earlier = await ticketAbout(sql, asked);
    if (earlier) return { id: earlier.id, planned: undefined };
    const since = asked.at - THREAD_MS;
    const thread = await threadOf(sql, { interactionId: asked.interactionId, since, limit: THREAD_LIMIT });
    const subject = [...asked.text.replace(/\s+/g, ' ')].slice(0, SUBJECT).join('');
    const now = clock.now();
    const ticket = { ...asked, kind: 'question' as const, subject, private: room.kind === 'direct' };
    const id = await insertTicket(sql, ticket, now);
    for (const { text: words, at, id: interactionId } of thread) {
      await insertMessage(sql, id, {
        at,
        memberId: asked.memberId,
        kind: 'asked',
        text: words,
        interactionId,
      });
    }
    const words = thread.length > 0 ? thread.map(line => line.text) : [asked.text];
    const told = agents
      .slice(0, MOST_TOLD)
      .map(agent => notice(deps, agent, { id, name: member.name, room, words }));
    return { id, planned: await parts.outbox().plan(sql, told) };
  });
  if (made.planned) parts.outbox().dispatch(made.planned);
  const say = made.planned ? texts.handedOff : texts.handedOffBefore;
  return [{ parts: text(say[language](made.id)), memberId: member.id }];
}

function notice(
  { house }: Deps,
  agent: Reachable,
  { id, name, room, words }: { id: number; name: string; room: KnownRoom; words: string[] },
): Message {
  const language = knownLanguage(agent.language) ?? agent.room.language ?? house.language;
  const where = room.kind === 'direct' ? null : (room.title ?? room.nativeId);
  return {
    occasion: `ticket/${id}/new/${agent.memberId}`,
    room: agent.room,
    memberId: agent.memberId,
    kind: 'notice',
    parts: text(texts.told[language](id, name, where, words.map(line => `> ${line}`).join('\n'))),
  };
}

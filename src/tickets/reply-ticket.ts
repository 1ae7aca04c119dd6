import type { Deps } from '../deps.ts';
import type { Incoming, KnownMember, KnownRoom } from '../feature.ts';
import { knownLanguage } from '../kernel/language.ts';
import type { Part } from '../kernel/message.ts';
import { proposeAnswer } from '../knowledge/store-gaps.ts';
import { findDirectRoom } from '../members/store.ts';
import type { TicketParts } from './hand-off.ts';
import { authorOf, hasMessage, insertMessage, markReplied, readTicket, type Ticket } from './store.ts';
import { texts } from './texts.ts';

export type ReplyParts = TicketParts & {
  /** Told that what a person answered may be worth keeping. */
  proposed: () => void;
};

type Replying = { id: number; words: string; incoming: Incoming; member: KnownMember };

/**
 * Passes an operator's words on to whoever waits, where they asked, or alone where that was private; the words become
 * a draft for the knowledge base. Written and planned in one transaction, so a crash neither loses nor repeats it.
 */
export async function replyTicket(
  deps: Deps,
  parts: ReplyParts,
  { id, words, incoming, member }: Replying,
): Promise<string> {
  const { db, clock } = deps;
  const { language, interactionId } = incoming;
  const ticket = await readTicket({ all: db.read }, id);
  if (!ticket) return texts.noSuch[language];
  if (ticket.state === 'closed') return texts.closedBefore[language];
  const room = await roomOf(deps, parts, ticket);
  if (!room) return texts.cannotReach[language](ticket.name);
  const planned = await db.write(async sql => {
    if (await hasMessage(sql, id, interactionId)) return undefined;
    const now = clock.now();
    await insertMessage(sql, id, { at: now, memberId: member.id, kind: 'reply', text: words, interactionId });
    await markReplied(sql, id, { memberId: member.id, now });
    if (ticket.interactionId !== null) {
      await proposeAnswer(sql, { interactionId: ticket.interactionId, text: words, by: interactionId, now });
    }
    const author = ticket.interactionId === null ? undefined : await authorOf(sql, ticket.interactionId);
    const tongue = knownLanguage(ticket.language) ?? room.language ?? deps.house.language;
    const mention = mentionOf(author, room);
    const said: Part = { type: 'text', text: texts.answer[tongue](ticket.subject, words) };
    const here = room.id === ticket.roomId;
    return parts.outbox().plan(sql, [
      {
        occasion: `ticket/${id}/reply/${interactionId}`,
        room,
        memberId: ticket.memberId,
        kind: 'notice',
        parts: [...mention, said],
        quote: here ? (author?.messageId ?? undefined) : undefined,
      },
    ]);
  });
  if (planned) parts.outbox().dispatch(planned);
  parts.proposed();
  return texts.passedOn[language](ticket.name);
}

async function roomOf({ db }: Deps, parts: TicketParts, ticket: Ticket): Promise<KnownRoom | undefined> {
  const room = await parts.room(ticket.roomId);
  if (!room || !ticket.private || room.kind === 'direct') return room;
  return findDirectRoom(db, ticket.memberId, room.account);
}

function mentionOf(author: Awaited<ReturnType<typeof authorOf>>, room: KnownRoom): Part[] {
  if (!author || room.kind === 'direct') return [];
  const { account, nativeId: id, name } = author;
  return [
    { type: 'mention', person: { account, id, name } },
    { type: 'text', text: ' ' },
  ];
}

import type { Deps } from '../deps.ts';
import type { Incoming, KnownMember } from '../feature.ts';
import { proposeAnswer } from '../knowledge/store-gaps.ts';
import type { TicketParts } from './hand-off.ts';
import { languageOf, roomOf, toMember } from './messages.ts';
import { hasMessage, readTicket } from './store.ts';
import { insertMessage, markReplied } from './store-changes.ts';
import { texts } from './texts.ts';

export type ReplyParts = TicketParts & {
  /** Told that what a person answered may be worth keeping. */
  proposed: () => void;
};

type Replying = {
  id: number;
  words: string;
  /** The message that carries the words; absent where they come from the console. */
  incoming: Pick<Incoming, 'language'> & { interactionId?: number };
  member: KnownMember;
};

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
    if (interactionId !== undefined && (await hasMessage(sql, id, interactionId))) return undefined;
    const now = clock.now();
    const line = await insertMessage(sql, id, {
      ...{ at: now, memberId: member.id, kind: 'reply', text: words, interactionId },
    });
    await markReplied(sql, id, { memberId: member.id, now });
    if (ticket.interactionId !== null && ticket.kind === 'question' && interactionId !== undefined) {
      await proposeAnswer(sql, { interactionId: ticket.interactionId, text: words, by: interactionId, now });
    }
    const said = texts.answer[languageOf(deps, ticket, room)](ticket.subject, words);
    const message = await toMember(sql, ticket, {
      room,
      occasion: `ticket/${id}/reply/${line}`,
      words: said,
    });
    return parts.outbox().plan(sql, [message]);
  });
  if (planned) parts.outbox().dispatch(planned);
  parts.proposed();
  return texts.passedOn[language](ticket.name);
}

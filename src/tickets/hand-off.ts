import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, KnownRoom, Reply } from '../feature.ts';
import { text } from '../kernel/text.ts';
import { openTicket } from './open-ticket.ts';
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
  const room = await parts.room(asked.roomId);
  if (!member || !room) return [];
  const { id, planned } = await deps.db.write(sql =>
    openTicket(deps, parts, sql, { asked, kind: 'question', name: member.name, room }),
  );
  if (planned) parts.outbox().dispatch(planned);
  const say = planned ? texts.handedOff : texts.handedOffBefore;
  return [{ parts: text(say[language](id)), memberId: member.id }];
}

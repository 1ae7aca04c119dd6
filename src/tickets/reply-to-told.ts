import type { Deps } from '../deps.ts';
import type { Answer, Incoming, KnownMember } from '../feature.ts';
import { mayActAs } from '../kernel/roles.ts';
import { text } from '../kernel/text.ts';
import { readRoles } from '../operators/store-roles.ts';
import { type ReplyParts, replyTicket } from './reply-ticket.ts';
import { readTicket, ticketTold } from './store.ts';

/** A reply that comes later than this quotes something else. */
const TOLD_MS = 30 * 86_400_000;

/** An operator quotes what they were told of a ticket: their words are its answer. Nothing where it is another quote. */
export async function replyToTold(
  deps: Deps,
  parts: ReplyParts,
  {
    messageId,
    words,
    incoming,
    member,
  }: {
    messageId: string;
    words: string;
    incoming: Incoming;
    member: KnownMember;
  },
): Promise<Answer> {
  const since = deps.clock.now() - TOLD_MS;
  const id = await ticketTold(deps.db, { memberId: member.id, messageId, since });
  const ticket = id === undefined ? undefined : await readTicket({ all: deps.db.read }, id);
  if (!ticket) return undefined;
  const place = { id: ticket.roomId, account: ticket.account };
  const { here } = await readRoles(deps.db, member.id, place);
  if (!mayActAs(here, 'agent')) return undefined;
  return [
    { parts: text(await replyTicket(deps, parts, { id: ticket.id, words, incoming, member })), quote: true },
  ];
}

import type { Planned } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { Incoming, Observer } from '../feature.ts';
import { spokenText } from '../kernel/text.ts';
import type { Overheard } from './complain.ts';
import { findComplaint } from './find-complaint.ts';
import type { TicketParts } from './hand-off.ts';

/** A complaint in what was said; `planned` once it is written, until it is committed. */
export type Note = Overheard & { planned?: Planned | undefined };

/**
 * Listens for complaints. Looking costs no statement and no wait; what was found is written in the transaction that
 * settles the message, so no crash loses it, and operators hear of it after that.
 */
export function complaintObserver(
  deps: Deps,
  parts: TicketParts,
  isCommand: (words: string, inPrivate: boolean) => boolean,
): Observer<Note> {
  return {
    name: 'complaints',
    observe: incoming => {
      const { event, member, room, interactionId } = incoming;
      if (event.kind !== 'message' || !member) return undefined;
      const text = spokenText(event);
      if (findComplaint(text) !== 'complaint' || isCommand(text, room.kind === 'direct')) return undefined;
      const asked = { interactionId, memberId: member.id, roomId: room.id, text, at: event.at };
      return { asked, name: member.name, room };
    },
    record: async (sql, notes) => {
      const { keepComplaint } = await import('./complain.ts');
      for (const note of notes) note.planned = await keepComplaint(deps, parts, sql, note);
    },
    recorded: notes => {
      for (const { planned } of notes) if (planned) parts.outbox().dispatch(planned);
    },
    tell: ({ asked }: Note) => `complaint: ${asked.text.slice(0, 40)}`,
  };
}

/** What of an event concerns the tickets of whoever caused it: a press, or a number alone. */
export type Said = { verb: 'csat'; id: number | undefined; score: number } | { verb: 'again'; id: number };

const CHOICE = /^ticket:(csat|again):(\d{1,9})(?::([1-5]))?$/;
const SCORE = /^([1-5])\s*分?$/u;

export function saidOfTicket({ event, text }: Incoming): Said | undefined {
  if (event.kind === 'choice') {
    const [, verb, id, score] = CHOICE.exec(event.choice) ?? [];
    if (verb === 'again') return { verb, id: Number(id) };
    return verb === 'csat' && score ? { verb, id: Number(id), score: Number(score) } : undefined;
  }
  if (event.kind !== 'message' || !event.addressed || text.length > 40) return undefined;
  const [, score] = SCORE.exec(spokenText(event).normalize('NFKC')) ?? [];
  return score ? { verb: 'csat', id: undefined, score: Number(score) } : undefined;
}

import type { Deps } from '../deps.ts';
import type { Answer, Incoming, KnownMember } from '../feature.ts';
import { text } from '../kernel/text.ts';
import type { TicketParts } from './hand-off.ts';
import { promisedBy } from './promised-by.ts';
import { hasMessage, readTicket } from './store.ts';
import { insertMessage, reopenTicket } from './store-changes.ts';
import { askedLast, saveScore } from './store-due.ts';
import { tellWorkers } from './tell.ts';
import { texts } from './texts.ts';
import { ticketTexts } from './texts-ticket.ts';

type Asking = Incoming & { member: KnownMember };

/** A number that comes later than this is about something else. */
const SCORE_MS = 7 * 86_400_000;
const UNHAPPY = 2;

/** How it was, by a button. The first word counts; another person's button does nothing. */
export async function scoreByPress(
  deps: Deps,
  parts: TicketParts,
  asking: Asking,
  { id, score }: { id: number; score: number },
): Promise<Answer> {
  const { db } = deps;
  const { member, language } = asking;
  const saved = await db.write(async sql => {
    const verdict = await saveScore(sql, { id, memberId: member.id, score });
    const ticket = verdict === 'first' && score <= UNHAPPY ? await readTicket(sql, id) : undefined;
    if (!ticket) return { verdict, planned: undefined };
    const told = await tellWorkers(deps, sql, {
      ...{ ticket, occasion: `ticket/${id}/unhappy` },
      words: tongue => ticketTexts.unhappy[tongue](ticket, score),
    });
    return { verdict, planned: await parts.outbox().plan(sql, told) };
  });
  if (saved.planned) parts.outbox().dispatch(saved.planned);
  if (saved.verdict === 'other') return [];
  return [{ parts: text(texts.thanks[language](score)), memberId: member.id }];
}

/** How it was, by a number alone; undefined where nobody asked them. */
export async function scoreByNumber(
  deps: Deps,
  parts: TicketParts,
  asking: Asking,
  score: number,
): Promise<Answer> {
  const since = deps.clock.now() - SCORE_MS;
  const id = await askedLast(deps.db, { memberId: asking.member.id, since });
  return id === undefined ? undefined : scoreByPress(deps, parts, asking, { id, score });
}

/** It is not over, says whoever it is about: it is taken up again, by the same person if there was one. */
export async function notOver(deps: Deps, parts: TicketParts, asking: Asking, id: number): Promise<Answer> {
  const { db, clock, house } = deps;
  const { member, language, interactionId } = asking;
  const found = await readTicket({ all: db.read }, id);
  if (found?.memberId !== member.id) return [];
  const planned = await db.write(async sql => {
    if (await hasMessage(sql, id, interactionId)) return undefined;
    const now = clock.now();
    const dueAt = await promisedBy(sql, house, { kind: found.kind, now });
    if (!(await reopenTicket(sql, id, dueAt))) return undefined;
    const line = await insertMessage(sql, id, {
      ...{ at: now, memberId: member.id, kind: 'state', text: 'reopen', interactionId },
    });
    const told = await tellWorkers(deps, sql, {
      ...{ ticket: found, occasion: `ticket/${id}/again/${line}` },
      words: tongue => ticketTexts.notOver[tongue](found),
    });
    return parts.outbox().plan(sql, told);
  });
  if (planned) parts.outbox().dispatch(planned);
  return [{ parts: text(texts.againTaken[language](id)), memberId: member.id }];
}

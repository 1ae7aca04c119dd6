import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Answer, Call, Incoming, KnownMember } from '../feature.ts';
import { mayActAs } from '../kernel/roles.ts';
import { text } from '../kernel/text.ts';
import type { Llm } from '../llm/client.ts';
import { readRole } from '../operators/store.ts';
import type { Base } from './base.ts';
import { texts } from './kb/texts-words.ts';
import { proposeAlternates } from './propose-alternates.ts';
import { readEntry } from './store.ts';
import { settleProposed } from './store-entries.ts';

/** Of one command: an import in chat is no reason to ask about a hundred entries. */
const MOST_ENTRIES = 3;

/** Who published it, and where they are told. */
export type Publisher = Pick<Call, 'language' | 'interactionId' | 'room' | 'answeredIn'> & {
  member: KnownMember;
};

type Offering = { base: Base; outbox: () => Outbox; by: Publisher | undefined; entryIds: number[] };

/**
 * Proposes other ways to ask what somebody has just published, to whoever published it, with buttons; who did on a
 * page finds them there.
 */
export async function offerAlternates(
  deps: Deps & { llm: Llm },
  { base, outbox, by, entryIds }: Offering,
): Promise<void> {
  for (const id of entryIds.slice(0, MOST_ENTRIES)) {
    const words = await proposeAlternates(deps, base, id);
    const entry = base.entries.get(id);
    if (words.length === 0 || !entry || !by) continue;
    const { language, member } = by;
    const options = [
      { id: `kb:accept:${id}`, label: texts.accept[language] },
      { id: `kb:drop:${id}`, label: texts.drop[language] },
    ];
    const parts = [{ type: 'choices' as const, text: texts.proposed[language](entry, words), options }];
    const occasion = `entry/${id}/words/${by.interactionId}`;
    await outbox().enqueue([
      { occasion, room: by.answeredIn ?? by.room, memberId: member.id, kind: 'notice', parts },
    ]);
  }
}

/** What an operator decides about proposed words by a button; undefined where the button is another one. */
export function decideWords(
  { db }: Deps,
  changed: () => Promise<void>,
  { event, member, language }: Incoming,
): (() => Promise<Answer>) | undefined {
  if (event.kind !== 'choice' || !member) return undefined;
  const [, verb, id] = /^kb:(accept|drop):(\d{1,9})$/.exec(event.choice) ?? [];
  if (verb === undefined) return undefined;
  return async () => {
    if (!mayActAs(await readRole(db, member.id), 'editor')) return [];
    const accept = verb === 'accept';
    const entry = await readEntry({ all: db.read }, { id: Number(id) });
    const count = entry ? await db.write(sql => settleProposed(sql, entry.id, accept)) : 0;
    if (count > 0) await changed();
    return [{ parts: text(texts.settled[language](count, accept)) }];
  };
}

import type { Deps } from '../deps.ts';
import type { Llm } from '../llm/client.ts';
import { LlmError } from '../llm/errors.ts';
import { maskPrivate } from '../llm/mask.ts';
import { loadPrompt } from '../llm/prompts.ts';
import { type LoggedMessage, logSince, readMessages, saveLook, whenLooked } from '../tags/store-log.ts';
import { keepComplaint } from './complain.ts';
import { findComplaint } from './find-complaint.ts';
import type { TicketParts } from './hand-off.ts';
import { saidWhere } from './store-complaints.ts';

const LOOK = 'complaints';
const HOUR_MS = 3_600_000;
const PAGE = 500;
const MOST_PAGES = 20;
const BATCH = 20;
const LONGEST_TEXT = 300;
const SHORTEST_QUOTE = 2;

type Found = { complaints: { message: number; quote: string }[] };

type Way = Deps & { llm: Llm };

/**
 * Asks a model about what the rules leave open: grumbles that may be a joke, a question or a complaint. It answers with
 * words of the very message, or what it says is thrown away. A look is noted with what came of it, so that no message
 * is asked about twice; what was said more than an hour ago is left alone.
 */
export async function askAboutGrumbles(way: Way, parts: TicketParts): Promise<void> {
  const { db, clock } = way;
  const { from, upTo } = await logSince(db, clock.now() - HOUR_MS);
  let after = Math.max(from, (await whenLooked(db, LOOK)) ?? 0);
  for (let page = 0; page < MOST_PAGES && after < upTo; page++) {
    const { messages, next } = await readMessages(db, { after, upTo, most: PAGE });
    const grumbles = messages.filter(
      ({ text }) => !/^\s*[/／]/u.test(text) && findComplaint(text) === 'maybe',
    );
    const taken = grumbles.slice(0, BATCH);
    const upToHere = taken.length < grumbles.length ? taken.at(-1)?.id : undefined;
    const found = taken.length > 0 ? await ask(way, taken) : [];
    if (found === 'later') return;
    await settle(way, parts, found, upToHere ?? next ?? upTo);
    after = upToHere ?? next ?? upTo;
  }
}

async function ask({ llm, log }: Way, grumbles: LoggedMessage[]): Promise<LoggedMessage[] | 'later'> {
  const prompt = await loadPrompt('complaint', ['messages']);
  // JSON, so that no message can end its own quotes; masked before it is cut.
  const said = grumbles.map(({ text }, i) => ({
    message: i + 1,
    text: maskPrivate(text.slice(0, 2 * LONGEST_TEXT))
      .slice(0, LONGEST_TEXT)
      .toWellFormed(),
  }));
  try {
    const { complaints } = (await llm.ask(prompt, { messages: JSON.stringify(said) })) as Found;
    return grumbles.filter(({ text }, i) =>
      complaints.some(
        ({ message, quote }) =>
          message === i + 1 &&
          quote.trim().length >= SHORTEST_QUOTE &&
          text.normalize('NFKC').includes(quote.normalize('NFKC').trim()),
      ),
    );
  } catch (error) {
    if (!(error instanceof LlmError)) throw error;
    log.warn({ err: error, why: error.why }, 'a model could not be asked about complaints');
    return error.why === 'refused' || error.why === 'nonsense' ? [] : 'later';
  }
}

async function settle(deps: Deps, parts: TicketParts, found: LoggedMessage[], upTo: number): Promise<void> {
  const rooms = new Map<number, Awaited<ReturnType<TicketParts['room']>>>();
  const said: { message: LoggedMessage; where: NonNullable<Awaited<ReturnType<typeof saidWhere>>> }[] = [];
  for (const message of found) {
    const where = await saidWhere({ all: deps.db.read }, message.id);
    if (where) said.push({ message, where });
    if (where && !rooms.has(where.roomId)) rooms.set(where.roomId, await parts.room(where.roomId));
  }
  const planned = await deps.db.write(async sql => {
    const told = [];
    for (const { message, where } of said) {
      const room = rooms.get(where.roomId);
      const { memberId, roomId, name } = where;
      const asked = { interactionId: message.id, memberId, roomId, text: message.text, at: message.at };
      if (room) told.push(await keepComplaint(deps, parts, sql, { asked, name, room }));
    }
    await saveLook(sql, LOOK, upTo);
    return told;
  });
  for (const each of planned) if (each) parts.outbox().dispatch(each);
}

import type { Sql } from '../db/db.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Message } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { KnownRoom } from '../feature.ts';
import { knownLanguage } from '../kernel/language.ts';
import type { Part } from '../kernel/message.ts';
import { type Extra, slugOf } from './entry.ts';
import { answerParts, shorten } from './render-answer.ts';
import { bare } from './same-words.ts';
import { liveTexts, readEntry } from './store.ts';
import { type By, freeSlug, insertEntry } from './store-entries.ts';
import {
  changeGap,
  type Gap,
  markTold,
  questionsOf,
  readGap,
  untoldGaps,
  type Waiting,
  waitingFor,
} from './store-gaps.ts';
import { addAlternate } from './store-learn.ts';
import { raiseKnowledgeVersion } from './store-version.ts';
import { texts } from './texts.ts';

export type PublishParts = {
  outbox: () => Outbox;
  room: (id: number) => Promise<KnownRoom | undefined>;
  changed: () => Promise<void>;
};

const MOST_ALTERNATES = 20;
const QUOTED = 60;

export type Answered = { slug: string; entryId: number; told: number };

/**
 * Makes an entry of the answer to a gap: its question is the one that stands for all, the others are alternates. Where
 * it is published, everybody who asked is told in the same transaction, once, where they asked. Undefined where the
 * gap was answered meanwhile.
 */
export async function answerGap(
  deps: Deps,
  parts: PublishParts,
  { gapId, answer, publish, by }: { gapId: number; answer: string; publish: boolean; by: By },
): Promise<Answered | undefined> {
  const rooms = await roomsOf(deps, parts, gapId);
  const result = await deps.db.write(async sql => {
    const gap = await readGap(sql, gapId);
    const entryId = gap && isFree(gap) ? await makeEntry(sql, gap, { answer, publish, by }) : undefined;
    if (entryId === undefined) return undefined;
    const entry = { answer, parts: [] };
    const told = publish
      ? await tellAskers(deps, parts, { sql, gapId, entry, rooms, now: by.now })
      : undefined;
    return { entryId, ...told };
  });
  if (!result) return undefined;
  if (result.planned) parts.outbox().dispatch(result.planned);
  await parts.changed();
  const entry = await readEntry({ all: deps.db.read }, { id: result.entryId });
  return { slug: entry?.slug ?? '', entryId: result.entryId, told: result.told ?? 0 };
}

/**
 * Answers a gap by an entry that there is: what was asked becomes other ways to ask it, and everybody who asked is
 * told. Undefined where the gap was answered meanwhile, or the entry is not published.
 */
export async function answerByEntry(
  deps: Deps,
  parts: PublishParts,
  { gapId, slug, by }: { gapId: number; slug: string; by: By },
): Promise<Answered | undefined> {
  const rooms = await roomsOf(deps, parts, gapId);
  const result = await deps.db.write(async sql => {
    const gap = await readGap(sql, gapId);
    const entry = (await readEntry(sql, { slug })) ?? (await readEntry(sql, { slug: `q:${slug}` }));
    if (!gap || !isFree(gap) || entry?.status !== 'published') return undefined;
    const known = new Set([entry.question, ...liveTexts(entry)].map(bare));
    for (const { text, source } of [
      { text: gap.question, source: 'gap' as const },
      ...(await otherWords(sql, gap)),
    ]) {
      if (!known.has(bare(text))) await addAlternate(sql, { entryId: entry.id, text, source, live: true });
    }
    await raiseKnowledgeVersion(sql);
    await changeGap(sql, gap.id, { status: 'answered', entryId: entry.id }, by.now);
    const told = await tellAskers(deps, parts, { sql, gapId, entry, rooms, now: by.now });
    return { ...told, slug: entry.slug, entryId: entry.id };
  });
  if (!result) return undefined;
  parts.outbox().dispatch(result.planned);
  await parts.changed();
  return result;
}

function isFree({ status, entryId }: Gap): boolean {
  return status !== 'answered' && (status !== 'drafted' || entryId === null);
}

async function makeEntry(
  sql: Sql,
  gap: Gap,
  { answer, publish, by }: { answer: string; publish: boolean; by: By },
): Promise<number | undefined> {
  const slug = await freeSlug(sql, slugOf(gap.question).slice(0, 90));
  const entry = { slug, question: gap.question, answer, status: publish ? 'published' : 'draft' } as const;
  const entryId = await insertEntry(sql, entry, await otherWords(sql, gap), by);
  if (entryId === undefined) return undefined;
  await changeGap(sql, gap.id, { status: publish ? 'answered' : 'drafted', draft: answer, entryId }, by.now);
  return entryId;
}

/**
 * Tells those who asked of answers that are published and not told yet: drafts that became entries, and what a crash
 * left; tells how many.
 */
export async function tellWaiting(deps: Deps, parts: PublishParts): Promise<number> {
  const read = { all: deps.db.read };
  let told = 0;
  for (const { gapId, entryId } of await untoldGaps(deps.db)) {
    const [rooms, entry] = [await roomsOf(deps, parts, gapId), await readEntry(read, { id: entryId })];
    if (!entry) continue;
    const now = deps.clock.now();
    const result = await deps.db.write(async sql => {
      await changeGap(sql, gapId, { status: 'answered' }, now);
      return tellAskers(deps, parts, { sql, gapId, entry, rooms, now });
    });
    parts.outbox().dispatch(result.planned);
    told += result.told;
  }
  return told;
}

/** The other ways it was asked, each once. */
async function otherWords(sql: Sql, gap: Gap): Promise<{ text: string; source: 'gap' }[]> {
  const seen = new Set([bare(gap.question)]);
  const words: { text: string; source: 'gap' }[] = [];
  for (const { text } of await questionsOf(sql, gap.id)) {
    const key = bare(text);
    if (key === '' || seen.has(key) || text.length > 200 || words.length >= MOST_ALTERNATES) continue;
    seen.add(key);
    words.push({ text, source: 'gap' });
  }
  return words;
}

async function roomsOf({ db }: Deps, { room }: PublishParts, gapId: number): Promise<Map<number, KnownRoom>> {
  const rooms = new Map<number, KnownRoom>();
  for (const { roomId } of await waitingFor({ all: db.read }, gapId)) {
    const known = rooms.has(roomId) ? undefined : await room(roomId);
    if (known) rooms.set(roomId, known);
  }
  return rooms;
}

type Telling = {
  sql: Sql;
  gapId: number;
  entry: { answer: string; parts: Extra[] };
  rooms: Map<number, KnownRoom>;
  now: number;
};

/** Plans one message for each person and room; who said stop is left alone. */
async function tellAskers(
  { house, db }: Deps,
  { outbox }: PublishParts,
  { sql, gapId, entry, rooms, now }: Telling,
) {
  const last = new Map<string, Waiting>();
  const waitings = (await waitingFor(sql, gapId)).filter(({ roomId }) => rooms.has(roomId));
  for (const waiting of waitings) {
    last.set(`${waiting.memberId}/${waiting.roomId}`, waiting);
  }
  const messages = [...last.values()].flatMap((waiting): Message[] => {
    const room = rooms.get(waiting.roomId);
    if (!room || room.goneAt !== null || waiting.marketing === 'none') return [];
    const language = knownLanguage(waiting.language) ?? room.language ?? house.language;
    const words = texts.nowKnown[language](shorten(waiting.text, QUOTED), entry.answer);
    const occasion = `gap/${gapId}/${waiting.questionId}`;
    const parts = [...mention(waiting, room), ...answerParts({ ...entry, answer: words })];
    const quote = waiting.messageId ?? undefined;
    return [{ occasion, room, memberId: waiting.memberId, kind: 'notice', parts, quote }];
  });
  await markTold(
    sql,
    db.dialect,
    waitings.map(({ questionId }) => questionId),
    now,
  );
  return { planned: await outbox().plan(sql, messages), told: messages.length };
}

function mention({ account, nativeId, name }: Waiting, room: KnownRoom): Part[] {
  if (room.kind === 'direct' || account === null || nativeId === null) return [];
  return [
    { type: 'mention', person: { account, id: nativeId, name } },
    { type: 'text', text: ' ' },
  ];
}

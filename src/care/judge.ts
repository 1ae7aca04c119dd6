import type { Channel } from '../channels/channel.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Answer, Incoming, KnownRoom } from '../feature.ts';
import { appendAudit } from '../operators/store-chain.ts';
import { readRoles } from '../operators/store-roles.ts';
import { reachableOperators } from '../operators/store-rooms.ts';
import { carryOut, type Place } from './carry-out.ts';
import type { Suspicion } from './guard.ts';
import { noticesOf } from './notices.ts';
import { actsOf, stepFor, stepWithin } from './rules.ts';
import { type Case, caseAbout, crowdOf, insertCase, joinedSince, strikesOf } from './store-cases.ts';

export type CareParts = {
  outbox: () => Outbox;
  /** By account. */
  channels: ReadonlyMap<string, Pick<Channel, 'caps' | 'moderate'>>;
  room: (id: number) => Promise<KnownRoom | undefined>;
  /** What is kept has changed. */
  changed: () => Promise<void>;
  /** Whether the knowledge base answers such words, said to the house. */
  knows: (words: string, incoming: Incoming) => boolean;
};

/** What somebody did longer ago is forgotten. */
const STRIKES_MS = 30 * 86_400_000;
/** Operators read so many notices in so long; the rest stands in the list and in the digest. */
const CROWD_MS = 10 * 60_000;
const MOST_NOTICES = 20;

/**
 * Decides about a message that looks like advertising and does what was decided. The decision is stored before anything
 * is done and each act is taken by one caller for ever, so whatever crashes where, nobody is punished twice.
 * Undefined where nothing is done: others may answer then.
 */
export async function judge(
  deps: Deps,
  parts: CareParts,
  { incoming, offence, care }: Suspicion,
): Promise<Answer> {
  const { db, clock } = deps;
  const { event, room, member, identityId, interactionId } = incoming;
  if ((event.kind !== 'message' && event.kind !== 'edited') || !member || identityId === undefined)
    return undefined;
  const { here } = await readRoles(db, member.id, room);
  if (here !== 'member') return undefined;
  const about = { roomId: room.id, messageId: event.id };
  const known = await caseAbout({ all: db.read }, about);
  const place = { room, thread: event.room.thread };
  if (known) return followUp(deps, parts, known, place);
  const now = clock.now();
  const since = now - care.newcomerHours * 3_600_000;
  const newcomer = await joinedSince({ all: db.read }, { ...about, identityId }, since);
  if (care.mode === 'off' || (offence.newcomersOnly && !newcomer)) return undefined;
  const { mode } = care;
  const moderates = parts.channels.get(room.account)?.caps.moderates;
  const operators = mode === 'dry' ? await reachableOperators(db, 'agent') : [];
  const opened = await db.write(async sql => {
    const strikes = await strikesOf(sql, identityId, now - STRIKES_MS);
    const step = stepWithin(stepFor({ strikes, newcomer }), moderates);
    const found = {
      at: now,
      ...about,
      identityId,
      interactionId,
      offence: offence.kind,
      value: offence.value,
    };
    const verbs = mode === 'on' ? [...actsOf(step, moderates), 'tell' as const] : [];
    const crowd = await crowdOf(sql, { ...about, identityId, offence: offence.kind }, now - CROWD_MS);
    const made = await insertCase(sql, { ...found, newcomer, mode, step }, verbs);
    if (!made || mode === 'on') return { made, planned: undefined };
    const detail = { case: made.id, room: room.id, login: identityId, offence: offence.kind, step };
    await appendAudit(sql, now, { memberId: null, action: 'care.would', outcome: 'done', detail });
    const quiet = crowd.theirs > 0 || crowd.all >= MOST_NOTICES;
    const told = quiet
      ? []
      : noticesOf(deps, operators, { found: made, name: member.name, text: incoming.text, room });
    return { made, planned: await parts.outbox().plan(sql, told) };
  });
  if (opened.planned) parts.outbox().dispatch(opened.planned);
  const found = opened.made ?? (await caseAbout({ all: db.read }, about));
  return found && followUp(deps, parts, found, place);
}

/** Finishes what was decided, now or before a crash. */
async function followUp(deps: Deps, parts: CareParts, found: Case, place: Place): Promise<Answer> {
  if (found.mode === 'dry') return undefined;
  await carryOut(deps, parts, found, place);
  return [];
}

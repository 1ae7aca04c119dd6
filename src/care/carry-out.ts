import type { Channel, Moderated, Moderation } from '../channels/channel.ts';
import type { Sql } from '../db/db.ts';
import type { Message } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { KnownRoom } from '../feature.ts';
import type { Ref, Room } from '../kernel/message.ts';
import { appendAudit } from '../operators/store-chain.ts';
import { type Reachable, reachableOperators } from '../operators/store-rooms.ts';
import type { CareParts } from './judge.ts';
import { noticesOf, rightsNotices } from './notices.ts';
import { insteadOf, type Step } from './rules.ts';
import {
  type Case,
  type CaseStep,
  closeCase,
  crowdOf,
  culpritOf,
  endStep,
  insertStep,
  stepsOf,
  takeStep,
  type Verb,
} from './store-cases.ts';
import { texts } from './texts.ts';

const MUTED_MS = 86_400_000;
const PATIENCE_SECONDS = 3;
/** The group itself is told so often in a minute; more would be a flood against a flood. */
const MINUTE_MS = 60_000;
const MOST_LINES = 3;
const CROWD_MS = 10 * MINUTE_MS;
const MOST_NOTICES = 20;

/**
 * A group, and the topic in it where there are topics. `late`: so long ago that what was not begun is let be, and only
 * operators are told.
 */
export type Place = { room: KnownRoom; thread: string | undefined; late?: true };

const TOO_LATE: Moderated = { ok: false, why: 'rejected', detail: 'too late' };

type Done = { verb: Verb; outcome: Moderated };

/** Does what is still to be done about a case, tells those concerned, and closes it. Safe to call again. */
export async function carryOut(deps: Deps, parts: CareParts, found: Case, place: Place): Promise<void> {
  const { room } = place;
  const { db, clock } = deps;
  const culprit = await culpritOf({ all: db.read }, found);
  const channel = parts.channels.get(room.account);
  if (!culprit) return;
  const person = { account: culprit.account, id: culprit.nativeId };
  const done: Done[] = [];
  const act = async (verb: Verb): Promise<void> => {
    if (verb === 'tell' || !(await takeStep(db, found.id, verb))) return;
    const wanted = actOf(verb, { person, message: found.messageId, until: found.at + MUTED_MS });
    const outcome = await askFor(deps, channel, place, wanted);
    done.push({ verb, outcome });
    const instead =
      outcome.ok || outcome.why !== 'right' ? undefined : insteadOf(stepOf(verb), channel?.caps.moderates);
    if (instead === undefined || instead === 'warn') return;
    await db.write(sql => insertStep(sql, found.id, instead, clock.now()));
    await act(instead);
  };
  for (const { verb } of await stepsOf({ all: db.read }, found.id)) await act(verb);
  await finish(deps, parts, { ...place, found, culprit, done });
}

async function askFor(
  deps: Deps,
  channel: Parameters<typeof moderatePatiently>[1],
  { room, late }: Place,
  wanted: Moderation,
): Promise<Moderated> {
  return late ? TOO_LATE : moderatePatiently(deps, channel, room, wanted);
}

const stepOf = (verb: Verb): Step => (verb === 'remove' ? 'remove' : 'delete');

export function actOf(
  verb: Exclude<Verb, 'tell'>,
  { person, message, until }: { person: Ref; message: string; until: number },
): Moderation {
  if (verb === 'delete') return { verb, message };
  return verb === 'mute' ? { verb, person, until } : { verb, person };
}

/** Tries once more where the platform asks for a moment. */
export async function moderatePatiently(
  { clock }: Deps,
  channel: Pick<Channel, 'moderate'> | undefined,
  room: KnownRoom,
  act: Moderation,
): Promise<Moderated> {
  if (!channel?.moderate) return { ok: false, why: 'rejected', detail: 'this channel keeps no order' };
  const place: Room = { account: room.account, id: room.nativeId, kind: room.kind };
  const first = await channel.moderate(place, act);
  if (first.ok || first.why !== 'later' || first.afterSeconds > PATIENCE_SECONDS) return first;
  await clock.sleep(first.afterSeconds * 1_000);
  return channel.moderate(place, act);
}

type Finishing = Place & {
  found: Case;
  culprit: NonNullable<Awaited<ReturnType<typeof culpritOf>>>;
  done: Done[];
};

async function finish(deps: Deps, parts: CareParts, finishing: Finishing): Promise<void> {
  const { db, clock } = deps;
  const { found, late } = finishing;
  const operators = await reachableOperators(db, 'agent');
  const planned = await db.write(async sql => {
    if (!(await closeCase(sql, found.id))) return undefined;
    const now = clock.now();
    const steps = await writeOutcomes(sql, finishing, now);
    const crowd = await crowdOf(sql, found, now - CROWD_MS);
    const lines = await crowdOf(sql, found, now - MINUTE_MS);
    return parts
      .outbox()
      .plan(sql, [
        ...(lines.here <= MOST_LINES && !late ? lineIn(deps, finishing, steps) : []),
        ...(crowd.all <= MOST_NOTICES ? noticesIn(deps, operators, finishing, steps) : []),
        ...rightsNotices(deps, operators, { room: finishing.room, refused: refusedIn(finishing) }),
      ]);
  });
  if (planned) parts.outbox().dispatch(planned);
}

/** What nobody knows stays as it is: on its way. */
async function writeOutcomes(sql: Sql, { found, done }: Finishing, now: number): Promise<CaseStep[]> {
  for (const { verb, outcome } of done) {
    if (outcome.ok) await endStep(sql, found.id, { verb, state: 'done' });
    else if (outcome.why !== 'unsure') {
      const detail = `${outcome.why}: ${outcome.detail}`;
      await endStep(sql, found.id, { verb, state: 'refused', detail });
    }
  }
  const steps = await stepsOf(sql, found.id);
  for (const each of [...steps.filter(({ verb }) => verb !== 'tell'), ...warned(found)]) {
    await appendAudit(sql, now, auditOf(found, each));
  }
  return steps;
}

function noticesIn(
  deps: Deps,
  operators: Reachable[],
  { found, room, culprit }: Finishing,
  steps: CaseStep[],
): Message[] {
  return noticesOf(deps, operators, { found, name: culprit.name, text: culprit.text ?? '', room, steps });
}

const refusedIn = ({ done }: Finishing): Verb[] =>
  done.flatMap(({ verb, outcome }) => (!outcome.ok && outcome.why === 'right' ? [verb] : []));

const warned = ({ step }: Case): { verb: 'warn'; state: 'done'; detail: null }[] =>
  step === 'warn' ? [{ verb: 'warn', state: 'done', detail: null }] : [];

function auditOf(found: Case, { verb, state, detail }: Omit<CaseStep, 'verb'> & { verb: Verb | 'warn' }) {
  const why = detail === null ? {} : { why: detail };
  const sure = state === 'leaving' ? { unsure: true } : {};
  return {
    memberId: null,
    action: `care.${verb}`,
    outcome: state === 'refused' ? ('refused' as const) : ('done' as const),
    detail: {
      case: found.id,
      room: found.roomId,
      login: found.identityId,
      offence: found.offence,
      ...why,
      ...sure,
    },
  };
}

/** What the group reads: nothing where somebody was removed. */
function lineIn(deps: Deps, { found, room, thread, culprit }: Finishing, steps: CaseStep[]): Message[] {
  const done = (wanted: Verb) => steps.some(({ verb, state }) => verb === wanted && state === 'done');
  if (done('remove')) return [];
  const language = room.language ?? deps.house.language;
  const tone = done('mute') ? 'mute' : done('delete') ? 'delete' : 'warn';
  const { account, nativeId: id, name } = culprit;
  return [
    {
      occasion: `care/${found.id}/line`,
      ...{ room, thread },
      kind: 'notice',
      parts: [
        { type: 'mention', person: { account, id, name } },
        { type: 'text', text: ` ${texts.line[language][tone](texts.why[language][found.offence])}` },
      ],
    },
  ];
}

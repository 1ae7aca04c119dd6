import type { Deps } from '../deps.ts';
import type { KnownMember, KnownRoom } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';
import type { Ref } from '../kernel/message.ts';
import { mayActAs } from '../kernel/roles.ts';
import { appendAudit } from '../operators/store-chain.ts';
import { readRoles } from '../operators/store-roles.ts';
import { actOf, moderatePatiently } from './carry-out.ts';
import type { CareParts } from './judge.ts';
import { fingerprint } from './repeats.ts';
import {
  type Case,
  type CaseStep,
  culpritOf,
  endStep,
  insertStep,
  markUndone,
  readCase,
  stepsOf,
  takeStep,
} from './store-cases.ts';
import { type Allowing, insertAllow } from './store-policy.ts';
import { texts } from './texts.ts';

type Undoing = {
  id: number;
  what: 'ok' | 'login';
  /** Whose right to say so is looked at; absent where that was done. */
  member?: KnownMember;
  /** Who says so; null is whoever started the house. */
  byId?: number | null;
  language: Language;
};

/**
 * Calls a case a mistake: what it was about passes from now on, it does not count against anybody, and what can be
 * taken back is. Tells what came of it. For agents of the house or of that group.
 */
export async function undoCase(
  deps: Deps,
  parts: CareParts,
  { id, what, member, byId = member?.id ?? null, language }: Undoing,
): Promise<string> {
  const { db, clock } = deps;
  const found = await readCase({ all: db.read }, id);
  const room = found && (await parts.room(found.roomId));
  const culprit = found && (await culpritOf({ all: db.read }, found));
  if (!found || !room || !culprit) return texts.noSuch[language];
  if (member && !mayActAs((await readRoles(db, member.id, room)).here, 'agent')) {
    throw new AppError('care.role', texts.notForYou);
  }
  const allowing = allowingOf(found, what);
  const by = { memberId: byId, now: clock.now(), caseId: id };
  const fresh = await db.write(async sql => {
    await insertAllow(sql, allowing, by);
    // Whoever says it again does not mean it worse.
    const print = fingerprint(culprit.text ?? '');
    if (print !== undefined) await insertAllow(sql, { kind: 'text', value: print }, by);
    if (!(await markUndone(sql, id, by))) return false;
    for (const verb of reversals(await stepsOf(sql, id))) await insertStep(sql, id, verb, by.now);
    const detail = { case: id, room: found.roomId, login: found.identityId, allowed: allowing.kind };
    await appendAudit(sql, by.now, { memberId: byId, action: 'care.mistake', outcome: 'done', detail });
    return true;
  });
  await parts.changed();
  const taken = await takeBack(deps, parts, {
    found,
    room,
    person: { account: culprit.account, id: culprit.nativeId },
  });
  if (!fresh && taken.back.length + taken.failed.length === 0) return texts.undoneBefore[language];
  const names = (verbs: Reversal[]) => verbs.map(verb => texts.acts[language][verb]);
  const passes = texts.passes[language][allowing.kind](allowing.value, culprit.name);
  const lost = (await stepsOf({ all: db.read }, id)).some(
    ({ verb, state }) => verb === 'delete' && state === 'done',
  );
  return texts.undone[language](passes, names(taken.back), names(taken.failed), lost);
}

type Reversal = 'unmute' | 'readmit';

/** Lets them write, and come back, again; each is asked of the platform once. */
async function takeBack(
  deps: Deps,
  parts: CareParts,
  { found: { id, messageId: message }, room, person }: { found: Case; room: KnownRoom; person: Ref },
): Promise<{ back: Reversal[]; failed: Reversal[] }> {
  const { db } = deps;
  const back: Reversal[] = [];
  const failed: Reversal[] = [];
  for (const { verb } of await stepsOf({ all: db.read }, id)) {
    if ((verb !== 'unmute' && verb !== 'readmit') || !(await takeStep(db, id, verb))) continue;
    const act = actOf(verb, { person, message, until: 0 });
    const outcome = await moderatePatiently(deps, parts.channels.get(room.account), room, act);
    (outcome.ok ? back : failed).push(verb);
    const detail = outcome.ok ? undefined : `${outcome.why}: ${outcome.detail}`;
    await db.write(sql => endStep(sql, id, { verb, state: outcome.ok ? 'done' : 'refused', detail }));
  }
  return { back, failed };
}

/** A mute or removal whose outcome is unknown is taken back as well: that harms nobody. */
function reversals(steps: CaseStep[]): Reversal[] {
  const happened = (wanted: CaseStep['verb']) =>
    steps.some(({ verb, state }) => verb === wanted && (state === 'done' || state === 'leaving'));
  return [
    ...(happened('mute') ? (['unmute'] as const) : []),
    ...(happened('remove') ? (['readmit'] as const) : []),
  ];
}

function allowingOf({ offence, value, identityId }: Case, what: Undoing['what']): Allowing {
  if (what === 'login' || offence === 'card') return { kind: 'login', value: String(identityId) };
  const kind = offence === 'link' ? 'domain' : offence === 'repeat' ? 'text' : 'forward';
  return { kind, value };
}

import { askToConfirm } from '../commands/confirm.ts';
import type { Deps } from '../deps.ts';
import type { By, Call } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { mayActAs, type Role } from '../kernel/roles.ts';
import type { OpRequest, Where } from './parse-op.ts';
import { insertAudit } from './store.ts';
import { findAccount, findGroups, loginsOf } from './store-places.ts';
import { changeRole, type RolePlace } from './store-roles.ts';
import { type Spot, opTexts as texts } from './texts-op.ts';

export const WHOLE_HOUSE: Spot = { scope: 'house', account: null, room: null };

export type FindMember = (wanted: string) => Promise<{ id: number; name: string }>;

export type Change = { who: { id: number; name: string }; role: Role; place: RolePlace; spot: Spot };

/** Gives a role, or takes what was given; making somebody an owner waits for a yes. */
export async function giveOrTake(
  deps: Deps,
  findMember: FindMember,
  request: Extract<OpRequest, { verb: 'add' | 'remove' }>,
  call: Call,
): Promise<string> {
  await mayTry(deps, call);
  const who = await findMember(mentioned(call) ?? request.who);
  const { place, spot } = await findPlace(deps, request.where, call);
  const role: Role = request.verb === 'add' ? request.role : 'member';
  const change = { who, role, place, spot };
  // Who may not make owners is told so at once.
  if (role !== 'owner' || place.scope !== 'house' || call.houseRole !== 'owner') {
    return carryOut(deps, change, call);
  }
  const payload = { id: who.id, name: who.name };
  const asked = await askToConfirm(deps, call, { action: 'op.owner', payload });
  return `${texts.askOwner[call.language](who.name, who.id)}\n${asked}`;
}

/** Who may give nothing here need not learn who is there. */
async function mayTry({ db, clock }: Deps, { role, member }: Call): Promise<void> {
  if (mayActAs(role, 'manager')) return;
  const detail = { command: '/op', role };
  await insertAudit(db, clock.now(), {
    ...{ memberId: member.id, action: 'command.refused', outcome: 'refused', detail },
  });
  throw new AppError('op.role', texts.refused['not-yours']);
}

/** What is done when the yes came. */
export function makeOwner(deps: Deps, who: { id: number; name: string }, call: Call): Promise<string> {
  return carryOut(deps, { who, role: 'owner', place: { scope: 'house' }, spot: WHOLE_HOUSE }, call);
}

/** Gives or takes where the rules allow it; tells what came of it. */
export async function carryOut(
  deps: Deps,
  { who, role, place, spot }: Change,
  { language, member }: By,
): Promise<string> {
  const wish = { byId: member.id, memberId: who.id, role, place, at: deps.clock.now() };
  const verdict = await changeRole(deps.db, wish);
  const told = { name: who.name, role, spot };
  if (verdict === 'same') return texts.same[language](told);
  // The note is in the store already; the code says that it was about a role.
  if (verdict !== 'fine') throw new AppError(`op.${verdict}.role`, texts.refused[verdict]);
  if (role !== 'member') return texts.given[language](told);
  const stays = place.scope === 'house' && (await isOwnerByConfig(deps, who.id));
  return [texts.taken[language](told), ...(stays ? [texts.ownerByConfig[language]] : [])].join('\n');
}

async function isOwnerByConfig({ db, house }: Deps, memberId: number): Promise<boolean> {
  const logins = await loginsOf(db, memberId);
  return logins.some(login => house.owners.includes(login));
}

/** A mention names one login for certain, where a name may be anybody's. */
function mentioned({ event }: Call): string | undefined {
  if (event.kind !== 'message') return undefined;
  const behindWords = event.parts.slice(event.parts.findIndex(part => part.type !== 'mention'));
  const people = behindWords.flatMap(part => (part.type === 'mention' ? [part.person] : []));
  const [one] = people;
  return one && people.length === 1 ? `${one.account}:${one.id}` : undefined;
}

async function findPlace(
  deps: Deps,
  where: Where,
  { room }: Call,
): Promise<{ place: RolePlace; spot: Spot }> {
  if (where.scope === 'house') {
    return { place: { scope: 'house' }, spot: WHOLE_HOUSE };
  }
  const { name } = where;
  if (where.scope === 'account') {
    const account = name === undefined ? room.account : await findAccount(deps.db, name);
    if (account === undefined) throw unknownPlace(name ?? '');
    return { place: { scope: 'account', account }, spot: { scope: 'account', account, room: null } };
  }
  const group = name === undefined ? room : await oneGroup(deps, name);
  if (group.kind !== 'group') throw new AppError('op.place', texts.sayInRoom);
  const { id: roomId, account, title } = group;
  return {
    place: { scope: 'room', account, roomId },
    spot: { scope: 'room', account, room: title ?? `#${roomId}` },
  };
}

async function oneGroup({ db }: Deps, name: string) {
  const [one, ...more] = await findGroups(db, name);
  if (!one) throw unknownPlace(name);
  if (more.length === 0) return one;
  const { 'zh-CN': zh, en } = texts.severalPlaces;
  throw new AppError('op.places', { 'zh-CN': zh(name), en: en(name) });
}

function unknownPlace(name: string): AppError {
  const { 'zh-CN': zh, en } = texts.noPlace;
  return new AppError('op.place', { 'zh-CN': zh(name), en: en(name) });
}

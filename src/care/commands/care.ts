import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { dayOf } from '../../kernel/day.ts';
import { AppError } from '../../kernel/errors.ts';
import { mayActAs } from '../../kernel/roles.ts';
import { text } from '../../kernel/text.ts';
import { appendAudit } from '../../operators/store-chain.ts';
import { heads } from '../heads.ts';
import { hostsIn } from '../hosts.ts';
import type { CareParts } from '../judge.ts';
import { type CareRequest, parseCare, takeRoom, verbOf } from '../parse-care.ts';
import { careOf, type Policy } from '../policy.ts';
import { offenceIn } from '../rules.ts';
import { setRoomText } from '../set-room-text.ts';
import { listWords, setWord } from '../set-word.ts';
import { countCases, listCases } from '../store-cases.ts';
import { changeRoom, deleteAllow, insertAllow, loadPolicy } from '../store-policy.ts';
import { roleAt, type Target, targetOf } from '../target.ts';
import { texts } from '../texts.ts';
import { roomTexts } from '../texts-rooms.ts';
import { undoCase } from '../undo.ts';
import { findWord } from '../words.ts';

const LISTED = 15;
const SHOWN_DOMAINS = 20;
const MONTH_MS = 30 * 86_400_000;

const NEEDS = new Map(Object.entries(heads.care.verbs));

/** `/care`: how groups are looked after. */
export function careCommand(deps: Deps, parts: CareParts): Command {
  const command: Command = {
    ...heads.care,
    run: async call => {
      const { rest, room } = takeRoom(call.rest);
      const target = await targetOf(deps, parts, room, call);
      const least = NEEDS.get(verbOf(rest)) ?? heads.care.role;
      if (!mayActAs(await roleAt(deps, target, call), least))
        throw new AppError('care.role', texts.notForYou);
      const request = parseCare(rest, call.body);
      if (!request) throw wrongUse(command);
      return [{ parts: text(await carryOut(deps, parts, { request, target, call })) }];
    },
  };
  return command;
}

type Asked = { request: CareRequest; target: Target; call: Call };

async function carryOut(deps: Deps, parts: CareParts, asked: Asked): Promise<string> {
  const { request, target, call } = asked;
  const { language, member } = call;
  switch (request.verb) {
    case 'show':
      return show(deps, parts, asked);
    case 'list':
      return list(deps, asked);
    case 'ok':
      return undoCase(deps, parts, { id: request.id, what: 'ok', member, language });
    case 'try':
      return tryOut(await loadPolicy(deps.db), target, request.words, call);
    case 'allow':
    case 'deny':
      return pass(deps, parts, request, call);
    case 'welcome':
    case 'rules':
      return setRoomText(deps, parts, { ...request, target, by: call });
    case 'word':
      return setWord(deps, parts, {
        ...{ wish: request.wish, answer: call.body, target, by: call },
        isKnown: word => parts.knows(word, call),
      });
    case 'words':
      return listWords(deps, target, call);
    case 'mode':
    case 'links':
    case 'newcomers':
      return change(deps, parts, asked);
    default:
      return request satisfies never;
  }
}

async function change(deps: Deps, parts: CareParts, asked: Asked): Promise<string> {
  const { request, target, call } = asked;
  const wish =
    request.verb === 'mode'
      ? { mode: request.mode }
      : request.verb === 'links'
        ? { links: request.links }
        : request.verb === 'newcomers'
          ? { newcomerHours: request.hours }
          : {};
  const by = { memberId: call.member.id, now: deps.clock.now() };
  await deps.db.write(async sql => {
    await changeRoom(sql, target.roomId, wish, by);
    const detail = { room: target.roomId, ...wish };
    await appendAudit(sql, by.now, { memberId: by.memberId, action: 'care.change', outcome: 'done', detail });
  });
  await parts.changed();
  return show(deps, parts, asked);
}

async function show({ db, clock }: Deps, parts: CareParts, { target, call }: Asked): Promise<string> {
  const { language } = call;
  const policy = await loadPolicy(db);
  const { mode, links, newcomerHours: hours } = careOf(policy, target.roomId);
  const moderates = target.room && parts.channels.get(target.room.account)?.caps.moderates;
  const acts = texts.acts[language];
  const can = target.room && [
    ...(moderates?.delete === 'any' ? [acts.delete] : []),
    ...(moderates?.mute ? [acts.mute] : []),
    ...(moderates?.remove ? [acts.remove] : []),
  ];
  const cases = await countCases(db, { roomId: target.roomId, since: clock.now() - MONTH_MS });
  const domains = [...policy.allowed.domains].slice(0, SHOWN_DOMAINS);
  const room = target.room?.title ?? texts.everywhere[language];
  return texts.shown[language]({ room, mode, links, hours, domains, can, cases });
}

async function list({ db, house }: Deps, { target, call: { language } }: Asked): Promise<string> {
  const cases = await listCases(db, { roomId: target.roomId, limit: LISTED });
  const shown = cases.map(({ id, at, name, room, offence, value, step, mode, undoneAt }) => ({
    id,
    day: String(dayOf(at, house.timezone)).slice(4),
    name: name ?? '?',
    room: room ?? '?',
    what: texts.what[language][offence](value),
    step: texts.steps[language][step],
    dry: mode === 'dry',
    undone: undoneAt !== null,
  }));
  return texts.cases[language](shown);
}

/** What would be made of some words of somebody who is not new. */
function tryOut(policy: Policy, { roomId }: Target, words: string, { language }: Call): string {
  const said = {
    loginId: 0,
    hosts: hostsIn(words),
    forwardedFrom: undefined,
    card: undefined,
    repeated: undefined,
  };
  const offence = offenceIn(said, careOf(policy, roomId), policy.allowed);
  const tried = texts.tried[language](offence && texts.what[language][offence.kind](offence.value));
  const word = offence ? undefined : findWord(policy.words, roomId, words);
  return word ? `${tried}\n${roomTexts.wouldSay[language](word.answer)}` : tried;
}

async function pass(
  { db, clock }: Deps,
  parts: CareParts,
  { verb, host }: Extract<CareRequest, { verb: 'allow' | 'deny' }>,
  { member, language }: Call,
): Promise<string> {
  const domain = { kind: 'domain' as const, value: host };
  const by = { memberId: member.id, now: clock.now() };
  const changed = await db.write(async sql => {
    if (verb === 'deny' && !(await deleteAllow(sql, domain))) return false;
    if (verb === 'allow') await insertAllow(sql, domain, by);
    const detail = { domain: host };
    await appendAudit(sql, by.now, { memberId: member.id, action: `care.${verb}`, outcome: 'done', detail });
    return true;
  });
  await parts.changed();
  return changed ? texts.changed[language][verb](host) : texts.wasNot[language](host);
}

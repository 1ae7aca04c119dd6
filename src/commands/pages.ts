import type { Deps } from '../deps.ts';
import type {
  Answer,
  Call,
  Command,
  Incoming,
  KnownMember,
  Page,
  Pager,
  Reply,
  Responder,
} from '../feature.ts';
import { mayActAs } from '../kernel/roles.ts';
import { text } from '../kernel/text.ts';
import type { RolesOf } from './dispatch.ts';
import { keepPlace, type Place, turnPage } from './store-pages.ts';
import { texts } from './texts.ts';

const GOOD_FOR_MS = 30 * 60_000;
const CODE_LENGTH = 6;
const PRESS = /^next\.([0-9A-Z]{1,12})$/;

type Needs = Pick<Deps, 'db' | 'clock' | 'random'>;

type Reading = Pick<Call, 'member' | 'room' | 'answeredIn' | 'language'>;

/**
 * A page of a list, with a button for the next one where there is one. The word 「下一页」 does the same: for the same
 * person, where they read it, within half an hour, after a restart too.
 */
export async function tellPage(
  deps: Needs,
  reading: Reading,
  { list, page, before }: { list: string; page: Page; before?: Place['before'] },
): Promise<Reply[]> {
  const { member, room, answeredIn = room, language } = reading;
  const reader = { memberId: member.id, roomId: answeredIn.id };
  // A list that fits on one page leaves the one that somebody is reading alone.
  if (page.next === undefined && !before) return [{ parts: text(page.text) }];
  const now = deps.clock.now();
  const code = deps.random.code(CODE_LENGTH);
  const place: Place = { list, next: page.next, code, until: now + GOOD_FOR_MS, ...(before && { before }) };
  await keepPlace(deps.db, reader, place, now);
  if (page.next === undefined) return [{ parts: text(page.text) }];
  const options = [{ id: `next.${code}`, label: texts.next.label[language] }];
  return [{ parts: [{ type: 'choices', text: page.text, options }], memberId: member.id }];
}

/** Cuts a list that is read whole: `after` is the key of the last row that was told. */
export function pageOf<Row>(
  rows: Row[],
  { after, size, keyOf }: { after: number | undefined; size: number; keyOf: (row: Row) => number },
): { rows: Row[]; next?: number } {
  const left = after === undefined ? rows : rows.filter(row => keyOf(row) > after);
  const told = left.slice(0, size);
  const last = told.at(-1);
  return left.length > size && last !== undefined ? { rows: told, next: keyOf(last) } : { rows: told };
}

/** `/next`: the next page of what was read here last. A bare word in a group that reads nothing gets no answer. */
export function nextCommand(deps: Needs, pagers: Pager[]): Command {
  return {
    name: '/next',
    words: ['下一页', 'next'],
    role: 'member',
    local: true,
    ...texts.next,
    run: async call => {
      const roles = { here: call.role, house: call.houseRole ?? call.role };
      const replies = await turn(deps, pagers, { ...call, roles });
      const meant = call.event.kind === 'message' && call.event.addressed;
      return replies === 'none' ? (meant ? say(texts.notTurned.none[call.language]) : []) : replies;
    },
  };
}

/** Presses of the button below a page. */
export function pageResponder(
  deps: Needs,
  { pagers, rolesOf }: { pagers: Pager[]; rolesOf: RolesOf },
): Responder {
  return {
    name: 'pages',
    respond: incoming => {
      const { event, member } = incoming;
      if (event.kind !== 'choice' || !member) return undefined;
      const [, code] = PRESS.exec(event.choice) ?? [];
      if (code === undefined) return undefined;
      return async (): Promise<Answer> => {
        const roles = await rolesOf(member.id, incoming.room);
        const replies = await turn(deps, pagers, { ...incoming, member, roles, code });
        return replies === 'none' ? [] : replies;
      };
    },
  };
}

type Turning = Incoming & {
  member: KnownMember;
  roles: Awaited<ReturnType<RolesOf>>;
  code?: string;
};

async function turn(deps: Needs, pagers: Pager[], turning: Turning): Promise<Reply[] | 'none'> {
  const { member, room, event, language, roles, code } = turning;
  const reader = { memberId: member.id, roomId: room.id };
  const turned = await turnPage(deps.db, reader, { event: event.key, code, now: deps.clock.now() });
  if (turned === 'none') return turned;
  if (typeof turned === 'string') return say(texts.notTurned[turned][language]);
  const { list, next } = turned;
  const pager = pagers.find(each => each.list === list);
  // A newer program told the list, an older one is asked for more.
  if (!pager) return say(texts.notTurned.late[language]);
  const role = pager.local ? roles.here : roles.house;
  if (!mayActAs(role, pager.role)) return say(texts.notAllowed[language]);
  const page = await pager.turn(next, { language, role, member });
  return tellPage(deps, turning, { list, page, before: { event: event.key, next } });
}

function say(words: string): Reply[] {
  return [{ parts: text(words) }];
}

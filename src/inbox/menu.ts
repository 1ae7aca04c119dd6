import type { Channel } from '../channels/channel.ts';
import { findMenu } from '../delivery/store-menu.ts';
import type { Deps } from '../deps.ts';
import type { Answer, Incoming, KnownMember, Responder } from '../feature.ts';
import type { Event, MessageEvent } from '../kernel/message.ts';
import { spokenText, text } from '../kernel/text.ts';
import { decideInTheEnd } from './decide.ts';
import { texts } from './texts.ts';

/** A number that comes later than this after its menu is about something else. */
const MENU_MS = 30 * 60_000;

export type MenuOptions = {
  /** By account. */
  channels: ReadonlyMap<string, Pick<Channel, 'caps'>>;
  /** Who answers a press of a button. */
  responders: Responder[];
};

/**
 * Where a platform has no buttons, or too few, choices are a numbered menu. A number said to the bot picks from the latest menu
 * that its author was sent in that room, and is answered exactly as a press would be. Only a message that is nothing
 * but a number costs a query; without a menu it goes on to the others.
 */
export function menuResponder(deps: Deps, options: MenuOptions): Responder {
  return {
    name: 'menu',
    respond: incoming => {
      const { event, member, room } = incoming;
      if (event.kind !== 'message' || !event.addressed || !member) return undefined;
      const caps = options.channels.get(room.account)?.caps;
      if (!caps || (caps.buttons && !caps.menus)) return undefined;
      const number = numberIn(spokenText(event));
      if (number === undefined) return undefined;
      return () => pick(deps, options.responders, { incoming, event, member, number });
    },
  };
}

type Picking = { incoming: Incoming; event: MessageEvent; member: KnownMember; number: number };

async function pick({ db, clock }: Deps, responders: Responder[], picking: Picking): Promise<Answer> {
  const { incoming, event, member, number } = picking;
  const since = clock.now() - MENU_MS;
  const { identityId = 0, room: here } = incoming;
  const menu = await findMenu(db, { memberId: member.id, identityId, roomId: here.id, since });
  if (!menu) return undefined;
  const option = menu.options[number - 1];
  if (!option)
    return [{ parts: text(texts.beyondMenu[incoming.language](menu.options.length)), quote: true }];
  const { key, at, account, room, from } = event;
  const id = menu.messageId ?? '';
  const press: Event = { kind: 'choice', key, at, account, room, from, id, choice: option.id };
  return (await decideInTheEnd(responders, { ...incoming, event: press, text: '' })).replies;
}

/** 1 to 20, and nothing else; a phone may write it in full width. */
function numberIn(words: string): number | undefined {
  if (words.length > 2) return undefined;
  const digits = words.normalize('NFKC');
  return /^(?:[1-9]|1\d|20)$/.test(digits) ? Number(digits) : undefined;
}

import type { Deps } from '../deps.ts';
import type { KnownRoom } from '../feature.ts';
import type { OwnWelcome } from '../members/welcome.ts';
import { openGreeting } from './greeting.ts';
import { textOf } from './policy.ts';
import { loadPolicy } from './store-policy.ts';
import { roomTexts } from './texts-rooms.ts';

/** How a group welcomes in its own words, and that it has rules. A text that fails is left out: people are welcomed. */
export async function ownWelcome({ db, house, log }: Deps, room: KnownRoom): ReturnType<OwnWelcome> {
  const policy = await loadPolicy(db);
  const template = textOf(policy, room.id, 'welcome');
  const language = room.language ?? house.language;
  const below =
    textOf(policy, room.id, 'rules') === undefined ? {} : { below: roomTexts.haveRules[language] };
  if (template === undefined) return below;
  try {
    const greet = await openGreeting(template, room);
    greet([], 1);
    return { ...below, greet };
  } catch (error) {
    log.error({ err: error, room: room.id }, 'a welcome could not be rendered');
    return below;
  }
}

import type { Deps } from '../deps.ts';
import { dayOf } from '../kernel/day.ts';
import type { Language } from '../kernel/language.ts';
import { renderCard } from './render.ts';
import { readProfile } from './store.ts';
import type { Card } from './texts.ts';

const DAY_MS = 86_400_000;
/** Today and the days before it that a card tells about. */
const CARD_DAYS = 30;

/** What a member is told of themselves, ready to be read in a language. */
export async function readCard(deps: Deps, memberId: number, language: Language): Promise<Card> {
  const now = deps.clock.now();
  const firstDay = dayOf(now - (CARD_DAYS - 1) * DAY_MS, deps.house.timezone);
  const profile = await readProfile(deps.db, memberId, { now, firstDay });
  if (!profile) throw new Error(`member ${memberId} is not in the store`);
  return renderCard(profile, language, deps.house);
}

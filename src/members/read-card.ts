import type { Deps } from '../deps.ts';
import { dayOf } from '../kernel/day.ts';
import type { Language } from '../kernel/language.ts';
import { mayActAs, type Role } from '../kernel/roles.ts';
import { renderCard } from './render.ts';
import { readProfile } from './store.ts';
import type { Card } from './texts.ts';

const DAY_MS = 86_400_000;
/** Today and the days before it that a card tells about. */
const CARD_DAYS = 30;

/** What is known of a member, ready to be read in a language by somebody of that role. */
export async function readCard(
  deps: Deps,
  memberId: number,
  { language, role }: { language: Language; role: Role },
): Promise<Card> {
  const now = deps.clock.now();
  const firstDay = dayOf(now - (CARD_DAYS - 1) * DAY_MS, deps.house.timezone);
  const profile = await readProfile(deps.db, memberId, { now, firstDay });
  if (!profile) throw new Error(`member ${memberId} is not in the store`);
  return renderCard(profile, language, {
    timezone: deps.house.timezone,
    wholePhone: mayActAs(role, 'manager'),
  });
}

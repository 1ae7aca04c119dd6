import type { Deps } from '../deps.ts';
import type { Language } from '../kernel/language.ts';
import { renderCard } from './render.ts';
import { readProfile } from './store.ts';
import type { Card } from './texts.ts';

/** What is known of a member, ready to be read in a language. */
export async function readCard(deps: Deps, memberId: number, language: Language): Promise<Card> {
  const profile = await readProfile(deps.db, memberId, deps.clock.now());
  if (!profile) throw new Error(`member ${memberId} is not in the store`);
  return renderCard(profile, language, deps.house.timezone);
}

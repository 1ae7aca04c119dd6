import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import { dayOf } from '../kernel/day.ts';
import type { HouseContact } from './contact/house.ts';
import type { Outcome } from './contact/sync.ts';
import { writeCompared } from './store-compared.ts';
import { toManagers } from './tasks/tell-operators.ts';
import { contactTexts as texts } from './texts.ts';

/** What callbacks should have told and did not; the first comparison is the first import, and no drift. */
export function driftOf({ before, added, renamed, newGroups, lost }: Outcome): number {
  return before === 0 ? 0 : added + renamed + newGroups + lost;
}

/** The comparison of a night: what it found is kept, and managers hear of drift. */
export async function compareAndTell(deps: Deps, wecom: HouseContact, outbox: Outbox): Promise<Outcome> {
  const { db, clock, house } = deps;
  const outcome = await wecom.sync();
  if (outcome.stopped) return outcome;
  const drift = driftOf(outcome);
  await writeCompared(db, { at: clock.now(), drift, customers: outcome.after });
  if (drift > 0) {
    const occasion = `wecom/drift/${dayOf(clock.now(), house.timezone)}`;
    await outbox.enqueue(await toManagers(deps, occasion, language => texts.drift[language](outcome)));
  }
  return outcome;
}

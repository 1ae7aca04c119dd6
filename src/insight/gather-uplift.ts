import { gatherReport } from '../campaigns/gather-report.ts';
import { measure, type Report } from '../campaigns/measure.ts';
import { listWritten } from '../campaigns/store-campaigns.ts';
import type { Deps } from '../deps.ts';

/** A campaign that held some out, and what the others did more than they. */
export type Lift = { id: number; name: string; sent: number; uplift: NonNullable<Report['uplift']> };

const LOOKED_THROUGH = 100;

/** The campaigns changed last of those that held some out and reached somebody. */
export async function gatherUplift(deps: Deps, most: number): Promise<Lift[]> {
  const lifts: Lift[] = [];
  for (const campaign of await listWritten(deps.db, LOOKED_THROUGH)) {
    if (lifts.length >= most) break;
    const { id, name, plan, state } = campaign;
    if (state === 'draft' || plan.holdoutPercent === 0) continue;
    const { sent, uplift } = measure(await gatherReport(deps, campaign), deps.random.next);
    if (sent > 0 && uplift) lifts.push({ id, name, sent, uplift });
  }
  return lifts;
}

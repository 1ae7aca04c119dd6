import type { Sql } from '../db/db.ts';
import { outsideQuiet } from '../delivery/gate.ts';
import { readGateRules } from '../delivery/store-gate.ts';
import type { House } from '../deps.ts';
import type { Ticket } from './store.ts';

const HOUR_MS = 3_600_000;

/** Until when each kind is answered, where nobody promised anything else. */
const WITHIN_MS: Record<Ticket['kind'], number> = {
  complaint: 2 * HOUR_MS,
  question: 4 * HOUR_MS,
  suggestion: 24 * HOUR_MS,
};

/** Who forgot once is given so long before those above hear of it. */
export const GRACE_MS = HOUR_MS;

/** When an answer to something that comes in now is promised: never while the house sleeps. */
export async function promisedBy(
  sql: Pick<Sql, 'all'>,
  { timezone }: House,
  { kind, now }: { kind: Ticket['kind']; now: number },
): Promise<number> {
  return outsideQuiet(await readGateRules({ read: sql.all }), now + WITHIN_MS[kind], timezone);
}

import { type Ending, settleEnded } from '../../campaigns/store-settle.ts';
import type { Sql } from '../../db/db.ts';
import type { Deps } from '../../deps.ts';
import { giveBack } from '../contact/store-spend.ts';
import { type OpenSend, planOf } from './store-ends.ts';
import type { Task } from './store-tasks.ts';

export type Ended = { send: OpenSend; state: Ending['state']; reason?: string; at?: number };

/**
 * Writes how customers of a task ended: whoever got the message, or may have, holds their coupon; a message that did
 * not arrive gives its code back, and what was spent of the customer's quota.
 */
export async function settleSends(
  sql: Sql,
  { db, clock, house }: Deps,
  { task, name, ended }: { task: Task; name: string; ended: Ended[] },
): Promise<void> {
  const endings = ended.map(
    ({ send, state, reason, at }): Ending => ({
      ...{ id: send.recipientId, state, reason },
      sentAt: state === 'failed' ? undefined : (at ?? clock.now()),
      memberId: send.memberId > 0 ? send.memberId : undefined,
    }),
  );
  const now = clock.now();
  await settleEnded(sql, db.dialect, { name, ended: endings, now, timezone: house.timezone });
  const lost = ended.filter(({ state }) => state === 'failed').map(({ send }) => send.target);
  await giveBack(sql, db.dialect, planOf(task.runId), lost);
}

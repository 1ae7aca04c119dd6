import type { Deps } from '../../deps.ts';
import type { ContactClient } from '../contact/client.ts';
import { WecomRefused } from '../contact/errors.ts';
import { noteReminder, type Task, waitingTasks } from './store-tasks.ts';

const DAY_MS = 24 * 60 * 60_000;
/** remind_groupmsg_send (97610). */
const MOST = 3;

/** When somebody was reminded in the last 24 hours. */
export function remindersOf({ reminders }: Pick<Task, 'reminders'>, now: number): number[] {
  return (JSON.parse(reminders) as number[]).filter(at => at > now - DAY_MS);
}

/**
 * Reminds all who have not confirmed a campaign; who had three reminders in 24 hours is left alone. A reminder is noted
 * before it goes out, so that a crash costs one and never makes a fourth.
 */
export async function remindStaff(
  { db, clock, log }: Deps,
  client: ContactClient,
  campaignId: number,
): Promise<{ reminded: string[]; full: string[] }> {
  const told = { reminded: new Set<string>(), full: new Set<string>() };
  for (const task of await waitingTasks(db, campaignId)) {
    const now = clock.now();
    const all = JSON.parse(task.reminders) as number[];
    const mayBe = remindersOf(task, now).length < MOST;
    if (mayBe && !(await noteReminder(db, task, [...all, now]))) continue;
    const done = mayBe && (await remind(client, task, log));
    told[done ? 'reminded' : 'full'].add(task.staff);
  }
  return { reminded: [...told.reminded], full: [...told.full] };
}

/** False where WeCom thinks that it was enough. */
async function remind(client: ContactClient, { msgId, staff }: Task, log: Deps['log']): Promise<boolean> {
  try {
    await client.remind(msgId ?? '');
    return true;
  } catch (error) {
    if (!(error instanceof WecomRefused)) throw error;
    log.warn({ err: error, staff }, 'WeCom did not remind a member of staff');
    return false;
  }
}

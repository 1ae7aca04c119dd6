import type { Deps } from '../../deps.ts';
import type { ContactClient } from '../contact/client.ts';
import { WecomRefused } from '../contact/errors.ts';
import { POLL_MS } from './create.ts';
import { type Ended, settleSends } from './settle.ts';
import { cancelSends, type OpenSend, openSends } from './store-ends.ts';
import { moveTask, type Task } from './store-tasks.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Who has not confirmed by then is not asked any more. */
export const CONFIRM_MS = 7 * DAY_MS;
/** Staff confirmed, and WeCom goes on sending for a while. */
const SENDING_MS = DAY_MS;

type Parts = { deps: Deps; client: ContactClient };

/** Looks how far a task has come, and writes it. What fails is looked at again later. */
export async function pollTask(
  parts: Parts,
  seen: Task,
  { name, stopped }: { name: string; stopped: boolean },
) {
  const { db, clock } = parts.deps;
  const lookAt = clock.now() + POLL_MS;
  if (!(await db.write(sql => moveTask(sql, seen, { state: seen.state, lookAt })))) return;
  const task: Task = { ...seen, lookAt };
  const msgId = task.msgId ?? '';
  const over = clock.now() - (task.createdAt ?? 0) >= CONFIRM_MS;
  // First it is taken back and then looked at, so that nobody can confirm in between.
  if (task.state === 'created' && (stopped || over)) await takeBack(parts.client, msgId);
  const confirmedAt = task.confirmedAt ?? (await confirmationOf(parts, task));
  if (confirmedAt !== undefined) return settle(parts, { task, name, confirmedAt });
  if (stopped) return cancel(parts.deps, task);
  if (over) await expire(parts.deps, task, name);
}

/** What cannot be taken back any more is not there, or under way. */
async function takeBack(client: ContactClient, msgId: string): Promise<void> {
  await client.cancelTask(msgId).catch((error: unknown) => {
    if (!(error instanceof WecomRefused) || error.kind !== 'refused') throw error;
  });
}

/** get_groupmsg_task: 2 is confirmed. */
async function confirmationOf({ deps, client }: Parts, { msgId, staff }: Task): Promise<number | undefined> {
  let cursor: string | undefined;
  do {
    const page = await client.staffTasks(msgId ?? '', cursor);
    const mine = page.task_list.find(({ userid }) => userid === staff);
    if (mine) return mine.status === 2 ? (mine.send_time ?? deps.clock.now() / 1000) * 1000 : undefined;
    cursor = page.next_cursor;
  } while (cursor !== undefined);
  return undefined;
}

type Confirmed = { task: Task; name: string; confirmedAt: number };

async function settle({ deps, client }: Parts, { task, name, confirmedAt }: Confirmed): Promise<void> {
  const { db, clock } = deps;
  const sends = await openSends(db, task.id);
  const told = await resultsOf(client, task);
  const late = clock.now() - confirmedAt >= SENDING_MS;
  const ended = sends.flatMap(send => endOf(send, told.get(send.target), late) ?? []);
  const over = ended.length === sends.length;
  await db.write(async sql => {
    const state = over ? 'delivered' : 'confirmed';
    const change = { state, confirmedAt, ...(over && { endedAt: clock.now() }) } as const;
    if (!(await moveTask(sql, task, change))) return;
    await settleSends(sql, deps, { task, name, ended });
  });
}

type Told = { status: number; at: number | undefined };

/** get_groupmsg_send_result, all pages. */
async function resultsOf(client: ContactClient, { msgId, staff }: Task): Promise<Map<string, Told>> {
  const told = new Map<string, Told>();
  let cursor: string | undefined;
  do {
    const page = await client.sendResults(msgId ?? '', staff, cursor);
    for (const { external_userid: customer, chat_id: chat, status, send_time: at } of page.send_list) {
      const target = customer || chat;
      if (target) told.set(target, { status, at: at === undefined ? undefined : at * 1000 });
    }
    cursor = page.next_cursor;
  } while (cursor !== undefined);
  return told;
}

/** 1 sent, 2 no customer any more, 3 had as many as one may; 0 not sent, which may yet change. */
function endOf(send: OpenSend, told: Told | undefined, late: boolean): Ended | undefined {
  switch (told?.status) {
    case 1:
      return { send, state: 'sent', ...(told.at !== undefined && { at: told.at }) };
    case 2:
      return { send, state: 'failed', reason: 'wecom-not-customer' };
    case 3:
      return { send, state: 'failed', reason: 'wecom-had-other' };
    default:
      return late ? { send, state: 'failed', reason: 'wecom-not-sent' } : undefined;
  }
}

async function expire(deps: Deps, task: Task, name: string): Promise<void> {
  const sends = await openSends(deps.db, task.id);
  await deps.db.write(async sql => {
    if (!(await moveTask(sql, task, { state: 'expired', endedAt: deps.clock.now() }))) return;
    const ended = sends.map(send => ({ send, state: 'failed' as const, reason: 'wecom-expired' }));
    await settleSends(sql, deps, { task, name, ended });
  });
}

/** Nobody confirmed it, and nobody will. */
export async function cancel({ db, clock }: Deps, task: Task): Promise<void> {
  const sends = await openSends(db, task.id);
  const now = clock.now();
  await db.write(async sql => {
    if (!(await moveTask(sql, task, { state: 'cancelled', endedAt: now }))) return;
    await cancelSends(sql, db.dialect, { runId: task.runId, sends, now });
  });
}

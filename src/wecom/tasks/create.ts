import type { Deps } from '../../deps.ts';
import type { ContactClient, TaskTo } from '../contact/client.ts';
import { WecomRefused, WecomUnreachable } from '../contact/errors.ts';
import { type DraftContent, picturesOf, toContent } from './content.ts';
import { fetchPicture } from './fetch-picture.ts';
import { settleSends } from './settle.ts';
import { type OpenSend, openSends } from './store-ends.ts';
import { moveTask, type Task } from './store-tasks.ts';

/** Longer than a call with all its pauses lasts: whoever has not written what came of it by then never will. */
const CALL_MS = 5 * 60_000;
const AGAIN_MS = 5 * 60_000;
export const POLL_MS = 5 * 60_000;
/** What could not be asked for a day is not asked at all. */
const MOST_WAIT_MS = 24 * 60 * 60_000;

type Parts = { deps: Deps; client: ContactClient };

/**
 * Asks one member of staff, once: the task is marked before the call and written after it. Where the connection broke
 * in between, nobody knows whether WeCom has it, and it is not asked again.
 */
export async function createTask({ deps, client }: Parts, planned: Task, name: string): Promise<void> {
  const { db, clock } = deps;
  const content = JSON.parse(planned.content) as DraftContent;
  const media = await picturesReady({ deps, client }, planned, { name, content });
  if (!media) return;
  const lookAt = clock.now() + CALL_MS;
  if (!(await db.write(sql => moveTask(sql, planned, { state: 'creating', lookAt })))) return;
  const task: Task = { ...planned, state: 'creating', lookAt };
  const sends = await openSends(db, task.id);
  try {
    const to = toOf(task, sends);
    const { msgid, fail_list: failed } = await client.addTask(task.staff, to, toContent(content, media));
    await created(deps, { task, name, sends }, { msgId: msgid, failed: failed ?? [] });
  } catch (error) {
    await notCreated(deps, { task, name, sends }, error);
  }
}

function toOf({ kind }: Task, sends: OpenSend[]): TaskTo {
  const targets = sends.map(({ target }) => target);
  return kind === 'single'
    ? { chat_type: 'single', external_userid: targets }
    : { chat_type: 'group', chat_id_list: targets };
}

/** Nothing was asked of anybody while a picture cannot be had: it is tried again for a day. */
async function picturesReady(
  { deps, client }: Parts,
  task: Task,
  { name, content }: { name: string; content: DraftContent },
): Promise<Map<string, string> | undefined> {
  const media = new Map<string, string>();
  try {
    for (const source of picturesOf(content)) {
      const picture = await fetchPicture(source);
      media.set(source, await client.uploadImage(picture.name, picture.bytes));
    }
    return media;
  } catch (error) {
    await postpone(deps, { task, name, sends: await openSends(deps.db, task.id) }, error);
    return undefined;
  }
}

type Asked = { task: Task; name: string; sends: OpenSend[] };

async function created(
  deps: Deps,
  { task, name, sends }: Asked,
  { msgId, failed }: { msgId: string; failed: string[] },
): Promise<void> {
  const now = deps.clock.now();
  const refused = new Set(failed);
  const ended = sends
    .filter(({ target }) => refused.has(target))
    .map(send => ({ send, state: 'failed' as const, reason: 'wecom-not-customer' }));
  const nobody = ended.length === sends.length;
  await deps.db.write(async sql => {
    const change = nobody ? { state: 'refused' as const, endedAt: now } : { state: 'created' as const };
    const lookAt = now + POLL_MS;
    if (!(await moveTask(sql, task, { ...change, msgId, createdAt: now, lookAt }))) return;
    await settleSends(sql, deps, { task, name, ended });
  });
}

async function notCreated(deps: Deps, asked: Asked, error: unknown): Promise<void> {
  if (error instanceof WecomUnreachable && error.left) return unsure(deps, asked);
  if (error instanceof WecomUnreachable) return postpone(deps, asked, error);
  if (!(error instanceof WecomRefused)) {
    // It answered, and nobody can read what: the task may be there.
    deps.log.error({ err: error, staff: asked.task.staff }, 'an answer of WeCom could not be read');
    return unsure(deps, asked);
  }
  if (error.kind === 'refused') return refuse(deps, asked, error);
  return postpone(deps, asked, error);
}

/** Whether staff were asked cannot be told: their customers may yet get it, so codes and quota stay with them. */
export async function unsure(deps: Deps, { task, name, sends }: Asked): Promise<void> {
  const now = deps.clock.now();
  await deps.db.write(async sql => {
    if (!(await moveTask(sql, task, { state: 'unsure', reason: 'wecom-unsure', endedAt: now }))) return;
    const ended = sends.map(send => ({ send, state: 'unsure' as const, reason: 'wecom-unsure', at: now }));
    await settleSends(sql, deps, { task, name, ended });
  });
  deps.log.warn({ campaign: name, staff: task.staff }, 'it is not known whether staff were asked');
}

async function refuse(deps: Deps, { task, name, sends }: Asked, error: Error): Promise<void> {
  const now = deps.clock.now();
  await deps.db.write(async sql => {
    if (!(await moveTask(sql, task, { state: 'refused', reason: error.message, endedAt: now }))) return;
    const ended = sends.map(send => ({ send, state: 'failed' as const, reason: 'wecom-refused' }));
    await settleSends(sql, deps, { task, name, ended });
  });
  deps.log.warn({ err: error, campaign: name, staff: task.staff }, 'WeCom refused a task');
}

/** Certainly not asked: it waits, and is given up after a day. */
async function postpone(deps: Deps, asked: Asked, error: unknown): Promise<void> {
  const { task } = asked;
  const now = deps.clock.now();
  const reason = error instanceof Error ? error : new Error(String(error));
  if (now - task.plannedAt > MOST_WAIT_MS) return refuse(deps, asked, reason);
  const change = { state: 'planned' as const, lookAt: now + AGAIN_MS, reason: reason.message };
  await deps.db.write(sql => moveTask(sql, task, change));
  deps.log.warn({ err: error, staff: task.staff }, 'staff could not be asked; it is tried again');
}

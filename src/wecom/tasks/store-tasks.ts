import { batch } from '../../db/batch.ts';
import type { Db, Sql } from '../../db/db.ts';
import type { Dialect } from '../../db/dialect.ts';

export type TaskState =
  | 'planned'
  | 'creating'
  | 'created'
  | 'confirmed'
  | 'delivered'
  | 'refused'
  | 'expired'
  | 'unsure'
  | 'cancelled';

/** What one member of staff is asked to send. */
export type Task = {
  id: number;
  runId: number;
  staff: string;
  kind: 'single' | 'group';
  variant: string;
  part: number;
  state: TaskState;
  msgId: string | null;
  /** JSON: `DraftContent`. */
  content: string;
  plannedAt: number;
  createdAt: number | null;
  confirmedAt: number | null;
  lookAt: number;
  /** JSON: the moments. */
  reminders: string;
};

const COLUMNS = `t."id", t."runId", t."staff", t."kind", t."variant", t."part", t."state", t."msgId", t."content",
  t."plannedAt", t."createdAt", t."confirmedAt", t."lookAt", t."reminders"`;

type Key = Pick<Task, 'runId' | 'staff' | 'kind' | 'variant'>;

/** The task that is still being filled, and how many it holds; a new one where there is none, or `full` says so. */
export async function openTask(
  sql: Sql,
  key: Key,
  { content, most, now }: { content: string; most: number; now: number },
): Promise<{ id: number; free: number }> {
  const keys = [key.runId, key.staff, key.kind, key.variant];
  const [last] = await sql.all<{ id: number; part: number; state: string; count: number }>(
    `SELECT t."id", t."part", t."state", CAST((SELECT count(*) FROM "WecomSend" s WHERE s."taskId" = t."id") AS int) AS "count"
     FROM "WecomTask" t WHERE t."runId" = ? AND t."staff" = ? AND t."kind" = ? AND t."variant" = ?
     ORDER BY t."part" DESC LIMIT 1`,
    ...keys,
  );
  if (last?.state === 'planned' && last.count < most) return { id: last.id, free: most - last.count };
  const [made] = await sql.all<{ id: number }>(
    `INSERT INTO "WecomTask" ("runId", "staff", "kind", "variant", "part", "state", "content", "plannedAt", "lookAt")
     VALUES (?, ?, ?, ?, ?, 'planned', ?, ?, ?) RETURNING "id"`,
    ...[...keys, (last?.part ?? 0) + 1, content, now, now],
  );
  if (!made) throw new Error('the new task has no id');
  return { id: made.id, free: most };
}

const insertSends = batch(
  { taskId: 'int', target: 'text', recipientId: 'int' },
  x => `
    INSERT INTO "WecomSend" ("taskId", "target", "recipientId")
    SELECT x."taskId", x."target", x."recipientId" FROM ${x} WHERE true
    ON CONFLICT DO NOTHING`,
);

export async function addSends(
  sql: Sql,
  dialect: Dialect,
  sends: { taskId: number; target: string; recipientId: number }[],
): Promise<void> {
  await insertSends.run(sql, dialect, sends);
}

/** Tasks that have not come to their end. */
const OPEN = `t."state" IN ('planned', 'creating', 'created', 'confirmed')`;

/** Open tasks of a run that are to be looked at now, beyond an id. */
export function dueTasks(
  { read }: Pick<Db, 'read'>,
  { runId, afterId, now, most }: { runId: number; afterId: number; now: number; most: number },
): Promise<Task[]> {
  return read<Task>(
    `SELECT ${COLUMNS} FROM "WecomTask" t
     WHERE t."runId" = ? AND t."id" > ? AND ${OPEN} AND t."lookAt" <= ? ORDER BY t."id" LIMIT ?`,
    ...[runId, afterId, now, most],
  );
}

/** When the next open task of a run is to be looked at; undefined where none is open. */
export async function nextLook({ read }: Pick<Db, 'read'>, runId: number): Promise<number | undefined> {
  const [row] = await read<{ at: number | null }>(
    `SELECT min(t."lookAt") AS "at" FROM "WecomTask" t WHERE t."runId" = ? AND ${OPEN}`,
    runId,
  );
  return row?.at ?? undefined;
}

type Change = {
  state: TaskState;
  lookAt?: number;
  reason?: string;
  msgId?: string;
  createdAt?: number;
  confirmedAt?: number;
  endedAt?: number;
};

/** One step of a task, if it still stands where it was seen: of two who try, one does it. */
export async function moveTask(
  sql: Sql,
  seen: Pick<Task, 'id' | 'state' | 'lookAt'>,
  change: Change,
): Promise<boolean> {
  const { state, lookAt, reason, msgId, createdAt, confirmedAt, endedAt } = change;
  const changed = await sql.run(
    `UPDATE "WecomTask" SET "state" = ?, "lookAt" = coalesce(?, "lookAt"), "reason" = ?, "msgId" = coalesce(?, "msgId"),
       "createdAt" = coalesce(?, "createdAt"), "confirmedAt" = coalesce(?, "confirmedAt"), "endedAt" = ?
     WHERE "id" = ? AND "state" = ? AND "lookAt" = ?`,
    ...[state, lookAt ?? null, reason ?? null, msgId ?? null],
    ...[createdAt ?? null, confirmedAt ?? null, endedAt ?? null, seen.id, seen.state, seen.lookAt],
  );
  return changed > 0;
}

/** Tasks that wait for their staff member, of one campaign or of all. */
export function waitingTasks(
  { read }: Pick<Db, 'read'>,
  campaignId?: number,
): Promise<(Task & { campaign: string; count: number })[]> {
  return read(
    `SELECT ${COLUMNS}, c."name" AS "campaign",
       CAST((SELECT count(*) FROM "WecomSend" s WHERE s."taskId" = t."id") AS int) AS "count"
     FROM "WecomTask" t JOIN "Run" r ON r."id" = t."runId" JOIN "Campaign" c ON c."id" = r."campaignId"
     WHERE t."state" = 'created' AND (? = 0 OR c."id" = ?) ORDER BY t."id"`,
    ...[campaignId ?? 0, campaignId ?? 0],
  );
}

/** How many tasks ended without anybody knowing whether WeCom has them. */
export async function countUnsure({ read }: Pick<Db, 'read'>): Promise<number> {
  const [row] = await read<{ n: number }>(
    `SELECT CAST(count(*) AS int) AS "n" FROM "WecomTask" WHERE "state" = 'unsure'`,
  );
  return row?.n ?? 0;
}

/** Notes a reminder before it goes out; false where another process noted one at the same moment. */
export async function noteReminder(db: Db, task: Task, reminders: number[]): Promise<boolean> {
  const changed = await db.write(sql =>
    sql.run(
      `UPDATE "WecomTask" SET "reminders" = ? WHERE "id" = ? AND "state" = 'created' AND "reminders" = ?`,
      ...[JSON.stringify(reminders), task.id, task.reminders],
    ),
  );
  return changed > 0;
}

import { releaseCancelled } from '../../coupons/store-delivered.ts';
import { batch } from '../../db/batch.ts';
import type { Db, Sql } from '../../db/db.ts';
import type { Dialect } from '../../db/dialect.ts';
import { giveBack } from '../contact/store-spend.ts';

/** One customer or group of a task that has not come to its end. */
export type OpenSend = { recipientId: number; target: string; memberId: number };

export function openSends({ read }: Pick<Db, 'read'>, taskId: number): Promise<OpenSend[]> {
  return read<OpenSend>(
    `SELECT s."recipientId", s."target", coalesce(m."mergedIntoId", q."memberId") AS "memberId" FROM "WecomSend" s
     JOIN "Recipient" q ON q."id" = s."recipientId" LEFT JOIN "Member" m ON m."id" = q."memberId"
     WHERE s."taskId" = ? AND q."state" = 'queued' ORDER BY s."recipientId"`,
    taskId,
  );
}

/** What a run spends on its customers goes by this name. */
export function planOf(runId: number): string {
  return `run/${runId}`;
}

const cancel = batch(
  { id: 'int' },
  x => `
    UPDATE "Recipient" SET "state" = 'cancelled', "reason" = 'stopped' FROM ${x}
    WHERE "Recipient"."id" = x."id" AND "Recipient"."state" = 'queued'`,
);

/** Whoever was not written to when the campaign was stopped: their codes are free again, and so is their message. */
export async function cancelSends(
  sql: Sql,
  dialect: Dialect,
  { runId, sends, now }: { runId: number; sends: OpenSend[]; now: number },
): Promise<void> {
  await cancel.run(
    sql,
    dialect,
    sends.map(({ recipientId: id }) => ({ id })),
  );
  await releaseCancelled(sql, { runId, now });
  await giveBack(
    sql,
    dialect,
    planOf(runId),
    sends.map(({ target }) => target),
  );
}

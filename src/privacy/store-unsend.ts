import { issueCoupons, releaseCoupons } from '../coupons/store-delivered.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Person } from './store-person.ts';

type Waiting = { id: number; delivery: string | null; task: string | null };

const LEFT = new Set(['sending', 'sent', 'unsure']);
const NOT_OUT = new Set(['planned', 'cancelled']);

/**
 * Ends what campaigns still had for somebody: what did not leave fails, as for anybody who is gone, and its code is
 * free again; what left, or may have, keeps its code. To be done before their messages are taken out of the store.
 */
export async function unsend(
  sql: Sql,
  dialect: Dialect,
  { memberIds }: Person,
  { now, timezone }: { now: number; timezone: string },
): Promise<void> {
  for (const memberId of memberIds) {
    const waiting = await sql.all<Waiting>(
      `SELECT r."id", d."state" AS "delivery", t."state" AS "task" FROM "Recipient" r
       LEFT JOIN "Delivery" d
         ON d."occasion" = 'campaign/' || r."runId" || '/' || r."memberId" || '/' || r."postRoomId"
       LEFT JOIN "WecomSend" s ON s."recipientId" = r."id" LEFT JOIN "WecomTask" t ON t."id" = s."taskId"
       WHERE r."memberId" = ? AND r."state" IN ('planned', 'queued')`,
      memberId,
    );
    const left = waiting.filter(
      ({ delivery, task }) => LEFT.has(delivery ?? '') || (task !== null && !NOT_OUT.has(task)),
    );
    const leftIds = new Set(left.map(({ id }) => id));
    const failed = waiting.filter(({ id }) => !leftIds.has(id)).map(({ id }) => id);
    await issueCoupons(sql, dialect, { recipientIds: [...leftIds], now, timezone });
    await releaseCoupons(sql, dialect, { recipientIds: failed, now });
    for (const { id, delivery } of left) {
      await sql.run(
        'UPDATE "Recipient" SET "state" = ?, "sentAt" = ? WHERE "id" = ?',
        ...[delivery === 'sent' ? 'sent' : 'unsure', now, id],
      );
    }
    for (const id of failed) {
      await sql.run(
        `UPDATE "Recipient" SET "state" = 'failed', "reason" = 'deleted', "couponId" = NULL WHERE "id" = ?`,
        id,
      );
    }
  }
}

import type { Db } from '../../db/db.ts';
import type { TaskState } from './store-tasks.ts';

/** How far one task of a campaign has come, counted in customers or groups. */
export type Progress = {
  id: number;
  runId: number;
  staff: string;
  kind: 'single' | 'group';
  variant: string;
  state: TaskState;
  reason: string | null;
  createdAt: number | null;
  confirmedAt: number | null;
  reminders: string;
  count: number;
  sent: number;
};

/** All tasks of a campaign, in the order in which staff were asked. */
export function readProgress({ read }: Pick<Db, 'read'>, campaignId: number): Promise<Progress[]> {
  return read<Progress>(
    `SELECT t."id", t."runId", t."staff", t."kind", t."variant", t."state", t."reason", t."createdAt", t."confirmedAt",
       t."reminders", CAST(count(s."recipientId") AS int) AS "count",
       CAST(coalesce(sum(CASE WHEN q."state" = 'sent' THEN 1 ELSE 0 END), 0) AS int) AS "sent"
     FROM "Run" r JOIN "WecomTask" t ON t."runId" = r."id"
     LEFT JOIN "WecomSend" s ON s."taskId" = t."id" LEFT JOIN "Recipient" q ON q."id" = s."recipientId"
     WHERE r."campaignId" = ?
     GROUP BY t."id", t."runId", t."staff", t."kind", t."variant", t."state", t."reason", t."createdAt", t."confirmedAt",
       t."reminders" ORDER BY t."id"`,
    campaignId,
  );
}

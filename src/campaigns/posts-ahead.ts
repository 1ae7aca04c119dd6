import type { Sql } from '../db/db.ts';
import { instantsOf } from './calendar.ts';
import { type CampaignPlan, postsIn } from './campaign-plan.ts';
import { isHeldOut } from './choose.ts';
import { findGroups } from './store-plan.ts';

/** A post that will come to a room. */
export type PostAhead = { roomId: number; at: number };

/** More than anybody is to get in a week. */
const MOST = 7;
const AHEAD_MS = 7 * 24 * 60 * 60_000;

/**
 * What will be posted in which rooms within a week, as far as it is approved: nobody in a room can be left out of its
 * post, so whatever comes to them alone leaves a place for it.
 */
export async function readPostsAhead(sql: Pick<Sql, 'all'>, now: number): Promise<PostAhead[]> {
  const planned = await sql.all<PostAhead>(
    `SELECT x."postRoomId" AS "roomId", x."dueAt" AS "at" FROM "Run" r
     JOIN "Recipient" x ON x."runId" = r."id" AND x."memberId" = 0
     WHERE r."state" IN ('planning', 'running') AND x."state" IN ('planned', 'queued')`,
  );
  const campaigns = await sql.all<{ id: number; plan: string; nextAt: number }>(
    `SELECT "id", "plan", "nextAt" FROM "Campaign"
     WHERE "state" IN ('approved', 'running') AND "nextAt" >= ? AND "nextAt" < ?`,
    ...[now, now + AHEAD_MS],
  );
  const ahead = [...planned];
  for (const { id, plan, nextAt } of campaigns) {
    const read = JSON.parse(plan) as CampaignPlan;
    const { send, holdoutPercent } = read;
    if (postsIn(send) === undefined) continue;
    const instants = await instantsOf({ plan: read }, nextAt - 1, { until: now + AHEAD_MS, most: MOST });
    const rooms = await findGroups(sql, send);
    const drawn = rooms.filter(room => !isHeldOut(id, { memberId: 0, postRoomId: room.id }, holdoutPercent));
    for (const at of instants) {
      ahead.push(...drawn.map(room => ({ roomId: room.id, at })));
    }
  }
  return ahead;
}

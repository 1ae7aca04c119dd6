import type { Sql } from '../db/db.ts';
import type { Person } from './store-person.ts';

/** Of a member, by its number. What adds up to sums of the house stays, with nobody behind it. */
const BY_MEMBER = [
  ...['Contact', 'Preference', 'ConsentChange', 'Mark', 'SegmentMember', 'ScoreChange', 'MemberTag'].map(
    table => `DELETE FROM "${table}" WHERE "memberId" = ?`,
  ),
  `UPDATE "OrderChange" SET "before" = NULL, "after" = NULL
   WHERE "field" = 'buyer' AND "orderId" IN (SELECT "id" FROM "Order" WHERE "memberId" = ?)`,
  `UPDATE "Order" SET "buyer" = '' WHERE "memberId" = ?`,
  `UPDATE "TicketMessage" SET "text" = '' WHERE "ticketId" IN (SELECT "id" FROM "Ticket" WHERE "memberId" = ?)`,
  `DELETE FROM "MergeRow" WHERE "mergeId" IN (SELECT "id" FROM "Merge" WHERE "fromId" = ?)`,
  `DELETE FROM "MergeRow" WHERE "mergeId" IN (SELECT "id" FROM "Merge" WHERE "intoId" = ?)`,
  ...['confirm', 'page', 'link.wrong'].flatMap(what => [
    `DELETE FROM "Setting" WHERE "key" LIKE '${what}.' || CAST(? AS text) || '.%'`,
    `DELETE FROM "Setting" WHERE "key" = '${what}.' || CAST(? AS text)`,
  ]),
];

/** Of a login, by its number. The row stays, of no platform: what another process still writes for it does not fail. */
const THEIR_CASES = `(SELECT "id" FROM "CareCase" WHERE "identityId" = ?)`;
const BY_LOGIN = [
  ...['Anchor', 'RoomMember', 'Activity', 'LinkCode'].map(
    table => `DELETE FROM "${table}" WHERE "identityId" = ?`,
  ),
  'DELETE FROM "Unhandled" WHERE (SELECT x."identityId" FROM "Interaction" x WHERE x."id" = "interactionId") = ?',
  `UPDATE "Gap" SET "draft" = NULL, "draftBy" = NULL, "status" = CASE WHEN "status" = 'drafted' THEN 'open' ELSE "status" END
   WHERE "draftBy" IN (SELECT CAST(x."id" AS text) FROM "Interaction" x WHERE x."identityId" = ?)`,
  `UPDATE "Interaction" SET "text" = NULL, "data" = NULL, "nativeId" = NULL, "key" = 'forgotten/' || "id"
   WHERE "identityId" = ?`,
  `UPDATE "CareAllow" SET "caseId" = NULL WHERE "caseId" IN ${THEIR_CASES}`,
  `UPDATE "CareStep" SET "detail" = NULL WHERE "caseId" IN ${THEIR_CASES}`,
  `UPDATE "CareCase" SET "value" = '', "messageId" = 'forgotten/' || "id" WHERE "identityId" = ?`,
];

const DELIVERIES = `UPDATE "Delivery" SET "parts" = '[]', "occasion" = 'forgotten/' || "id", "quote" = NULL,
  "thread" = NULL, "nativeId" = NULL, "reason" = CASE WHEN "settledAt" IS NULL THEN 'deleted' END,
  "state" = CASE WHEN "settledAt" IS NULL THEN 'refused' ELSE "state" END, "settledAt" = coalesce("settledAt", ?)`;

/** Of a chat that only they are in. */
const BY_ROOM = [
  'DELETE FROM "Newcomer" WHERE "roomId" = ?',
  'DELETE FROM "RoomMember" WHERE "roomId" = ?',
  'DELETE FROM "Unhandled" WHERE (SELECT x."roomId" FROM "Interaction" x WHERE x."id" = "interactionId") = ?',
  `UPDATE "Interaction" SET "text" = NULL, "data" = NULL, "nativeId" = NULL, "key" = 'forgotten/' || "id"
   WHERE "roomId" = ?`,
];

/** By what a platform calls them. */
const BY_NATIVE_ID = [
  'DELETE FROM "WecomDue" WHERE "nativeId" = ?',
  'DELETE FROM "WecomSpend" WHERE "target" = ?',
  'DELETE FROM "WecomFollow" WHERE "customer" = ?',
  'DELETE FROM "WecomFollow" WHERE "staff" = ?',
  `UPDATE "WecomSend" SET "target" = 'forgotten-' || "recipientId" WHERE "target" = ?`,
  `UPDATE "WecomTask" SET "staff" = 'forgotten-' || "id" WHERE "staff" = ?`,
];

/** Takes what the store has of somebody out of it. Safe to repeat. */
export async function letGo(
  sql: Sql,
  { memberIds, logins, directRoomIds }: Person,
  { now, name }: { now: number; name: string },
): Promise<void> {
  for (const id of memberIds) {
    for (const statement of BY_MEMBER) await sql.run(statement, id);
    await sql.run(`${DELIVERIES} WHERE "memberId" = ?`, now, id);
    await closeTickets(sql, id, now);
    await emptyMember(sql, id, name);
  }
  for (const { id } of logins) {
    for (const statement of BY_LOGIN) await sql.run(statement, id);
    await sql.run(
      `UPDATE "Identity" SET "account" = 'forgotten', "nativeId" = 'forgotten-' || "id", "name" = ?, "username" = NULL,
         "language" = NULL, "durable" = true WHERE "id" = ?`,
      ...[name, id],
    );
  }
  for (const id of directRoomIds) {
    for (const statement of BY_ROOM) await sql.run(statement, id);
    await sql.run(`${DELIVERIES} WHERE "roomId" = ?`, now, id);
    await sql.run(
      `UPDATE "Room" SET "account" = 'forgotten', "nativeId" = 'forgotten-' || "id", "title" = NULL, "language" = NULL,
         "goneAt" = coalesce("goneAt", ?) WHERE "id" = ?`,
      ...[now, id],
    );
  }
}

/** Takes out what the store has under their name on a platform, or their phone: the next one of that name is new. */
export async function letGoOfIds(sql: Sql, { logins, phones }: Person): Promise<void> {
  for (const { id, account, nativeId } of logins) {
    for (const statement of BY_NATIVE_ID) await sql.run(statement, nativeId);
    await sql.run('DELETE FROM "Newcomer" WHERE "account" = ? AND "nativeId" = ?', account, nativeId);
    await sql.run(`DELETE FROM "CareAllow" WHERE "kind" = 'login' AND "value" = ?`, String(id));
    await sql.run(`UPDATE "Order" SET "buyer" = '' WHERE "buyer" = ?`, `${account}:${nativeId}`);
  }
  for (const phone of phones) {
    await sql.run(`UPDATE "Order" SET "buyer" = '' WHERE "buyer" = ? AND "memberId" IS NULL`, phone);
  }
}

/** Nobody is left to answer, or to ask how it was. */
async function closeTickets(sql: Sql, memberId: number, now: number): Promise<void> {
  await sql.run(
    `UPDATE "Ticket" SET "subject" = '', "reason" = NULL, "state" = 'closed', "dueAt" = NULL,
       "closedAt" = coalesce("closedAt", ?), "csatAskedAt" = coalesce("csatAskedAt", ?) WHERE "memberId" = ?`,
    ...[now, now, memberId],
  );
}

/** What they spent stays; that it was theirs nobody can tell. */
async function emptyMember(sql: Sql, id: number, name: string): Promise<void> {
  await sql.run(
    `UPDATE "Member" SET "name" = ?, "language" = NULL, "role" = 'member', "lastSeenAt" = "createdAt", "messages" = 0,
       "points" = 0, "recency" = NULL, "frequency" = NULL, "money" = NULL, "scoredBy" = NULL, "tier" = NULL,
       "tierSince" = NULL, "stage" = NULL, "stageSince" = NULL, "usualGapDays" = NULL, "scoreDueAt" = 8.64e15,
       "segmentDueAt" = NULL WHERE "id" = ?`,
    ...[name, id],
  );
}

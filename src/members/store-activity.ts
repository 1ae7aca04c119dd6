import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';

/** Something a member did in a room: a mere presence (join, button) counts nothing and shows they are there. */
export type ActivityNote = {
  memberId: number;
  identityId: number;
  roomId: number;
  day: number;
  messages: number;
  reactions: number;
  answers: number;
  at: number;
};

const addDays = batch(
  { identityId: 'int', day: 'int', roomId: 'int', messages: 'int', reactions: 'int', answers: 'int' },
  x => `
    INSERT INTO "Activity" ("identityId", "day", "roomId", "messages", "reactions", "answers")
    SELECT x."identityId", x."day", x."roomId", x."messages", x."reactions", x."answers"
    FROM ${x}
    WHERE true
    ON CONFLICT ("identityId", "day", "roomId") DO UPDATE SET "messages" = "Activity"."messages" + excluded."messages",
      "reactions" = "Activity"."reactions" + excluded."reactions",
      "answers" = "Activity"."answers" + excluded."answers"`,
);

const addMessages = batch(
  { memberId: 'int', messages: 'int' },
  x => `
    UPDATE "Member" SET "messages" = "Member"."messages" + x."messages" FROM ${x}
    WHERE "Member"."id" = x."memberId" AND "Member"."mergedIntoId" IS NULL`,
);

const addMessagesOfMerged = batch(
  { memberId: 'int', messages: 'int' },
  x => `
    UPDATE "Member" SET "messages" = "Member"."messages" + h."messages"
    FROM (
      SELECT m."mergedIntoId" AS "id", sum(x."messages") AS "messages" FROM ${x}
      JOIN "Member" m ON m."id" = x."memberId" WHERE m."mergedIntoId" IS NOT NULL GROUP BY m."mergedIntoId"
    ) AS h
    WHERE "Member"."id" = h."id"`,
);

/** Being seen again sooner than this is not news: chatter does not rewrite the same member over and over. */
export const SEEN_GRAIN_MS = 60_000;

const seen = batch(
  { memberId: 'int', at: 'double precision' },
  x => `
    UPDATE "Member" SET "lastSeenAt" = h."at"
    FROM (
      SELECT coalesce(m."mergedIntoId", m."id") AS "id", max(x."at") AS "at" FROM ${x}
      JOIN "Member" m ON m."id" = x."memberId" GROUP BY coalesce(m."mergedIntoId", m."id")
    ) AS h
    WHERE "Member"."id" = h."id" AND "Member"."lastSeenAt" < h."at" - ${SEEN_GRAIN_MS}`,
);

/**
 * Adds what many events showed: one row per login, day and room, and the member's sum. `seenAt` tells who was seen at
 * what moment where that is worth writing. What is told of a member who was merged away arrives at who they are.
 */
export async function recordActivity(
  sql: Sql,
  dialect: Dialect,
  notes: ActivityNote[],
  seenAt: Map<number, number>,
): Promise<void> {
  const days = new Map<string, ActivityNote>();
  const sums = new Map<number, number>();
  for (const note of notes) {
    const key = `${note.identityId}/${note.day}/${note.roomId}`;
    const sum = days.get(key);
    if (sum) add(sum, note);
    else days.set(key, { ...note });
    if (note.messages > 0) sums.set(note.memberId, (sums.get(note.memberId) ?? 0) + note.messages);
  }
  await addDays.run(sql, dialect, [...days.values()]);
  const messages = [...sums].map(([memberId, count]) => ({ memberId, messages: count }));
  if (messages.length > 0) await addToMembers(sql, dialect, messages);
  const presences = [...seenAt].map(([memberId, at]) => ({ memberId, at }));
  if (presences.length > 0) await seen.run(sql, dialect, presences);
}

/** Nobody was merged away since they were identified, as a rule: then it is one statement. */
async function addToMembers(
  sql: Sql,
  dialect: Dialect,
  sums: { memberId: number; messages: number }[],
): Promise<void> {
  const added = await addMessages.run(sql, dialect, sums);
  if (added < sums.length) await addMessagesOfMerged.run(sql, dialect, sums);
}

function add(sum: ActivityNote, note: ActivityNote): void {
  sum.messages += note.messages;
  sum.reactions += note.reactions;
  sum.answers += note.answers;
}

export type PresenceNote = { roomId: number; identityId: number; at: number; left: boolean };

const enter = batch(
  { roomId: 'int', identityId: 'int', at: 'double precision', leftAt: 'double precision' },
  x => `
    INSERT INTO "RoomMember" ("roomId", "identityId", "joinedAt", "leftAt")
    SELECT x."roomId", x."identityId", x."at", x."leftAt"
    FROM ${x}
    WHERE true
    ON CONFLICT ("roomId", "identityId") DO UPDATE SET "leftAt" = excluded."leftAt"`,
);

/** Who is in which room, as of the last thing that showed it. */
export async function recordPresence(sql: Sql, dialect: Dialect, notes: PresenceNote[]): Promise<void> {
  const last = new Map(notes.map(note => [`${note.roomId}/${note.identityId}`, note]));
  const rows = [...last.values()].map(({ roomId, identityId, at, left }) => ({
    roomId,
    identityId,
    at,
    leftAt: left ? at : undefined,
  }));
  await enter.run(sql, dialect, rows);
}

import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';

/** One thing a member did: a message counts, a mere presence (join, button) only shows they are there. */
export type ActivityNote = { memberId: number; day: number; messages: number; at: number };

const addDays = batch(
  { memberId: 'int', day: 'int', messages: 'int' },
  x => `
    INSERT INTO "Activity" ("memberId", "day", "messages")
    SELECT x."memberId", x."day", x."messages"
    FROM ${x}
    WHERE true
    ON CONFLICT ("memberId", "day") DO UPDATE SET "messages" = "Activity"."messages" + excluded."messages"`,
);

/** Being seen again sooner than this is not news: chatter does not rewrite the same member over and over. */
const SEEN_GRAIN_MS = 60_000;

const seen = batch(
  { memberId: 'int', at: 'double precision' },
  x => `
    UPDATE "Member" SET "lastSeenAt" = x."at"
    FROM ${x}
    WHERE "Member"."id" = x."memberId" AND "Member"."lastSeenAt" < x."at" - ${SEEN_GRAIN_MS}`,
);

/** Adds what many events showed, one row per member and day. */
export async function recordActivity(sql: Sql, dialect: Dialect, notes: ActivityNote[]): Promise<void> {
  const days = new Map<string, ActivityNote>();
  const last = new Map<number, number>();
  for (const note of notes) {
    const key = `${note.memberId}/${note.day}`;
    const sum = days.get(key);
    if (sum) sum.messages += note.messages;
    else days.set(key, { ...note });
    last.set(note.memberId, Math.max(last.get(note.memberId) ?? 0, note.at));
  }
  await addDays.run(sql, dialect, [...days.values()]);
  await seen.run(
    sql,
    dialect,
    [...last].map(([memberId, at]) => ({ memberId, at })),
  );
}

export type PresenceNote = { roomId: number; memberId: number; at: number; left: boolean };

const enter = batch(
  { roomId: 'int', memberId: 'int', at: 'double precision', leftAt: 'double precision' },
  x => `
    INSERT INTO "RoomMember" ("roomId", "memberId", "joinedAt", "leftAt")
    SELECT x."roomId", x."memberId", x."at", x."leftAt"
    FROM ${x}
    WHERE true
    ON CONFLICT ("roomId", "memberId") DO UPDATE SET "leftAt" = excluded."leftAt"`,
);

/** Who is in which room, as of the last thing that showed it. */
export async function recordPresence(sql: Sql, dialect: Dialect, notes: PresenceNote[]): Promise<void> {
  const last = new Map(notes.map(note => [`${note.roomId}/${note.memberId}`, note]));
  const rows = [...last.values()].map(({ roomId, memberId, at, left }) => ({
    roomId,
    memberId,
    at,
    leftAt: left ? at : undefined,
  }));
  await enter.run(sql, dialect, rows);
}

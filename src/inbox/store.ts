import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Event } from '../kernel/message.ts';
import { eventText } from '../kernel/text.ts';
import type { Who } from '../members/identify.ts';

export const storeKey = (event: Event): string => `${event.account}/${event.key}`;

const insertInteractions = batch(
  {
    key: 'text',
    roomId: 'int',
    identityId: 'int',
    kind: 'text',
    nativeId: 'text',
    text: 'text',
    data: 'text',
    at: 'double precision',
    receivedAt: 'double precision',
  },
  x => `
    INSERT INTO "Interaction" ("key", "roomId", "identityId", "kind", "nativeId", "text", "data", "at", "receivedAt")
    SELECT x."key", x."roomId", x."identityId", x."kind", x."nativeId", x."text", x."data", x."at", x."receivedAt"
    FROM ${x}
    WHERE true
    ON CONFLICT ("key") DO NOTHING
    RETURNING "id", "key"`,
);

const insertUnhandled = batch(
  { interactionId: 'int', event: 'text' },
  x => `
    INSERT INTO "Unhandled" ("interactionId", "event")
    SELECT x."interactionId", x."event" FROM ${x}`,
);

/** Stores what is new among the events and tells each new one's interaction id by its store key. */
export async function insertEvents(
  sql: Sql,
  dialect: Dialect,
  events: Event[],
  who: Who[],
  receivedAt: number,
): Promise<Map<string, number>> {
  const rows = events.map((event, i) => ({
    key: storeKey(event),
    roomId: who[i]?.room.id,
    identityId: who[i]?.identityId,
    kind: event.kind,
    nativeId: 'id' in event ? event.id : undefined,
    text: eventText(event) || undefined,
    data: dataOf(event),
    at: event.at,
    receivedAt,
  }));
  const fresh = await insertInteractions.all<{ id: number; key: string }>(sql, dialect, rows);
  return new Map(fresh.map(row => [row.key, row.id]));
}

/** Keeps events that are stored and whose handling is still to come. */
export async function insertUnhandledEvents(
  sql: Sql,
  dialect: Dialect,
  events: { interactionId: number; event: Event }[],
): Promise<void> {
  const rows = events.map(({ interactionId, event }) => ({ interactionId, event: JSON.stringify(event) }));
  await insertUnhandled.run(sql, dialect, rows);
}

/** What the text of an event does not tell, for the log that people read later. */
function dataOf(event: Event): string | undefined {
  switch (event.kind) {
    case 'message':
    case 'edited': {
      const parts = event.parts.filter(part => part.type !== 'text');
      const quote = event.kind === 'message' ? event.quote : undefined;
      return parts.length > 0 || quote ? JSON.stringify({ parts, quote }) : undefined;
    }
    case 'reacted':
      return JSON.stringify({ emoji: event.emoji });
    case 'choice':
      return JSON.stringify({ choice: event.choice });
    case 'joined':
    case 'left':
      return event.by ? JSON.stringify({ by: event.by.id }) : undefined;
    case 'renamed':
      return JSON.stringify({ title: event.title });
    case 'moved':
      return JSON.stringify({ to: event.to });
    case 'receipt':
      return JSON.stringify({ what: event.what });
    case 'recalled':
      return undefined;
    default:
      return event satisfies never;
  }
}

const deleteUnhandled = batch(
  { id: 'int' },
  x => `
    DELETE FROM "Unhandled" WHERE "interactionId" IN
      (SELECT x."id" FROM ${x})`,
);

export async function markHandled(sql: Sql, dialect: Dialect, interactionIds: number[]): Promise<void> {
  await deleteUnhandled.run(
    sql,
    dialect,
    interactionIds.map(id => ({ id })),
  );
}

export type Leftover = { interactionId: number; attempts: number; receivedAt: number; event: Event };

/** What an earlier run stored and did not finish, oldest first; counts this attempt at each. */
export async function takeLeftovers(sql: Sql): Promise<Leftover[]> {
  await sql.run('UPDATE "Unhandled" SET "attempts" = "attempts" + 1');
  const rows = await sql.all<{ interactionId: number; attempts: number; receivedAt: number; event: string }>(
    `SELECT u."interactionId", u."attempts", u."event", i."receivedAt"
     FROM "Unhandled" u JOIN "Interaction" i ON i."id" = u."interactionId"
     ORDER BY u."interactionId"`,
  );
  return rows.map(row => ({ ...row, event: JSON.parse(row.event) as Event }));
}

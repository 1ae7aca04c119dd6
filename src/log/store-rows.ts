import type { Part } from '../kernel/message.ts';
import { plainText } from '../kernel/text.ts';
import type { LogEntry } from './entry.ts';

/** A row of the log as the store gives it; `parts` is what was sent, as JSON. */
export type LogRow = Omit<LogEntry, 'id' | 'text'> & {
  id: number;
  text: string | null;
  parts: string | null;
};

const ROOM = `coalesce(r."title", r."account" || ':' || r."nativeId") AS "room"`;

/** Selects rows of one shape from each table; a WHERE follows. */
export const SELECT = {
  interaction: `
    SELECT i."id", i."at", i."receivedAt" AS "recordedAt", i."kind", p."memberId", m."name" AS "member",
      p."account" || ':' || p."nativeId" AS "login", ${ROOM}, i."text", NULL AS "state", i."data" AS "detail",
      NULL AS "parts"
    FROM "Interaction" i JOIN "Room" r ON r."id" = i."roomId" LEFT JOIN "Identity" p ON p."id" = i."identityId"
      LEFT JOIN "Member" m ON m."id" = p."memberId"`,
  delivery: `
    SELECT d."id", d."createdAt" AS "at", d."createdAt" AS "recordedAt", d."kind", d."memberId", m."name" AS "member",
      NULL AS "login", ${ROOM}, NULL AS "text", d."state", d."reason" AS "detail", d."parts"
    FROM "Delivery" d JOIN "Room" r ON r."id" = d."roomId" LEFT JOIN "Member" m ON m."id" = d."memberId"`,
  order: `
    SELECT o."id", o."at", o."createdAt" AS "recordedAt", 'order' AS "kind", o."memberId", m."name" AS "member",
      NULL AS "login", o."shop" AS "room", coalesce(o."items", o."number") AS "text", o."state",
      (CAST(o."amountCents" AS double precision) / 100) || ' ' || o."currency" AS "detail", NULL AS "parts"
    FROM "Order" o LEFT JOIN "Member" m ON m."id" = o."memberId"`,
} as const;

export type Source = keyof typeof SELECT;

export function entryOf(source: Source, { parts, ...row }: LogRow): LogEntry {
  const text = parts === null ? row.text : plainText(JSON.parse(parts) as Part[]);
  return { ...row, id: `${source}:${row.id}`, text };
}

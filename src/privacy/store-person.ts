import type { Sql } from '../db/db.ts';
import type { Words } from './blank-words.ts';

type Login = { id: number; account: string; nativeId: string; name: string; username: string | null };

/** Everything by which somebody can be found in the store: their records, their logins, the chats only they are in. */
export type Person = {
  id: number;
  memberIds: number[];
  logins: Pick<Login, 'id' | 'account' | 'nativeId'>[];
  directRoomIds: number[];
  phones: string[];
  words: Words;
};

/** A member with all records that were merged into them; undefined where there is no such member. */
export async function readPerson(sql: Pick<Sql, 'all'>, id: number): Promise<Person | undefined> {
  const members = await sql.all<{ id: number; name: string }>(
    'SELECT "id", "name" FROM "Member" WHERE "id" = ? OR "mergedIntoId" = ? ORDER BY "id"',
    ...[id, id],
  );
  if (!members.some(member => member.id === id)) return undefined;
  const memberIds = members.map(member => member.id);
  const each = async <T>(statement: string): Promise<T[]> =>
    (await Promise.all(memberIds.map(memberId => sql.all<T>(statement, memberId)))).flat();
  const logins = await each<Login>(
    'SELECT "id", "account", "nativeId", "name", "username" FROM "Identity" WHERE "memberId" = ?',
  );
  const anchors = await each<{ value: string }>(
    `SELECT a."value" FROM "Identity" i JOIN "Anchor" a ON a."identityId" = i."id" WHERE i."memberId" = ?`,
  );
  const rooms = await each<{ id: number; nativeId: string }>(
    `SELECT DISTINCT r."id", r."nativeId" FROM "Identity" i JOIN "RoomMember" rm ON rm."identityId" = i."id"
     JOIN "Room" r ON r."id" = rm."roomId" AND r."kind" = 'direct' WHERE i."memberId" = ?`,
  );
  const contacts = await each<{ phone: string | null; email: string | null }>(
    'SELECT "phone", "email" FROM "Contact" WHERE "memberId" = ?',
  );
  const phones = contacts.flatMap(({ phone }) => phone ?? []);
  const ids = [
    ...logins.flatMap(({ account, nativeId }) => [nativeId, `${account}:${nativeId}`]),
    ...rooms.map(({ nativeId }) => nativeId),
    ...anchors.map(({ value }) => value),
    ...phones,
    ...contacts.flatMap(({ email }) => email ?? []),
  ];
  const names = [
    ...members.map(({ name }) => name),
    ...logins.flatMap(({ name, username }) => [name, username ?? '']),
  ];
  return {
    ...{ id, memberIds, logins, phones },
    directRoomIds: rooms.map(room => room.id),
    words: { ids: listed(ids), names: listed(names) },
  };
}

const listed = (words: string[]): string[] => [...new Set(words)].filter(Boolean);

/** Whether they may do anything in the house that others may not. */
export async function hasRole(sql: Pick<Sql, 'all'>, { memberIds }: Person): Promise<boolean> {
  for (const id of memberIds) {
    const rows = await sql.all(
      `SELECT 1 AS "one" FROM "Member" WHERE "id" = ? AND "mergedIntoId" IS NULL AND "role" <> 'member'
       UNION ALL SELECT 1 AS "one" FROM "RoleGrant" WHERE "memberId" = ?`,
      ...[id, id],
    );
    if (rows.length > 0) return true;
  }
  return false;
}

const COUNTED = {
  logins: 'FROM "Identity" WHERE "memberId" = ?',
  messages:
    'FROM "Identity" i JOIN "Interaction" x ON x."identityId" = i."id" WHERE i."memberId" = ? AND (x."text" IS NOT NULL OR x."data" IS NOT NULL)',
  orders: 'FROM "Order" WHERE "memberId" = ?',
  tickets: 'FROM "Ticket" WHERE "memberId" = ?',
  waiting: `FROM "Recipient" WHERE "state" IN ('planned', 'queued') AND "memberId" = ?`,
} as const;

/** How much there is of somebody. */
export async function countKept(
  sql: Pick<Sql, 'all'>,
  { memberIds }: Person,
): Promise<Record<keyof typeof COUNTED, number>> {
  const count = async (from: string): Promise<number> => {
    let sum = 0;
    for (const id of memberIds) {
      const [row] = await sql.all<{ n: number }>(`SELECT CAST(count(*) AS INTEGER) AS "n" ${from}`, id);
      sum += row?.n ?? 0;
    }
    return sum;
  };
  return {
    logins: await count(COUNTED.logins),
    messages: await count(COUNTED.messages),
    orders: await count(COUNTED.orders),
    tickets: await count(COUNTED.tickets),
    waiting: await count(COUNTED.waiting),
  };
}

import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';

export type NewcomerNote = {
  roomId: number;
  account: string;
  nativeId: string;
  name: string;
  joinedAt: number;
};
export type Newcomer = NewcomerNote & { id: number };

const insert = batch(
  { roomId: 'int', account: 'text', nativeId: 'text', name: 'text', joinedAt: 'double precision' },
  x => `
    INSERT INTO "Newcomer" ("roomId", "account", "nativeId", "name", "joinedAt")
    SELECT x."roomId", x."account", x."nativeId", x."name", x."joinedAt"
    FROM ${x}`,
);

export async function insertNewcomers(sql: Sql, dialect: Dialect, notes: NewcomerNote[]): Promise<void> {
  await insert.run(sql, dialect, notes);
}

export function readNewcomers(sql: Pick<Sql, 'all'>): Promise<Newcomer[]> {
  return sql.all<Newcomer>(
    'SELECT "id", "roomId", "account", "nativeId", "name", "joinedAt" FROM "Newcomer" ORDER BY "id"',
  );
}

/** Whoever is gone again needs no welcome. */
export async function deleteNewcomer(sql: Sql, { roomId, account, nativeId }: NewcomerNote): Promise<void> {
  await sql.run(
    'DELETE FROM "Newcomer" WHERE "roomId" = ? AND "account" = ? AND "nativeId" = ?',
    roomId,
    account,
    nativeId,
  );
}

/** Removes a room's newcomers up to an id, oldest first. Each is handed to one caller only: that one welcomes them. */
export async function takeNewcomers(sql: Sql, roomId: number, upTo: number): Promise<Newcomer[]> {
  const taken = await sql.all<Newcomer>(
    `DELETE FROM "Newcomer" WHERE "roomId" = ? AND "id" <= ?
     RETURNING "id", "roomId", "account", "nativeId", "name", "joinedAt"`,
    roomId,
    upTo,
  );
  return taken.sort((a, b) => a.id - b.id);
}

const selectMembers = batch(
  { account: 'text', nativeId: 'text' },
  x => `
    SELECT DISTINCT i."memberId" FROM ${x}
    JOIN "Identity" i ON i."account" = x."account" AND i."nativeId" = x."nativeId"`,
);

/** Who the newcomers are. */
export async function membersOf(sql: Sql, dialect: Dialect, newcomers: Newcomer[]): Promise<number[]> {
  const logins = newcomers.map(({ account, nativeId }) => ({ account, nativeId }));
  const rows = await selectMembers.all<{ memberId: number }>(sql, dialect, logins);
  return rows.map(({ memberId }) => memberId);
}

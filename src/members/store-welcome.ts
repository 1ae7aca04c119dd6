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

/** True for the one caller that removed them all: that one plans the welcome. */
export async function takeNewcomers(sql: Sql, roomId: number, upTo: number): Promise<boolean> {
  return (await sql.run('DELETE FROM "Newcomer" WHERE "roomId" = ? AND "id" <= ?', roomId, upTo)) > 0;
}

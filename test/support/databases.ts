import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type Db, openDb } from '../../src/db/db.ts';
import { type Clock, systemClock } from '../../src/kernel/clock.ts';

/** A store of its own, empty and migrated; closing it removes it. `url` opens it once more, as another process would. */
export type TestDb = Db & { url: string };

type TestDatabase = { name: 'sqlite' | 'postgresql'; open: (clock?: Clock) => Promise<TestDb> };

/** What every store is tested on: `describe.each(databases)('… on $name', ({ open }) => …)`. */
export const databases: TestDatabase[] = [
  { name: 'sqlite', open: openSqliteFile },
  { name: 'postgresql', open: openFreshPostgres },
];

async function openSqliteFile(clock: Clock = systemClock): Promise<TestDb> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-db-'));
  const url = `file:${path.join(folder, 'teahouse.db')}`;
  return openRemovable(url, clock, async () => rmSync(folder, { recursive: true, force: true }));
}

async function openFreshPostgres(clock: Clock = systemClock): Promise<TestDb> {
  const server = inject('pgUrl');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await runOnServer(server, `CREATE DATABASE ${name}`);
  return openRemovable(`${server}/${name}`, clock, () =>
    runOnServer(server, `DROP DATABASE ${name} WITH (FORCE)`),
  );
}

async function openRemovable(url: string, clock: Clock, remove: () => Promise<void>): Promise<TestDb> {
  const db = await openDb(url, { clock, onLost: failTheRun });
  const close = async () => {
    await db.close();
    await remove();
  };
  return { ...db, url, close };
}

/** A connection that breaks while a test runs is a finding: it surfaces as an uncaught error. */
export function failTheRun(error: Error): never {
  throw error;
}

async function runOnServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

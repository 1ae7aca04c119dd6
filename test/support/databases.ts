import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { type Db, openDb } from '../../src/db/db.ts';
import { type Clock, systemClock } from '../../src/kernel/clock.ts';

/** A store of its own, empty and migrated; closing it removes it. `url` opens it once more, as another process would. */
export type TestDb = Db & { url: string };

type TestDatabase = {
  name: 'sqlite' | 'postgresql';
  open: (clock?: Clock) => Promise<TestDb>;
  /** An address where nothing is yet: no tables, no migrations. */
  empty: () => Promise<{ url: string; remove: () => Promise<void> }>;
};

/** What every store is tested on: `describe.each(databases)('… on $name', ({ open }) => …)`. */
export const databases: TestDatabase[] = [
  { name: 'sqlite', open: openSqliteFile, empty: newSqliteFile },
  { name: 'postgresql', open: openFreshPostgres, empty: newPostgres },
];

async function newSqliteFile() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-db-'));
  const url = `file:${path.join(folder, 'teahouse.db')}`;
  return { url, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function newPostgres() {
  const server = inject('pgUrl');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await runOnServer(`${server}/postgres`, `CREATE DATABASE ${name}`);
  const remove = () => dropDatabase(server, name);
  return { url: `${server}/${name}`, remove };
}

async function openSqliteFile(clock: Clock = systemClock): Promise<TestDb> {
  const { url, remove } = await newSqliteFile();
  return openRemovable(url, clock, remove);
}

/** Databases of this file that are in nobody's use. Making one takes most of a second, emptying it a moment. */
const idle: string[] = [];
const made: string[] = [];

afterAll(async () => {
  const server = made.length > 0 ? inject('pgUrl') : '';
  for (const name of made.splice(0)) await dropDatabase(server, name);
});

async function openFreshPostgres(clock: Clock = systemClock): Promise<TestDb> {
  const server = inject('pgUrl');
  let name = idle.pop();
  if (!name) {
    name = `t_${randomUUID().replaceAll('-', '')}`;
    await runOnServer(`${server}/postgres`, `CREATE DATABASE ${name}`);
    made.push(name);
  }
  const [free, url] = [name, `${server}/${name}`];
  return openRemovable(url, clock, async () => {
    await runOnServer(url, EMPTY_ALL_TABLES);
    idle.push(free);
  });
}

const EMPTY_ALL_TABLES = `
  DO $$ BEGIN EXECUTE (
    SELECT 'TRUNCATE ' || string_agg(format('%I', tablename), ', ') || ' RESTART IDENTITY CASCADE'
    FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%'
  ); END $$`;

async function openRemovable(url: string, clock: Clock, remove: () => Promise<void>): Promise<TestDb> {
  let closing = false;
  const onLost = (error: Error) => closing || failTheRun(error);
  const db = await openDb(url, { clock, onLost });
  const close = async () => {
    closing = true;
    await db.close();
    await remove();
  };
  return { ...db, url, close };
}

/** A connection that breaks while a test runs is a finding: it surfaces as an uncaught error. */
export function failTheRun(error: Error): never {
  throw error;
}

const GOING_MS = 2_000;

/** A pool that ended may still have a connection on its way out: cut off by force it would cry out after the test. */
async function dropDatabase(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    const until = Date.now() + GOING_MS;
    for (;;) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [name]);
      if (rowCount === 0 || Date.now() > until) break;
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}

async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

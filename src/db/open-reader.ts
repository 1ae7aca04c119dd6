import path from 'node:path';
import { type Db, MIGRATIONS, sqliteFile } from './db.ts';
import { explainUnopened } from './explain-unopened.ts';
import { type Applied, loadMigrations, pendingMigrations } from './migrate.ts';

export type Reader = Pick<Db, 'read'> & {
  name: 'sqlite' | 'postgresql';
  /** Names of the migrations that the next start will apply; throws where the database cannot be used at all. */
  pending: () => Promise<string[]>;
  close: () => Promise<void>;
};

const APPLIED = 'SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations';

/** Opens a database to look at it only: nothing is made and nothing is brought up to date. */
export async function openReader(url: string): Promise<Reader> {
  try {
    return /^postgres(ql)?:/.test(url) ? await readPostgres(url) : await readSqlite(sqliteFile(url));
  } catch (error) {
    throw explainUnopened(url, error);
  }
}

async function readSqlite(file: string): Promise<Reader> {
  const { default: Database } = await import('better-sqlite3');
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 2_000 });
  const read: Db['read'] = async <T>(sql: string, ...params: unknown[]) =>
    db.prepare(sql).all(...params) as T[];
  return {
    name: 'sqlite',
    read,
    pending: () => pendingIn(read, 'sqlite'),
    close: async () => void db.close(),
  };
}

async function readPostgres(url: string): Promise<Reader> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, application_name: 'teahouse-doctor' });
  await client.connect();
  await client.query('SET default_transaction_read_only = on');
  const read: Db['read'] = async <T>(sql: string, ...params: unknown[]) => {
    let n = 0;
    return (
      await client.query(
        sql.replace(/\?/g, () => `$${++n}`),
        params,
      )
    ).rows as T[];
  };
  return {
    name: 'postgresql',
    read,
    pending: () => pendingIn(read, 'postgresql'),
    close: () => client.end(),
  };
}

const TABLE = {
  sqlite: `SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'`,
  postgresql: `SELECT to_regclass('_prisma_migrations')::text AS name`,
};

async function pendingIn(read: Db['read'], provider: keyof typeof TABLE): Promise<string[]> {
  const all = loadMigrations(path.join(MIGRATIONS, provider, 'migrations'));
  const [table] = await read<{ name: string | null }>(TABLE[provider]);
  if (!table?.name) return all.map(({ name }) => name);
  return pendingMigrations(all, await read<Applied>(APPLIED)).map(({ name }) => name);
}

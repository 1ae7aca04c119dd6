import pg from 'pg';
import type { Db, DbOptions, PrismaClient, Sql, SqlValue } from './db.ts';
import { postgresql } from './dialect.ts';
import { groupCommit, type Transactions } from './group-commit.ts';
import { migratePostgres } from './migrate.ts';

/** PostgreSQL: any number of identical processes; each has one connection for its grouped writes. */
export async function openPostgres(url: string, migrations: string, { onLost }: DbOptions): Promise<Db> {
  const migrated = await migratePostgres(url, migrations);
  const pool = new pg.Pool({ connectionString: url, max: 8, application_name: 'teahouse' });
  pool.on('error', onLost);
  const group = groupCommit(transactions(pool));
  let prisma: Promise<PrismaClient> | undefined;
  return {
    dialect: postgresql,
    migrated,
    read: sqlOn(pool).all,
    write: group.write,
    prisma: () => {
      prisma ??= import('./prisma-postgres.ts').then(module => module.openPrismaPostgres(url));
      return prisma;
    },
    close: async () => {
      await group.idle();
      await (await prisma)?.$disconnect();
      await pool.end();
    },
  };
}

const numbered = new Map<string, string>();

/** `?` → `$1`, `$2` … No statement of ours has a question mark of its own. */
function numberParameters(sql: string): string {
  let text = numbered.get(sql);
  if (text === undefined) {
    let n = 0;
    text = sql.replace(/\?/g, () => `$${++n}`);
    numbered.set(sql, text);
  }
  return text;
}

function sqlOn(client: pg.Pool | pg.PoolClient): Sql {
  return {
    all: async <T>(sql: string, ...params: SqlValue[]) =>
      (await client.query(numberParameters(sql), params)).rows as T[],
    run: async (sql, ...params) => (await client.query(numberParameters(sql), params)).rowCount ?? 0,
  };
}

function transactions(pool: pg.Pool): Transactions {
  let client: pg.PoolClient | undefined;
  const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
    const ending = client;
    client = undefined;
    let broken: Error | undefined;
    try {
      await ending?.query(statement);
    } catch (error) {
      broken = error instanceof Error ? error : new Error(String(error));
      if (statement === 'COMMIT') throw error;
    } finally {
      ending?.release(broken);
    }
  };
  return {
    begin: async () => {
      client = await pool.connect();
      try {
        await client.query('BEGIN');
      } catch (error) {
        client.release(true);
        client = undefined;
        throw error;
      }
      return sqlOn(client);
    },
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    // PostgreSQL manual, "PostgreSQL Error Codes": deadlock_detected.
    isDeadlock: error => error instanceof pg.DatabaseError && error.code === '40P01',
  };
}

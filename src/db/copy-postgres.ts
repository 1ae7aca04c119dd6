import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream, renameSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { dataInTheWay, HOLD_BACK, IN_USE, unusableCopy } from './unusable-copy.ts';

const FORMAT = 'teahouse-backup-1';
const ROWS_AT_ONCE = 500;

type Line =
  | { format: string; migrations: string[] }
  | { table: string; rows: unknown[] }
  | { end: true; rows: number; sha256: string };

const MIGRATIONS = 'SELECT migration_name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY 1';

/** Tables, those that others point to first. */
const TABLES = `
  WITH RECURSIVE known AS (
    SELECT c.oid, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname NOT LIKE '\\_%'),
  points AS (
    SELECT conrelid, confrelid FROM pg_constraint WHERE contype = 'f' AND conrelid <> confrelid),
  depth AS (
    SELECT oid, relname, 0 AS deep FROM known
    UNION SELECT k.oid, k.relname, d.deep + 1 FROM depth d
      JOIN points p ON p.confrelid = d.oid JOIN known k ON k.oid = p.conrelid WHERE d.deep < 20)
  SELECT relname AS name FROM depth GROUP BY relname ORDER BY max(deep), relname`;

/** Copies a database that may be in use, as it is at one moment, into JSON lines; the last one proves that all is there. */
export async function backupPostgres(url: string, target: string): Promise<void> {
  const part = `${target}.part`;
  const client = new pg.Client({ connectionString: url, application_name: 'teahouse-backup' });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // Private from the first byte: members are in it.
    await pipeline(
      Readable.from(sealed(linesOf(client))),
      createWriteStream(part, { mode: 0o600, flush: true }),
    );
  } finally {
    await client.end();
  }
  renameSync(part, target);
}

async function* linesOf(client: pg.Client): AsyncGenerator<Line> {
  yield { format: FORMAT, migrations: await migrationsOf(client) };
  for (const table of await tablesOf(client)) {
    await client.query(`DECLARE page NO SCROLL CURSOR FOR SELECT to_jsonb(t) AS "row" FROM "${table}" t`);
    for (;;) {
      const { rows } = await client.query<{ row: unknown }>(`FETCH ${ROWS_AT_ONCE} FROM page`);
      if (rows.length === 0) break;
      yield { table, rows: rows.map(({ row }) => row) };
    }
    await client.query('CLOSE page');
  }
}

async function* sealed(lines: AsyncGenerator<Line>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const line of lines) {
    if ('rows' in line && Array.isArray(line.rows)) rows += line.rows.length;
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    yield text;
  }
  yield `${JSON.stringify({ end: true, rows, sha256: hash.digest('hex') })}\n`;
}

/** Puts a backup in the place of what is in a database that nobody else uses: all in one transaction, or nothing. */
export async function restorePostgres(
  backup: string,
  { url, force }: { url: string; force: boolean },
): Promise<void> {
  const migrations = await verify(backup);
  const client = new pg.Client({ connectionString: url, application_name: 'teahouse-restore' });
  await client.connect();
  try {
    await refuseWhereUsed(client, force);
    const here = await migrationsOf(client);
    if (here.join() !== migrations.join()) {
      throw unusableCopy({
        'zh-CN': '它来自另一个版本。用那个版本恢复，再升级',
        en: 'it is of another version: restore it with that one, then update',
      });
    }
    await client.query('BEGIN');
    await fill(client, backup);
    await client.query(HOLD_BACK);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** Reads it to its end first; the names of the migrations it is of. */
async function verify(backup: string): Promise<string[]> {
  const seal = { hash: createHash('sha256'), rows: 0 };
  let migrations: string[] | undefined;
  for await (const text of linesIn(backup)) {
    const line = parseLine(text);
    migrations ??= beginning(line);
    if ('end' in line) return checkSeal(line, seal, migrations);
    if ('table' in line) seal.rows += line.rows.length;
    seal.hash.update(`${text}\n`);
  }
  throw unusableCopy({ 'zh-CN': '它不完整', en: 'it breaks off' });
}

function beginning(line: Line): string[] {
  if ('format' in line && line.format === FORMAT) return line.migrations;
  throw unusableCopy({
    'zh-CN': '它不是茶馆的 PostgreSQL 备份',
    en: 'it is no backup of Teahouse on PostgreSQL',
  });
}

function checkSeal(
  end: { rows: number; sha256: string },
  { hash, rows }: { hash: Hash; rows: number },
  migrations: string[],
): string[] {
  if (end.rows === rows && end.sha256 === hash.digest('hex')) return migrations;
  throw unusableCopy({ 'zh-CN': '内容被改过', en: 'it was changed since it was made' });
}

function parseLine(text: string): Line {
  try {
    return JSON.parse(text) as Line;
  } catch (error) {
    throw unusableCopy({ 'zh-CN': '读不了', en: 'it cannot be read' }, error);
  }
}

function linesIn(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}

async function refuseWhereUsed(client: pg.Client, force: boolean): Promise<void> {
  const { rows: others } = await client.query(
    `SELECT 1 FROM pg_stat_activity
     WHERE datname = current_database() AND application_name LIKE 'teahouse%' AND pid <> pg_backend_pid()`,
  );
  if (others.length > 0) throw IN_USE;
  const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM "Member"');
  const members = rows[0]?.n ?? 0;
  if (members > 0 && !force) throw dataInTheWay(members);
}

async function fill(client: pg.Client, backup: string): Promise<void> {
  const tables = await tablesOf(client);
  await client.query(`TRUNCATE ${tables.map(table => `"${table}"`).join(', ')} RESTART IDENTITY CASCADE`);
  const known = new Set(tables);
  for await (const text of linesIn(backup)) {
    const line = parseLine(text);
    if (!('table' in line) || !known.has(line.table)) continue;
    await client.query(
      `INSERT INTO "${line.table}" SELECT * FROM jsonb_populate_recordset(NULL::"${line.table}", $1::jsonb)`,
      [JSON.stringify(line.rows)],
    );
  }
  const { rows: counters } = await client.query<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
     WHERE table_schema = 'public' AND column_default LIKE 'nextval(%'`,
  );
  for (const { table, column } of counters) {
    await client.query(
      `SELECT setval(pg_get_serial_sequence('"${table}"', '${column}'), coalesce(max("${column}"), 1),
         max("${column}") IS NOT NULL) FROM "${table}"`,
    );
  }
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  return (await client.query<{ name: string }>(TABLES)).rows.map(({ name }) => name);
}

async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ migration_name: string }>(MIGRATIONS);
  return rows.map(row => row.migration_name);
}

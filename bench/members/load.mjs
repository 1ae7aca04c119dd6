import { createReadStream, readdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

const tablesIn = folder =>
  readdirSync(folder)
    .filter(file => file.endsWith('.csv'))
    .map(file => ({ name: file.slice(0, -4), file: path.join(folder, file) }));

/**
 * Loads the CSV files of a folder into an empty SQLite house, without the safety a house works with: indexes are made
 * once all is in, nothing is synced before the end.
 */
export async function loadSqlite(file, folder) {
  const { default: Database } = await import('better-sqlite3');
  const db = new Database(file);
  for (const pragma of [
    'journal_mode = OFF',
    'synchronous = OFF',
    'foreign_keys = OFF',
    'cache_size = -400000',
  ]) {
    db.pragma(pragma);
  }
  const indexes = db
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    .all();
  for (const { name } of indexes) db.exec(`DROP INDEX "${name}"`);
  for (const each of tablesIn(folder)) await loadTable(db, each);
  for (const { sql } of indexes) db.exec(sql);
  db.pragma('journal_mode = WAL');
  db.close();
}

const PIECE = 100_000;

async function loadTable(db, { name, file }) {
  const lines = createInterface({ input: createReadStream(file) });
  const types = new Map(db.pragma(`table_info("${name}")`).map(column => [column.name, column.type]));
  let insert;
  let convert;
  let waiting = 0;
  for await (const line of lines) {
    const cells = line.split(',');
    if (!insert) {
      const columns = cells.map(cell => `"${cell}"`).join(', ');
      insert = db.prepare(`INSERT INTO "${name}" (${columns}) VALUES (${cells.map(() => '?').join(', ')})`);
      convert = cells.map(cell => (types.get(cell) === 'TEXT' ? String : Number));
      db.exec('BEGIN');
      continue;
    }
    insert.run(cells.map((cell, i) => (cell === '' ? null : convert[i](cell))));
    if (++waiting % PIECE === 0) db.exec('COMMIT; BEGIN');
  }
  db.exec('COMMIT');
}

/** The same into an empty PostgreSQL house, whose server can read the folder. */
export async function loadPostgres(url, folder) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows: constraints } = await client.query(
    `SELECT conrelid::regclass::text AS "table", conname, pg_get_constraintdef(oid) AS def FROM pg_constraint
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  const { rows: indexes } = await client.query(
    `SELECT i.indexname, i.indexdef FROM pg_indexes i
     WHERE i.schemaname = 'public' AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)`,
  );
  for (const { table, conname } of constraints)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${conname}"`);
  for (const { indexname } of indexes) await client.query(`DROP INDEX "${indexname}"`);
  for (const { name, file } of tablesIn(folder)) {
    const columns = (await firstLine(file)).split(',').map(column => `"${column}"`);
    await client.query(`COPY "${name}" (${columns.join(', ')}) FROM '${file}' WITH (FORMAT csv, HEADER)`);
    if (!columns.includes('"id"')) continue;
    await client.query(
      `SELECT setval(pg_get_serial_sequence('"${name}"', 'id'), (SELECT max("id") FROM "${name}"))`,
    );
  }
  for (const { indexdef } of indexes) await client.query(indexdef);
  for (const { table, conname, def } of constraints) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT "${conname}" ${def} NOT VALID`);
  }
  await client.query('ANALYZE');
  await client.end();
}

async function firstLine(file) {
  const lines = createInterface({ input: createReadStream(file) });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return '';
}

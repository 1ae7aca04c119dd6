import Database from 'better-sqlite3';

/** Rows of a file on their way into the store, on disk: a file of any length takes no more memory than a short one. */
export type Stage<T> = {
  /** Takes in the next rows of the file. */
  put: (rows: T[]) => void;
  /** The rows in their sequence, in the batches they came in. */
  batches: () => Generator<T[]>;
  /** Holds a key for a line; the line that has it already, if one has. */
  claim: (key: string, line: number) => number | undefined;
  /** Remembers members; `remembered` tells each once, in pages. */
  remember: (ids: Iterable<number>) => void;
  remembered: () => Generator<number[]>;
  /** Forgets what was claimed and remembered since rows were last put. */
  rewind: () => void;
  close: () => void;
};

const PAGE_IDS = 1_000;

/**
 * A private database without a name: SQLite keeps it in a temporary file that is gone with the process, however that
 * ends ("Temporary Files Used By SQLite"). The store itself is not touched, so nobody waits.
 */
export function openStage<T>(): Stage<T> {
  const db = new Database('');
  db.exec(`
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2000;
    CREATE TABLE batches (id INTEGER PRIMARY KEY, rows TEXT NOT NULL);
    CREATE TABLE keys (key TEXT PRIMARY KEY, line INTEGER NOT NULL, late INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE members (id INTEGER PRIMARY KEY);
    BEGIN`);
  const put = db.prepare<[string]>('INSERT INTO batches (rows) VALUES (?)');
  const next = db.prepare<[number], { id: number; rows: string }>(
    'SELECT id, rows FROM batches WHERE id > ? ORDER BY id LIMIT 1',
  );
  const hold = db.prepare<[string, number, number]>(
    'INSERT INTO keys (key, line, late) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const held = db.prepare<[string], { line: number }>('SELECT line FROM keys WHERE key = ?');
  const remember = db.prepare<[number]>('INSERT INTO members (id) VALUES (?) ON CONFLICT DO NOTHING');
  const remembered = db.prepare<[number, number], { id: number }>(
    'SELECT id FROM members WHERE id > ? ORDER BY id LIMIT ?',
  );
  let saving = 0;
  return {
    put: rows => put.run(JSON.stringify(rows)),
    *batches() {
      for (let id = 0; ; ) {
        const row = next.get(id);
        if (!row) return;
        id = row.id;
        yield JSON.parse(row.rows) as T[];
      }
    },
    claim: (key, line) => (hold.run(key, line, saving).changes > 0 ? undefined : held.get(key)?.line),
    remember: ids => {
      for (const id of ids) remember.run(id);
    },
    *remembered() {
      for (let id = 0; ; ) {
        const ids = remembered.all(id, PAGE_IDS).map(row => row.id);
        const last = ids.at(-1);
        if (last === undefined) return;
        id = last;
        yield ids;
      }
    },
    rewind: () => {
      saving = 1;
      db.exec('DELETE FROM keys WHERE late = 1; DELETE FROM members');
    },
    close: () => db.close(),
  };
}

import { sqliteFile } from '../../src/db/db.ts';
import { startNode } from './run-node.ts';

/** Another process takes the write lock of an SQLite file and holds it until the result is called. */
export async function holdLock(url: string) {
  const run = startNode([
    '--input-type=module',
    '-e',
    `import Database from 'better-sqlite3';
     const db = new Database(process.argv[1]);
     db.exec('BEGIN IMMEDIATE');
     console.log('holding');
     await new Promise(resolve => process.stdin.once('data', resolve));
     db.exec('COMMIT');
     process.exit(0);`,
    sqliteFile(url),
  ]);
  await run.says('holding');
  return async () => {
    run.child.stdin?.write('let go\n');
    const { code } = await run.ended;
    if (code !== 0) throw new Error(`the process that held the lock failed\n${run.err()}`);
  };
}

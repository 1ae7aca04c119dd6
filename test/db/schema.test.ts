import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

const run = promisify(execFile);

/** Runs the Prisma CLI on one provider's schema; rejects with its exit code and output. */
const prisma = (provider: string, url: string, ...args: string[]) =>
  run(process.execPath, ['scripts/prisma.mjs', provider, ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: url },
  });

describe('the schema', () => {
  it.each(['sqlite', 'postgresql'])('is exactly what the migrations of %s make', async provider => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-schema-'));
    const url = provider === 'sqlite' ? `file:${folder}/empty.db` : `${inject('pgUrl')}/postgres`;
    const drift = prisma(
      provider,
      url,
      'migrate',
      'diff',
      '--from-migrations',
      `prisma/${provider}/migrations`,
      '--to-schema',
      `prisma/.build/${provider}`,
      '--exit-code',
    );
    // Exit code 2 means a difference, and then standard output tells it.
    await expect(drift).resolves.toMatchObject({ stdout: expect.stringContaining('No difference detected') });
    rmSync(folder, { recursive: true, force: true });
  });
});

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Runs the Prisma CLI on one provider's schema; resolves with what it prints, rejects with that at any other exit code than 0. */
function prisma(provider: string, url: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: url };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['scripts/prisma.mjs', provider, ...args],
      { cwd: ROOT, env },
      (error, stdout, stderr) => (error ? reject(new Error(`${stdout}\n${stderr}`)) : resolve(stdout)),
    );
  });
}

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
    await expect(drift).resolves.toContain('No difference detected');
    rmSync(folder, { recursive: true, force: true });
  });
});

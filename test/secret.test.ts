import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemRandom } from '../src/kernel/random.ts';
import { readSecret } from '../src/secret.ts';

describe('the secret that signs sessions', () => {
  let folder: string;

  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'secret-')), 'data');
  });

  afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  it('is the configured one, and then nothing is kept', () => {
    expect(readSecret('configured', folder, systemRandom)).toEqual({
      secret: 'configured',
      generated: false,
    });
    expect(() => statSync(folder)).toThrow();
  });

  it('is made once, long enough, and kept for the owner’s eyes alone', () => {
    const made = readSecret(undefined, folder, systemRandom);
    expect(made).toMatchObject({ generated: true });
    expect(made.secret).toMatch(/^[2-9A-Z]{48}$/);
    const file = path.join(folder, 'secret');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe(`${made.secret}\n`);
    expect(readSecret(undefined, folder, systemRandom)).toEqual({ secret: made.secret, generated: false });
  });
});

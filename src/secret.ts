import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from './kernel/random.ts';

const LENGTH = 48;

/**
 * The key that signs sessions: the configured one, else one made at the first start and kept, readable by the owner
 * alone, in the data folder. `generated` is true when it was made just now.
 */
export function readSecret(
  configured: string | undefined,
  dataFolder: string,
  random: Random,
): { secret: string; generated: boolean } {
  if (configured) return { secret: configured, generated: false };
  const file = path.join(dataFolder, 'secret');
  if (existsSync(file)) return { secret: readFileSync(file, 'utf8').trim(), generated: false };
  mkdirSync(dataFolder, { recursive: true });
  const secret = random.code(LENGTH);
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return { secret, generated: true };
}

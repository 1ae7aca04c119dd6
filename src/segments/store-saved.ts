import { createHash } from 'node:crypto';
import type { Db } from '../db/db.ts';
import { AppError } from '../kernel/errors.ts';
import type { Saved } from './assess.ts';
import { parseAudience } from './parse.ts';
import { type Known, resolveAudience } from './resolve.ts';
import { readKnown, type Segment } from './store.ts';

/** The saved segments that can be understood, and those that name what is not there any more. */
export type SavedSegments = { saved: Saved[]; broken: (Segment & { error: AppError })[] };

/** All of them. */
export async function readSaved(db: Db): Promise<SavedSegments> {
  const known = await readKnown(db, []);
  const result: SavedSegments = { saved: [], broken: [] };
  for (const segment of known.segments) {
    const understood = understand(segment, known);
    if (understood instanceof AppError) result.broken.push({ ...segment, error: understood });
    else result.saved.push({ id: segment.id, name: segment.name, audience: understood });
  }
  return result;
}

function understand(segment: Segment, known: Known) {
  try {
    return resolveAudience(parseAudience(segment.expression), known);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

const KEY = 'segments.filled';

/** What a segment means, in a few letters. */
export function meaningOf({ audience }: Saved, language: string): string {
  return createHash('sha256')
    .update(JSON.stringify([audience, language]))
    .digest('base64url')
    .slice(0, 12);
}

/** What each segment meant when its members were last gathered, by its id. */
export async function readFilled(db: Db): Promise<Map<number, string>> {
  const [row] = await db.read<{ value: string }>(`SELECT "value" FROM "Setting" WHERE "key" = '${KEY}'`);
  return new Map(row ? (JSON.parse(row.value) as [number, string][]) : []);
}

export async function saveFilled(db: Db, filled: Map<number, string>): Promise<void> {
  await db.write(sql =>
    sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES ('${KEY}', ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      JSON.stringify([...filled]),
    ),
  );
}

/** As if no segment's members had been gathered yet. */
export async function forgetFilled(db: Db): Promise<void> {
  await db.write(sql => sql.run(`DELETE FROM "Setting" WHERE "key" = '${KEY}'`));
}

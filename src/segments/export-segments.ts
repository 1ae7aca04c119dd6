import type { Db } from '../db/db.ts';
import { countMembers, listSegments } from './store.ts';

export const SEGMENT_EXPORT = ['name', 'expression', 'members'] as const;

/** Every saved audience with how many it holds now. */
export async function* exportSegments(db: Db) {
  for (const { id, name, expression } of await listSegments(db)) {
    yield { name, expression, members: await countMembers(db, id) };
  }
}

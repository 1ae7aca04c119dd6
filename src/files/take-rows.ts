import type { Sql } from '../db/db.ts';
import type { Changes, Checked, ImportKind, Notes } from './import-file.ts';
import { sameAs } from './import-file.ts';
import type { Mistake } from './read-rows.ts';

/** What is wrong with a row, and in which of its fields where it is one. */
export type FieldMistake = Mistake & { field?: string };

/**
 * Checks a few rows as those of a file are checked. Lines count from 1. Nothing may be saved while there are mistakes.
 */
export function checkRows<T>(
  kind: ImportKind<T>,
  rows: Map<string, unknown>[],
): { checked: Checked<T>[]; mistakes: FieldMistake[] } {
  const checked: Checked<T>[] = [];
  const mistakes: FieldMistake[] = [];
  const { claim } = notesInMemory();
  for (const [i, cells] of rows.entries()) {
    const line = i + 1;
    const found = kind.check({ line, cells });
    if ('mistake' in found) {
      mistakes.push({
        line,
        reason: found.mistake,
        ...(found.field !== undefined && { field: found.field }),
      });
      continue;
    }
    for (const key of kind.keys?.(found.value) ?? []) {
      const earlier = claim(key, line);
      if (earlier !== undefined) mistakes.push({ line, reason: sameAs(earlier, key) });
    }
    checked.push({ line, row: found.value });
  }
  return { checked, mistakes };
}

/** Saves a few rows that were found right; mistakes that only the store knows are to undo the transaction. */
export async function saveRows<T>(
  sql: Sql,
  kind: ImportKind<T>,
  rows: Checked<T>[],
): Promise<Changes & { mistakes: Mistake[] }> {
  const saver = kind.saver(notesInMemory());
  const result = await saver.save(sql, rows);
  await saver.finish?.(sql);
  return result;
}

function notesInMemory(): Notes {
  const lines = new Map<string, number>();
  const members = new Set<number>();
  return {
    claim: (key, line) => {
      const earlier = lines.get(key);
      if (earlier === undefined) lines.set(key, line);
      return earlier;
    },
    remember: ids => {
      for (const id of ids) members.add(id);
    },
    *remembered() {
      if (members.size > 0) yield [...members];
    },
  };
}

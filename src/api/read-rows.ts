import type { z } from 'zod';
import { Refusal, type WrongRow } from './refuse.ts';
import { BODIES, type Collection, MOST_ROWS } from './shapes.ts';
import { texts } from './texts.ts';

/** The rows of a call: one object, or the list under the collection's name. A Refusal with 422 where a shape is wrong. */
export function readRows(collection: Collection, body: unknown): Map<string, unknown>[] {
  const { row } = BODIES[collection];
  const rows = listOf(collection, body);
  if (rows.length === 0 || rows.length > MOST_ROWS) {
    throw new Refusal(422, 'too_many', texts.tooMany(MOST_ROWS));
  }
  const wrong: WrongRow[] = [];
  const read = rows.map((each, index) => {
    const parsed = row.safeParse(each);
    if (!parsed.success)
      wrong.push(...parsed.error.issues.flatMap(issue => explain(issue, index, each, row)));
    return new Map<string, unknown>(Object.entries(parsed.data ?? {}));
  });
  if (wrong.length > 0) throw new Refusal(422, 'bad_rows', texts.badRows(wrong.length), { rows: wrong });
  return read;
}

function listOf(collection: Collection, body: unknown): unknown[] {
  if (!isObject(body)) throw new Refusal(422, 'bad_shape', texts.badShape(collection));
  if (!(collection in body)) return [body];
  const list = body[collection];
  if (Array.isArray(list) && Object.keys(body).length === 1) return list;
  throw new Refusal(422, 'bad_shape', texts.badShape(collection));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function explain(issue: z.core.$ZodIssue, index: number, row: unknown, shape: z.ZodObject): WrongRow[] {
  if (issue.code === 'unrecognized_keys') {
    const reason = texts.unknownField(Object.keys(shape.shape).join(', '));
    return issue.keys.map(field => ({ index, field, reason }));
  }
  const [field] = issue.path;
  if (field === undefined) return [{ index, reason: texts.wrongType }];
  const isMissing = isObject(row) && row[String(field)] === undefined;
  return [{ index, field: String(field), reason: isMissing ? texts.missing : texts.wrongType }];
}

import type { Audience, NameField, Written } from './audience.ts';
import { fold, nearest } from './nearest.ts';
import { parseAudience } from './parse.ts';
import { MOST_TERMS } from './parse-terms.ts';
import { refuse, shown } from './refuse.ts';

/** The names that expressions may use. */
export type Known = {
  tags: { id: number; name: string }[];
  /** Groups. */
  rooms: { id: number; title: string | null }[];
  segments: { name: string; expression: string }[];
};

type Named = Extract<Written, { test: 'name' }>;
type State = { known: Known; within: string[]; terms: { count: number } };

/**
 * Replaces every name by what it stands for in this house. Throws an AppError that names the nearest known one, for a
 * segment that leads back to itself, and for segments that add up to too many conditions.
 */
export function resolveAudience(written: Written, known: Known): Audience {
  return resolve(written, { known, within: [], terms: { count: 0 } });
}

/** The names of the segments an expression uses. */
export function segmentsIn(written: Written): string[] {
  if (written.test === 'all' || written.test === 'any') return written.of.flatMap(segmentsIn);
  if (written.test === 'not') return segmentsIn(written.of);
  return written.test === 'name' && written.field === 'segment' ? [fold(written.name)] : [];
}

function resolve(written: Written, state: State): Audience {
  if (written.test === 'all' || written.test === 'any') {
    return { test: written.test, of: written.of.map(each => resolve(each, state)) };
  }
  if (written.test === 'not') return { test: 'not', of: resolve(written.of, state) };
  if (written.test === 'name' && written.field === 'segment') return resolveSegment(written, state);
  state.terms.count += 1;
  if (state.terms.count > MOST_TERMS) throw refuse('tooMany', state.terms.count, MOST_TERMS);
  return written.test === 'name' ? resolveName(written, state.known) : written;
}

function resolveName({ field, name }: Named, { tags, rooms }: Known): Audience {
  if (field === 'tag') {
    const tag = tags.find(each => each.name === name) ?? tags.find(each => fold(each.name) === fold(name));
    if (tag) return { test: 'tag', tagId: tag.id };
    throw unknown(
      'tag',
      name,
      tags.map(each => each.name),
    );
  }
  const id = /^#(\d{1,10})$/.exec(name)?.[1];
  const meant = rooms.filter(room =>
    id === undefined ? fold(room.title ?? '') === fold(name) : room.id === Number(id),
  );
  if (meant.length > 0) return { test: 'room', roomIds: meant.map(room => room.id) };
  throw unknown(
    'room',
    name,
    rooms.flatMap(room => room.title ?? []),
  );
}

function resolveSegment({ name }: Named, state: State): Audience {
  const segment = state.known.segments.find(each => fold(each.name) === fold(name));
  if (!segment)
    throw unknown(
      'segment',
      name,
      state.known.segments.map(each => each.name),
    );
  const path = [...state.within, segment.name];
  if (state.within.includes(segment.name)) throw refuse('cycle', path);
  return resolve(parseAudience(segment.expression), { ...state, within: path });
}

function unknown(field: NameField, name: string, known: string[]) {
  return refuse('unknownName', field, shown(name), nearest(name, known));
}

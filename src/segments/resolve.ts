import type { Audience, Bounds, NameField, Written } from './audience.ts';
import { fold, nearest } from './nearest.ts';
import { parseAudience } from './parse.ts';
import { MOST_TERMS } from './parse-terms.ts';
import { refuse, shown } from './refuse.ts';

type Name = { id: number; name: string };

/** The names that expressions may use. */
export type Known = {
  tags: Name[];
  /** Groups. */
  rooms: { id: number; title: string | null }[];
  segments: { name: string; expression: string }[];
  /** What members got, hold and answered. */
  got: Name[];
  coupon: Name[];
  answered: Name[];
  /** From the least to the greatest. */
  tiers: readonly string[];
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

/** The names an expression uses of a field. */
export function namesIn(written: Written, field: NameField): string[] {
  if (written.test === 'all' || written.test === 'any') {
    return written.of.flatMap(each => namesIn(each, field));
  }
  if (written.test === 'not') return namesIn(written.of, field);
  return written.test === 'name' && written.field === field ? [fold(written.name)] : [];
}

function resolve(written: Written, state: State): Audience {
  if (written.test === 'all' || written.test === 'any') {
    return { test: written.test, of: written.of.map(each => resolve(each, state)) };
  }
  if (written.test === 'not') return { test: 'not', of: resolve(written.of, state) };
  if (written.test === 'name' && written.field === 'segment') return resolveSegment(written, state);
  state.terms.count += 1;
  if (state.terms.count > MOST_TERMS) throw refuse('tooMany', state.terms.count, MOST_TERMS);
  if (written.test === 'ranks') return resolveTiers(written, state.known.tiers);
  return written.test === 'name' ? resolveName(written, state.known) : written;
}

function resolveName({ field, name }: Named, known: Known): Audience {
  switch (field) {
    case 'tag':
      return { test: 'tag', tagId: find(field, name, known.tags).id };
    case 'got':
    case 'coupon':
    case 'answered':
      return { test: 'mark', topicId: find(field, name, known[field]).id };
    default:
      return { test: 'room', roomIds: findRooms(name, known.rooms) };
  }
}

/** As it was written if there is such a one, else whatever its case and width. */
function find(field: NameField, name: string, known: Name[]): Name {
  const found = known.find(each => each.name === name) ?? known.find(each => fold(each.name) === fold(name));
  if (found) return found;
  throw unknown(
    field,
    name,
    known.map(each => each.name),
  );
}

function findRooms(name: string, rooms: Known['rooms']): number[] {
  const id = /^#(\d{1,10})$/.exec(name)?.[1];
  const meant = rooms.filter(room =>
    id === undefined ? fold(room.title ?? '') === fold(name) : room.id === Number(id),
  );
  if (meant.length > 0) return meant.map(room => room.id);
  throw unknown(
    'room',
    name,
    rooms.flatMap(room => room.title ?? []),
  );
}

/** The tiers from one to another, in the order of the house. */
function resolveTiers(
  { bounds, at }: { bounds: Bounds<string>; at: number },
  tiers: readonly string[],
): Audience {
  const rankOf = (name: string): number => {
    const rank = tiers.findIndex(tier => fold(tier) === fold(name));
    if (rank < 0) throw refuse('unknownTier', shown(name), at, nearest(name, tiers), [...tiers]);
    return rank;
  };
  const least = bounds.min ? rankOf(bounds.min.value) + (bounds.min.inclusive ? 0 : 1) : 0;
  const most = bounds.max ? rankOf(bounds.max.value) + (bounds.max.inclusive ? 1 : 0) : tiers.length;
  return { test: 'tier', names: tiers.slice(least, Math.max(least, most)) };
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

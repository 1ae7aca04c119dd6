import type { Deps } from '../deps.ts';
import type { Audience } from './audience.ts';
import { type IdSet, idsOf } from './id-set.ts';
import { parseAudience } from './parse.ts';
import { type Known, resolveAudience } from './resolve.ts';
import { readKnown } from './store.ts';
import { selectMembers } from './store-select.ts';

/** An expression as the house understands it now; rejects with an AppError that says what is wrong. */
export async function readAudience({ db }: Deps, expression: string): Promise<Audience> {
  const written = parseAudience(expression);
  return resolveAudience(written, await readKnown(db, [expression]));
}

/** The ids of the members whom an expression means now, in order. */
export async function findMembers(deps: Deps, audience: Audience): Promise<number[]> {
  return idsOf(await findMemberSet(deps, audience));
}

/** The same as a set: for whoever asks about many, or goes through them a few at a time. */
export function findMemberSet({ db, clock, house }: Deps, audience: Audience): Promise<IdSet> {
  return selectMembers(db, audience, { now: clock.now(), language: house.language });
}

/** Refuses a segment that is about to be saved where it names what is not there, or itself, over however many others. */
export async function checkSegment(
  { db }: Deps,
  segment: { name: string; expression: string },
): Promise<Audience> {
  parseAudience(segment.expression);
  const known = await readKnown(db, [segment.expression]);
  const segments = [...known.segments.filter(({ name }) => name !== segment.name), segment];
  const own: Known = { ...known, segments };
  return resolveAudience({ test: 'name', field: 'segment', name: segment.name }, own);
}

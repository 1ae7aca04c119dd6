import type { Deps } from '../deps.ts';
import type { Audience } from './audience.ts';
import { compileAudience, type Statement } from './compile.ts';
import { parseAudience } from './parse.ts';
import { type Known, resolveAudience } from './resolve.ts';
import { readKnown } from './store.ts';

/** An expression as the house understands it now; rejects with an AppError that says what is wrong. */
export async function findAudience(deps: Deps, expression: string): Promise<Statement> {
  const written = parseAudience(expression);
  return statementOf(deps, resolveAudience(written, await readKnown(deps.db)));
}

/** The same for a segment that is about to be saved: where it names itself, over however many others, it is refused. */
export async function checkSegment(
  deps: Deps,
  segment: { name: string; expression: string },
): Promise<Statement> {
  const known = await readKnown(deps.db);
  const segments = [...known.segments.filter(({ name }) => name !== segment.name), segment];
  const own: Known = { ...known, segments };
  parseAudience(segment.expression);
  return statementOf(deps, resolveAudience({ test: 'name', field: 'segment', name: segment.name }, own));
}

function statementOf({ db, clock, house }: Deps, audience: Audience): Statement {
  return compileAudience(audience, { now: clock.now(), language: house.language }, db.dialect);
}

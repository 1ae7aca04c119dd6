import { FOREVER } from '../tags/strength.ts';
import { type Audience, type Condition, conditionsOf } from './audience.ts';
import { type MemberRecord, momentOf } from './evaluate.ts';

/**
 * The next moment after `now` at which a condition of the audience turns for this member by the passing of time alone;
 * null when none does. Until then only what happens to the member can move them in or out.
 */
export function nextChange(audience: Audience, member: MemberRecord, now: number): number | null {
  let next = Number.POSITIVE_INFINITY;
  for (const condition of conditionsOf(audience)) {
    for (const moment of turningPoints(condition, member)) {
      if (moment > now && moment < next) next = moment;
    }
  }
  return next < FOREVER ? next : null;
}

/** An age stays below its bound until that moment; one that may equal it, a millisecond longer. */
function turningPoints(condition: Condition, member: MemberRecord): number[] {
  if (condition.test === 'tag') return [member.tags.get(condition.tagId) ?? 0];
  if (condition.test !== 'age') return [];
  const from = momentOf(member, condition.field);
  if (from === null) return [];
  const { min, max } = condition.bounds;
  return [
    ...(min ? [from + min.value, Math.floor(from + min.value) + 1] : []),
    ...(max ? [from + max.value, Math.floor(from + max.value) + 1] : []),
  ];
}

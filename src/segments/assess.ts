import { type Audience, conditionsOf, type Setting } from './audience.ts';
import { belongsTo } from './evaluate.ts';
import { nextChange } from './next-change.ts';
import type { Needs, StoredMember } from './store-records.ts';

/** A saved segment as the house understands it now. */
export type Saved = { id: number; name: string; audience: Audience };

export type Membership = { segmentId: number; memberId: number };

/** What has to be written so that the members stand where they belong. */
export type Verdict = {
  entered: Membership[];
  left: Membership[];
  due: { memberId: number; dueAt: number | null }[];
};

/** Where members belong now, against where they stand. */
export function assess(
  members: StoredMember[],
  standing: Membership[],
  { segments, setting }: { segments: Saved[]; setting: Setting },
): Verdict {
  const stand = new Map<number, Set<number>>();
  for (const { segmentId, memberId } of standing) {
    const known = stand.get(memberId);
    if (known) known.add(segmentId);
    else stand.set(memberId, new Set([segmentId]));
  }
  const verdict: Verdict = { entered: [], left: [], due: [] };
  for (const member of members) {
    const mine = member.mergedIntoId === null ? segments : [];
    place(member, stand.get(member.id) ?? new Set(), { verdict, segments, setting });
    const dueAt = dueOf(member, mine, setting.now);
    if (dueAt !== undefined) verdict.due.push({ memberId: member.id, dueAt });
  }
  return verdict;
}

function place(
  member: StoredMember,
  stands: Set<number>,
  { verdict, segments, setting }: { verdict: Verdict; segments: Saved[]; setting: Setting },
): void {
  for (const { id, audience } of segments) {
    const belongs = member.mergedIntoId === null && belongsTo(audience, member, setting);
    if (belongs === stands.has(id)) continue;
    verdict[belongs ? 'entered' : 'left'].push({ segmentId: id, memberId: member.id });
  }
}

/**
 * When the member must be looked at again; undefined where what is stored will do. Too early is good enough: somebody
 * who keeps talking would otherwise be written to with every message.
 */
function dueOf(member: StoredMember, segments: Saved[], now: number): number | null | undefined {
  let next: number | null = null;
  for (const { audience } of segments) {
    const change = nextChange(audience, member, now);
    if (change !== null && (next === null || change < next)) next = change;
  }
  const stored = member.segmentDueAt;
  if (stored !== null && stored <= now) return next;
  return next !== null && (stored === null || next < stored) ? next : undefined;
}

/** What the segments ask of a member, all together. */
export function needsOf(segments: Saved[]): Needs {
  return new Set(segments.flatMap(({ audience }) => conditionsOf(audience).map(({ test }) => test)));
}

import fc from 'fast-check';
import { DAY } from './people.ts';

const HOUR = DAY / 24;

/** One thing that happens to a member, or time that passes. */
export const step: fc.Arbitrary<Step> = fc.oneof<fc.Arbitrary<Step>[]>(
  fc.record({
    kind: fc.constantFrom('writes', 'leaves', 'joins', 'orders', 'merges'),
    who: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({
    kind: fc.constant('is tagged'),
    who: fc.integer({ min: 1, max: 12 }),
    what: fc.integer({ min: 1, max: 4 }),
    days: fc.integer({ min: -1, max: 40 }),
  }),
  fc.record({
    kind: fc.constant('gets'),
    who: fc.integer({ min: 1, max: 12 }),
    what: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    kind: fc.constant('time passes'),
    ms: fc.oneof(fc.constantFrom(1, HOUR, DAY, 7 * DAY, 30 * DAY), fc.integer({ min: 1, max: 40 * DAY })),
  }),
);
export type Step = { kind: string; who?: number; what?: number; days?: number; ms?: number };

type Facts = { now: number; who: number; what: number; days: number };

/** The statement by which it is written, and whether the observer of events tells of it. */
export function written(kind: string, { now, who, what, days }: Facts) {
  const member = 'UPDATE "Member" SET';
  const login = who * 2 - 1;
  const known: Record<string, { text: string; params: number[]; isEvent: boolean }> = {
    writes: {
      text: `${member} "lastSeenAt" = ?, "messages" = "messages" + 1 WHERE "id" = ?`,
      params: [now, who],
      isEvent: true,
    },
    leaves: {
      text: 'UPDATE "RoomMember" SET "leftAt" = 1 WHERE "identityId" = ?',
      params: [login],
      isEvent: true,
    },
    joins: {
      text: 'UPDATE "RoomMember" SET "leftAt" = NULL WHERE "identityId" = ?',
      params: [login],
      isEvent: true,
    },
    'is tagged': {
      text: 'UPDATE "MemberTag" SET "carriedUntil" = ? WHERE "memberId" = ? AND "tagId" = ?',
      params: [now + days * DAY, who, what],
      isEvent: true,
    },
    orders: {
      text: `${member} "orderCount" = "orderCount" + 1, "lastOrderAt" = ? WHERE "id" = ?`,
      params: [now, who],
      isEvent: false,
    },
    merges: {
      text: `${member} "mergedIntoId" = CASE WHEN "mergedIntoId" IS NULL THEN 1 END WHERE "id" = ?`,
      params: [who],
      isEvent: false,
    },
    gets: {
      text: 'INSERT INTO "Mark" ("topicId", "memberId", "at") VALUES (?, ?, 0) ON CONFLICT DO NOTHING',
      params: [what, who],
      isEvent: false,
    },
  };
  const found = known[kind];
  if (!found) throw new Error(`nobody knows how one ${kind}`);
  return found;
}

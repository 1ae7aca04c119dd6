import { ROLES, type Role } from '../kernel/roles.ts';

/** What a merge may change of a member's own row. */
export type MemberFacts = {
  id: number;
  name: string;
  language: string | null;
  role: string;
  createdAt: number;
  lastSeenAt: number;
  points: number;
  recency: number | null;
  frequency: number | null;
  money: number | null;
  scoredBy: string | null;
  tier: string | null;
  tierSince: number | null;
  stage: string | null;
  stageSince: number | null;
  usualGapDays: number | null;
};

export type ContactFacts = {
  phone: string | null;
  email: string | null;
  city: string | null;
  birthday: string | null;
  staleAt: number | null;
  updatedAt: number;
};

export const rankOf = (role: string): number => ROLES.indexOf(role as Role);

/** The higher of two roles. */
export const combineRoles = (a: string, b: string): string => (rankOf(a) >= rankOf(b) ? a : b);
export const lowerRole = (a: string, b: string): string => (rankOf(a) >= rankOf(b) ? b : a);

/** The member who stays, with what the other one brings: points add up, the higher role counts, the rest fills gaps. */
export function combineMembers(into: MemberFacts, from: MemberFacts): MemberFacts {
  return {
    ...into,
    language: into.language ?? from.language,
    role: combineRoles(into.role, from.role),
    createdAt: Math.min(into.createdAt, from.createdAt),
    lastSeenAt: Math.max(into.lastSeenAt, from.lastSeenAt),
    points: into.points + from.points,
  };
}

/**
 * Both rows as they stand when they part again: as they were, but for what changed meanwhile. Points that were spent
 * are missing to the one who stayed; a role that was taken away comes back to neither.
 */
export function splitMembers(
  into: MemberFacts,
  from: MemberFacts,
  now: MemberFacts,
): { into: MemberFacts; from: MemberFacts } {
  const merged = combineMembers(into, from);
  const kept = <K extends keyof MemberFacts>(key: K): MemberFacts[K] =>
    now[key] === merged[key] ? into[key] : now[key];
  const theirs = Math.min(from.points, Math.max(0, now.points));
  return {
    into: {
      ...into,
      name: kept('name'),
      language: kept('language'),
      role: kept('role'),
      createdAt: kept('createdAt'),
      points: now.points - theirs,
    },
    from: {
      ...from,
      points: theirs,
      role: now.role === merged.role ? from.role : lowerRole(from.role, now.role),
    },
  };
}

/** How to reach one person by what two records tell: what the one who stays has counts. */
export function combineContacts(
  into: ContactFacts | undefined,
  from: ContactFacts | undefined,
): ContactFacts | undefined {
  if (!into || !from) return into ?? from;
  const filled = into.phone === null && into.email === null;
  return {
    phone: into.phone ?? from.phone,
    email: into.email ?? from.email,
    city: into.city ?? from.city,
    birthday: into.birthday ?? from.birthday,
    staleAt: filled ? from.staleAt : into.staleAt,
    updatedAt: into.updatedAt,
  };
}

/** What the one who stays keeps of it: as it was before, but for what was told meanwhile. */
export function splitContact(
  into: ContactFacts | undefined,
  from: ContactFacts | undefined,
  now: ContactFacts | undefined,
): ContactFacts | undefined {
  const merged = combineContacts(into, from);
  if (!now || !merged) return now;
  const same = (['phone', 'email', 'city', 'birthday', 'staleAt', 'updatedAt'] as const).every(
    key => now[key] === merged[key],
  );
  if (same) return into;
  const kept = <K extends keyof ContactFacts>(key: K) =>
    now[key] === merged[key] ? (into?.[key] ?? null) : now[key];
  return {
    phone: kept('phone'),
    email: kept('email'),
    city: kept('city'),
    birthday: kept('birthday'),
    staleAt: kept('staleAt'),
    updatedAt: now.updatedAt,
  };
}

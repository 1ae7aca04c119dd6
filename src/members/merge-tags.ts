import { carriedUntil, FOREVER, strengthAt, strengthened, type TagSource } from '../tags/strength.ts';

/** Why somebody carries a tag, as the store has it. */
export type TagRow = {
  tagId: number;
  source: TagSource;
  by: string | null;
  interactionId: number | null;
  quote: string | null;
  confidence: number;
  strength: number;
  halfLifeDays: number;
  hits: number;
  firstSeenAt: number;
  lastSeenAt: number;
  carriedUntil: number;
  removedAt: number | null;
};

/** Whose word counts when two records of one person say different things: the person's own first. */
const WEIGHT: Record<TagSource, number> = { member: 5, operator: 4, behaviour: 3, rule: 2, llm: 1 };

/** One person's tag, out of what two records of them had. */
export function combineTags(into: TagRow | undefined, from: TagRow | undefined): TagRow | undefined {
  if (!into || !from) return into ?? from;
  const refused = refusalOf(into, from);
  if (refused) return refused;
  const base = WEIGHT[from.source] > WEIGHT[into.source] ? from : into;
  const [later, earlier] = from.lastSeenAt > into.lastSeenAt ? [from, into] : [into, from];
  const shown = later.quote === null ? earlier : later;
  const row = {
    ...base,
    interactionId: shown.interactionId,
    quote: shown.quote,
    strength: strengthened(later.strength, strengthAt(earlier, later.lastSeenAt)),
    hits: into.hits + from.hits,
    firstSeenAt: Math.min(into.firstSeenAt, from.firstSeenAt),
    lastSeenAt: later.lastSeenAt,
  };
  return { ...row, carriedUntil: lastsUntil(row) };
}

/** What the person removed stays removed, unless they chose it later by their other record. */
function refusalOf(one: TagRow, other: TagRow): TagRow | undefined {
  const [refused, spoken] = one.removedAt === null ? [other, one] : [one, other];
  if (refused.removedAt === null) return undefined;
  const chosenLater =
    spoken.removedAt === null && spoken.source === 'member' && spoken.lastSeenAt > refused.removedAt;
  return chosenLater ? spoken : refused;
}

function lastsUntil(row: TagRow): number {
  return row.source === 'operator' || row.source === 'member' ? FOREVER : carriedUntil(row);
}

/** A tag before a merge, on both sides, and as it stands now; `byFrom` when what showed it last was the other's login. */
export type TagStory = {
  into: TagRow | undefined;
  from: TagRow | undefined;
  now: TagRow | undefined;
  byFrom: boolean;
  mergedAt: number;
};

/**
 * Whose tag it is when two records part again. Unchanged, both get back what they had. What was taken away meanwhile
 * stays away, and what the person refused stays refused, for both. What came in goes to whose login showed it.
 */
export function splitTag(story: TagStory): { into: TagRow | undefined; from: TagRow | undefined } {
  const { into, from, now, byFrom } = story;
  const merged = combineTags(into, from);
  if (now && merged && isSame(now, merged)) return { into, from };
  if (!now) return { into: undefined, from: undefined };
  if (now.removedAt !== null && merged?.removedAt !== now.removedAt) return { into: now, from: now };
  return byFrom
    ? { into, from: without(now, into, from, story.mergedAt) }
    : { into: without(now, from, into, story.mergedAt), from };
}

export function isSame(a: TagRow, b: TagRow): boolean {
  const keys = Object.keys(a) as (keyof TagRow)[];
  return keys.every(key => a[key] === b[key]);
}

/** The tag as it would stand had the other's evidence never been added to one's own. */
function without(now: TagRow, other: TagRow | undefined, own: TagRow | undefined, mergedAt: number): TagRow {
  if (!other || other.removedAt !== null || now.removedAt !== null) return now;
  const theirs = strengthAt(other, now.lastSeenAt);
  const strength = theirs < 1 ? Math.max(0, (now.strength - theirs) / (1 - theirs)) : now.strength;
  const row = {
    ...now,
    strength: now.source === 'operator' || now.source === 'member' ? now.strength : strength,
    hits: Math.max(own?.hits ?? 0, now.hits - other.hits),
    firstSeenAt: own?.firstSeenAt ?? Math.max(now.firstSeenAt, Math.min(mergedAt, now.lastSeenAt)),
  };
  return { ...row, carriedUntil: lastsUntil(row) };
}

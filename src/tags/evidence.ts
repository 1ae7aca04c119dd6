import { type Rule, ruleRef } from './rule.ts';
import { carriedUntil, SOURCES, strengthAt, strengthened, type TagSource } from './strength.ts';

/** One thing that shows a tag: words in an interaction, or something done. */
export type Hit = {
  tagId: number;
  source: Extract<TagSource, 'rule' | 'behaviour' | 'llm'>;
  /** `rule 12`, `tag@1` */
  by: string;
  interactionId: number | null;
  quote: string | null;
  at: number;
};

/** What is left to say of a member and a tag after many hits: what the store keeps of them. */
export type Evidence = Hit & { memberId: number; strength: number; hits: number; firstAt: number };

/** A hit by a rule; where it takes more than once, the hit is the behaviour. */
export function hitOf(rule: Rule, seen: Pick<Hit, 'interactionId' | 'quote' | 'at'>): Hit {
  const source = rule.kind === 'asked' ? 'behaviour' : 'rule';
  return { tagId: rule.tagId, source, by: ruleRef(rule), ...seen };
}

export function firstHit(memberId: number, hit: Hit): Evidence {
  return { ...hit, memberId, strength: SOURCES[hit.source].confidence, hits: 1, firstAt: hit.at };
}

/** One more hit, in whatever order they come: time takes its share, the hit adds what its confidence says. */
export function addHit(before: Evidence, hit: Hit): Evidence {
  const at = Math.max(before.at, hit.at);
  const { confidence } = SOURCES[hit.source];
  const late = strengthAt(asTag({ ...hit, strength: confidence }), at);
  return {
    ...(hit.at >= before.at ? { ...before, ...hit } : before),
    at,
    strength: strengthened(strengthAt(asTag(before), at), late),
    hits: before.hits + 1,
    firstAt: Math.min(before.firstAt, hit.at),
  };
}

/** Two ways to see the same thing, of which one is enough: the stronger speaks. */
export function strongerOf(a: Evidence, b: Evidence): Evidence {
  const at = Math.max(a.at, b.at);
  const [left, right] = [strengthAt(asTag(a), at), strengthAt(asTag(b), at)];
  const [newer] = a.at >= b.at ? [a] : [b];
  return {
    ...newer,
    strength: Math.max(left, right),
    hits: Math.max(a.hits, b.hits),
    firstAt: Math.min(a.firstAt, b.firstAt),
  };
}

/** Until when a member carries the tag by this evidence alone. */
export function evidenceUntil(evidence: Evidence): number {
  return carriedUntil(asTag(evidence));
}

function asTag({ strength, at, source }: { strength: number; at: number; source: Hit['source'] }) {
  return { strength, lastSeenAt: at, halfLifeDays: SOURCES[source].halfLifeDays };
}

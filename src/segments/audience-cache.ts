import type { Deps } from '../deps.ts';
import { findMemberSet, readAudience } from './find-audience.ts';
import type { IdSet } from './id-set.ts';

/** For so long somebody who looks through an audience sees the same one. */
const KEPT_MS = 30_000;
const MOST = 8;

/**
 * The members of expressions that people are looking at: each is found once, not at every letter and every page.
 * Rejects with an AppError that says what is wrong with an expression.
 */
export function openAudienceCache(deps: Deps) {
  const known = new Map<string, { until: number; found: Promise<IdSet> }>();
  const fresh = (key: string) => {
    const kept = known.get(key);
    return kept && kept.until > deps.clock.now() ? kept : undefined;
  };
  const find = async (expression: string): Promise<IdSet> => {
    const key = expression.trim();
    const audience = await readAudience(deps, key);
    const kept = fresh(key);
    if (kept) return kept.found;
    const found = findMemberSet(deps, audience);
    known.delete(key);
    known.set(key, { until: deps.clock.now() + KEPT_MS, found });
    found.catch(() => known.delete(key));
    for (const oldest of known.keys()) if (known.size > MOST) known.delete(oldest);
    return found;
  };
  return {
    find,
    /** Whether it was found already; rejects as finding it would. */
    isKnown: async (expression: string): Promise<boolean> => {
      await readAudience(deps, expression.trim());
      return fresh(expression.trim()) !== undefined;
    },
  };
}

export type AudienceCache = ReturnType<typeof openAudienceCache>;

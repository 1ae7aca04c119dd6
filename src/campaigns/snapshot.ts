import { createHash } from 'node:crypto';
import { theBatch } from '../coupons/close-batch.ts';
import type { Deps } from '../deps.ts';
import { readAudience } from '../segments/find-audience.ts';
import type { Written } from './store-campaigns.ts';

/**
 * SHA-256 of exactly what is approved: the source, whom its expressions mean in this house (saved segments and names
 * replaced by what they stand for), the texts, and the offer with its terms. Where any of these changes later, it is
 * another one.
 */
export async function snapshotHash(
  deps: Deps,
  { source, plan }: Pick<Written, 'source' | 'plan'>,
): Promise<string> {
  const conditions = plan.blocks.flatMap(({ condition }) => condition ?? []);
  const audiences: unknown[] = [];
  for (const expression of [plan.audience, ...conditions]) {
    audiences.push(await readAudience(deps, expression));
  }
  const { state, ...batch } = plan.coupon === undefined ? { state: '' } : await theBatch(deps, plan.coupon);
  return createHash('sha256').update(JSON.stringify({ source, plan, audiences, batch })).digest('hex');
}

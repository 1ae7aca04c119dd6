import type { GateRules } from '../delivery/gate-rules.ts';
import type { Pace } from '../delivery/outbox.ts';

/** How slowly an account sends to many, where its platform watches for machines or the shop wants it so. */
export type Slowness = {
  /** How many it sends on one day; undefined is as many as there are. */
  perDay: number | undefined;
  /** What lies between two; undefined is only its rate. */
  gapSeconds: { from: number; to: number } | undefined;
};

/** What the shop's rules say of an account, or of its platform, comes before what its channel asks for. */
export function slownessOf(account: string, bulk: Pace['bulk'], { accounts }: GateRules): Slowness {
  const own = accounts[account] ?? accounts[account.split(':')[0] ?? ''];
  const gap = own?.gapSeconds ?? bulk?.gapSeconds;
  return { perDay: own?.perDay ?? bulk?.perDay, gapSeconds: gap && gap.to > 0 ? gap : undefined };
}

/** What an account was given last: when, and how long the gap after it was drawn to be. */
export type Last = { at: number; gapMs: number };

/**
 * When an account may be given the next. The gap begins when the last was done with, so a late answer, a platform that
 * was down or a restart never shortens it; rules that were changed since count at once. `lastAt` is what this process
 * itself saw of it.
 */
export function nextAt(
  gap: { from: number; to: number },
  { last, lastAt, now }: { last: Last | undefined; lastAt: number; now: number },
): number {
  const gapMs = Math.min(Math.max(last?.gapMs ?? 0, gap.from * 1_000), gap.to * 1_000);
  // Later than now: the clock was put back.
  return Math.max(Math.min(last?.at ?? Number.NEGATIVE_INFINITY, now), Math.min(lastAt, now)) + gapMs;
}

import type { Clock } from '../kernel/clock.ts';

/** A token may make this many calls at once, and earns new ones by the second. */
const BURST_CALLS = 60;
const CALLS_PER_SECOND = 10;

/** Counts the calls of each token: 0 where one more is welcome, else after how many seconds it is. */
export function openRateLimit(clock: Clock) {
  const buckets = new Map<number, { calls: number; at: number }>();
  return (tokenId: number): number => {
    const now = clock.now();
    const bucket = buckets.get(tokenId) ?? { calls: BURST_CALLS, at: now };
    buckets.set(tokenId, bucket);
    const earned = (Math.max(0, now - bucket.at) / 1_000) * CALLS_PER_SECOND;
    bucket.calls = Math.min(BURST_CALLS, bucket.calls + earned);
    bucket.at = now;
    if (bucket.calls < 1) return Math.ceil((1 - bucket.calls) / CALLS_PER_SECOND);
    bucket.calls -= 1;
    return 0;
  };
}

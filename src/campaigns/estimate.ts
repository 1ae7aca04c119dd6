import type { Slowness } from './slowness.ts';

/** How fast an account sends to many: at a rate, or with gaps and a ceiling for each day. */
export type Speed = { perSecond: number } & Partial<Slowness>;

const DAY_MS = 86_400_000;

/** How long so many messages take on one account, from the first to the last. */
export function lastsMs(count: number, { perSecond, gapSeconds, perDay }: Speed): number {
  if (count <= 1) return 0;
  const eachMs = gapSeconds
    ? Math.max(1_000 / perSecond, ((gapSeconds.from + gapSeconds.to) / 2) * 1_000)
    : 1_000 / perSecond;
  const wholeDays = perDay === undefined || perDay === 0 ? 0 : Math.floor((count - 1) / perDay);
  const onLastDay = count - wholeDays * (perDay ?? 0);
  return wholeDays * DAY_MS + (onLastDay - 1) * eachMs;
}

/** When the last of all accounts is done, and over how many days the slowest is spread. */
export function finishOf(
  startAt: number,
  accounts: { count: number; speed: Speed }[],
): { at: number; days: number } {
  const lasts = accounts.map(({ count, speed }) => lastsMs(count, speed));
  const days = accounts.map(({ count, speed }) => (speed.perDay ? Math.ceil(count / speed.perDay) : 1));
  return { at: startAt + Math.max(0, ...lasts), days: Math.max(1, ...days) };
}

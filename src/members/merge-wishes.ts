/** How a member wants to be written to. */
export type Wishes = { marketing: string; share: number; timezone: string | null; updatedAt: number };

/** The most that is allowed first. */
const MARKETING = ['all', 'coupons', 'none'];

/** What two records allow together: whoever said stop by one of their logins is not written to by another. */
export function combineWishes(into: Wishes | undefined, from: Wishes | undefined): Wishes | undefined {
  if (!into || !from) return into ?? from;
  const stricter = MARKETING.indexOf(from.marketing) > MARKETING.indexOf(into.marketing) ? from : into;
  return {
    marketing: stricter.marketing,
    share: Math.min(into.share, from.share),
    timezone: into.timezone ?? from.timezone,
    updatedAt: Math.max(into.updatedAt, from.updatedAt),
  };
}

/** What each allows when they part: as before, and where something else was said since, that counts for both. */
export function splitWishes(
  into: Wishes | undefined,
  from: Wishes | undefined,
  now: Wishes | undefined,
): { into: Wishes | undefined; from: Wishes | undefined } {
  return now?.updatedAt === combineWishes(into, from)?.updatedAt ? { into, from } : { into: now, from: now };
}

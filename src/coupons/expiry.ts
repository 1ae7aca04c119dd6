import { DateTime } from 'luxon';

/** When a coupon is valid: between two moments, the last one excluded, or for so many days after it was issued. */
export type Validity = { validFrom: number | null; validTo: number | null; daysAfterIssue: number | null };

/**
 * The first moment at which a coupon issued now is no longer valid; null is never. Days are whole days by the clocks
 * of the house: a coupon for 7 days, issued at noon, is good until the end of the seventh day after.
 */
export function expiryOf({ validTo, daysAfterIssue }: Validity, issuedAt: number, timezone: string) {
  if (daysAfterIssue === null) return validTo;
  const start = Math.max(issuedAt, 0);
  const end = DateTime.fromMillis(start, { zone: timezone })
    .startOf('day')
    .plus({ days: daysAfterIssue + 1 })
    .toMillis();
  return validTo === null ? end : Math.min(end, validTo);
}

import { DateTime } from 'luxon';
import type { Validity } from './expiry.ts';

type Found = { value: Partial<Validity> } | undefined;

const MOMENT = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{2}))?/g;
const MOST_DAYS = 3_650;

/** `7 days`, `7天`: for so many days after it was given. */
export function parseDays(text: string): Found {
  const [, digits] =
    /^(?:领到后|发放后)?\s*(\d{1,4})\s*(?:d|days?|天)(?:\s*(?:after issue|once given|内|内有效))?$/i.exec(
      text,
    ) ?? [undefined, undefined];
  const days = Number(digits);
  return days > 0 && days <= MOST_DAYS ? { value: { daysAfterIssue: days } } : undefined;
}

/**
 * `2026-12-01 to 2026-12-31`, `until 2026-12-31`, `from 2026-12-01 20:00`, by the clocks of the house. A day is meant
 * from its first moment to its last.
 */
export function parseMoments(text: string, zone: string): Found {
  const found = [...text.matchAll(MOMENT)];
  const between = text.replace(MOMENT, '#').replace(/\s+/g, '').toLowerCase();
  const [first, second] = found;
  if (first && second && /^(from|从)?#(to|until|-|–|—|~|至|到)#$/.test(between)) {
    return both(moment(first, zone, 'begin'), moment(second, zone, 'end'));
  }
  if (first && !second && /^((until|to|till|至|到|截至)#|#(为止|止|前))$/.test(between)) {
    return both(null, moment(first, zone, 'end'));
  }
  if (first && !second && /^(from#|从#|#起|从#起)$/.test(between))
    return both(moment(first, zone, 'begin'), null);
  return undefined;
}

function both(validFrom: number | null | undefined, validTo: number | null | undefined): Found {
  return validFrom === undefined || validTo === undefined ? undefined : { value: { validFrom, validTo } };
}

function moment(match: RegExpMatchArray, zone: string, which: 'begin' | 'end'): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(part => Number(part ?? 0));
  const at = DateTime.fromObject({ year, month, day, hour, minute }, { zone });
  if (!at.isValid) return undefined;
  const wholeDay = which === 'end' && match[4] === undefined;
  return (wholeDay ? at.plus({ days: 1 }) : at).toMillis();
}

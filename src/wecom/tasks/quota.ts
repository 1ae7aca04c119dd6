import { DateTime } from 'luxon';
import type { Quota } from '../contact/store-spend.ts';

/** What WeCom's console lets a company choose: as many a month as it has days, seven a week, or one a day. */
export const QUOTAS = ['month', 'week', 'day'] as const;
export type QuotaRule = (typeof QUOTAS)[number];

/** How many messages a customer or a group may have, and since when they count (92135); by WeCom's own clock. */
export function quotaAt(rule: QuotaRule, now: number): Quota {
  const at = DateTime.fromMillis(now, { zone: 'Asia/Shanghai' });
  const most = rule === 'month' ? (at.daysInMonth ?? 30) : rule === 'week' ? 7 : 1;
  return { most, since: at.startOf(rule).toMillis() };
}

import { DateTime } from 'luxon';
import type { CouponBatch } from '../coupons/batch.ts';
import { expiryOf } from '../coupons/expiry.ts';
import type { KnownRoom } from '../feature.ts';
import type { Language } from '../kernel/language.ts';
import type { CampaignPlan } from './campaign-plan.ts';
import type { Variables } from './render.ts';

import type { Told } from './store-feed.ts';

const DAY_MS = 86_400_000;

/** A member of whom nothing is known. */
export const NOBODY: Told = {
  ...{ id: 0, name: '', language: null, tier: null, stage: null },
  ...{ points: 0, orders: 0, city: null },
};

/** The coupon in a text. */
export type Offered = { code: string; title: string; until: number | null };

/** A coupon to show a text with: that of the campaign, or one as its readers may hold. */
export function sampleOffer(
  plan: Pick<CampaignPlan, 'when'> | undefined,
  batch: CouponBatch | undefined,
  { now, timezone, code }: { now: number; timezone: string; code: string },
): Offered | undefined {
  if (batch)
    return { code: batch.publicCode ?? code, title: batch.title, until: expiryOf(batch, now, timezone) };
  const when = plan?.when;
  if (when?.kind !== 'on' || when.trigger !== 'expiring') return undefined;
  return { code, title: code, until: now + (when.afterDays + 1) * DAY_MS };
}

/** Whether a text tells of tags: others need not look for them. */
export function tellsTags({ blocks }: CampaignPlan): boolean {
  return JSON.stringify(blocks).includes('tags');
}

type Known = {
  /** Nobody where the text is posted in a room. */
  told: Told | undefined;
  room: Pick<KnownRoom, 'title'>;
  language: Language;
  /** Undefined where the campaign gives none: then a text that names one is refused. */
  offer: Offered | undefined;
  timezone: string;
};

/** What the templates of a campaign may name. In a room there is nobody to be named. */
export function variablesOf({ told, room, language, offer, timezone }: Known): Variables {
  return {
    room: room.title ?? '',
    language,
    ...(told && {
      name: told.name,
      tier: told.tier ?? '',
      stage: told.stage ?? '',
      city: told.city ?? '',
      points: told.points,
      orders: told.orders,
      tags: (told.tags ?? []).join(language === 'en' ? ', ' : '、'),
    }),
    ...(offer && {
      coupon: offer.code,
      coupon_title: offer.title,
      coupon_until: offer.until === null ? '' : lastDay(offer.until, language, timezone),
    }),
  };
}

/** The last day before a moment, as people say it. */
function lastDay(until: number, language: Language, zone: string): string {
  const day = DateTime.fromMillis(until - 1, { zone });
  return language === 'en' ? day.toFormat('d LLLL') : day.toFormat('M月d日');
}

import { DateTime } from 'luxon';
import type { KnownRoom } from '../feature.ts';
import type { Language } from '../kernel/language.ts';
import type { Variables } from './render.ts';
import type { Told } from './store-feed.ts';

/** The coupon in a text. */
export type Offered = { code: string; title: string; until: number | null };

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

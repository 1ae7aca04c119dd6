import { setImmediate } from 'node:timers/promises';
import type { Touch } from '../campaigns/attribute.ts';
import { readTouches } from '../campaigns/store-report.ts';
import type { Deps } from '../deps.ts';
import { type PaidOrder, readPaid, readWithCoupon } from './store-revenue.ts';

/** What brought an order: the campaign that wrote last to whoever bought, a coupon of ours, or neither. */
export type Source = { campaignId: number } | 'coupon' | 'own';

export type Takings = { orders: number; cents: number };

export type Revenue = {
  campaigns: Map<number, Takings>;
  coupon: Takings;
  own: Takings;
  /** By the shop that sent the orders; where none is named, it is ''. */
  shops: Map<string, Takings>;
};

const PAGE = 5_000;
const LONGEST_WINDOW_MS = 90 * 86_400_000;

/** What was paid since a moment, each order under one source. */
export async function gatherRevenue({ db, house }: Deps, since: number): Promise<Revenue> {
  const revenue: Revenue = { campaigns: new Map(), coupon: none(), own: none(), shops: new Map() };
  const withCoupon = await readWithCoupon(db, since);
  for (let after = { at: since, id: 0 }; ; ) {
    const orders = await readPaid(db, { after, currency: house.currency, most: PAGE });
    const ids = [...new Set(orders.flatMap(({ memberId }) => memberId ?? []))];
    const touches = await readTouches(db, { ids, since: after.at - LONGEST_WINDOW_MS });
    for (const order of orders) {
      const source = sourceOf(order, touches.get(order.memberId ?? 0) ?? [], withCoupon);
      add(takingsOf(revenue, source), order);
      add(entry(revenue.shops, order.shop ?? ''), order);
    }
    const last = orders.at(-1);
    if (!last || orders.length < PAGE) return revenue;
    after = { at: last.at, id: last.id };
    await setImmediate();
  }
}

/** As a campaign's report counts by the last message: only while that message may be why. */
export function sourceOf(
  { at, number }: Pick<PaidOrder, 'at' | 'number'>,
  touches: Touch[],
  withCoupon: ReadonlySet<string>,
): Source {
  const owed = touches
    .filter(touch => touch.at <= at && at < touch.until)
    .sort((a, b) => b.at - a.at || b.campaignId - a.campaignId);
  const [last] = owed;
  if (last) return { campaignId: last.campaignId };
  return withCoupon.has(number) ? 'coupon' : 'own';
}

const none = (): Takings => ({ orders: 0, cents: 0 });

function takingsOf(revenue: Revenue, source: Source): Takings {
  return typeof source === 'string' ? revenue[source] : entry(revenue.campaigns, source.campaignId);
}

function entry<Key>(of: Map<Key, Takings>, key: Key): Takings {
  const known = of.get(key) ?? none();
  of.set(key, known);
  return known;
}

function add(takings: Takings, { cents }: Pick<PaidOrder, 'cents'>): void {
  takings.orders += 1;
  takings.cents += cents;
}

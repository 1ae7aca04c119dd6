import { setImmediate } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import { creditOf, type Sale, takingsWithin } from './attribute.ts';
import { postsIn } from './campaign-plan.ts';
import { findOffer } from './find-offer.ts';
import type { Measured, Unit } from './measure.ts';
import type { Written } from './store-campaigns.ts';
import {
  countClicks,
  countOptOuts,
  countStates,
  type Got,
  readClaims,
  readGot,
  readPeople,
  readSales,
  readTouches,
} from './store-report.ts';
import { hasLinks } from './track-links.ts';

const PAGE = 5_000;
const DAY_MS = 86_400_000;

type Asked = Pick<Written, 'id' | 'plan'>;

/** All that a report is measured from: one unit for each member, or room, over all runs. */
export async function gatherReport(deps: Deps, campaign: Asked): Promise<Measured> {
  const { db } = deps;
  const { id, plan } = campaign;
  const byRoom = postsIn(plan.send) !== undefined;
  const got = await allGot(deps, id);
  const measured: Measured = {
    ...{ counts: await countStates(db, id), units: [], byRoom, optOuts: await countOptOuts(db, id) },
    clicks: await clicksOf(deps, campaign),
    credit: { first: { orders: 0, cents: 0 }, last: { orders: 0, cents: 0 } },
  };
  if (got.length === 0) return measured;
  const claims = await claimsOf(deps, campaign, got);
  if (byRoom) measured.units.push(...(await roomUnits(deps, campaign, { got, claims })));
  else await addMembers(deps, campaign, { got, claims, measured });
  return measured;
}

/** Clicks that were counted stay counted, wherever the house has moved since. */
async function clicksOf({ db, links }: Deps, { id, plan }: Asked): Promise<Measured['clicks']> {
  if (!hasLinks(plan)) return undefined;
  if (plan.send.to === 'wecom') return 'shared';
  const counted = await countClicks(db, id);
  return links || counted.clicks > 0 ? counted : 'untracked';
}

async function allGot({ db }: Deps, campaignId: number): Promise<Got[]> {
  const all: Got[] = [];
  for (let afterId = 0; ; ) {
    const page = await readGot(db, { campaignId, afterId, most: PAGE });
    all.push(...page);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return all;
    afterId = last.id;
    await setImmediate();
  }
}

type Claims = Map<number, { redeemed: number }>;

/** What was claimed of its coupon while the campaign could be why. */
async function claimsOf({ db }: Deps, { plan }: Asked, got: Got[]): Promise<Claims> {
  const batch = await findOffer({ db }, plan);
  const sent = got.flatMap(({ sentAt }) => sentAt ?? []);
  if (!batch || sent.length === 0) return new Map();
  const [since, last] = sent.reduce(([from, to], at) => [Math.min(from, at), Math.max(to, at)], [
    Number.POSITIVE_INFINITY,
    0,
  ] as [number, number]);
  const rows = await readClaims(db, {
    ...{ batchId: batch.id, since, until: last + plan.attributionDays * DAY_MS },
  });
  return new Map(rows.map(row => [row.memberId, row]));
}

/** When orders count for a recipient: from when it was sent, or was to be. */
function spanOf({ sentAt, dueAt }: Got, { plan }: Asked): { at: number; until: number } {
  const at = sentAt ?? dueAt;
  return { at, until: at + plan.attributionDays * DAY_MS };
}

const isSent = ({ state }: Got): boolean => state === 'sent' || state === 'unsure';

type Members = { got: Got[]; claims: Claims; measured: Measured };

async function addMembers(deps: Deps, campaign: Asked, { got, claims, measured }: Members): Promise<void> {
  const { db, house } = deps;
  const byMember = [...Map.groupBy(got, ({ memberId }) => memberId)];
  const since = got.reduce(
    (least, row) => Math.min(least, spanOf(row, campaign).at),
    Number.POSITIVE_INFINITY,
  );
  for (let from = 0; from < byMember.length; from += PAGE) {
    const page = byMember.slice(from, from + PAGE);
    const ids = page.map(([memberId]) => memberId);
    const sales = await readSales(db, { ids, since, currency: house.currency });
    const touches = await readTouches(db, { ids, since: since - 90 * DAY_MS });
    for (const [memberId, rows] of page) {
      const own = sales.get(memberId) ?? [];
      measured.units.push(memberUnit(campaign, { rows, sales: own, claim: claims.get(memberId) }));
      const credit = creditOf(campaign.id, own, touches.get(memberId) ?? []);
      for (const which of ['first', 'last'] as const) {
        measured.credit[which].orders += credit[which].orders;
        measured.credit[which].cents += credit[which].cents;
      }
    }
    await setImmediate();
  }
}

type Own = { rows: Got[]; sales: Sale[]; claim: { redeemed: number } | undefined };

function memberUnit(campaign: Asked, { rows, sales, claim }: Own): Unit {
  const { orders, cents } = takingsWithin(
    sales,
    rows.map(row => spanOf(row, campaign)),
  );
  const sent = rows.some(isSent);
  const acted = rows.some(({ actedAt }) => actedAt !== null) || (sent && claim !== undefined);
  const redeemed = rows.some(row => row.redeemed > 0) || (sent && (claim?.redeemed ?? 0) > 0);
  return {
    variant: (rows.find(isSent) ?? rows[0])?.variant ?? '',
    held: rows.some(({ state }) => state === 'held'),
    ...{ sent, people: 1, orders, cents },
    ...{ acted: Number(acted), redeemed: Number(redeemed), buyers: Number(orders > 0) },
  };
}

/** Whoever is in two rooms counts in both: the rooms are compared, not they. */
async function roomUnits(
  { db, house }: Deps,
  campaign: Asked,
  { got, claims }: Omit<Members, 'measured'>,
): Promise<Unit[]> {
  const people = Map.groupBy(await readPeople(db, campaign.id), ({ recipientId }) => recipientId);
  const ids = [...new Set([...people.values()].flatMap(some => some.map(({ memberId }) => memberId)))];
  const since = got.reduce(
    (least, row) => Math.min(least, spanOf(row, campaign).at),
    Number.POSITIVE_INFINITY,
  );
  const sales = await readSales(db, { ids, since, currency: house.currency });
  return [...Map.groupBy(got, ({ postRoomId }) => postRoomId).values()].map(rows => {
    const spans = rows.map(row => spanOf(row, campaign));
    const members = new Set(rows.flatMap(({ id }) => (people.get(id) ?? []).map(({ memberId }) => memberId)));
    const takings = [...members].map(id => takingsWithin(sales.get(id) ?? [], spans));
    const sent = rows.some(isSent);
    const claimed = sent ? [...members].flatMap(id => claims.get(id) ?? []) : [];
    return {
      variant: rows[0]?.variant ?? '',
      held: rows.some(({ state }) => state === 'held'),
      ...{ sent, people: members.size, acted: claimed.length },
      redeemed: claimed.filter(claim => claim.redeemed > 0).length,
      buyers: takings.filter(({ orders }) => orders > 0).length,
      orders: takings.reduce((sum, { orders }) => sum + orders, 0),
      cents: takings.reduce((sum, { cents }) => sum + cents, 0),
    };
  });
}

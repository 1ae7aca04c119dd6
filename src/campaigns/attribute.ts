/** That a member was sent something by a campaign, and until when an order may be owed to it. */
export type Touch = { campaignId: number; at: number; until: number };

export type Sale = { id: number; at: number; cents: number };

/** What a campaign brought, counted by whose message came first before an order, and by whose came last. */
export type Credit = { first: Takings; last: Takings };

export type Takings = { orders: number; cents: number };

/** What one campaign may claim of a member's orders: each order belongs to one campaign, by either way of counting. */
export function creditOf(campaignId: number, sales: Sale[], touches: Touch[]): Credit {
  const credit: Credit = { first: { orders: 0, cents: 0 }, last: { orders: 0, cents: 0 } };
  const inOrder = touches.toSorted((a, b) => a.at - b.at || a.campaignId - b.campaignId);
  for (const sale of sales) {
    const owed = inOrder.filter(({ at, until }) => at <= sale.at && sale.at < until);
    if (owed[0]?.campaignId === campaignId) add(credit.first, sale);
    if (owed.at(-1)?.campaignId === campaignId) add(credit.last, sale);
  }
  return credit;
}

function add(takings: Takings, { cents }: Sale): void {
  takings.orders += 1;
  takings.cents += cents;
}

/** What was bought within any of some spans of time, each order once. */
export function takingsWithin(sales: Sale[], spans: { at: number; until: number }[]): Takings {
  const takings: Takings = { orders: 0, cents: 0 };
  for (const sale of sales) {
    if (spans.some(({ at, until }) => at <= sale.at && sale.at < until)) add(takings, sale);
  }
  return takings;
}

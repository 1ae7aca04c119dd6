import type { Changes } from '../files/import-file.ts';
import type { OrderInput } from './check-order.ts';
import type { OrderState } from './parse-state.ts';

/** An order as it stands in the store. */
export type Order = {
  number: string;
  shop: string | null;
  memberId: number | null;
  buyer: string;
  amountCents: number;
  currency: string;
  at: number;
  items: string | null;
  category: string | null;
  state: OrderState;
};

/** What is logged when it changes: everything a shop tells of an order. */
const TOLD = ['shop', 'buyer', 'amountCents', 'currency', 'at', 'items', 'category', 'state'] as const;

/** What an order said before it was told otherwise. */
export type Change = { number: string; field: string; before: string | null; after: string | null };

type Plan = Changes & {
  /** The orders to write, as they will stand. */
  changed: Order[];
  changes: Change[];
  /** Members of whom what they bought changed. */
  touched: Set<number>;
};

/** What orders told in this sequence make of those that stand; `standing` is by number, `members` by buyer. */
export function planOrders(
  inputs: OrderInput[],
  standing: Map<string, Order>,
  members: Map<string, number>,
): Plan {
  const plan: Plan = { added: 0, updated: 0, unchanged: 0, changed: [], changes: [], touched: new Set() };
  const orders = new Map(standing);
  const changed = new Map<string, Order>();
  for (const input of inputs) {
    const before = orders.get(input.number);
    const after = merge(input, before, members.get(input.buyer) ?? null);
    const differing = before ? differences(before, after) : [];
    if (before && differing.length === 0 && before.memberId === after.memberId) {
      plan.unchanged += 1;
      continue;
    }
    plan[before ? 'updated' : 'added'] += 1;
    plan.changes.push(...differing);
    orders.set(input.number, after);
    changed.set(input.number, after);
    touch(plan.touched, before, after);
  }
  plan.changed = [...changed.values()];
  return plan;
}

function touch(touched: Set<number>, before: Order | undefined, after: Order): void {
  if (before?.memberId) touched.add(before.memberId);
  if (after.memberId) touched.add(after.memberId);
}

/** The order as it will stand. Whose it is stays so until another buyer is told. */
function merge(input: OrderInput, before: Order | undefined, found: number | null): Order {
  const memberId = before?.buyer === input.buyer ? (before.memberId ?? found) : found;
  return {
    number: input.number,
    shop: (input.shop === undefined ? before?.shop : input.shop) || null,
    memberId,
    buyer: input.buyer,
    amountCents: input.amountCents,
    currency: input.currency ?? before?.currency ?? 'CNY',
    at: input.at,
    items: (input.items === undefined ? before?.items : input.items) || null,
    category: (input.category === undefined ? before?.category : input.category) || null,
    state: input.state ?? before?.state ?? 'paid',
  };
}

function differences(before: Order, after: Order): Change[] {
  const told = (value: string | number | null) => (value === null ? null : String(value));
  return TOLD.filter(field => before[field] !== after[field]).map(field => ({
    number: after.number,
    field,
    before: told(before[field]),
    after: told(after[field]),
  }));
}

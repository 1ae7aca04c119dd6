// Zod's version 3 face, as everywhere: it is loaded already.
import { z } from 'zod/v3';

const whole = z.number().int().min(0).max(1_000_000_000);

const rising = (numbers: number[]) => numbers.every((each, i) => i === 0 || each > (numbers[i - 1] ?? 0));

/** Four cut points part five scores. */
const cuts = z.tuple([whole, whole, whole, whole]).refine(rising, 'must rise');

const tier = z.object({ name: z.string().regex(/^[\p{L}\p{N}_-]{1,20}$/u), from: whole.max(15) });

const schema = z
  .object({
    by: z.enum(['cuts', 'quintiles']).default('cuts'),
    /** Days since the last order: up to the first is 5, beyond the last is 1. */
    recencyDays: cuts.default([14, 30, 60, 120]),
    /** Orders: below the first is 1, from the last on 5. */
    orders: cuts.default([2, 3, 5, 8]),
    spentCents: cuts.default([10_000, 30_000, 100_000, 300_000]),
    /** For those who never ordered: days since they were last here. */
    seenDays: cuts.default([3, 7, 14, 30]),
    /** For those who never ordered: days present of the last 90. */
    presentDays: cuts.default([2, 5, 10, 20]),
    /** By the sum of the three scores, the highest first; the last one takes everybody else. */
    tiers: z
      .array(tier)
      .min(1)
      .max(9)
      .refine(
        tiers => tiers.every((each, i) => i === 0 || each.from < (tiers[i - 1]?.from ?? 0)),
        'must fall',
      )
      .refine(tiers => new Set(tiers.map(({ name }) => name)).size === tiers.length, 'must differ')
      .default([
        { name: 'diamond', from: 12 },
        { name: 'gold', from: 8 },
        { name: 'silver', from: 0 },
      ]),
    /** A tier is kept while the sum is no more than this below its bar … */
    tierSlack: whole.max(5).default(1),
    /** … and for this long after it was reached, whatever the sum. */
    tierKeepDays: whole.max(365).default(30),
    newDays: whole.max(365).default(14),
    /** Days present of the last 90, or orders, that make a member loyal, after so long a time here. */
    loyalDays: whole.min(1).max(90).default(12),
    loyalOrders: whole.min(1).default(3),
    loyalAfterDays: whole.max(3_650).default(60),
    /** Silence, in usual gaps of the member's own. */
    quiet: z
      .object({ cooling: z.number().positive(), dormant: z.number().positive(), lost: z.number().max(100) })
      .refine(quiet => quiet.cooling < quiet.dormant && quiet.dormant < quiet.lost, 'must rise')
      .default({ cooling: 2.5, dormant: 5, lost: 12 }),
  })
  .strict();

export type Rules = z.infer<typeof schema>;

export const DEFAULT_RULES: Rules = schema.parse({});

/** Rules as they are kept; what is missing has its default. Undefined when they are no rules at all. */
export function readableRules(value: unknown): Rules | undefined {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

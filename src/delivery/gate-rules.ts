// Zod's version 3 face, as everywhere: it is loaded already.
import { z } from 'zod/v3';

/** Nobody is left with less than a quarter of the usual number of pushes. */
export const LEAST_SHARE = 0.25;

const whole = z.number().int().min(0).max(1_000_000);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'is a time such as 22:00');

const schema = z
  .object({
    /** opt-out: whoever said nothing may be written to. opt-in: only who said yes. */
    consent: z.enum(['opt-out', 'opt-in']).default('opt-out'),
    /** Pushes a member gets at most on one day, and in seven, by their own calendar. */
    perDay: whole.min(1).default(1),
    perWeek: whole.min(1).default(3),
    /** After so many without a sign of life only half as many are sent. */
    ignoredInARow: whole.min(1).max(20).default(3),
    /** Nothing is pushed between these two, by the member's own clock; the same twice is never. */
    quietFrom: clock.default('22:00'),
    quietTo: clock.default('09:00'),
    /** By account or by the word before its colon: what differs from what the channel itself asks for. */
    accounts: z
      .record(
        z
          .object({
            perDay: whole.optional(),
            gapSeconds: z.object({ from: whole, to: whole }).strict().optional(),
          })
          .strict(),
      )
      .default({}),
  })
  .strict();

export type GateRules = z.infer<typeof schema>;

export const DEFAULT_GATE_RULES: GateRules = schema.parse({});

/** Rules as they are kept; what is missing has its default. Undefined when they are no rules at all. */
export function readableGateRules(value: unknown): GateRules | undefined {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

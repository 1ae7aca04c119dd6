// Zod's version 3 face, as everywhere: it is loaded already.
import { z } from 'zod/v3';

/** From the least to the greatest, where the owner has not named others. */
const TIERS = ['silver', 'gold', 'diamond'];

const rules = z.object({ tiers: z.array(z.object({ name: z.string() })) });

/** The names of the tiers in the setting `scoring.rules`, which lists the greatest first. */
export function tiersIn(setting: string | undefined): readonly string[] {
  if (setting === undefined) return TIERS;
  const read = rules.safeParse(JSON.parse(setting));
  return read.success ? read.data.tiers.map(({ name }) => name).reverse() : TIERS;
}

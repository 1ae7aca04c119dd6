const LEAST_CHANCE = 0.001;

/** A chance as log odds, where evidence adds up; what is certain is taken for nearly so. */
export function logOdds(chance: number, least = LEAST_CHANCE): number {
  const inside = Math.min(1 - least, Math.max(least, chance));
  return Math.log(inside / (1 - inside));
}

/** Log odds as the chance they stand for, between 0 and 1. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

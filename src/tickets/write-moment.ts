import type { Deps } from '../deps.ts';
import type { Language } from '../kernel/language.ts';

/** A moment by the clocks of the house: 11月23日 18:00. */
export function writeMoment(at: number, { house }: Pick<Deps, 'house'>, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    ...{ month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timeZone: house.timezone,
  }).format(at);
}

import type { Language } from '../kernel/language.ts';

const cache = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = cache.get(key) ?? new Intl.DateTimeFormat(language, options);
  cache.set(key, known);
  return known;
}

/** A moment in the house's time zone, as short as it can be and still be told: `14:05` today, else with its day. */
export function sayWhen(
  at: number,
  language: Language,
  { timezone, now }: { timezone: string; now: number },
): string {
  const zone = { timeZone: timezone };
  const day = format(language, { ...zone, dateStyle: 'short' });
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  if (day.format(at) === day.format(now)) return format(language, { ...zone, ...time }).format(at);
  const year = format(language, { ...zone, year: 'numeric' });
  if (year.format(at) !== year.format(now))
    return format(language, { ...zone, dateStyle: 'medium' }).format(at);
  return format(language, { ...zone, ...time, month: 'short', day: 'numeric' }).format(at);
}

/** `12,345` */
export function sayNumber(value: number): string {
  return value.toLocaleString('en');
}

/** Hundredths as money. */
export function sayMoney(cents: number, language: Language, currency: string): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
}

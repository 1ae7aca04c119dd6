import type { Language } from '../kernel/language.ts';

/** Hundredths as people write them, in the currency of the house: ¥12.30, ¥12. */
export function money(cents: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(language, {
    ...{ style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: 0 },
    ...(cents % 100 !== 0 && { minimumFractionDigits: 2 }),
  }).format(cents / 100);
}

/** The last day something is valid, where it ends with the day; the minute where it does not. */
export function until(end: number, timezone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, hour: '2-digit', minute: '2-digit' });
  return parts.format(end) === '00:00' ? day(end - 1, timezone, language) : minute(end, timezone, language);
}

export function day(at: number, timezone: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone: timezone, dateStyle: 'medium' }).format(at);
}

export function minute(at: number, timezone: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    ...{ timeZone: timezone, dateStyle: 'medium', timeStyle: 'short' },
  }).format(at);
}

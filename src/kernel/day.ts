const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in a time zone, as a number that sorts: 20261122. */
export function dayOf(at: number, timezone: string): number {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' });
    formats.set(timezone, format);
  }
  return Number(format.format(at).replaceAll('-', ''));
}

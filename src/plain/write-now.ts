/** `2026-11-22 20:00, Sunday (Asia/Shanghai)`. */
export function writeNow(at: number, timeZone: string): string {
  const stamp = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
    at,
  );
  const day = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone }).format(at);
  return `${stamp}, ${day} (${timeZone})`;
}

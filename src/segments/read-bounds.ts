import type { Bounds } from './audience.ts';

const COMPARED = /^(<=|>=|<|>|=|)\s*(.+)$/s;
const RANGE = /^([[{])\s*(\S+)\s+TO\s+(\S+?)\s*([\]}])$/i;

/** `<30d`, `>=20`, `20`, `[gold TO diamond]`, `{* TO 5]`; undefined where `read` cannot read an end of it. */
export function readBounds<Value>(
  value: string,
  read: (written: string) => Value | undefined,
): Bounds<Value> | undefined {
  const range = RANGE.exec(value);
  if (range) {
    const [, open, from = '', to = '', close] = range;
    return boundsOf(end(from, open === '[', read), end(to, close === ']', read));
  }
  const [, sign = '', written = ''] = COMPARED.exec(value) ?? [];
  const number = read(written);
  if (number === undefined) return undefined;
  const bound = { value: number, inclusive: sign.length !== 1 || sign === '=' };
  if (sign.startsWith('<')) return { max: bound };
  return sign.startsWith('>') ? { min: bound } : { min: bound, max: bound };
}

/** Whether the bounds were written as one value, not as a comparison or a range. */
export function isExact(value: string): boolean {
  return !RANGE.test(value) && ['', '='].includes(COMPARED.exec(value)?.[1] ?? '');
}

type End<Value> = { value: Value; inclusive: boolean } | 'open' | undefined;

function end<Value>(
  written: string,
  inclusive: boolean,
  read: (written: string) => Value | undefined,
): End<Value> {
  if (written === '*') return 'open';
  const value = read(written);
  return value === undefined ? undefined : { value, inclusive };
}

function boundsOf<Value>(min: End<Value>, max: End<Value>): Bounds<Value> | undefined {
  if (min === undefined || max === undefined) return undefined;
  return { ...(min !== 'open' && { min }), ...(max !== 'open' && { max }) };
}

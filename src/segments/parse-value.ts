import { knownLanguage } from '../kernel/language.ts';
import { ROLES } from '../kernel/roles.ts';
import type { Bounds, Written } from './audience.ts';
import { AGE_UNITS_MS, FIELDS, type Field } from './fields.ts';
import { nearest } from './nearest.ts';
import { refuse, shown } from './refuse.ts';

/** One `field:value` as it was written. */
export type Term = { name: string; value: string; quoted: boolean; at: number };

/** What a term asks for; throws an AppError that names the nearest field, or shows how the value is written. */
export function readCondition(term: Term): Written {
  const field = FIELDS.get(term.name.toLowerCase());
  if (!field) {
    const names = [...FIELDS.keys()];
    throw refuse('unknownField', shown(term.name), term.at, nearest(term.name, names), names);
  }
  switch (field.kind) {
    case 'name':
      return { test: 'name', field: field.field, name: nameOf(term, field) };
    case 'age':
      return { test: 'age', field: field.field, bounds: boundsOf(term, field, readAge) };
    case 'number':
      return { test: 'number', field: field.field, bounds: boundsOf(term, field, readNumber) };
    case 'lang':
      return { test: 'lang', value: languageOf(term, field) };
    case 'role':
      return { test: 'role', value: roleOf(term) };
    default:
      return field satisfies never;
  }
}

/** Only what was quoted may begin like a comparison. */
function nameOf({ value, quoted, at }: Term, { example }: Field): string {
  if (!quoted && /^[<>=[{]/.test(value)) throw refuse('badValue', shown(value), at, example);
  return value.trim();
}

function languageOf({ value, at }: Term, { example }: Field): string {
  const language = /^(zh|en)([-_].*)?$/i.test(value) ? knownLanguage(value) : undefined;
  if (!language) throw refuse('badValue', shown(value), at, example);
  return language;
}

function roleOf({ value, at }: Term) {
  const role = ROLES.find(each => each === value.toLowerCase());
  if (!role) throw refuse('unknownRole', shown(value), at, nearest(value, ROLES), [...ROLES]);
  return role;
}

const COMPARED = /^(<=|>=|<|>|=|)\s*(.+)$/s;
const RANGE = /^([[{])\s*(\S+)\s+TO\s+(\S+?)\s*([\]}])$/i;

function boundsOf({ value, at }: Term, field: Field, read: (written: string) => number | undefined): Bounds {
  const wrong = refuse('badValue', shown(value), at, field.example);
  const bound = (written: string, inclusive: boolean) => {
    const number = read(written);
    if (number === undefined) throw wrong;
    return { value: number, inclusive };
  };
  const range = RANGE.exec(value);
  if (range) {
    const [, open, from = '', to = '', close] = range;
    const bounds: Bounds = {
      ...(from !== '*' && { min: bound(from, open === '[') }),
      ...(to !== '*' && { max: bound(to, close === ']') }),
    };
    if (bounds.min && bounds.max && bounds.min.value > bounds.max.value) throw wrong;
    return bounds;
  }
  const [, operator = '', written = ''] = COMPARED.exec(value) ?? [];
  // Nobody was seen exactly thirty days ago.
  if (field.kind === 'age' && (operator === '' || operator === '=')) throw wrong;
  return compared(operator, bound(written, operator.length !== 1 || operator === '='));
}

function compared(operator: string, bound: { value: number; inclusive: boolean }): Bounds {
  if (operator.startsWith('<')) return { max: bound };
  return operator.startsWith('>') ? { min: bound } : { min: bound, max: bound };
}

function readNumber(written: string): number | undefined {
  return /^\d{1,12}(\.\d{1,6})?$/.test(written) ? Number(written) : undefined;
}

function readAge(written: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,5})([a-z])$/i.exec(written) ?? [];
  const unitMs = AGE_UNITS_MS.get(unit.toLowerCase());
  return unitMs === undefined ? undefined : Number(count) * unitMs;
}

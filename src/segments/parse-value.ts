import { knownLanguage } from '../kernel/language.ts';
import { ROLES } from '../kernel/roles.ts';
import { type Bounds, STAGES, type Written } from './audience.ts';
import { AGE_UNITS_MS, FIELDS, type Field } from './fields.ts';
import { nearest } from './nearest.ts';
import { isExact, readBounds } from './read-bounds.ts';
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
    case 'city':
      return { test: 'city', value: nameOf(term, field) };
    case 'tier':
      return { test: 'ranks', bounds: ranksOf(term, field), at: term.at };
    case 'stage':
      return { test: 'stage', value: oneOf(term, STAGES, 'unknownStage') };
    case 'age':
      return { test: 'age', field: field.field, bounds: agesOf(term, field) };
    case 'number':
      return { test: 'number', field: field.field, bounds: numbersOf(term, field) };
    case 'lang':
      return { test: 'lang', value: languageOf(term, field) };
    case 'role':
      return { test: 'role', value: oneOf(term, ROLES, 'unknownRole') };
    default:
      return field satisfies never;
  }
}

const wrong = ({ value, at }: Term, { example }: Field) => refuse('badValue', shown(value), at, example);

/** Only what was quoted may begin like a comparison. */
function nameOf(term: Term, field: Field): string {
  if (!term.quoted && /^[<>=[{]/.test(term.value)) throw wrong(term, field);
  return term.value.trim();
}

function languageOf(term: Term, field: Field): string {
  const language = /^(zh|en)([-_].*)?$/i.test(term.value) ? knownLanguage(term.value) : undefined;
  if (!language) throw wrong(term, field);
  return language;
}

function oneOf<Name extends string>(
  { value, at }: Term,
  names: readonly Name[],
  refusal: 'unknownRole' | 'unknownStage',
): Name {
  const known = names.find(each => each === value.toLowerCase());
  if (!known) throw refuse(refusal, shown(value), at, nearest(value, names), [...names]);
  return known;
}

/** Names in quotes may hold spaces and signs; a range of tiers is told by its brackets. */
function ranksOf(term: Term, field: Field): Bounds<string> {
  const one = { value: term.value.trim(), inclusive: true };
  const bounds = term.quoted ? { min: one, max: one } : readBounds(term.value, written => written.trim());
  if (!bounds) throw wrong(term, field);
  return bounds;
}

/** Nobody was seen exactly thirty days ago. */
function agesOf(term: Term, field: Field): Bounds {
  if (isExact(term.value)) throw wrong(term, field);
  return inOrder(term, field, readBounds(term.value, readAge));
}

function numbersOf(term: Term, field: Field & { kind: 'number' }): Bounds {
  const scale = field.field === 'spent' ? 100 : 1;
  return inOrder(
    term,
    field,
    readBounds(term.value, written => readNumber(written, scale)),
  );
}

function inOrder(term: Term, field: Field, bounds: Bounds | undefined): Bounds {
  if (!bounds) throw wrong(term, field);
  if (bounds.min && bounds.max && bounds.min.value > bounds.max.value) throw wrong(term, field);
  return bounds;
}

function readNumber(written: string, scale: number): number | undefined {
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(written)) return undefined;
  // 19.99 × 100 is not quite 1999 in binary.
  return Math.round(Number(written) * scale * 1e6) / 1e6;
}

function readAge(written: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,5})([a-z])$/i.exec(written) ?? [];
  const unitMs = AGE_UNITS_MS.get(unit.toLowerCase());
  return unitMs === undefined ? undefined : Number(count) * unitMs;
}

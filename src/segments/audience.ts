import type { Role } from '../kernel/roles.ts';

/** Conditions joined by AND, OR and NOT. */
export type Tree<Condition> =
  | Condition
  | { test: 'all'; of: Tree<Condition>[] }
  | { test: 'any'; of: Tree<Condition>[] }
  | { test: 'not'; of: Tree<Condition> };

/** From `min` to `max`; what is missing is open. Ages are milliseconds. */
export type Bounds = {
  min?: { value: number; inclusive: boolean };
  max?: { value: number; inclusive: boolean };
};

export type AgeField = 'seen' | 'joined';

/** What a member shows by themselves, whatever tags and rooms the house has. */
type Measured =
  | { test: 'age'; field: AgeField; bounds: Bounds }
  | { test: 'number'; field: 'messages'; bounds: Bounds }
  | { test: 'lang'; value: string }
  | { test: 'role'; value: Role };

export type NameField = 'tag' | 'room' | 'segment';

/** An expression as somebody wrote it: tags, rooms and segments are names. */
export type Written = Tree<Measured | { test: 'name'; field: NameField; name: string }>;

/** An expression that fits the house: every name was found, segments are replaced by what they say. */
export type Condition = Measured | { test: 'tag'; tagId: number } | { test: 'room'; roomIds: number[] };
export type Audience = Tree<Condition>;

/** Whether a value lies within. */
export function within(value: number, { min, max }: Bounds): boolean {
  if (min && (min.inclusive ? value < min.value : value <= min.value)) return false;
  return !(max && (max.inclusive ? value > max.value : value >= max.value));
}

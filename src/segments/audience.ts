import type { Role } from '../kernel/roles.ts';

/** Conditions joined by AND, OR and NOT. */
export type Tree<Condition> =
  | Condition
  | { test: 'all'; of: Tree<Condition>[] }
  | { test: 'any'; of: Tree<Condition>[] }
  | { test: 'not'; of: Tree<Condition> };

/** From `min` to `max`; what is missing is open. Ages are milliseconds, money is hundredths. */
export type Bounds<Value = number> = {
  min?: { value: Value; inclusive: boolean };
  max?: { value: Value; inclusive: boolean };
};

export type AgeField = 'seen' | 'joined' | 'lastorder';
export type NumberField = 'messages' | 'orders' | 'spent' | 'points';
export type Stage = (typeof STAGES)[number];

/** From their first days to the last that was heard of them. */
export const STAGES = ['new', 'active', 'loyal', 'cooling', 'dormant', 'lost'] as const;

/** What a member shows by themselves, whatever tags and rooms the house has. */
type Measured =
  | { test: 'age'; field: AgeField; bounds: Bounds }
  | { test: 'number'; field: NumberField; bounds: Bounds }
  | { test: 'lang'; value: string }
  | { test: 'role'; value: Role }
  | { test: 'stage'; value: Stage }
  | { test: 'city'; value: string };

export type MarkField = 'got' | 'coupon' | 'answered';
export type NameField = 'tag' | 'room' | 'segment' | MarkField;

/** An expression as somebody wrote it: tags, rooms, tiers and segments are names. */
export type Written = Tree<
  | Measured
  | { test: 'name'; field: NameField; name: string }
  | { test: 'ranks'; bounds: Bounds<string>; at: number }
>;

/** An expression that fits the house: every name was found, segments are replaced by what they say. */
export type Condition =
  | Measured
  | { test: 'tag'; tagId: number }
  | { test: 'room'; roomIds: number[] }
  | { test: 'mark'; topicId: number }
  | { test: 'tier'; names: string[] };
export type Audience = Tree<Condition>;

/** What an expression is read against. */
export type Setting = {
  now: number;
  /** The language of members who have none of their own. */
  language: string;
};

/** Whether a value lies within. */
export function within(value: number, { min, max }: Bounds): boolean {
  if (min && (min.inclusive ? value < min.value : value <= min.value)) return false;
  return !(max && (max.inclusive ? value > max.value : value >= max.value));
}

/** Every condition of an expression, whatever joins them. */
export function conditionsOf(audience: Audience): Condition[] {
  if (audience.test === 'all' || audience.test === 'any') return audience.of.flatMap(conditionsOf);
  return audience.test === 'not' ? conditionsOf(audience.of) : [audience];
}

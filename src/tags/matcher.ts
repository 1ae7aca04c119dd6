import type { StoredRule } from './rule.ts';
import type { WordHit } from './rules.ts';

export type Shown = WordHit<StoredRule>;

/** The rules as they work. */
export type Matcher = {
  rules: StoredRule[];
  /** What a message shows at once, one hit for a tag, and which repeated questions it is one of. */
  read: (text: string) => { shown: Shown[]; asked: Shown[] };
  /** The rules for which being in a room is evidence. */
  ofRoom: (room: { id: number; title: string | null }) => StoredRule[];
  /** The rules that what was bought is evidence for, by the words of its category and items. */
  ofGoods: (goods: string) => Shown[];
  /** The rules for which having answered a survey of that name is evidence. */
  ofSurvey: (name: string) => StoredRule[];
};

/** Nothing found, told to whoever asks again and again without a rule. */
const NOTHING: { shown: Shown[]; asked: Shown[] } = { shown: [], asked: [] };

/** Before any rule is known. */
export const NO_RULES: Matcher = {
  rules: [],
  read: () => NOTHING,
  ofRoom: () => [],
  ofGoods: () => [],
  ofSurvey: () => [],
};

/** What is evidence for a tag, as somebody wrote it. */
export type RuleDraft = {
  /**
   * `words` and `regex` look at what members write, `asked` at questions they repeat; `joined`, `bought` and
   * `answered` at what they do.
   */
  kind: 'words' | 'regex' | 'joined' | 'bought' | 'answered' | 'asked';
  /** Keywords; one pattern; rooms by title or #id; words of goods; surveys; the words of questions. */
  words: string[];
  /** `asked` only: how often, */
  times?: number;
  /** within how many days. */
  days?: number;
};

export type RuleKind = RuleDraft['kind'];

export type Rule = RuleDraft & { id: number; tagId: number };

/** A rule with the name of its tag. */
export type StoredRule = Rule & { name: string };

/** What `MemberTag.by` says of evidence that a rule found. */
export function ruleRef(rule: { id: number }): string {
  return `rule ${rule.id}`;
}

/** The id of the rule that found something; undefined when it was no rule, or nobody wrote down which. */
export function ruleIdOf(by: string | null): number | undefined {
  const [, id] = /^rule (\d{1,9})$/.exec(by ?? '') ?? [];
  return id === undefined ? undefined : Number(id);
}

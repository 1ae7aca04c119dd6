/** What `/merge` is asked for; a wanted member as written: `@小鱼`, `#12`. */
export type MergeRequest =
  | { verb: 'merge'; into: string; from: string }
  | { verb: 'undo' | 'list'; member: string }
  | { verb: 'candidates'; member: string | undefined };

const VERBS: Record<string, 'undo' | 'list' | 'candidates'> = {
  undo: 'undo',
  拆开: 'undo',
  撤销: 'undo',
  撤销合并: 'undo',
  list: 'list',
  记录: 'list',
  candidates: 'candidates',
  疑似: 'candidates',
};

/** `@小鱼 @Luna L`, `undo #12`, `疑似`; undefined when it is none of these. */
export function parseMerge(rest: string): MergeRequest | undefined {
  const [first = '', ...others] = rest.trim().split(/\s+/);
  const verb = Object.hasOwn(VERBS, first.toLowerCase()) ? VERBS[first.toLowerCase()] : undefined;
  const member = others.join(' ');
  if (verb === 'candidates') return { verb, member: member || undefined };
  if (verb) return member ? { verb, member } : undefined;
  // Names may have spaces: a sign begins the next one.
  const marked = rest.trim().split(/\s+(?=[@#])/);
  const [into, from, ...more] = marked.length > 1 ? marked : rest.trim().split(/\s+/);
  return into && from && more.length === 0 ? { verb: 'merge', into, from } : undefined;
}

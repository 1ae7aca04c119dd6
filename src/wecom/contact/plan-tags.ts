/** The group of corporate tags that belongs to the house. All other groups are the staff's, and only read. */
export const OWN_GROUP = '茶馆';

/** 92114: 1 a corporate tag, 2 one that only its author sees, 3 one of a rule group. */
const PRIVATE = 2;

/** A customer at one member of staff, with the tags they have there. */
export type Follow = {
  userid: string;
  tags?:
    | { group_name?: string | undefined; tag_name: string; tag_id?: string | undefined; type: number }[]
    | undefined;
};

export type Change = { userid: string; add: string[]; remove: string[] };

/** The tags that staff gave, each once; private ones are nobody else's business. */
export function theirTags(follows: Follow[]): string[] {
  const names = follows.flatMap(({ tags = [] }) =>
    tags.filter(tag => tag.group_name !== OWN_GROUP && tag.type !== PRIVATE).map(tag => tag.tag_name),
  );
  return [...new Set(names)];
}

/**
 * What to change at WeCom so that the own group says what the house says: names to add, ids to remove. Nobody else's
 * tag is touched, and a name that staff use already is not said twice.
 */
export function planTags(own: string[], follows: Follow[]): Change[] {
  const theirs = new Set(theirTags(follows));
  const wanted = own.filter(name => !theirs.has(name));
  return follows.flatMap(({ userid, tags = [] }) => {
    const present = tags.filter(tag => tag.group_name === OWN_GROUP);
    const names = new Set(present.map(tag => tag.tag_name));
    const add = wanted.filter(name => !names.has(name));
    const remove = present.flatMap(tag => (tag.tag_id && !wanted.includes(tag.tag_name) ? [tag.tag_id] : []));
    return add.length + remove.length > 0 ? [{ userid, add, remove }] : [];
  });
}

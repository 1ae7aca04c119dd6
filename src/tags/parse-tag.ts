const LONGEST_NAME = 20;
const LONGEST_WORD = 50;
const MOST_WORDS = 500;

export type TagRequest =
  | { verb: 'give'; member: string; tag: string }
  | { verb: 'take'; member: string; tag: string }
  | { verb: 'add-rule'; tag: string; words: string[] }
  | { verb: 'remove-rule'; tag: string }
  | { verb: 'list-rules' };

const GIVE = new Set(['add', '加', '添加']);
const TAKE = new Set(['remove', '去掉', '删除']);
const RULE = new Set(['rule', '规则']);
const LIST = new Set(['list', '列表']);

/** What follows `/tag`, with the lines below it; undefined for anything that is not one of its uses. */
export function parseTagRequest(rest: string, body: string): TagRequest | undefined {
  const [verb, after] = firstWord(rest);
  if (GIVE.has(verb)) return memberAndTag('give', after);
  if (TAKE.has(verb)) return memberAndTag('take', after);
  return RULE.has(verb) ? parseRule(after, body) : undefined;
}

function parseRule(rest: string, body: string): TagRequest | undefined {
  const [verb, after] = firstWord(rest);
  if (LIST.has(verb)) return { verb: 'list-rules' };
  if (TAKE.has(verb)) {
    const tag = tagName(after);
    return tag === undefined ? undefined : { verb: 'remove-rule', tag };
  }
  if (!GIVE.has(verb)) return undefined;
  const [, name = '', listed = ''] = /^([^:：]+)[:：](.*)$/su.exec(after) ?? [];
  const tag = tagName(name);
  const words = `${listed}\n${body}`.split(/[|｜,，、;；\n]/).map(word => word.trim().replace(/\s+/g, ' '));
  const wanted = [...new Set(words.filter(word => word !== ''))];
  const fits = wanted.length <= MOST_WORDS && wanted.every(word => word.length <= LONGEST_WORD);
  if (tag === undefined || wanted.length === 0 || !fits) return undefined;
  return { verb: 'add-rule', tag, words: wanted };
}

/** `@小 鱼 护肤`: the tag is the last word, the member is what stands before it. */
function memberAndTag(verb: 'give' | 'take', rest: string): TagRequest | undefined {
  const [, member = '', last = ''] = /^(.+)\s(\S+)$/su.exec(rest.trim()) ?? [];
  const tag = tagName(last);
  return tag === undefined || member.trim() === '' ? undefined : { verb, member: member.trim(), tag };
}

/** A name a tag may have: one short word, and none that a rule or an audience expression would cut. */
export function tagName(text: string): string | undefined {
  const name = text.normalize('NFKC').trim();
  return name.length <= LONGEST_NAME && /^[\p{L}\p{N}\p{M}\p{Extended_Pictographic}_+-]+$/u.test(name)
    ? name
    : undefined;
}

function firstWord(text: string): [string, string] {
  const [, word = '', after = ''] = /^\s*(\S+)\s*(.*)$/su.exec(text) ?? [];
  return [word.toLowerCase(), after];
}

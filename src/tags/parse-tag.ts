import { parseRuleDraft } from './parse-rule.ts';
import type { RuleDraft } from './rule.ts';

const LONGEST_NAME = 20;
const LONGEST_MEANING = 200;

export type TagRequest =
  | { verb: 'give'; member: string; tag: string }
  | { verb: 'take'; member: string; tag: string }
  | { verb: 'add-rule'; tag: string; draft: RuleDraft }
  /** All rules of a tag, or one by its id. */
  | { verb: 'remove-rule'; which: { tag: string } | { id: number } }
  | { verb: 'list-rules' }
  | { verb: 'mean'; tag: string; meaning: string };

const GIVE = new Set(['add', '加', '添加']);
const TAKE = new Set(['remove', '去掉', '删除']);
const RULE = new Set(['rule', '规则']);
const LIST = new Set(['list', '列表']);
const MEANING = new Set(['meaning', '含义']);

/** What follows `/tag`, with the lines below it; undefined for anything that is not one of its uses. */
export function parseTagRequest(rest: string, body: string): TagRequest | undefined {
  const [verb, after] = firstWord(rest);
  if (GIVE.has(verb)) return memberAndTag('give', after);
  if (TAKE.has(verb)) return memberAndTag('take', after);
  if (MEANING.has(verb)) return parseMeaning(after, body);
  return RULE.has(verb) ? parseRule(after, body) : undefined;
}

function parseRule(rest: string, body: string): TagRequest | undefined {
  const [verb, after] = firstWord(rest);
  if (LIST.has(verb)) return { verb: 'list-rules' };
  if (TAKE.has(verb)) return parseRemoval(after);
  if (!GIVE.has(verb)) return undefined;
  const [tag, listed] = nameAndRest(after);
  const draft = parseRuleDraft(listed, body);
  return tag === undefined || !draft ? undefined : { verb: 'add-rule', tag, draft };
}

function parseRemoval(rest: string): TagRequest | undefined {
  const [, id] = /^[#＃](\d{1,9})$/u.exec(rest.trim()) ?? [];
  if (id !== undefined) return { verb: 'remove-rule', which: { id: Number(id) } };
  const tag = tagName(rest);
  return tag === undefined ? undefined : { verb: 'remove-rule', which: { tag } };
}

/** `护肤: 关心皮肤保养`; nothing after the colon takes the meaning away. */
function parseMeaning(rest: string, body: string): TagRequest | undefined {
  const [tag, said] = nameAndRest(rest);
  const meaning = `${said}\n${body}`.replace(/\s+/g, ' ').trim();
  const fits = tag !== undefined && meaning.length <= LONGEST_MEANING;
  return fits ? { verb: 'mean', tag, meaning } : undefined;
}

function nameAndRest(text: string): [string | undefined, string] {
  const [, name = '', rest = ''] = /^([^:：]+)[:：](.*)$/su.exec(text) ?? [];
  return [tagName(name), rest];
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

import { tagName } from '../tags/parse-tag.ts';

export type SegmentRequest =
  | { verb: 'count'; expression: string }
  | { verb: 'save'; name: string; expression: string }
  | { verb: 'list' }
  | { verb: 'show' | 'remove'; name: string };

const COUNT = new Set(['count', '数', '数一数']);
const SAVE = new Set(['save', '存', '保存']);
const LIST = new Set(['list', '列表']);
const SHOW = new Set(['show', '看', '查看']);
const REMOVE = new Set(['remove', '去掉', '删除']);

/** What follows `/segment`, with the lines below it; undefined for anything that is not one of its uses. */
export function parseSegmentRequest(rest: string, body: string): SegmentRequest | undefined {
  const [, first = '', after = ''] = /^\s*(\S+)\s*(.*)$/su.exec(`${rest}\n${body}`) ?? [];
  const verb = first.toLowerCase();
  const told = after.trim();
  if (LIST.has(verb)) return told === '' ? { verb: 'list' } : undefined;
  if (told === '') return undefined;
  if (COUNT.has(verb)) return { verb: 'count', expression: told };
  if (SAVE.has(verb)) return parseSave(told);
  const name = tagName(told);
  if (name === undefined) return undefined;
  if (SHOW.has(verb)) return { verb: 'show', name };
  return REMOVE.has(verb) ? { verb: 'remove', name } : undefined;
}

function parseSave(told: string): SegmentRequest | undefined {
  const [, before = '', expression = ''] = /^([^:：]+)[:：](.+)$/su.exec(told) ?? [];
  const name = tagName(before);
  return name === undefined ? undefined : { verb: 'save', name, expression: expression.trim() };
}

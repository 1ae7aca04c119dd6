import { sayNumber } from '../web/format.ts';
import { segmentsTitle } from './title.ts';

/** What the pages about segments say. */
export const pageTexts = {
  segments: segmentsTitle,
  none: {
    'zh-CN': '还没有分群。在下面写一个条件，起个名字存下来。',
    en: 'There are no segments yet. Write an expression below and give it a name.',
  },
  name: { 'zh-CN': '名字', en: 'Name' },
  expression: { 'zh-CN': '条件', en: 'Expression' },
  size: { 'zh-CN': '人数', en: 'Members' },
  export: { 'zh-CN': '导出', en: 'Export' },
  edit: { 'zh-CN': '改', en: 'Edit' },
  remove: { 'zh-CN': '去掉', en: 'Remove' },
  sure: {
    'zh-CN': (name: string) => `去掉分群「${name}」？成员不受影响。`,
    en: (name: string) => `Remove the segment "${name}"? Its members stay.`,
  },
  members: { 'zh-CN': '看名单', en: 'Members' },
  broken: { 'zh-CN': '没法更新了：', en: 'Not kept up any more: ' },
  write: { 'zh-CN': '写一个分群', en: 'Write a segment' },
  change: { 'zh-CN': (name: string) => `改「${name}」`, en: (name: string) => `Edit "${name}"` },
  anew: { 'zh-CN': '另写一个', en: 'Write another' },
  nameHint: { 'zh-CN': '例如 老客', en: 'For example regulars' },
  exampleHint: { 'zh-CN': '点一下加进去：', en: 'Press to add:' },
  save: { 'zh-CN': '存下来', en: 'Save' },
  counting: { 'zh-CN': '正在数…', en: 'Counting…' },
  waiting: {
    'zh-CN': '写好条件，这里会说有多少人、能私聊到几位。',
    en: 'Write an expression: this tells how many there are, and how many can be written to.',
  },
  count: {
    'zh-CN': (n: number) => `${sayNumber(n)} 位`,
    en: (n: number) => (n === 1 ? '1 member' : `${sayNumber(n)} members`),
  },
  such: {
    'zh-CN': (names: string[]) => `比如${names.join('、')}`,
    en: (names: string[]) => `such as ${names.join(', ')}`,
  },
  reach: {
    reachable: { 'zh-CN': '现在能私聊到', en: 'can be written to now' },
    neverWrote: { 'zh-CN': '没私聊过我', en: 'never wrote to me alone' },
    gone: { 'zh-CN': '私聊已经关了', en: 'closed the chat' },
    stale: { 'zh-CN': '联系方式失效了', en: 'left a contact that does not work' },
  },
  badName: {
    'zh-CN': '名字最多 20 个字，不能有空格和标点。',
    en: 'A name is one word of 20 characters at most, without spaces or punctuation.',
  },
};

import { maskPhone } from './render.ts';
import type { Candidate } from './store-candidates.ts';
import type { Side } from './store-preview.ts';
import { preview } from './texts-preview.ts';

type Row = { fromId: number; name: string; when: string; how: string };
type Who = { id: number; name: string };
type Lang = 'zh-CN' | 'en';

const bullets = (items: string[]): string => items.map(item => `· ${item}`).join('\n');

const REASONS: Record<Lang, Record<string, string>> = {
  'zh-CN': { phone: '同一个手机', email: '同一个邮箱', username: '同一个用户名', alias: '同一个备注名' },
  en: {
    phone: 'the same phone',
    email: 'the same e-mail',
    username: 'the same username',
    alias: 'the same remark',
  },
};

const reason = (language: Lang, { why, value }: Pick<Candidate, 'why' | 'value'>): string => {
  const shown = why === 'phone' ? maskPhone(value) : value;
  const known = REASONS[language][why];
  if (language === 'zh-CN') return `${known ?? `同一个 ${why}`}（${shown}）`;
  return `${known ?? `the same ${why}`} (${shown})`;
};

export const mergeTexts = {
  preview: {
    'zh-CN': (into: Side, from: Side) => preview(into, from, 'zh-CN'),
    en: (into: Side, from: Side) => preview(into, from, 'en'),
  },
  merged: {
    'zh-CN': (name: string, fromId: number) =>
      `合好了，现在是同一个人：${name}。要拆开就发 /merge undo #${fromId}`,
    en: (name: string, fromId: number) => `Done: one person now, ${name}. To undo it: /merge undo #${fromId}`,
  },
  undoPreview: {
    'zh-CN': (into: Who, from: Who, when: string) =>
      `要拆开 ${when} 的合并：#${from.id} ${from.name} 从 #${into.id} ${into.name} 里分出来。\n各自原来的都还给各自；合并期间新来的，跟着账号走，分不清的留给 ${into.name}。`,
    en: (into: Who, from: Who, when: string) =>
      `This undoes the merge of ${when}: #${from.id} ${from.name} parts from #${into.id} ${into.name}.\nEach gets back what was theirs; what came in since goes with its account, and stays with ${into.name} where nobody can tell.`,
  },
  parted: {
    'zh-CN': (intoId: number, fromId: number) => `拆开了：#${intoId} 和 #${fromId} 又是两个人。`,
    en: (intoId: number, fromId: number) => `Done: #${intoId} and #${fromId} are two people again.`,
  },
  list: {
    'zh-CN': ({ id, name }: Who, rows: Row[]) =>
      rows.length === 0
        ? `${name}（#${id}）没有合并过。`
        : `${name}（#${id}）合并过：\n${bullets(rows.map(r => `#${r.fromId} ${r.name}，${r.when}，${r.how === 'link' ? '本人绑定' : '店里人合并'}`))}`,
    en: ({ id, name }: Who, rows: Row[]) =>
      rows.length === 0
        ? `${name} (#${id}) was never merged.`
        : `${name} (#${id}) was merged with:\n${bullets(rows.map(r => `#${r.fromId} ${r.name}, ${r.when}, ${r.how === 'link' ? 'by their own proof' : 'by an operator'}`))}`,
  },
  candidates: {
    'zh-CN': (found: Candidate[]) =>
      found.length === 0
        ? '没有看起来是同一个人的。'
        : `可能是同一个人，看准了再合并：\n${bullets(found.map(c => `#${c.a} ${c.aName} 和 #${c.b} ${c.bName}：${reason('zh-CN', c)}`))}`,
    en: (found: Candidate[]) =>
      found.length === 0
        ? 'Nobody looks like the same person.'
        : `These may be one person; look well before you merge:\n${bullets(found.map(c => `#${c.a} ${c.aName} and #${c.b} ${c.bName}: ${reason('en', c)}`))}`,
  },
  maybe: {
    'zh-CN': (c: Candidate) => `#${c.b} ${c.bName}：${reason('zh-CN', c)}`,
    en: (c: Candidate) => `#${c.b} ${c.bName}: ${reason('en', c)}`,
  },
  notYours: {
    'zh-CN': '合并会让其中一位多出更高的角色，这要店主来做。',
    en: 'That merge would give one of them a higher role: an owner has to do it.',
  },
  nothingToUndo: {
    'zh-CN': '这位没有合并过，不用拆。',
    en: 'Nothing was merged into this member; there is nothing to undo.',
  },
  samePerson: {
    'zh-CN': '他们本来就是同一个人，不用合并。',
    en: 'They are one person already; there is nothing to merge.',
  },
  undoneAlready: {
    'zh-CN': '这次合并已经拆开了。',
    en: 'That merge has been undone already.',
  },
  forgotten: {
    'zh-CN': '合并过的这位后来要求忘掉了，拆不开了。',
    en: 'One of the two was forgotten since, at their own wish: there is nothing left to part.',
  },
  undoFirst: {
    'zh-CN': (later: { fromId: number; intoId: number }) =>
      `后来 #${later.fromId} 又并进了 #${later.intoId}，要先拆开那一次：/merge undo #${later.fromId}`,
    en: (later: { fromId: number; intoId: number }) =>
      `Later #${later.fromId} was merged into #${later.intoId}. Undo that first: /merge undo #${later.fromId}`,
  },
};

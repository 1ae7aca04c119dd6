import type { Head } from '../commands/lazy.ts';
import type { Confirmable, Pager } from '../feature.ts';

/** The heads of the commands here: known before their code is read. */
export const heads = {
  tags: {
    name: '/tags',
    words: ['标签', 'tags'],
    role: 'member',
    summary: { 'zh-CN': '我的兴趣标签，为什么有、怎么改', en: 'my interests, why, and how to change them' },
    usage: {
      'zh-CN': '用法：标签　标签 添加 护肤　标签 去掉 护肤（或 /tags add 护肤、/tags remove 护肤）',
      en: 'Usage: /tags   /tags add skincare   /tags remove skincare',
    },
  },
  tag: {
    name: '/tag',
    words: ['打标签', 'tag'],
    role: 'editor',
    local: true,
    summary: { 'zh-CN': '给会员打标签、管标签规则', en: 'tag members, keep the tag rules' },
    usage: {
      'zh-CN': [
        '用法：',
        '/tag add @小鱼 护肤',
        '/tag remove @小鱼 护肤',
        '/tag rule add 护肤: 敏感肌|面膜|精华',
        '/tag rule add 防晒: 正则 spf\\s*\\d+',
        '/tag rule add VIP: 进群 "VIP 1群"（或 #群号）',
        '/tag rule add 面膜党: 买过 面膜|精华',
        '/tag rule add 热心: 答过 nps',
        '/tag rule add 要退款: 问过 3次 30天：退款|退货',
        '/tag rule list',
        '/tag rule remove 护肤（或 #规则号）',
        '/tag meaning 护肤: 关心皮肤保养',
      ].join('\n'),
      en: [
        'Usage:',
        '/tag add @name skincare',
        '/tag remove @name skincare',
        '/tag rule add skincare: serum|face mask|sensitive skin',
        '/tag rule add sun: regex spf\\s*\\d+',
        '/tag rule add VIP: joined "VIP 1" (or #room id)',
        '/tag rule add masks: bought face mask|serum',
        '/tag rule add kind: answered nps',
        '/tag rule add refunds: asked 3x 30d: refund|money back',
        '/tag rule list',
        '/tag rule remove skincare (or #rule id)',
        '/tag meaning skincare: cares for their skin',
      ].join('\n'),
    },
  },
} satisfies Record<string, Head>;

export const rulesYes = { action: 'tag.rules', role: 'editor', local: true } satisfies Omit<
  Confirmable,
  'run'
>;
export const rulesList = { list: 'tag-rules', role: 'editor', local: true } satisfies Omit<Pager, 'turn'>;

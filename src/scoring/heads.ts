import type { Head } from '../commands/lazy.ts';

/** The heads of the commands here: known before their code is read. */
export const heads = {
  tier: {
    name: '/tier',
    words: ['等级', 'tier'],
    role: 'viewer',
    verbs: { set: 'manager' },
    personal: true,
    summary: { 'zh-CN': '等级和阶段：规则、人数、为什么', en: 'tiers and stages: rules, numbers, reasons' },
    usage: {
      'zh-CN': [
        '用法：',
        '/tier　规则和人数',
        '/tier why @小鱼　为什么是这个等级',
        '/tier set tiers 钻石=12 黄金=8 白银=0',
        '/tier set recency 14 30 60 120　最近下单，几天内',
        '/tier set orders 2 3 5 8　单数',
        '/tier set spent 100 300 1000 3000　消费，元',
        '/tier set seen 3 7 14 30　没下过单的：几天内来过',
        '/tier set present 2 5 10 20　没下过单的：90 天里来几天',
        '/tier set by quintiles　按五分位打分（cuts 是固定分界）',
        '/tier set slack 1　低几分以内不降级',
        '/tier set keep 30　至少保级几天',
        '/tier set quiet 2.5 5 12　安静到平时的几倍算渐冷、沉睡、流失',
        '/tier set default　用回默认',
      ].join('\n'),
      en: [
        'Usage:',
        '/tier   rules and numbers',
        '/tier why @name   why this tier',
        '/tier set tiers diamond=12 gold=8 silver=0',
        '/tier set recency 14 30 60 120   days since the last order',
        '/tier set orders 2 3 5 8',
        '/tier set spent 100 300 1000 3000',
        '/tier set seen 3 7 14 30   without orders: days since last here',
        '/tier set present 2 5 10 20   without orders: days here of the last 90',
        '/tier set by quintiles   score by fifths (cuts: by fixed points)',
        '/tier set slack 1   so many points below keep the tier',
        '/tier set keep 30   days a tier is kept at least',
        '/tier set quiet 2.5 5 12   cooling, dormant, lost, in usual silences',
        '/tier set default',
      ].join('\n'),
    },
  },
  koc: {
    name: '/koc',
    words: ['活跃榜', 'koc'],
    role: 'viewer',
    summary: { 'zh-CN': '群里最热心的十位', en: 'the ten who keep a group alive' },
    usage: {
      'zh-CN': '用法：在群里发 /koc，或私聊发 /koc 群名',
      en: 'Usage: /koc in a group, or /koc followed by the name of one',
    },
  },
} satisfies Record<string, Head>;

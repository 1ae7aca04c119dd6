import type { Head } from '../commands/lazy.ts';
import type { Role } from '../kernel/roles.ts';
import type { Verb } from './parse-request.ts';

/** The least role for each verb: editors write and try, managers let out and hold back, viewers look. */
const VERBS: Record<Verb, Role> = {
  ...{ list: 'viewer', show: 'viewer', report: 'viewer', dryrun: 'viewer' },
  ...{ new: 'editor', edit: 'editor', copy: 'editor', remove: 'editor', test: 'editor', submit: 'editor' },
  ...{
    approve: 'manager',
    pause: 'manager',
    resume: 'manager',
    stop: 'manager',
    alone: 'owner',
    rules: 'owner',
  },
};

const example = {
  'zh-CN': [
    '/campaign new 周五上新',
    '人群: tag:护肤 AND NOT stage:lost',
    '时间: 2026-11-27 20:00（或 每: 周五 20:00，当: 入群 + 3天）',
    '券: SPRING20',
    '留白: 10%',
    '--- tier:diamond',
    '{{ name }}，钻石会员专属…',
    '---',
    '给其余人的话',
    '[[领券]]',
  ],
  en: [
    '/campaign new Friday news',
    'audience: tag:tea AND NOT stage:lost',
    'at: 2026-11-27 20:00 (or every: friday 20:00, on: joined + 3d)',
    'coupon: SPRING20',
    'holdout: 10%',
    '--- tier:diamond',
    '{{ name }}, for diamond members…',
    '---',
    "everyone else's text",
    '[[claim]]',
  ],
};

/** The heads of the commands here: known before their code is read. */
export const heads = {
  campaign: {
    name: '/campaign',
    words: ['活动', 'campaign'],
    role: 'viewer',
    verbs: VERBS,
    // Names of members stand in dry runs.
    personal: true,
    summary: {
      'zh-CN': '活动：写、预演、批准、看效果',
      en: 'campaigns: write, try, approve and measure them',
    },
    usage: {
      'zh-CN': [
        '用法：',
        '/campaign list　日历　/campaign show 周五上新',
        '/campaign test 周五上新　先发给自己看',
        '/campaign dryrun 周五上新　谁会收到、谁不会、为什么',
        '/campaign submit 周五上新　/campaign approve 周五上新',
        '/campaign pause|resume|stop|report|remove 周五上新',
        '/campaign copy 周五上新 -> 周六上新',
        '/campaign alone 50　多少人以内可以自己批',
        '/campaign rules　每人最多几条、免打扰几点到几点；下面带上几行就是改',
        '/campaign edit 周五上新　看原文；下面带上新的内容就是改',
        ...example['zh-CN'],
      ].join('\n'),
      en: [
        'Usage:',
        '/campaign list   the calendar   /campaign show Friday news',
        '/campaign test Friday news   sends it to you alone',
        '/campaign dryrun Friday news   who gets it, who does not, and why',
        '/campaign submit Friday news   /campaign approve Friday news',
        '/campaign pause|resume|stop|report|remove Friday news',
        '/campaign copy Friday news -> Saturday news',
        '/campaign alone 50   up to how many one may approve oneself',
        '/campaign rules   how much anybody gets, and when not; with lines below, changes it',
        '/campaign edit Friday news   shows it; with lines below, changes it',
        ...example.en,
      ].join('\n'),
    },
  },
  why: {
    name: '/why',
    words: ['为什么', 'why'],
    role: 'viewer',
    personal: true,
    summary: { 'zh-CN': '某位会员为什么收到或没收到', en: 'why a member got a campaign, or did not' },
    usage: { 'zh-CN': '用法：/why @小鱼 周五上新', en: 'Usage: /why @name Friday news' },
  },
} satisfies Record<string, Head>;

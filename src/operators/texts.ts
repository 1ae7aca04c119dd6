import { plural } from '../kernel/plural.ts';
import type { Numbers } from './store.ts';

const list = (items: string[], none: string): string => (items.length > 0 ? items.join('、') : none);

export type Stats = Numbers & {
  tags: { name: string; n: number }[];
  waiting: number;
  unsure: number;
};

export const texts = {
  claimed: {
    'zh-CN': (name: string) => `${name}，茶馆交给你了。发「帮助」看看店主能做什么。`,
    en: (name: string) => `${name}, the teahouse is yours. Send /help to see what an owner can do.`,
  },
  claimWrong: {
    'zh-CN': '这个码不对，或者已经用过了。',
    en: 'That code is wrong, or was used already.',
  },
  stats: {
    'zh-CN': (s: Stats) =>
      [
        `会员 ${s.members} 位，今天新来 ${s.newMembers} 位，在 ${s.groups} 个群里`,
        `今天 ${s.activeDay} 位说了 ${s.messagesDay} 句，近七天共 ${s.messagesWeek} 句`,
        `知识库 ${s.entries} 条`,
        `热门标签：${list(
          s.tags.map(t => `${t.name} ${t.n}`),
          '还没有',
        )}`,
        `待发 ${s.waiting} 条${s.unsure > 0 ? `，有 ${s.unsure} 条不确定是否送达，不会自动重发` : ''}`,
      ].join('\n'),
    en: (s: Stats) =>
      [
        `${plural(s.members, 'member')}, ${s.newMembers} new today, in ${plural(s.groups, 'group')}`,
        `Today ${plural(s.activeDay, 'person', 'people')} wrote ${plural(s.messagesDay, 'message')}; ${s.messagesWeek} in the last seven days`,
        `${plural(s.entries, 'answer')} in the knowledge base`,
        `Top tags: ${list(
          s.tags.map(t => `${t.name} ${t.n}`),
          'none yet',
        )}`,
        `${plural(s.waiting, 'message')} waiting${s.unsure > 0 ? `, ${s.unsure} that may or may not have arrived (never repeated by themselves)` : ''}`,
      ].join('\n'),
  },
  console: {
    'zh-CN': (link: string) => `后台链接，30 分钟内可用一次：\n${link}`,
    en: (link: string) => `Console link, good once within 30 minutes:\n${link}`,
  },
};

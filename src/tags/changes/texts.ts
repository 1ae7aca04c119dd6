import { plural } from '../../kernel/plural.ts';
import type { RuleDraft } from '../rule.ts';
import { saysRule } from '../texts.ts';

type PreviewText = { tag: string; gained: number; lost: number; gaining: string[]; losing: string[] };

export const texts = {
  ruleAdded: {
    'zh-CN': (tag: string, rule: RuleDraft) =>
      rule.kind === 'words'
        ? `好，谁聊到这 ${rule.words.length} 个词，就给谁记上「${tag}」：${rule.words.join('、')}。`
        : `好，谁${saysRule(rule, 'zh-CN')}，就给谁记上「${tag}」。`,
    en: (tag: string, rule: RuleDraft) =>
      rule.kind === 'words'
        ? `"${tag}" now watches for ${plural(rule.words.length, 'word')}: ${rule.words.join(', ')}.`
        : `"${tag}" now goes to whoever ${saysRule(rule, 'en')}.`,
  },
  ruleRemoved: {
    'zh-CN': (tag: string) => `「${tag}」的这条规则去掉了。`,
    en: (tag: string) => `That rule for "${tag}" is gone.`,
  },
  preview: {
    'zh-CN': ({ tag, gained, lost, gaining, losing }: PreviewText) =>
      [
        `照最近 90 天来看，这样改「${tag}」：`,
        ...(gained > 0
          ? [`会有 ${gained} 人多上它：${gaining.join('、')}${gained > gaining.length ? '等' : ''}`]
          : []),
        ...(lost > 0
          ? [`会有 ${lost} 人不再有：${losing.join('、')}${lost > losing.length ? '等' : ''}`]
          : []),
      ].join('\n'),
    en: ({ tag, gained, lost, gaining, losing }: PreviewText) =>
      [
        `Going by the last 90 days, this change of "${tag}" means:`,
        ...(gained > 0
          ? [
              `${plural(gained, 'member')} would gain it: ${gaining.join(', ')}${gained > gaining.length ? '…' : ''}`,
            ]
          : []),
        ...(lost > 0
          ? [
              `${plural(lost, 'member')} would lose it: ${losing.join(', ')}${lost > losing.length ? '…' : ''}`,
            ]
          : []),
      ].join('\n'),
  },
  example: {
    'zh-CN': (name: string, quote: string | null) => (quote ? `${name}「${quote}」` : name),
    en: (name: string, quote: string | null) => (quote ? `${name} “${quote}”` : name),
  },
  changed: {
    'zh-CN': ({ gained, lost }: { gained: number; lost: number }) =>
      gained + lost > 0 ? `翻完最近 90 天：${gained} 人多了它，${lost} 人少了它。` : '',
    en: ({ gained, lost }: { gained: number; lost: number }) =>
      gained + lost > 0 ? ` After reading the last 90 days: ${gained} gained it, ${lost} lost it.` : '',
  },
  rerunDone: {
    'zh-CN': (tag: string) => `上次没翻完的「${tag}」，现在都对上规则了。`,
    en: (tag: string) => `The change of "${tag}" that was cut short is done now.`,
  },
  readingLog: {
    'zh-CN': (days: number, messages: number) =>
      `我先翻翻最近 ${days} 天的 ${messages.toLocaleString('en')} 条记录，看完告诉你。`,
    en: (days: number, messages: number) =>
      `Let me read the last ${days} days first, ${messages.toLocaleString('en')} entries. I will tell you when I am through.`,
  },
  titles: {
    preview: {
      'zh-CN': (tag: string) => `看看改「${tag}」会怎样`,
      en: (tag: string) => `See what a change of "${tag}" means`,
    },
    done: { 'zh-CN': (tag: string) => `重新贴「${tag}」`, en: (tag: string) => `Tag "${tag}" anew` },
  },
  nobody: { 'zh-CN': '没有人因此多上或少了它。', en: 'Nobody gains or loses it.' },
  stopped: {
    'zh-CN': '中途停下了：规则从现在起算数，以前说的没有再翻。',
    en: 'It was stopped: the rule holds from now on, and what was said before was not read through.',
  },
  lookStopped: { 'zh-CN': '停下了，什么都没有改。', en: 'Stopped; nothing was changed.' },
  changeFailed: {
    'zh-CN': '刚才翻记录时出了点岔子，没改完。过一会儿再试一次吧。',
    en: 'Something went wrong while I was reading, and the change is not finished. Please try again in a while.',
  },
};

import type { Language } from '../kernel/language.ts';
import { plural } from '../kernel/plural.ts';
import type { Finding, Flaw } from '../members/store-quality.ts';

type Words = { what: (count: number) => string; remedy: string };

const FLAWS: Record<Language, Record<Flaw, Words>> = {
  'zh-CN': {
    'no-login': { what: n => `${n} 位没有账号`, remedy: '等他们来说话，或者 /merge 到他们聊天用的那一位' },
    'no-name': { what: n => `${n} 位没有名字`, remedy: '在会员文件里补上 name 再导入' },
    'same-phone': { what: n => `${n} 个手机号有几位在用`, remedy: '是同一个人就 /merge，不是就不用管' },
    'same-email': { what: n => `${n} 个邮箱有几位在用`, remedy: '是同一个人就 /merge' },
    'same-anchor': { what: n => `${n} 组在平台上像是同一个人`, remedy: '/merge 前会先给你看有什么不一样' },
    'same-name': { what: n => `${n} 组同名，有的只在文件里，有的只在聊天里`, remedy: '是同一个人就 /merge' },
    'stale-contact': {
      what: n => `${n} 位的联系方式多半不管用了`,
      remedy: '有新的就再导入一次，别再往那里发',
    },
    'order-for-nobody': {
      what: n => `${n} 笔订单不知道是谁的`,
      remedy: '导入买家（手机或账号）以后会自己归位',
    },
  },
  en: {
    'no-login': {
      what: n => `${plural(n, 'member')} without a login`,
      remedy: 'wait until they write, or /merge them into whom they chat as',
    },
    'no-name': {
      what: n => `${plural(n, 'member')} without a name`,
      remedy: 'fill in the name and import the file again',
    },
    'same-phone': {
      what: n => `${plural(n, 'phone')} that several members have`,
      remedy: '/merge if they are one person, else leave it',
    },
    'same-email': {
      what: n => `${plural(n, 'e-mail address', 'e-mail addresses')} that several members have`,
      remedy: '/merge if they are one person',
    },
    'same-anchor': {
      what: n => `${plural(n, 'group')} of members whom a platform takes for one`,
      remedy: '/merge shows what differs before it does anything',
    },
    'same-name': {
      what: n => `${plural(n, 'group')} of namesakes, some only in a file, some only in the chat`,
      remedy: '/merge if they are one person',
    },
    'stale-contact': {
      what: n => `${plural(n, 'contact')} that most likely ${n === 1 ? 'leads' : 'lead'} nowhere`,
      remedy: 'import newer ones, and send nothing there',
    },
    'order-for-nobody': {
      what: n => `${plural(n, 'order')} of nobody we know`,
      remedy: 'import the buyers by phone or account, and they find each other',
    },
  },
};

export const qualityTexts = {
  report: {
    'zh-CN': (findings: Finding[]) =>
      findings.length === 0
        ? '会员资料很干净，没有要收拾的。'
        : [
            '会员资料里可以收拾的：',
            ...findings.map(finding => line(finding, FLAWS['zh-CN'], '，比如 ', '；')),
          ].join('\n'),
    en: (findings: Finding[]) =>
      findings.length === 0
        ? 'The member records are clean: nothing to tidy up.'
        : [
            'What could be tidied up in the member records:',
            ...findings.map(finding => line(finding, FLAWS.en, ', for example ', '; ')),
          ].join('\n'),
  } satisfies Record<Language, (findings: Finding[]) => string>,
};

function line(
  { flaw, count, examples }: Finding,
  words: Record<Flaw, Words>,
  such: string,
  between: string,
): string {
  const { what, remedy } = words[flaw];
  return `· ${what(count)}${examples.length > 0 ? such : ''}${examples.join(between)}\n  → ${remedy}`;
}

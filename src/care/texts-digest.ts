import type { Language } from '../kernel/language.ts';
import { plural } from '../kernel/plural.ts';
import type { Digest } from './digest.ts';

const SUBJECT = 40;

const short = (words: string): string => {
  const signs = [...words.replaceAll(/\s+/gu, ' ')];
  return signs.length > SUBJECT ? `${signs.slice(0, SUBJECT).join('')}…` : signs.join('');
};

const dayZh = (day: number): string => `${Math.floor(day / 100) % 100}月${day % 100}日`;
const dayEn = (day: number): string =>
  `${Math.floor(day / 10_000)}-${String(Math.floor(day / 100) % 100).padStart(2, '0')}-${String(day % 100).padStart(2, '0')}`;

const section = (head: string, lines: string[]): string[] => (lines.length > 0 ? ['', head, ...lines] : []);

export const digestTexts = {
  digest: {
    'zh-CN': ({ day, numbers: n, asked, topics, unhappy, wanted, order }: Digest): string =>
      [
        `${dayZh(day.day)}小结`,
        `${n.active} 个人说了 ${n.messages} 句话，来了 ${n.joined} 位，走了 ${n.left} 位。`,
        `答上 ${n.answered} 个问题，${n.unanswered} 个没答上${n.unhelpful > 0 ? `，${n.unhelpful} 个被说没用` : ''}。`,
        ...section(
          '大家在问',
          asked.map(
            ({ text, n: times, known }) => `· ${short(text)}（${times} 次${known ? '' : '，还没有答案'}）`,
          ),
        ),
        ...section(
          '聊得多的',
          topics.length > 0
            ? [`· ${topics.map(({ text, n: people }) => `${text} ${people} 人`).join('、')}`]
            : [],
        ),
        ...section('不太开心的', [
          ...unhappy.first.map(({ id, name, subject }) => `· ${name}：${short(subject)}（#${id}）`),
          ...(unhappy.count > unhappy.first.length
            ? [`· 还有 ${unhappy.count - unhappy.first.length} 位`]
            : []),
        ]),
        ...section('等人来看', [
          ...(wanted.tickets.count > 0
            ? [
                `· ${wanted.tickets.count} 个工单${wanted.tickets.late > 0 ? `，${wanted.tickets.late} 个过了答应的时间` : ''}（/ticket）`,
              ]
            : []),
          ...(wanted.gaps.count > 0 ? [`· ${wanted.gaps.count} 个问题没有答案（/kb gaps）`] : []),
          ...(wanted.campaigns.submitted > 0
            ? [`· ${wanted.campaigns.submitted} 个活动等批准（/campaign）`]
            : []),
          ...(order.done > 0 ? [`· 管了 ${order.done} 条像广告的话（/care list）`] : []),
          ...(order.dry > 0 ? [`· 试运行里有 ${order.dry} 条像广告的话（/care list）`] : []),
        ]),
      ].join('\n'),
    en: ({ day, numbers: n, asked, topics, unhappy, wanted, order }: Digest): string =>
      [
        `The day, ${dayEn(day.day)}`,
        `${plural(n.messages, 'message')} by ${plural(n.active, 'member')}; ${n.joined} came, ${n.left} left.`,
        `${plural(n.answered, 'question')} answered, ${n.unanswered} not${n.unhelpful > 0 ? `, ${n.unhelpful} not helpfully` : ''}.`,
        ...section(
          'What was asked',
          asked.map(
            ({ text, n: times, known }) =>
              `· ${short(text)} (${plural(times, 'time')}${known ? '' : ', no answer yet'})`,
          ),
        ),
        ...section(
          'Hot topics',
          topics.length > 0
            ? [`· ${topics.map(({ text, n: people }) => `${text} (${people})`).join(', ')}`]
            : [],
        ),
        ...section('Unhappy voices', [
          ...unhappy.first.map(({ id, name, subject }) => `· ${name}: ${short(subject)} (#${id})`),
          ...(unhappy.count > unhappy.first.length
            ? [`· and ${unhappy.count - unhappy.first.length} more`]
            : []),
        ]),
        ...section('Waiting for a person', [
          ...(wanted.tickets.count > 0
            ? [
                `· ${plural(wanted.tickets.count, 'ticket')}${wanted.tickets.late > 0 ? `, ${wanted.tickets.late} past the promised time` : ''} (/ticket)`,
              ]
            : []),
          ...(wanted.gaps.count > 0
            ? [`· ${plural(wanted.gaps.count, 'question')} without an answer (/kb gaps)`]
            : []),
          ...(wanted.campaigns.submitted > 0
            ? [`· ${plural(wanted.campaigns.submitted, 'campaign')} to approve (/campaign)`]
            : []),
          ...(order.done > 0
            ? [`· ${plural(order.done, 'message')} that looked like advertising, acted on (/care list)`]
            : []),
          ...(order.dry > 0
            ? [`· ${plural(order.dry, 'message')} that looked like advertising, dry run (/care list)`]
            : []),
        ]),
      ].join('\n'),
  } satisfies Record<Language, (digest: Digest) => string>,
  set: {
    'zh-CN': (hour: string) => `好，每天 ${hour} 把小结发到你们的私聊。`,
    en: (hour: string) => `The digest comes at ${hour} every day, to your direct chats.`,
  },
  off: {
    'zh-CN': '好，不再每天发小结；想看就发 /digest。',
    en: 'No digest by itself any more; send /digest to read it.',
  },
  notForYou: { 'zh-CN': '时间要店长以上的人来定。', en: 'The hour is for a manager to set.' },
};

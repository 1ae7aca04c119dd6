import { plural } from '../kernel/plural.ts';
import { sayNumber } from '../web/format.ts';
import { insightTitles } from './title.ts';

/** What a count means, and what to do about it. */
type Needs = { 'zh-CN': [(n: number) => string, string]; en: [(n: number) => string, string] };

const always = (words: string) => () => words;
const counted = (one: string, many: string) => (n: number) => (n === 1 ? one : many);

export const texts = {
  ...insightTitles,
  numbers: { 'zh-CN': '此刻的数字', en: 'Numbers of this moment' },
  members: { 'zh-CN': '会员', en: 'Members' },
  newToday: {
    'zh-CN': (n: number) => `今天新来 ${sayNumber(n)} 位`,
    en: (n: number) => `${sayNumber(n)} new today`,
  },
  active: { 'zh-CN': '今天说话的人', en: 'Spoke today' },
  messages: { 'zh-CN': '今天的消息', en: 'Messages today' },
  waiting: {
    'zh-CN': (n: number) => (n > 0 ? `还有 ${sayNumber(n)} 条待发` : '没有待发的'),
    en: (n: number) => (n > 0 ? `${sayNumber(n)} waiting to be sent` : 'nothing waits to be sent'),
  },
  questions: { 'zh-CN': '今天的提问', en: 'Questions today' },
  asked: {
    'zh-CN': (answered: number, unanswered: number) => `答上 ${answered} 个，没答上 ${unanswered} 个`,
    en: (answered: number, unanswered: number) => `${answered} answered, ${unanswered} not`,
  },
  tickets: { 'zh-CN': '待办工单', en: 'Open tickets' },
  late: {
    'zh-CN': (n: number) => (n > 0 ? `${n} 张超时了` : '都没超时'),
    en: (n: number) => (n > 0 ? `${n} overdue` : 'none overdue'),
  },
  campaigns: { 'zh-CN': '进行中的活动', en: 'Campaigns under way' },
  submitted: {
    'zh-CN': (n: number) => (n > 0 ? `${n} 个等人批准` : '没有等批准的'),
    en: (n: number) => (n > 0 ? `${n} waiting for approval` : 'none waits for approval'),
  },
  counting: { 'zh-CN': '正在数…', en: 'Counting…' },
  wanted: { 'zh-CN': '要有人看看的', en: 'What needs somebody' },
  nothingWanted: { 'zh-CN': '都照顾到了，喝杯茶吧。', en: 'All is taken care of. Have a cup of tea.' },
  channels: { 'zh-CN': '渠道', en: 'Channels' },
  needs: {
    tickets: {
      'zh-CN': [always('张工单等人回复'), ''],
      en: [counted('ticket waits for an answer', 'tickets wait for an answer'), ''],
    },
    gaps: {
      'zh-CN': [always('个问题没人答得上'), ''],
      en: [counted('question that nothing answers', 'questions that nothing answers'), ''],
    },
    campaigns: {
      'zh-CN': [always('个活动等人批准'), ''],
      en: [counted('campaign waits for approval', 'campaigns wait for approval'), ''],
    },
    segments: {
      'zh-CN': [always('个分群没法更新了'), '里面提到的名字变了，打开改一下'],
      en: [
        counted('segment is not kept up any more', 'segments are not kept up any more'),
        'a name in them has changed: open and mend them',
      ],
    },
    unsure: {
      'zh-CN': [always('条消息不确定送到没有'), '不会自动重发，免得人家收到两遍'],
      en: [
        counted('message may not have arrived', 'messages may not have arrived'),
        'they are never repeated by themselves, so that nobody gets one twice',
      ],
    },
    stale: {
      'zh-CN': [always('位的联系方式多半不管用了'), '有新的就再导入一次'],
      en: [
        counted('contact that most likely leads nowhere', 'contacts that most likely lead nowhere'),
        'import newer ones',
      ],
    },
    stray: {
      'zh-CN': [always('笔订单不知道是谁的'), '导入买家的手机或账号，就会自己归位'],
      en: [
        counted('order of nobody we know', 'orders of nobody we know'),
        'import the buyers by phone or account, and they find each other',
      ],
    },
  } satisfies Record<string, Needs>,

  heat: { 'zh-CN': '每天有多热闹', en: 'How lively each day was' },
  heatHint: {
    'zh-CN': '近半年，每格一天，颜色越浓消息越多。',
    en: 'The last half year, a square for each day: the stronger its colour, the more messages.',
  },
  day: { 'zh-CN': '日期', en: 'Day' },
  people: { 'zh-CN': '人数', en: 'People' },
  messageCount: { 'zh-CN': '消息', en: 'Messages' },
  week: { 'zh-CN': '那一周', en: 'Week of' },
  tiers: { 'zh-CN': '等级', en: 'Tiers' },
  stages: { 'zh-CN': '阶段', en: 'Stages' },
  count: { 'zh-CN': '人数', en: 'Members' },
  share: { 'zh-CN': '占比', en: 'Share' },
  rfm: { 'zh-CN': '谁值得多花心思', en: 'Who is worth the effort' },
  rfmHint: {
    'zh-CN': '横着看最近来没来（5 是刚来过），竖着看来得勤不勤（5 最勤），格子里是人数。',
    en: 'Across: how recently they came (5 is just now). Down: how often (5 is most). In each square: how many.',
  },
  recency: { 'zh-CN': '最近', en: 'Recency' },
  frequency: { 'zh-CN': '次数', en: 'Frequency' },
  notScored: {
    'zh-CN': '还没有打过分。第一次在开门后十分钟内自动完成。',
    en: 'Nobody was scored yet. The first scores come within ten minutes of the start.',
  },
  asTable: { 'zh-CN': '用表格看', en: 'As a table' },
  top: { 'zh-CN': '群里靠他们热闹起来', en: 'The ones a group lives by' },
  topHint: {
    'zh-CN': '近 30 天。帮人答疑最算数，常来其次。',
    en: 'The last 30 days. Helping others counts most, coming back next.',
  },
  group: { 'zh-CN': '群', en: 'Group' },
  show: { 'zh-CN': '看', en: 'Show' },
  nobody: { 'zh-CN': '近 30 天还没人说话。', en: 'Nobody spoke in the last 30 days.' },
  noGroups: { 'zh-CN': '还没有群。', en: 'There are no groups yet.' },
  name: { 'zh-CN': '名字', en: 'Name' },
  answers: { 'zh-CN': '帮答', en: 'Answers' },
  days: { 'zh-CN': '来过', en: 'Days' },
  daysOf: { 'zh-CN': (n: number) => `${n} 天`, en: (n: number) => plural(n, 'day') },
};

import { plural } from '../kernel/plural.ts';

const word = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** What is said of a dry run, and of what came of a campaign. */
export const outcomeTexts = {
  nothingSent: word('预演什么都没发，也没动任何东西。', 'A dry run sends nothing and changes nothing.'),
  asOf: { 'zh-CN': (at: string) => `按 ${at} 算`, en: (at: string) => `As it would go at ${at}` },
  willGet: word('会收到', 'get it'),
  meantShort: word('人群里', 'in the audience'),
  finishAt: word('发完', 'done at about'),
  days: { 'zh-CN': (n: number) => `分 ${n} 天`, en: (n: number) => `over ${plural(n, 'day')}` },
  couponCost: word('券', 'coupons'),
  atMost: { 'zh-CN': (money: string) => `最多让利 ${money}`, en: (money: string) => `at most ${money} off` },
  whyNot: word('谁收不到，为什么', 'Who does not get it, and why'),
  reason: word('原因', 'Reason'),
  people: word('人数', 'People'),
  getsLater: word('晚点收到', 'later'),
  everybodyGets: word('人群里每一位都会收到。', 'Everybody in the audience gets it.'),
  samples: word('会员看到的', 'What they see'),
  counting: word('正在一位一位看', 'Looking at each of them'),
  again: word('重新预演', 'Run it again'),
  stopIt: word('别看了', 'Cancel'),
  cancelled: word('没看完，你取消了。', 'Cancelled before it was done.'),
  broken: word('预演没跑成：', 'The dry run failed: '),
  approveHint: word(
    '你批的就是上面看到的；之后一改就要重批。',
    'What you approve is what stands above; any change needs approval again.',
  ),
  sure: {
    everyone: {
      'zh-CN': (n: string) => `这是发给所有人的（${n} 位），我确定要发`,
      en: (n: string) => `This goes to everybody (${n}), and I am sure`,
    },
    nobody: {
      'zh-CN': (_: string) => '现在一位也收不到，我确定要批',
      en: (_: string) => 'Nobody would get it now, and I am sure',
    },
  },
  needSure: word('先勾上上面那一格', 'Tick the box above first'),
  notSame: word(
    '活动和你看到的不一样了，没有批。下面是新的，再看一次。',
    'It is not what you looked at any more, so it is not approved. Below is the new one: look again.',
  ),
  submitHint: word(
    '看着没问题就提交，由经理或店主批。',
    'Looks right? Submit it: a manager or the owner approves it.',
  ),

  funnel: word('一步一步', 'Step by step'),
  asTable: word('看数字', 'As a table'),
  steps4: {
    planned: word('计划', 'planned'),
    sent: word('送达', 'sent'),
    acted: word('点了或领了', 'pressed or claimed'),
    redeemed: word('核销', 'redeemed'),
  },
  byVariant: word('各段文案', 'By text'),
  variant: word('文案', 'Text'),
  acted: word('点了或领了', 'pressed or claimed'),
  bought: word('下单', 'bought'),
  uplift: word('比留白组多了多少', 'Against those held out'),
  upliftHint: word(
    '横线是 95% 把握的范围；碰到 0 就还说不准。',
    'The line is where the difference lies with 95% confidence; where it touches 0, nobody can tell.',
  ),
  whatOf: { buyers: word('下单的人', 'who bought'), cents: word('人均消费', 'spent each') },
  difference: word('差', 'difference'),
  interval: word('95% 范围', '95% interval'),
  excluded: word('没发的，为什么', 'Not sent, and why'),
  nobodyExcluded: word('没有人被挡下。', 'Nobody was left out.'),
  byTouch: {
    last: word('按最后一次触达', 'by last touch'),
    first: word('按第一次触达', 'by first touch'),
  },
  orders: { 'zh-CN': (n: number) => `${n} 单`, en: (n: number) => plural(n, 'order') },
  optOuts: word('因此退订', 'opted out because of it'),
  inWords: word('一句话一句话说', 'In words'),
  measuring: word('正在算', 'Measuring'),
};

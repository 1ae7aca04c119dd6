import { sayNumber } from '../web/format.ts';

/** How members come and go, what they ask for, and what it brings. */
export const trendTexts = {
  flow: { 'zh-CN': '大家在往哪走', en: 'Who is going where' },
  flowHint: {
    'zh-CN': '近 30 天，从左边的阶段走到右边的阶段，越宽人次越多。',
    en: 'The last 30 days, from the stage on the left to the one on the right: the wider, the more.',
  },
  noFlow: { 'zh-CN': '近 30 天没有人换过阶段。', en: 'Nobody changed their stage in the last 30 days.' },
  from: { 'zh-CN': '从', en: 'From' },
  to: { 'zh-CN': '到', en: 'To' },
  times: { 'zh-CN': '人次', en: 'Times' },

  cohorts: { 'zh-CN': '新来的人留下了多少', en: 'How many newcomers stay' },
  cohortsHint: {
    'zh-CN': '每行是一周里新来的人；往右看，他们之后每周还有百分之几在说话。这一周还没过完。',
    en: 'A row for the newcomers of each week; to the right, how many of a hundred still spoke in the weeks after. This week is not over yet.',
  },
  noCohorts: { 'zh-CN': '近 8 周没有新来的人。', en: 'Nobody came in the last 8 weeks.' },
  weekOf: { 'zh-CN': '周一', en: 'Monday' },
  newcomers: { 'zh-CN': '新来', en: 'Newcomers' },
  week: {
    'zh-CN': (n: number) => (n === 0 ? '当周' : `第 ${n} 周`),
    en: (n: number) => (n === 0 ? 'Same week' : `Week ${n}`),
  },

  trends: { 'zh-CN': '大家在聊什么', en: 'What they are after' },
  trendsHint: {
    'zh-CN': '近 8 周，每周有多少人第一次露出这个兴趣。',
    en: 'The last 8 weeks: in how many an interest was first seen.',
  },
  noTrends: {
    'zh-CN': '近 8 周还没看出新的兴趣。用 /tag 教我几个词，就会慢慢看见。',
    en: 'No interest was first seen in the last 8 weeks. Teach me some words by /tag and they will show.',
  },
  interest: { 'zh-CN': '兴趣', en: 'Interest' },
  asked: { 'zh-CN': '最常问的', en: 'Asked most' },
  askedHint: {
    'zh-CN': '近 7 天答上的问题，和再前 7 天比。',
    en: 'Answered in the last 7 days, and in the 7 before.',
  },
  noAsked: { 'zh-CN': '近 7 天没有答过问题。', en: 'Nothing was answered in the last 7 days.' },
  question: { 'zh-CN': '问题', en: 'Question' },
  lately: { 'zh-CN': '近 7 天', en: 'Last 7 days' },
  earlier: { 'zh-CN': '再前 7 天', en: '7 before' },

  uplift: { 'zh-CN': '活动多带来了什么', en: 'What campaigns add' },
  upliftHint: {
    'zh-CN': '收到的人比特意没发的人多买了多少。括号里是 100 次里有 95 次真实差别所在的范围。',
    en: 'How much more those who were written to bought than those held out. In brackets: where the true difference lies 95 times in 100.',
  },
  noUplift: {
    'zh-CN': '还没有留出对照的活动发出去。写活动时加一行「留白: 10%」，这里就能看出它到底有没有用。',
    en: 'No campaign that held some out was sent yet. Add a line “holdout: 10%” to one, and its worth will show here.',
  },
  campaign: { 'zh-CN': '活动', en: 'Campaign' },
  sent: { 'zh-CN': '发出', en: 'Sent' },
  buyers: { 'zh-CN': '多下单的人', en: 'More who buy' },
  perMember: { 'zh-CN': '每人多花', en: 'More spent by each' },
  verdicts: {
    'zh-CN': { small: '人太少，看不出', same: '看不出差别', more: '确实多了', less: '反而少了' },
    en: { small: 'too few to tell', same: 'no difference shows', more: 'more indeed', less: 'less instead' },
  },

  revenue: { 'zh-CN': '钱从哪来', en: 'What brings the money' },
  revenueHint: {
    'zh-CN':
      '近 90 天付了款的订单。下单前最后一条活动消息还在算的期限内，就算那个活动的；否则看用没用我们的券。',
    en: 'Orders paid in the last 90 days. An order belongs to the campaign that wrote last, while that still counts; else to a coupon of ours; else to nobody.',
  },
  noRevenue: { 'zh-CN': '近 90 天没有订单。', en: 'There are no orders in the last 90 days.' },
  source: { 'zh-CN': '来源', en: 'Source' },
  orders: { 'zh-CN': '订单', en: 'Orders' },
  money: { 'zh-CN': '金额', en: 'Revenue' },
  share: { 'zh-CN': '占比', en: 'Share' },
  viaCoupon: { 'zh-CN': '只用了券', en: 'A coupon alone' },
  byThemselves: { 'zh-CN': '自己来买的', en: 'On their own' },
  otherCampaigns: {
    'zh-CN': (n: number) => `另外 ${sayNumber(n)} 个活动`,
    en: (n: number) => (n === 1 ? 'One more campaign' : `${sayNumber(n)} more campaigns`),
  },
  shops: { 'zh-CN': '按店铺', en: 'By shop' },
  shop: { 'zh-CN': '店铺', en: 'Shop' },
  noShop: { 'zh-CN': '没写店铺', en: 'no shop named' },
};

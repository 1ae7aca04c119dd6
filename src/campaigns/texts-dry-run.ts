import { plural } from '../kernel/plural.ts';

/** Why somebody does not get it, or later, for those who run the place. */
export const REASONS: Record<'zh-CN' | 'en', Record<string, string>> = {
  'zh-CN': {
    'no-consent': '没同意过接收',
    'opted-out': '退订了',
    'coupons-only': '只要优惠，这次没有券',
    'quiet-hours': '在免打扰时段',
    cap: '这几天发得够多了',
    fatigue: '最近几次都没理会，减半了',
    priority: '让给了更要紧的活动',
    unreachable: '联系不上',
    holdout: '留白对照',
    had: '已经收到过',
    'pool-empty': '券不够了',
    'coupon-limit': '这种券领满了，或等级不符',
    deleted: '资料已删除',
    merged: '和别人是同一位',
    quota: '当天的量发满了',
    offline: '平台暂时连不上',
    'coupon-over': '券已经用掉或没了，不用提醒',
    stopped: '活动停了',
    'wecom-quota': '企业微信这段时间给 TA 的群发次数用完了',
    'wecom-not-customer': '不是这位员工的客户了',
    'wecom-had-other': '企业微信说 TA 收到的群发够多了，没发',
    'wecom-not-sent': '员工确认了，但企业微信说没发出去',
    'wecom-expired': '员工一直没确认，过期了',
    'wecom-refused': '企业微信不收这次群发',
    'wecom-unsure': '请员工群发时断了，不知道企业微信收到没有',
    late: '错过了时间',
  },
  en: {
    'no-consent': 'never agreed to get such messages',
    'opted-out': 'opted out',
    'coupons-only': 'want coupons only, and there is none',
    'quiet-hours': 'in quiet hours',
    cap: 'got enough these days',
    fatigue: 'took no notice lately, so they get half',
    priority: 'a more urgent campaign came first',
    unreachable: 'cannot be reached',
    holdout: 'held out to compare',
    had: 'had it already',
    'pool-empty': 'no coupons left',
    'coupon-limit': 'have as many of this coupon as one may, or another tier',
    deleted: 'were deleted',
    merged: 'are somebody else in it',
    quota: "the day's number was reached",
    offline: 'the platform cannot be reached for now',
    'coupon-over': 'used the coupon, or have none any more',
    stopped: 'the campaign was stopped',
    'wecom-quota': 'had as many messages as WeCom allows for now',
    'wecom-not-customer': 'are not customers of that member of staff any more',
    'wecom-had-other': 'were left out by WeCom: they had as many as they may',
    'wecom-not-sent': 'staff confirmed, and WeCom says it was not sent',
    'wecom-expired': 'staff never confirmed, and its time was over',
    'wecom-refused': 'WeCom refused it',
    'wecom-unsure': 'the connection broke while staff were being asked',
    late: 'its time was missed',
  },
};

export const dryRunTexts = {
  working: {
    'zh-CN': '人有点多，正在一位一位看，稍等…',
    en: 'That is many people. I am looking at each of them, one moment…',
  },
  head: {
    'zh-CN': (name: string, at: string) => `「${name}」预演，按 ${at} 算，什么都没发：`,
    en: (name: string, at: string) => `"${name}", as it would go at ${at}. Nothing was sent.`,
  },
  onTrigger: {
    'zh-CN': '这是按时机触发的：下面按现在符合人群的所有人算，实际是其中碰上时机的人。',
    en: 'It begins by itself: this counts all whom the audience means now; of them, those whom it happens to.',
  },
  go: {
    'zh-CN': (go: number, meant: number, unit: 'members' | 'rooms') =>
      unit === 'rooms' ? `会发到 ${go} 个群，共 ${meant} 个。` : `会收到的 ${go} 位，人群里共 ${meant} 位。`,
    en: (go: number, meant: number, unit: 'members' | 'rooms') =>
      unit === 'rooms'
        ? `${go} of ${plural(meant, 'group')} get it.`
        : `${go} of ${plural(meant, 'member')} get it.`,
  },
  people: {
    'zh-CN': (count: number) => `群里现在有 ${count} 位。`,
    en: (count: number) => `${plural(count, 'member')} are in there now.`,
  },
  anyway: {
    'zh-CN': (reason: string, count: number) => `· 群里 ${count} 位照样会看到：${reason}`,
    en: (reason: string, count: number) => `· ${count} in there see it all the same: ${reason}`,
  },
  no: {
    'zh-CN': (reason: string, count: number) => `· 收不到 ${count}：${reason}`,
    en: (reason: string, count: number) => `· ${count} do not: ${reason}`,
  },
  held: {
    'zh-CN': (count: number, percent: number) => `· 留白 ${count}（${percent}%），用来比效果`,
    en: (count: number, percent: number) => `· ${count} held out (${percent}%), to compare`,
  },
  later: {
    'zh-CN': (reason: string, count: number) => `· 其中 ${count} 晚点收到：${reason}`,
    en: (reason: string, count: number) => `· ${count} of those who get it get it later: ${reason}`,
  },
  finish: {
    'zh-CN': (at: string, days: number) =>
      days > 1 ? `平台每天有上限，分 ${days} 天发，${at} 左右发完。` : `${at} 左右发完。`,
    en: (at: string, days: number) =>
      days > 1
        ? `There is a limit for each day: it takes ${days} days, until about ${at}.`
        : `Done at about ${at}.`,
  },
  staff: {
    'zh-CN': (count: number) => `要 ${count} 位员工在企业微信里各自确认，确认了才发（7 天不确认就作废）：`,
    en: (count: number) =>
      `${plural(count, 'member')} of staff must confirm in WeCom; nothing is sent before (it lapses after 7 days):`,
  },
  staffMember: {
    'zh-CN': (name: string, count: number, groups: boolean) =>
      `· ${name}：${count} ${groups ? '个客户群' : '位客户'}`,
    en: (name: string, count: number, groups: boolean) =>
      `· ${name}: ${plural(count, groups ? 'customer group' : 'customer')}`,
  },
  staffCodes: {
    'zh-CN': '群发里人人看到的一样，放不了各自的券码；券发到了就在各人的「优惠券」里。',
    en: 'Everybody of a task reads the same: codes are not in it, they are in each one’s /coupons once it was sent.',
  },
  coupon: {
    'zh-CN': (name: string, title: string, count: number, cost: string | undefined) =>
      `券「${name}」${title}，要 ${count} 张${cost ? `，都用掉最多让利 ${cost}` : ''}。`,
    en: (name: string, title: string, count: number, cost: string | undefined) =>
      `Coupon "${name}", ${title}: ${plural(count, 'code')}${cost ? `, at most ${cost} off if all are used` : ''}.`,
  },
  poolShort: {
    'zh-CN': (free: number, short: number) => `⚠️ 券池只剩 ${free} 张，差 ${short} 张：没券的人收不到。`,
    en: (free: number, short: number) =>
      `⚠️ Only ${plural(free, 'code')} left, ${short} too few: whoever gets no code gets no message.`,
  },
  poolLeft: {
    'zh-CN': (free: number) => `券池还有 ${free} 张。`,
    en: (free: number) => `${plural(free, 'code')} left in the pool.`,
  },
  text: {
    'zh-CN': (label: string, count: number) => `— ${label}，${count} —`,
    en: (label: string, count: number) => `— ${label}, ${count} —`,
  },
  to: {
    'zh-CN': (name: string) => `给 ${name}：`,
    en: (name: string) => `To ${name}:`,
  },
  fails: {
    'zh-CN': (detail: string) => `⚠️ 这一位会发不出去：${detail}`,
    en: (detail: string) => `⚠️ This one fails: ${detail}`,
  },
  rest: { 'zh-CN': '其余的人', en: 'everybody else' },
  code: { 'zh-CN': '券码', en: 'CODE' },
  image: { 'zh-CN': '[图片]', en: '[picture]' },
};

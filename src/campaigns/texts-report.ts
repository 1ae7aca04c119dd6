import { plural } from '../kernel/plural.ts';

type Told = { first: string; second: string; low: string; high: string };

/** What came of a campaign. */
export const reportTexts = {
  head: {
    'zh-CN': (name: string, state: string) => `「${name}」${state}`,
    en: (name: string, state: string) => `"${name}": ${state}`,
  },
  nothing: { 'zh-CN': '还没有发过。', en: 'Nothing was sent yet.' },
  planned: {
    'zh-CN': (planned: number, sent: number) => `计划 ${planned}，送达 ${sent}`,
    en: (planned: number, sent: number) => `${planned} planned, ${sent} sent`,
  },
  tasks: {
    'zh-CN': (planned: number, confirmed: number, delivered: number) =>
      `计划 ${planned}，员工确认 ${confirmed}，送达 ${delivered}`,
    en: (planned: number, confirmed: number, delivered: number) =>
      `${planned} planned, ${confirmed} confirmed by staff, ${delivered} delivered`,
  },
  waitsForStaff: {
    'zh-CN': (n: number) => `· 等员工确认 ${n}`,
    en: (n: number) => `· ${n} waiting for staff`,
  },
  other: {
    waiting: { 'zh-CN': (n: number) => `· 还在排队 ${n}`, en: (n: number) => `· ${n} waiting` },
    held: { 'zh-CN': (n: number) => `· 留白 ${n}`, en: (n: number) => `· ${n} held out` },
    failed: { 'zh-CN': (n: number) => `· 没发出去 ${n}`, en: (n: number) => `· ${n} failed` },
    unsure: {
      'zh-CN': (n: number) => `· 不确定到没到 ${n}（不会重发）`,
      en: (n: number) => `· ${n} unsure (never sent again)`,
    },
    cancelled: { 'zh-CN': (n: number) => `· 取消 ${n}`, en: (n: number) => `· ${n} cancelled` },
  },
  excluded: {
    'zh-CN': (reason: string, n: number) => `· 没发 ${n}：${reason}`,
    en: (reason: string, n: number) => `· ${n} not sent: ${reason}`,
  },
  acts: {
    'zh-CN': (acted: number, redeemed: number) => `点了或领了 ${acted}，核销 ${redeemed}`,
    en: (acted: number, redeemed: number) => `${acted} pressed or claimed, ${redeemed} redeemed`,
  },
  clicks: {
    'zh-CN': (clicks: number, messages: number) => `链接点了 ${clicks} 次，来自 ${messages} 条消息`,
    en: (clicks: number, messages: number) =>
      `Links followed ${plural(clicks, 'time')}, in ${plural(messages, 'message')}`,
  },
  shared: {
    'zh-CN': '链接点击没有统计：员工群发里人人的链接都一样',
    en: 'Link clicks are not tracked: what staff send has the same links for everybody',
  },
  untracked: {
    'zh-CN': '链接点击没有统计：没配置 PUBLIC_URL，链接是直接发的',
    en: 'Link clicks are not tracked: without PUBLIC_URL links are sent as they are',
  },
  sales: {
    'zh-CN': (days: number, last: [number, string], first: [number, string]) =>
      `${days} 天内带来的订单：按最后一次触达 ${last[0]} 单 ${last[1]}，按第一次触达 ${first[0]} 单 ${first[1]}`,
    en: (days: number, last: [number, string], first: [number, string]) =>
      `Orders within ${plural(days, 'day')}: ${last[0]}, ${last[1]} by last touch; ${first[0]}, ${first[1]} by first touch`,
  },
  optOuts: {
    'zh-CN': (n: number) => `因此退订 ${n} 位`,
    en: (n: number) => `${plural(n, 'member')} opted out because of it`,
  },
  variant: {
    'zh-CN': (label: string, sent: number, acted: number, buyers: number) =>
      `· ${label}：送达 ${sent}，点了或领了 ${acted}，下单 ${buyers}`,
    en: (label: string, sent: number, acted: number, buyers: number) =>
      `· ${label}: ${sent} sent, ${acted} pressed or claimed, ${buyers} bought`,
  },
  by: {
    acted: { 'zh-CN': '点击领取', en: 'pressed or claimed' },
    buyers: { 'zh-CN': '下单', en: 'bought' },
  },
  test: {
    more: {
      'zh-CN': (first: string, other: string, by: string, { low, high }: Told) =>
        `A/B ${by}：「${first}」比「${other}」好，高 ${low} 到 ${high}（95% 把握）`,
      en: (first: string, other: string, by: string, { low, high }: Told) =>
        `A/B, ${by}: "${first}" beats "${other}" by ${low} to ${high} (95% confidence)`,
    },
    less: {
      'zh-CN': (first: string, other: string, by: string, { low, high }: Told) =>
        `A/B ${by}：「${other}」比「${first}」好（「${first}」差 ${low} 到 ${high}，95% 把握）`,
      en: (first: string, other: string, by: string, { low, high }: Told) =>
        `A/B, ${by}: "${other}" beats "${first}" (which differs by ${low} to ${high}, 95% confidence)`,
    },
    same: {
      'zh-CN': (first: string, other: string, by: string, { low, high }: Told) =>
        `A/B ${by}：「${first}」和「${other}」看不出差别（差 ${low} 到 ${high}）`,
      en: (first: string, other: string, by: string, { low, high }: Told) =>
        `A/B, ${by}: no difference shows between "${first}" and "${other}" (${low} to ${high})`,
    },
    small: {
      'zh-CN': (first: string, other: string, by: string, _: Told) =>
        `A/B ${by}：「${first}」和「${other}」样本太小，看不出来`,
      en: (first: string, other: string, by: string, _: Told) =>
        `A/B, ${by}: "${first}" and "${other}" are too small to tell`,
    },
  },
  uplift: {
    more: {
      'zh-CN': (what: string, { first, second, low, high }: Told) =>
        `比留白组：${what} ${first} 对 ${second}，高 ${low} 到 ${high}（95% 把握）`,
      en: (what: string, { first, second, low, high }: Told) =>
        `Against the holdout, ${what}: ${first} to ${second}, higher by ${low} to ${high} (95% confidence)`,
    },
    less: {
      'zh-CN': (what: string, { first, second, low, high }: Told) =>
        `比留白组：${what} ${first} 对 ${second}，反而低了（${low} 到 ${high}，95% 把握）`,
      en: (what: string, { first, second, low, high }: Told) =>
        `Against the holdout, ${what}: ${first} to ${second}, lower (${low} to ${high}, 95% confidence)`,
    },
    same: {
      'zh-CN': (what: string, { first, second, low, high }: Told) =>
        `比留白组：${what} ${first} 对 ${second}，看不出差别（差 ${low} 到 ${high}）`,
      en: (what: string, { first, second, low, high }: Told) =>
        `Against the holdout, ${what}: ${first} to ${second}, no difference shows (${low} to ${high})`,
    },
    small: {
      'zh-CN': (what: string, { first, second }: Told) =>
        `比留白组：${what} ${first} 对 ${second}，样本太小，看不出来`,
      en: (what: string, { first, second }: Told) =>
        `Against the holdout, ${what}: ${first} to ${second}, too small to tell`,
    },
  },
  what: {
    buyers: { 'zh-CN': '下单的人', en: 'who bought' },
    cents: { 'zh-CN': '人均消费', en: 'spent each' },
  },
  noHoldout: {
    'zh-CN': '没有留白，不知道是不是它带来的。下次写 留白: 10%',
    en: 'Nobody was held out, so nobody knows what it brought. Next time: holdout: 10%',
  },
  byRoom: {
    'zh-CN': '（按群比，不按人比：同一个群的人会互相影响）',
    en: '(compared by group, not by person: people in one group act together)',
  },
};

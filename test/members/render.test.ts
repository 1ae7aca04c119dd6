import { describe, expect, it } from 'vitest';
import { renderCard } from '../../src/members/render.ts';
import { renderWho, type WhoSetting } from '../../src/members/render-who.ts';
import type { WholeMember } from '../../src/members/store-who.ts';
import { texts } from '../../src/members/texts.ts';
import { whoTexts } from '../../src/members/texts-who.ts';

/** 00:30 of 23 November in Shanghai, still the 22nd in UTC. */
const AT = Date.UTC(2026, 10, 22, 16, 30);
const HOUR = 3_600_000;

const tag = { tagId: 1, by: null, kind: null, strength: 0.6, hits: 1, lastSeenAt: AT };
const said = { at: AT, kind: 'group' as const };

const MEMBER: WholeMember = {
  facts: {
    ...{ id: 12, name: '小鱼', language: null, role: 'member', createdAt: AT, lastSeenAt: AT, points: 30 },
    ...{ recency: 5, frequency: 2, money: 3, scoredBy: 'orders', tier: 'gold', tierSince: AT },
    ...{ stage: 'active', stageSince: AT, usualGapDays: 2.5 },
  },
  logins: [
    { account: 'telegram', nativeId: '77', username: 'xiaoyu', durable: true },
    { account: 'wechaty', nativeId: 'wx-1', username: null, durable: 0 },
  ],
  contact: {
    phone: '+8613812345678',
    email: 'xiaoyu@tea.cn',
    city: '上海',
    birthday: '05-20',
    staleAt: AT,
    updatedAt: AT,
  },
  daysPresent: 2,
  messages: 3,
  rooms: ['茶友群', '-200'],
  tags: [
    { ...tag, name: '绿茶', source: 'rule', quote: `龙井${'好'.repeat(100)}`, hits: 3 },
    { ...tag, name: '护肤', source: 'member', quote: null },
    { ...tag, name: '常客', source: 'operator', quote: '面膜' },
    { ...tag, name: '面膜', source: 'rule', kind: 'bought', quote: '敷尔佳' },
  ],
  orders: [{ currency: 'CNY', count: 2, totalCents: 123_450, lastAt: AT }],
  lastOrders: [
    { at: AT, items: '敷尔佳', amountCents: 9_900, currency: 'CNY', state: 'paid' },
    { at: AT, items: null, amountCents: 100, currency: 'USD', state: 'refunded' },
  ],
  marks: [
    { kind: 'got', name: 'welcome' },
    { kind: 'coupon', name: '双十一' },
    { kind: 'answered', name: '口味' },
  ],
  pushes: [
    { at: AT, parts: push('新茶到了'), state: 'sent', wroteAt: AT + 2 * HOUR, boughtAt: AT + 70 * HOUR },
    { at: AT, parts: push('满减'), state: 'sent', wroteAt: null, boughtAt: null },
    { at: AT, parts: push('早安'), state: 'refused', wroteAt: null, boughtAt: null },
  ],
  tickets: [{ id: 3, subject: '能开发票吗', state: 'open', createdAt: AT }],
  segments: ['爱茶的'],
  said: [
    { ...said, text: '/me' },
    { ...said, text: ' 你好\n\n茶馆 ' },
    { ...said, text: 'b' },
    { ...said, text: 'c' },
    { ...said, text: 'd' },
  ],
  merges: [{ id: 1, fromId: 13, intoId: 12, at: AT, how: 'link', byId: null, name: '鱼鱼' }],
  candidates: [{ a: 12, aName: '小鱼', b: 14, bName: 'Yu', why: 'unionid', value: 'u1' }],
};

const NOBODY: WholeMember = {
  ...MEMBER,
  facts: { ...MEMBER.facts, points: 0, usualGapDays: null },
  contact: undefined,
  ...{
    logins: [],
    rooms: [],
    tags: [],
    orders: [],
    lastOrders: [],
    marks: [],
    pushes: [],
    tickets: [],
    segments: [],
  },
  ...{ said: [], merges: [], candidates: [] },
};

const SETTING: WhoSetting = {
  timezone: 'Asia/Shanghai',
  whole: false,
  scores: { tier: '黄金：10 分', stage: '活跃：今天还在', changes: ['2026-11-20 白银 → 黄金'] },
  isCommand: words => words.startsWith('/'),
};

function push(text: string): string {
  return JSON.stringify([{ type: 'text', text }]);
}

describe('all that is known of a member', () => {
  it('reads well in Chinese, times in the house’s zone, phone and e-mail masked', () => {
    expect(whoTexts['zh-CN'](renderWho(MEMBER, 'zh-CN', SETTING)).split('\n')).toEqual([
      '小鱼（#12，会员）',
      '账号：telegram @xiaoyu、wechaty wx-1（编号会变）',
      '手机：138****5678　邮箱：x***@tea.cn　城市：上海　生日：05-20（联系方式可能失效了）',
      '2026年11月23日来的，最近一次出现是 2026年11月23日 00:30',
      '近三十天来过 2 天，说了 3 句，平时隔 2.5 天来一次',
      '等级 黄金：10 分',
      '阶段 活跃：今天还在',
      '变化：',
      '· 2026-11-20 白银 → 黄金',
      '订单：2 笔，共 ¥1,234.50，最近一笔 2026年11月23日',
      '· 2026年11月23日 敷尔佳 ¥99.00',
      '· 2026年11月23日 US$1.00 已退款',
      '积分：30',
      '券：双十一',
      '领过：welcome',
      '答过：口味',
      '标签：',
      `· 绿茶（60%，3 次）：因为 2026年11月23日 说过「龙井${'好'.repeat(58)}…」`,
      '· 护肤（60%）：自己选的',
      '· 常客（60%）：店里人加的',
      '· 面膜（60%）：2026年11月23日 买过 敷尔佳',
      '推送：',
      '· 2026年11月23日「新茶到了」：2 小时后有回应，3 天后下了单',
      '· 2026年11月23日「满减」：之后三天没动静',
      '· 2026年11月23日「早安」：没有送到',
      '工单：',
      '· #3 2026年11月23日 能开发票吗：等人接',
      '分群：爱茶的',
      '所在的群：茶友群、-200',
      '最近说的：',
      '· 2026年11月23日 00:30 你好 茶馆',
      '· 2026年11月23日 00:30 b',
      '· 2026年11月23日 00:30 c',
      '合并进来的：',
      '· #13 鱼鱼 2026年11月23日',
      '可能是同一个人：',
      '· #14 Yu：同一个 unionid（u1）',
    ]);
  });

  it('reads well in English, and tells all of a phone to whom it may', () => {
    const told = whoTexts.en(renderWho(MEMBER, 'en', { ...SETTING, timezone: 'UTC', whole: true }));
    expect(told).toContain(
      'Phone: 13812345678   E-mail: xiaoyu@tea.cn   City: 上海   Birthday: 05-20 (may not work any more)',
    );
    expect(told).toContain('Here since Nov 22, 2026, last seen Nov 22, 2026, 4:30');
    expect(told).toContain('· Nov 22, 2026 "新茶到了": answered after 2 h, bought after 3 days');
    expect(told).toContain('· 绿茶 (60%, 3 times): from "龙井');
  });

  it('masks numbers from abroad too', () => {
    const contact = {
      phone: '+447911123456',
      email: null,
      city: null,
      birthday: null,
      staleAt: null,
      updatedAt: AT,
    };
    expect(renderWho({ ...MEMBER, contact }, 'en', SETTING).phone).toBe('+4479****3456');
  });

  it('reads as well where nothing is known', () => {
    const told = whoTexts.en(renderWho(NOBODY, 'en', { ...SETTING, scores: undefined, timezone: 'UTC' }));
    expect(told.split('\n').slice(1)).toEqual([
      'Accounts: none',
      expect.stringMatching(/^Here since /),
      'In the last thirty days: 2 days, 3 messages',
      'Orders: none yet',
      'Tags: none yet',
      'Groups: none',
      'Has not written yet',
    ]);
  });
});

describe('what members are told of themselves', () => {
  const PROFILE = {
    ...{ id: 12, name: '小鱼', createdAt: AT, points: 30, daysPresent: 2, messages: 3 },
    identities: MEMBER.logins,
    tags: MEMBER.tags,
  };

  it('names their accounts and points', () => {
    expect(
      texts.me['zh-CN'](renderCard(PROFILE, 'zh-CN', { timezone: 'Asia/Shanghai' })).split('\n'),
    ).toEqual([
      '小鱼，我们是 2026年11月23日认识的。',
      '近三十天你来过 2 天，说了 3 句话。',
      '我觉得你喜欢：绿茶、护肤、常客、面膜（发「标签」看原因，也可以改）',
      '你的账号：telegram @xiaoyu、wechaty wx-1（换个平台也来过？发「绑定」连到一起）',
      '积分：30',
      '想知道我记了什么，发「隐私」。',
    ]);
    const bare = renderCard({ ...PROFILE, tags: [], points: 0 }, 'zh-CN', { timezone: 'UTC' });
    expect(texts.me['zh-CN'](bare)).toContain('我还不知道你喜欢什么');
  });
});

import { describe, expect, it } from 'vitest';
import { renderCard } from '../../src/members/render.ts';
import type { Profile } from '../../src/members/store.ts';
import { texts } from '../../src/members/texts.ts';

/** 00:30 of 23 November in Shanghai, still the 22nd in UTC. */
const AT = Date.UTC(2026, 10, 22, 16, 30);

const identity = {
  ...{ id: 1, memberId: 12, account: 'telegram', nativeId: '77', name: '小鱼', language: null },
  ...{ durable: true, createdAt: 0 },
  rooms: [],
  activity: [],
};
const tag = { tagId: 1, strength: 0.6, hits: 1, lastSeenAt: AT };
const room = { id: 1, account: 'telegram', kind: 'group', language: null, createdAt: 0, goneAt: null };
const inRoom = { roomId: 1, identityId: 1, joinedAt: 0, leftAt: null };
const day = { identityId: 1, roomId: 1, reactions: 0, answers: 0 };
const sums = {
  mergedIntoId: null,
  messages: 3,
  orderCount: 2,
  spentCents: 123_450,
  lastOrderAt: AT,
  points: 0,
};
const scores = {
  ...{
    recency: null,
    frequency: null,
    money: null,
    scoredBy: null,
    tier: null,
    tierSince: null,
    stage: null,
  },
  ...{ stageSince: null, usualGapDays: null, scoreDueAt: 0, segmentDueAt: null },
};

const PROFILE: Profile = {
  ...{ id: 12, name: '小鱼', language: null, role: 'member', createdAt: AT, lastSeenAt: AT },
  ...sums,
  ...scores,
  identities: [
    {
      ...identity,
      username: 'xiaoyu',
      rooms: [
        { ...inRoom, room: { ...room, nativeId: '-100', title: '茶友群' } },
        { ...inRoom, room: { ...room, id: 2, nativeId: '-200', title: null } },
      ],
      activity: [
        { ...day, day: 20_261_123, messages: 2 },
        { ...day, day: 20_261_122, messages: 0 },
      ],
    },
    {
      ...identity,
      ...{ id: 2, account: 'wechaty', nativeId: 'wx-1', username: null },
      rooms: [{ ...inRoom, room: { ...room, id: 2, nativeId: '-200', title: null } }],
      activity: [{ ...day, day: 20_261_123, messages: 1 }],
    },
  ],
  tags: [
    { ...tag, name: '绿茶', source: 'rule', quote: `龙井${'好'.repeat(100)}` },
    { ...tag, name: '护肤', source: 'member', quote: null },
    { ...tag, name: '常客', source: 'operator', quote: null },
  ],
  contact: { memberId: 12, phone: '+8613812345678', email: null, city: null, staleAt: null, updatedAt: AT },
  orders: [{ currency: 'CNY', count: 2, totalCents: 123_450, lastAt: AT }],
  lastMessages: [{ at: AT, text: ' 你好\n\n茶馆 ' }],
};

describe('a profile made readable', () => {
  it('tells times in the house’s zone, logins by the name people know, and rooms by title', () => {
    const card = renderCard(PROFILE, 'zh-CN', { timezone: 'Asia/Shanghai' });
    expect(card).toMatchObject({ name: '小鱼', id: 12, role: '会员', daysPresent: 2, messages: 3 });
    expect(card.since).toBe('2026年11月23日');
    expect(card.lastSeen).toContain('00:30');
    expect(card.logins).toEqual(['telegram @xiaoyu', 'wechaty wx-1']);
    expect(card.rooms).toEqual(['茶友群', '-200']);
    expect(renderCard(PROFILE, 'en', { timezone: 'UTC' })).toMatchObject({
      since: 'Nov 22, 2026',
      role: 'member',
    });
  });

  it('says why each tag is there, and shortens what it quotes to a line', () => {
    const { tags, lastMessages } = renderCard(PROFILE, 'zh-CN', { timezone: 'Asia/Shanghai' });
    expect(tags).toEqual([
      { name: '绿茶', why: `因为 2026年11月23日 说过「龙井${'好'.repeat(58)}…」` },
      { name: '护肤', why: '自己选的' },
      { name: '常客', why: '店里人加的' },
    ]);
    expect(lastMessages[0]?.text).toBe('你好 茶馆');
  });

  it('shows a phone whole only to whom it may be shown, and orders by currency', () => {
    const house = { timezone: 'Asia/Shanghai' };
    const masked = texts.who['zh-CN'](renderCard(PROFILE, 'zh-CN', house));
    expect(masked).toContain('手机：138****5678');
    expect(masked).not.toContain('13812345678');
    expect(masked).toContain('订单：2 笔，共 ¥1,234.50，最近一笔 2026年11月23日');
    const whole = renderCard(PROFILE, 'en', { ...house, wholePhone: true });
    expect(texts.who.en(whole)).toContain('Phone: 13812345678');
    const abroad = {
      memberId: 12,
      phone: '+447911123456',
      email: null,
      city: null,
      staleAt: null,
      updatedAt: AT,
    };
    expect(renderCard({ ...PROFILE, contact: abroad }, 'en', house).phone).toBe('+4479****3456');
  });

  it('reads well, with nothing known as with much', () => {
    const full = texts.who['zh-CN'](renderCard(PROFILE, 'zh-CN', { timezone: 'Asia/Shanghai' }));
    expect(full.split('\n')[0]).toBe('小鱼（#12，会员）');
    expect(full).toContain('近三十天来过 2 天，说了 3 句');
    const empty: Profile = {
      ...PROFILE,
      identities: [],
      tags: [],
      contact: null,
      orders: [],
      lastMessages: [],
    };
    const bare = texts.who.en(renderCard(empty, 'en', { timezone: 'UTC' }));
    expect(bare).toContain('Orders: none yet\nGroups: none\nTags: none yet\nHas not written yet');
    expect(texts.me['zh-CN'](renderCard(empty, 'zh-CN', { timezone: 'UTC' }))).toContain(
      '我还不知道你喜欢什么',
    );
  });
});

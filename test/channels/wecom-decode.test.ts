import { describe, expect, it } from 'vitest';
import { decodeMessage, withoutSelf } from '../../src/channels/wecom/decode.ts';
import { decodeEvent } from '../../src/channels/wecom/decode-event.ts';
import { openFrames } from '../../src/channels/wecom/frames.ts';
import { openHourly } from '../../src/channels/wecom/hourly.ts';
import { toOutcome } from '../../src/channels/wecom/outcome.ts';
import type { Room } from '../../src/kernel/message.ts';

const context = { account: 'wecom:B1', now: 1_000, selfName: undefined, findSent: () => undefined };
const base = { msgid: 'm1', aibotid: 'B1', chattype: 'single', from: { userid: 'mei' } };
const partsOf = (body: object) => {
  const decoded = decodeMessage({ ...base, ...body }, context);
  return decoded?.event.kind === 'message' ? decoded.event.parts : undefined;
};

describe('what the smart bot is told', () => {
  it('may be words, spoken words, and files under an address that carries its key', () => {
    expect(partsOf({ msgtype: 'text', text: { content: '@小明 说的' } })).toEqual([
      { type: 'text', text: '@小明 说的' },
    ]);
    expect(partsOf({ msgtype: 'voice', voice: { content: '几点开门' } })).toEqual([
      { type: 'media', media: 'voice', caption: '几点开门' },
    ]);
    expect(partsOf({ msgtype: 'file', file: { url: 'https://w.test/1', aeskey: 'a+b=' } })).toEqual([
      { type: 'media', media: 'file', source: 'https://w.test/1#aeskey=a%2Bb%3D' },
    ]);
    expect(partsOf({ msgtype: 'hologram', hologram: {} })).toEqual([{ type: 'media', media: 'other' }]);
  });

  it('survives fields that are missing or of another type', () => {
    expect(partsOf({ msgtype: 'text', text: 7 })).toEqual([{ type: 'text', text: '' }]);
    expect(partsOf({ msgtype: 'mixed', mixed: { msg_item: 'none' } })).toEqual([]);
    expect(partsOf({ from: null, msgtype: 'text' })).toBeUndefined();
    expect(decodeMessage('no object', context)).toBeUndefined();
    expect(decodeEvent(null, context)).toBeUndefined();
    expect(decodeEvent({ ...base, event: { eventtype: 'template_card_event' } }, context)).toBeUndefined();
    expect(
      decodeEvent(
        { ...base, event: { eventtype: 'feedback_event', feedback_event: { id: 'x', type: 9 } } },
        context,
      ),
    ).toBeUndefined();
  });

  it('has the time that WeCom tells, else the present', () => {
    const at = (create_time: unknown) =>
      decodeMessage({ ...base, create_time, msgtype: 'text' }, context)?.event.at;
    expect([at(1_700_000_000), at(undefined), at('soon')]).toEqual([1_700_000_000_000, 1_000, 1_000]);
  });
});

describe('the mention of the bot in a group', () => {
  it.each([
    ['@茶馆 几点开门', undefined, '几点开门', '茶馆'],
    ['@茶馆\u2005几点开门', undefined, '几点开门', '茶馆'],
    ['请问 @茶馆 几点开门', undefined, '请问 几点开门', '茶馆'],
    ['@小明 问问 @茶馆 吧', '茶馆', '@小明 问问 吧', undefined],
    ['@小明 @茶馆 吧', undefined, '@茶馆 吧', undefined],
    ['写信到 mei@tea.test', undefined, '写信到 mei@tea.test', undefined],
  ])('is taken out of %j', (text, known, rest, selfName) => {
    expect(withoutSelf(text, known)).toEqual({ text: rest, ...(selfName !== undefined && { selfName }) });
  });
});

describe('the frames that can be answered', () => {
  const direct: Room = { account: 'wecom:B1', id: 'mei', kind: 'direct' };
  const group: Room = { account: 'wecom:B1', id: 'g', kind: 'group' };

  it('are open for five minutes, a welcome for less than five seconds', () => {
    const frames = openFrames();
    frames.keep(direct, 'm1', { reqId: 'r1', use: 'reply', at: 0 });
    expect(frames.take(direct, 'm1', 300_000)).toBeUndefined();
    frames.keep(direct, 'm2', { reqId: 'r2', use: 'welcome', at: 0 });
    expect(frames.take(direct, undefined, 4_400)).toEqual({ reqId: 'r2', use: 'welcome' });
    frames.keep(direct, 'm3', { reqId: 'r3', use: 'welcome', at: 0 });
    expect(frames.take(direct, undefined, 5_000)).toBeUndefined();
  });

  it('are not guessed at in a group', () => {
    const frames = openFrames();
    frames.keep(group, 'm1', { reqId: 'r1', use: 'reply', at: 0 });
    expect(frames.take(group, undefined, 1)).toBeUndefined();
    expect(frames.take(group, 'm1', 1)).toEqual({ reqId: 'r1', use: 'reply' });
    expect(frames.take(group, 'm1', 1)).toBeUndefined();
  });

  it('are forgotten when there are very many', () => {
    const frames = openFrames();
    for (let i = 0; i <= 2_000; i++) frames.keep(group, `m${i}`, { reqId: `r${i}`, use: 'reply', at: 0 });
    expect([frames.take(group, 'm0', 1), frames.take(group, 'm1', 1)?.reqId]).toEqual([undefined, 'r1']);
  });
});

describe('the limit of an hour', () => {
  it('is one of each chat, and slides', () => {
    const hourly = openHourly(3);
    for (const at of [0, 1_000, 2_000]) {
      expect(hourly.waitSeconds('a', at)).toBe(0);
      hourly.take('a', at);
    }
    expect([hourly.waitSeconds('a', 10_000), hourly.waitSeconds('b', 10_000)]).toEqual([3_590, 0]);
    expect(hourly.waitSeconds('a', 3_600_000)).toBe(0);
    hourly.take('a', 3_600_000);
    expect(hourly.waitSeconds('a', 3_600_500)).toBe(1);
  });
});

describe('what a failed call means', () => {
  it.each([
    [new Error('WebSocket not connected, unable to send data'), { why: 'later' }],
    [new Error('Reply ack timeout (5000ms) for reqId: x'), { why: 'unsure', cut: false }],
    [
      new Error('WebSocket connection closed (code: 1006), reply for reqId: x cancelled'),
      { why: 'unsure', cut: true },
    ],
    [
      { errcode: 846607, errmsg: 'frequency' },
      { why: 'later', afterSeconds: 60 },
    ],
    [{ errcode: 93006, errmsg: 'invalid chatid' }, { why: 'gone' }],
    [
      { errcode: 40058, errmsg: 'too long' },
      { why: 'rejected', detail: '40058: too long' },
    ],
    [{}, { why: 'rejected' }],
  ])('%j', (cause, outcome) => {
    expect(toOutcome(cause)).toMatchObject({ ok: false, ...outcome });
  });
});

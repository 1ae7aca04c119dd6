import { afterEach, describe, expect, it } from 'vitest';
import type { Caps } from '../../src/channels/channel.ts';
import type { Sent } from '../../src/kernel/message.ts';
import { databases } from '../support/databases.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const open: Teahouse[] = [];

afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

const later = (afterSeconds: number): Sent => ({ ok: false, why: 'later', afterSeconds, detail: 'busy' });
const lost = (cut: boolean): Sent => ({ ok: false, why: 'unsure', cut, detail: 'no answer' });

describe.each(databases)('the outbox on $name', database => {
  async function house(caps: Partial<Caps> = {}) {
    const played = playedChannel(caps);
    const teahouse = await openTeahouse({ database, channels: [played.channel] });
    open.push(teahouse);
    const states = async () => {
      const rows = await teahouse.db.read<{ state: string }>('SELECT "state" FROM "Delivery" ORDER BY "id"');
      return rows.map(row => row.state);
    };
    const push = async (occasion: string, kind: 'notice' | 'campaign' = 'campaign') => {
      const room = await teahouse.app().directory.room(1);
      if (!room) throw new Error('nobody wrote yet');
      await teahouse
        .app()
        .outbox.enqueue([{ occasion, room, kind, parts: [{ type: 'text', text: occasion }] }]);
    };
    return { played, teahouse, states, push };
  }

  it('waits as long as the platform says, and then sends the same message', async () => {
    const { played, teahouse, states } = await house();
    played.decide(() => (played.sendings.length === 1 ? later(7) : { ok: true, ids: ['n2'] }));
    await played.accept(said('/nonsense'));
    await teahouse.until(() => played.sendings.length === 1);
    const refusedAt = teahouse.clock.now();
    await teahouse.until(() => played.sendings.length === 2);
    expect(teahouse.clock.now() - refusedAt).toBeGreaterThanOrEqual(7_000 - 30);
    await teahouse.settle();
    expect(await states()).toEqual(['sent']);
  });

  it('keeps the order of a room while its first message waits', async () => {
    const { played, teahouse } = await house();
    played.decide(() => (played.sendings.length === 1 ? later(3) : { ok: true, ids: [] }));
    await played.accept(said('/one'), said('/two'), said('/three'));
    await teahouse.settle();
    const heads = played.sendings.map(({ text }) => /\/\w+/.exec(text)?.[0]);
    expect(heads).toEqual(['/one', '/one', '/two', '/three']);
  });

  it('never sends to somebody who blocked the bot, until they write again later', async () => {
    const { played, teahouse, states } = await house();
    played.decide(() => ({ ok: false, why: 'gone', detail: 'blocked' }));
    await played.accept(said('/one'), said('/two'));
    await teahouse.settle();
    await played.accept(said('/three'));
    await teahouse.settle();
    expect(played.sendings).toHaveLength(1);
    expect(await states()).toEqual(['refused', 'refused', 'refused']);

    await teahouse.crashAndStart();
    await played.accept(said('/four'));
    await teahouse.settle();
    expect(played.sendings).toHaveLength(1);

    played.decide(() => ({ ok: true, ids: ['n'] }));
    await played.accept(said('/five', { at: teahouse.clock.now() + 1_000 }));
    await teahouse.settle();
    expect(played.sendings).toHaveLength(2);
  });

  it('never repeats a message whose outcome is unknown', async () => {
    const { played, teahouse, states, push } = await house();
    await played.accept(said('hello'));
    await teahouse.settle();
    played.sendings.splice(0);
    played.decide(() => lost(false));
    await played.accept(said('/one'));
    await teahouse.settle();
    played.decide(() => lost(true));
    await push('new tea');
    await teahouse.settle();
    await teahouse.crashAndStart();
    await teahouse.passSeconds(30);
    expect(played.sendings).toHaveLength(2);
    expect((await states()).slice(-2)).toEqual(['unsure', 'unsure']);
  });

  it('repeats a reply once when the connection broke before any answer, since somebody is waiting', async () => {
    const { played, teahouse, states } = await house();
    played.decide(() => lost(true));
    await played.accept(said('/one'));
    await teahouse.settle();
    expect(played.sendings).toHaveLength(2);
    expect(await states()).toEqual(['unsure']);
  });

  it('after a crash sends what had not left, and leaves alone what had', async () => {
    const { played, teahouse, states } = await house();
    played.decide(() => 'hold');
    await played.accept(said('/one'), said('/two'));
    await teahouse.until(() => played.sendings.length === 1);
    played.decide(() => ({ ok: true, ids: ['n'] }));

    await teahouse.crashAndStart();
    await teahouse.settle();
    expect(played.sendings.map(({ text }) => /\/\w+/.exec(text)?.[0])).toEqual(['/one', '/two']);
    expect(await states()).toEqual(['unsure', 'sent']);
    played.sendings[0]?.answer({ ok: true, ids: [] });
  });

  it('after the machine itself restarted counts everything that was taken as having left', async () => {
    const { played, teahouse, states } = await house();
    played.decide(() => 'hold');
    await played.accept(said('/one'), said('/two'));
    await teahouse.until(() => played.sendings.length === 1);

    await teahouse.crashAndStart('another boot');
    await teahouse.settle();
    expect(played.sendings).toHaveLength(1);
    expect(await states()).toEqual(['unsure', 'unsure']);
    played.sendings[0]?.answer({ ok: true, ids: [] });
  });

  it('does not send a reply that comes too late to be useful', async () => {
    const { played, teahouse, states } = await house();
    played.decide(() => later(11 * 60));
    await played.accept(said('/one'));
    await teahouse.settle();
    expect(await states()).toEqual(['refused']);
  });

  it('follows a group that moved to another id', async () => {
    const { played, teahouse, states } = await house();
    const room = { account: 'played', id: 'old', kind: 'group' as const, title: '茶友' };
    played.decide(({ room: { id } }) =>
      id === 'old' ? { ok: false, why: 'moved', to: 'new' } : { ok: true, ids: ['n'] },
    );
    await played.accept(said('/one', { room }));
    await teahouse.settle();
    await played.accept(said('/two', { room: { ...room, id: 'new' } }));
    await teahouse.settle();
    expect(played.sendings.map(sending => sending.room.id)).toEqual(['old', 'new', 'new']);
    expect(await states()).toEqual(['sent', 'sent']);
    expect(await teahouse.db.read('SELECT "id" FROM "Room" WHERE "account" = ?', 'played')).toHaveLength(1);
  });

  it('cuts a long answer into messages the platform takes, in order, and quotes with the first', async () => {
    const { played, teahouse } = await house({ longestText: { count: 40, unit: 'utf16' } });
    await played.accept(said('/help'));
    await teahouse.settle();
    expect(played.sendings.length).toBeGreaterThan(2);
    expect(played.sendings.every(({ text }) => text.length <= 40)).toBe(true);
    expect(played.sendings.map(({ text }) => text).join('')).toContain('/privacy');
    expect(played.sendings.map(({ message }) => message.reply !== undefined)).toEqual(
      played.sendings.map((_, i) => i === 0),
    );
  });

  it('lets replies overtake what nobody waits for, and keeps the account’s pace', async () => {
    const { played, teahouse, push } = await house({ rates: { account: { count: 2, seconds: 1 } } });
    await played.accept(said('hello'));
    await teahouse.settle();
    await teahouse.passSeconds(2);
    played.sendings.splice(0);
    const times: number[] = [];
    played.decide(() => {
      times.push(teahouse.clock.now());
      return { ok: true, ids: [] };
    });
    for (const n of [1, 2, 3, 4]) await push(`news ${n}`);
    await played.accept(said('/urgent'));
    await teahouse.settle();
    const order = played.sendings.map(({ text }) => /news \d|\/urgent/.exec(text)?.[0]);
    expect(order.indexOf('/urgent')).toBeLessThan(4);
    expect(order.filter(text => text?.startsWith('news'))).toEqual(['news 1', 'news 2', 'news 3', 'news 4']);
    for (let i = 2; i < times.length; i++) {
      expect((times[i] ?? 0) - (times[i - 2] ?? 0)).toBeGreaterThanOrEqual(1_000);
    }
  });

  it('makes one message of one occasion, however often it is asked for', async () => {
    const { played, teahouse, push } = await house();
    await played.accept(said('hello'));
    await teahouse.settle();
    played.sendings.splice(0);
    await Promise.all([push('spring sale'), push('spring sale'), push('spring sale')]);
    await teahouse.settle();
    expect(played.sendings).toHaveLength(1);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { claimDue, hasDue, insertDeliveries } from '../../src/delivery/store.ts';
import { openWire } from '../../src/delivery/wire.ts';
import { databases } from '../support/databases.ts';
import { makeRoom } from '../support/members.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openShop, planOf, type Shop } from './house.ts';

const open: Shop[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const NAMES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

describe.each(databases)('feeding on $name', database => {
  async function shopWith(names: string[], caps: Parameters<typeof openShop>[1] = {}) {
    const shop = await openShop(database, caps);
    open.push(shop);
    return { shop, ids: await shop.people(names) };
  }

  it('leaves gaps where the platform watches for machines, and goes on the next morning when the day is full', async () => {
    const { shop } = await shopWith(['一', '二', '三', '四'], {
      bulk: { perDay: 3, gapSeconds: { from: 10, to: 20 } },
    });
    const left: number[] = [];
    shop.played.decide(() => {
      left.push(shop.clock.now());
      return { ok: true, ids: ['n'] };
    });
    await shop.approve(planOf());
    await shop.look();
    await shop.untilSent(3);
    await shop.quiet();
    const gaps = left.slice(1).map((at, i) => at - (left[i] ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(10_000 - 30);
    await shop.house.passSeconds(60);
    await shop.quiet();
    expect(left).toHaveLength(3);
    const waiting = (await shop.recipients()).find(({ state }) => state === 'planned');
    expect(waiting).toMatchObject({ reason: 'quota', dueAt: Date.UTC(2026, 10, 23, 1) });
  });

  it('keeps gap and ceiling over a restart, and counts what a crash left in doubt as just having left', async () => {
    const { shop } = await shopWith(['一', '二', '三', '四'], {
      bulk: { perDay: 3, gapSeconds: { from: 100, to: 120 } },
    });
    const left: number[] = [];
    const doubt = { on: false };
    shop.played.decide(() => {
      left.push(shop.clock.now());
      return doubt.on ? 'hold' : { ok: true, ids: ['n'] };
    });
    const pass = async (seconds: number): Promise<void> => {
      for (let i = 0; i < seconds; i += 1) {
        shop.clock.pass(1_000);
        await shop.house.settle();
      }
    };
    await shop.approve(planOf());
    await shop.look();
    await shop.untilSent(1);
    await shop.quiet();
    await shop.restart();
    await shop.look();
    await pass(60);
    expect(left).toHaveLength(1);
    doubt.on = true;
    await shop.house.until(() => left.length === 2, 6_000);
    expect((left[1] ?? 0) - (left[0] ?? 0)).toBeGreaterThanOrEqual(100_000 - 30);

    shop.clock.pass(200_000);
    const restarted = shop.clock.now();
    doubt.on = false;
    await shop.house.crashAndStart();
    await shop.look();
    await shop.house.until(() => left.length === 3, 6_000);
    expect((left[2] ?? 0) - restarted).toBeGreaterThanOrEqual(100_000 - 30);

    await shop.quiet();
    await shop.house.crashAndStart();
    await shop.look();
    await shop.house.until(() => shop.clock.now() > (left[2] ?? 0) + 150_000, 6_000);
    await shop.quiet();
    expect(left).toHaveLength(3);
    expect(await shop.states()).toEqual([
      'sent',
      'unsure: the program ended while this message was on its way',
      'sent',
      'planned: quota',
    ]);
  });

  it('keeps everybody while the platform is down, and goes on when it is back', async () => {
    const { shop } = await shopWith(['一', '二', '三']);
    shop.played.is({ state: 'offline', detail: 'no network' });
    await shop.approve(planOf());
    await shop.look();
    await shop.quiet();
    await shop.house.passSeconds(60);
    await shop.quiet();
    expect(shop.played.sendings).toEqual([]);
    expect(await shop.states()).toEqual(NAMES.slice(0, 3).map(() => 'planned: offline'));
    shop.played.is({ state: 'online' });
    await shop.house.passSeconds(65);
    await shop.untilSent(3);
    await shop.quiet();
    expect(await shop.states()).toEqual(['sent', 'sent', 'sent']);
  });

  it('gives the one place of the day to the campaign that takes precedence', async () => {
    const { shop } = await shopWith(['小鱼']);
    const words = (text: string) => [{ variants: [{ name: 'A', parts: [{ type: 'text' as const, text }] }] }];
    await shop.approve(planOf({ blocks: words('随便看看') }), '日常');
    await shop.approve(planOf({ blocks: words('新茶到了'), priority: 5 }), '上新');
    await shop.look();
    await shop.untilSent(1);
    for (let i = 0; i < 80; i += 1) await shop.house.passSeconds(1);
    await shop.quiet();
    expect(shop.played.sendings.map(({ text }) => text)).toEqual(['新茶到了']);
    expect(await shop.states()).toEqual(
      expect.arrayContaining(['sent', expect.stringMatching(/^excluded: (cap|priority)$/)]),
    );
  });

  it('writes in a group, with the name, where somebody cannot be reached alone and the plan says so', async () => {
    const { shop } = await shopWith([]);
    await shop.played.accept(
      said('大家好', {
        room: { account: 'played', id: 'tea', kind: 'group', title: '茶友群' },
        addressed: false,
      }),
    );
    await shop.house.settle();
    await shop.approve(planOf(), '没有退路');
    await shop.quiet();
    expect(await shop.states()).toEqual(['excluded: unreachable']);
    await shop.approve(planOf({ send: { to: 'direct', otherwise: 'room' } }), '有退路');
    await shop.look();
    await shop.untilSent(1);
    expect(shop.played.sendings.map(({ text, room }) => [room.id, text])).toEqual([
      ['tea', '@阿May 阿May，新茶到了'],
    ]);
  });

  it('by two processes at once sends each message once, and keeps the cap over both', async () => {
    const { shop, ids } = await shopWith(NAMES);
    const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-second-'));
    folders.push(folder);
    const other = playedChannel();
    const app = await createApp(shop.house.deps, {
      channels: [other.channel],
      wire: openWire(path.join(folder, 'wire'), 'one', 'house-second'),
      signInLink: () => '',
    });
    await app.start();
    const both = async (): Promise<void> => {
      const second = app.schedules.find(({ name }) => name === 'campaigns.look');
      await Promise.all([shop.look(), second?.run()]);
      await Promise.all([shop.house.settle(), app.outbox.settled()]);
    };
    await shop.approve(planOf(), '甲');
    await shop.approve(planOf(), '乙');
    for (let i = 0; i < 12; i += 1) {
      await both();
      shop.clock.pass(5_000);
    }
    const sent = [...shop.played.sendings, ...other.sendings].map(({ room }) => room.id);
    expect(sent.toSorted()).toEqual([...NAMES].toSorted());
    const states = await shop.states();
    expect(states.filter(state => state === 'sent')).toHaveLength(ids.length);
    expect(states.filter(state => state === 'excluded: cap')).toHaveLength(ids.length);
    const stopping = app.stop();
    await shop.house.settle();
    await stopping;
  });

  it('takes up only what an account of this process can send', async () => {
    const { shop } = await shopWith([]);
    const { db } = shop;
    const roomId = await makeRoom(db, 'somewhere', 'direct');
    const row = {
      roomId,
      memberId: undefined,
      kind: 'notice' as const,
      parts: [],
      quote: undefined,
      thread: undefined,
    };
    await db.write(sql =>
      insertDeliveries(sql, db.dialect, [{ ...row, occasion: 'x', dueAt: 0, expiresAt: undefined }], {
        claimedBy: undefined,
        now: 0,
      }),
    );
    expect(await hasDue(db, 1, ['elsewhere'])).toBe(false);
    expect(await claimDue(db, { claimedBy: 'me', now: 1, limit: 9, accounts: ['elsewhere'] })).toEqual([]);
    expect(await hasDue(db, 1, ['elsewhere', 'sandbox'])).toBe(true);
    expect(await claimDue(db, { claimedBy: 'me', now: 1, limit: 9, accounts: ['sandbox'] })).toHaveLength(1);
  });
});

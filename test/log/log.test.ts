import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/log/entry.ts';
import { type LogWish, readLog } from '../../src/log/export-log.ts';
import { readTimeline } from '../../src/log/store.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 1, 4);

describe.each(databases)('The log on $name', ({ open }) => {
  const clock = handClock();
  let db: TestDb;
  beforeEach(async () => {
    db = await open();
    const prisma = await db.prisma();
    const person = { role: 'member', createdAt: 0, lastSeenAt: 0 };
    await prisma.member.createMany({
      data: [
        { ...person, name: '小鱼' },
        { ...person, name: 'Luna' },
      ],
    });
    const login = { durable: true, createdAt: 0, name: 'x' };
    await prisma.identity.createMany({
      data: [
        { ...login, memberId: 1, account: 'telegram', nativeId: '7' },
        { ...login, memberId: 1, account: 'wechaty', nativeId: 'w' },
        { ...login, memberId: 2, account: 'telegram', nativeId: '8' },
      ],
    });
    await prisma.room.createMany({
      data: ['茶友群', 'VIP'].map((title, i) => ({
        ...{ account: 'telegram', nativeId: `-${i}`, kind: 'group', title, createdAt: 0 },
      })),
    });
    const said = (id: number, identityId: number, at: number, text: string, roomId = 1) => ({
      ...{ key: `telegram/${id}`, roomId, identityId, kind: 'message', text, at, receivedAt: at + 1 },
    });
    await prisma.interaction.createMany({
      data: [
        said(1, 1, NOON, '有货吗'),
        said(2, 3, NOON + DAY, 'hello', 2),
        said(3, 2, NOON + 2 * DAY, '我换微信了', 2),
        { ...said(4, 1, NOON + 3 * DAY, ''), kind: 'left' },
      ],
    });
    const sent = { roomId: 1, memberId: 1, state: 'sent', dueAt: 0 };
    const parts = (text: string) => JSON.stringify([{ type: 'text', text }]);
    await prisma.delivery.createMany({
      data: [
        { ...sent, occasion: 'reply/telegram/1/0', kind: 'reply', parts: parts('有的'), createdAt: NOON + 5 },
        { ...sent, occasion: 'c/1', kind: 'campaign', parts: parts('上新'), createdAt: NOON + 4 * DAY },
      ],
    });
    const order = { currency: 'CNY', buyer: 'telegram:7', items: '龙井' };
    await prisma.order.create({
      data: {
        ...order,
        ...{ number: 'A1', memberId: 1, amountCents: 1_250, at: NOON + DAY, state: 'refunded' },
        ...{ createdAt: NOON + 9 * DAY, updatedAt: NOON + 9 * DAY },
      },
    });
  });
  afterEach(() => db.close());

  const brief = ({ kind, text, state }: LogEntry) => [kind, text, state].filter(Boolean).join(' ');
  const exported = async (wish: LogWish) => {
    const entries: LogEntry[] = [];
    for await (const entry of await readLog(featureDeps(db, clock), wish)) entries.push(entry);
    return entries;
  };
  const MINE = [
    'campaign 上新 sent',
    'left',
    'message 我换微信了',
    'order 龙井 refunded',
    'reply 有的 sent',
    'message 有货吗',
  ];

  it('tells what a member did by any login, was answered, sent and sold, the newest first', async () => {
    const { entries, before } = await readTimeline(db, 1);
    expect([entries.map(brief), before]).toEqual([MINE, undefined]);
    expect(entries[3]).toMatchObject({ id: 'order:1', detail: '12.5 CNY', member: '小鱼', memberId: 1 });
    expect(entries[2]).toMatchObject({ id: 'interaction:3', login: 'wechaty:w', room: 'VIP' });
  });

  it('tells it in pages that leave nothing out and repeat nothing', async () => {
    const seen: string[] = [];
    let pages = 0;
    for (let before: number | undefined = 9e15; before !== undefined; pages += 1) {
      const page: Awaited<ReturnType<typeof readTimeline>> = await readTimeline(db, 1, { before, limit: 2 });
      seen.push(...page.entries.map(brief));
      before = page.before;
    }
    expect([seen, pages]).toEqual([MINE, 3]);
    expect((await readTimeline(db, 99)).entries).toEqual([]);
  });

  it('exports one member from the oldest on, and the whole house as it was recorded', async () => {
    expect((await exported({ member: '#1' })).map(brief)).toEqual([
      ...['message 有货吗', 'reply 有的 sent', 'order 龙井 refunded', 'message 我换微信了', 'left'],
      'campaign 上新 sent',
    ]);
    expect((await exported({})).map(({ id }) => id)).toEqual([
      ...['interaction:1', 'delivery:1', 'interaction:2', 'interaction:3', 'interaction:4', 'delivery:2'],
      'order:1',
    ]);
  });

  it('exports by room, kind and time', async () => {
    const ids = async (wish: LogWish) => (await exported(wish)).map(({ id }) => id);
    expect(await ids({ room: 'VIP' })).toEqual(['interaction:2', 'interaction:3']);
    expect(await ids({ room: 'telegram:-0', kind: 'message' })).toEqual(['interaction:1']);
    expect(await ids({ kind: 'reply' })).toEqual(['delivery:1']);
    expect(await ids({ kind: 'order' })).toEqual(['order:1']);
    expect(await ids({ since: '2026-11-02', until: '2026-11-04' })).toEqual([
      'interaction:2',
      'interaction:3',
      'order:1',
    ]);
    expect(await ids({ member: '小鱼', since: '2026-11-03', kind: 'message' })).toEqual(['interaction:3']);
    expect(await ids({ since: '2026-11-22' })).toEqual([]);
    await expect(exported({ room: 'x' })).rejects.toMatchObject({ code: 'export.room' });
    await expect(exported({ since: 'x' })).rejects.toMatchObject({ code: 'export.moment' });
  });

  it('finds a span of time in a long log without reading all of it', async () => {
    const prisma = await db.prisma();
    await prisma.interaction.createMany({
      data: Array.from({ length: 3_000 }, (_, i) => ({
        ...{ key: `k/${i}`, roomId: 1, identityId: 1, kind: 'message', text: String(i) },
        ...{ at: NOON + (5 + i / 100) * DAY, receivedAt: NOON + (5 + i / 100) * DAY },
      })),
    });
    const read: number[] = [];
    const watched: TestDb = {
      ...db,
      read: async (sql, ...params) => {
        const rows = await db.read<never>(sql, ...params);
        read.push(rows.length);
        return rows;
      },
    };
    const found: (string | null)[] = [];
    const deps = { ...featureDeps(watched, handClock(NOON + 400 * DAY)) };
    for await (const entry of await readLog(deps, { since: '2026-11-16 12:00', until: '2026-11-16 13:00' })) {
      found.push(entry.text);
    }
    expect(found).toEqual(['1000', '1001', '1002', '1003', '1004']);
    expect(read.reduce((sum, n) => sum + n, 0)).toBeLessThan(400);
  });
});

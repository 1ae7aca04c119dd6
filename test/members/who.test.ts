import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whoCommand } from '../../src/members/commands/who.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';
import { called, readReplies } from '../support/incoming.ts';
import { makeMembers } from '../support/members.ts';

describe.each(databases)('/who on $name', ({ open }) => {
  const clock = handClock();
  let db: TestDb;
  beforeEach(async () => {
    db = await open(clock);
  });
  afterEach(() => db.close());

  it('shows what was handed to a person, and how far that is', async () => {
    const [id = 0] = await makeMembers(db, ['小鱼']);
    const prisma = await db.prisma();
    const ticket = { memberId: id, roomId: 1, kind: 'question', createdAt: clock.now() };
    await prisma.ticket.create({ data: { ...ticket, subject: '能开发票吗', state: 'open' } });
    await prisma.ticket.create({ data: { ...ticket, subject: '罐子碎了', state: 'closed' } });
    const command = whoCommand(featureDeps(db, clock), () => false);
    const read = async (language: 'zh-CN' | 'en') =>
      readReplies(await command.run(called('小鱼', { role: 'agent', language })))?.join('\n');
    expect(await read('zh-CN')).toContain(
      '工单：\n· #2 2026年11月22日 罐子碎了：办完了\n· #1 2026年11月22日 能开发票吗：等人接',
    );
    expect(await read('en')).toContain('Tickets:\n· #2 Nov 22, 2026 罐子碎了 — closed');
  });

  it('shows orders to those who look after people, and the whole phone only from manager on', async () => {
    const [id = 0] = await makeMembers(db, ['小鱼']);
    const prisma = await db.prisma();
    await prisma.contact.create({ data: { memberId: id, phone: '+8613812345678', updatedAt: 0 } });
    const bought = { memberId: id, buyer: 'x', currency: 'CNY', createdAt: 0, updatedAt: 0 };
    for (const [number, amountCents] of [
      ['A1', 1_000],
      ['A2', 2_000_000_000],
      ['A3', 2_000_000_000],
    ] as const) {
      await prisma.order.create({ data: { ...bought, number, amountCents, at: clock.now() } });
    }
    const told = async (role: 'agent' | 'editor' | 'manager' | 'owner') =>
      readReplies(await whoCommand(featureDeps(db, clock), () => false).run(called('小鱼', { role })))?.join(
        '\n',
      );
    for (const role of ['agent', 'editor'] as const) {
      expect(await told(role)).toContain('手机：138****5678');
      expect(await told(role)).not.toContain('13812345678');
    }
    expect(await told('manager')).toContain('手机：13812345678');
    expect(await told('owner')).toContain('订单：3 笔，共 ¥40,000,010.00，最近一笔 2026年11月22日');
  });
});

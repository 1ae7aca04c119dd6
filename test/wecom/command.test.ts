import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markDue } from '../../src/wecom/contact/store-due.ts';
import { databases } from '../support/databases.ts';
import { openWecomShop, type WecomShop } from './wecom-shop.ts';

const FRIDAY = Date.UTC(2026, 10, 27, 12);
const DAY = 86_400_000;
const LINES = ['人群: role:member', '时间: 2026-11-27 20:00', '发送: 企微', '---', '新茶到了'];

describe.each(databases)('/wecom on $name', database => {
  let at: WecomShop;
  const boss = async (words: string) => (await at.boss(words)).join('\n');
  /** What the boss was told unasked since the last time. */
  const told = () =>
    at.shop.played.sendings
      .splice(0)
      .filter(({ room }) => room.id === '老板')
      .map(({ text }) => text);

  beforeEach(async () => {
    at = await openWecomShop(database);
    at.wecom.customers.push(
      { id: 'wmA', name: '小梅', staff: 'zhang' },
      { id: 'wmB', name: '小军', staff: 'li' },
    );
    await at.begin();
  });
  afterEach(async () => {
    expect(at.shop.errors()).toEqual([]);
    await at.close();
  });

  it('lists who has not confirmed, tells managers, and reminds each three times a day at most', async () => {
    expect(await boss('/wecom')).toBe(
      [
        '企业微信：2 位客户，0 个客户群，2 位员工有客户',
        '还没核对过，/wecom sync 现在就来一次。',
        '群发次数按「每月按天数」算，和企业微信后台一致才准。',
        '没有等员工确认的群发。',
      ].join('\n'),
    );
    await at.approve('周五上新', LINES);
    told();
    await at.passTo(FRIDAY);
    expect(told()).toEqual([
      expect.stringMatching(/^「周五上新」请员工群发了.*\n· zhang：等 TA 确认.*\n· li：等 TA 确认/u),
    ]);
    at.wecom.confirm('zhang');
    await at.pass(DAY);
    expect(told()).toEqual([
      '「周五上新」请员工群发 1 天了，还没确认的有：\n· li（1 位）\n提醒他们：/wecom remind 周五上新',
    ]);
    for (let i = 0; i < 3; i += 1)
      expect(await boss('/wecom remind 周五上新')).toBe('「周五上新」提醒了：li');
    expect(await boss('/wecom remind 周五上新')).toBe('24 小时内已经提醒过 3 次，先不打扰：li');
    expect(at.wecom.tasks.map(({ reminders }) => reminders.length)).toEqual([0, 3]);
    expect(await boss('/wecom')).toContain(
      '等员工确认的群发 1 个：\n· 「周五上新」li：1 位，1 天了，24 小时内提醒过 3 次',
    );
    await at.pass(DAY);
    expect(told()).toEqual([expect.stringContaining('2 天了')]);
    expect(await boss('/wecom remind 周五上新')).toBe('「周五上新」提醒了：li');
  });

  it('counts by the quota that the console has', async () => {
    expect(await boss('/wecom quota day')).toContain('每天 1 次');
    await at.approve('周五上新', LINES);
    await at.passTo(FRIDAY);
    await boss(['/campaign new 又来', ...LINES.map(line => line.replace('20:00', '20:30'))].join('\n'));
    expect(await boss('/campaign dryrun 又来')).toContain(
      '· 收不到 2：企业微信这段时间给 TA 的群发次数用完了',
    );
    expect(await boss('/wecom quota year')).toContain('用法：/wecom');
  });

  it('keeps the words for each live code, and the tags with which its people come in', async () => {
    expect(await boss('/wecom welcome window\n标签: 门店, 新客\n欢迎来店里坐坐～')).toContain('记下了');
    await boss('/wecom welcome *\n你好呀');
    expect(await boss('/wecom welcome')).toBe(
      '· 其余所有人：你好呀\n· window（标签 门店、新客）：欢迎来店里坐坐～',
    );
    expect(await boss(`/wecom welcome long\n${'茶'.repeat(1_400)}`)).toContain('最多 4000 字节');
    at.wecom.customers.push({ id: 'wmN', name: '小新', staff: 'li', state: 'window' });
    await markDue(at.shop.db, { kind: 'customer', id: 'wmN' }, at.shop.clock.now());
    await at.contact.readDue();
    const tags = await at.shop.rows<{ name: string }>(
      `SELECT t."name" FROM "MemberTag" mt JOIN "Tag" t ON t."id" = mt."tagId" ORDER BY t."name"`,
    );
    expect(tags.map(({ name }) => name).sort()).toEqual(['来源-window', '新客', '门店'].sort());
    expect(await boss('/wecom welcome remove window')).toContain('去掉了');
    expect(await boss('/wecom welcome remove window')).toContain('没有自己的欢迎语');
  });

  it('compares, and tells managers in the morning what callbacks had not told', async () => {
    at.wecom.customers.push({ id: 'wmC', name: '小丁', staff: 'li' });
    at.wecom.customers.shift();
    at.shop.clock.pass(60_000);
    await at.shop.house
      .app()
      .schedules.find(({ name }) => name === 'wecom-compare')
      ?.run();
    await at.shop.house.settle();
    expect(told()).toEqual([expect.stringContaining('新客户 1，改名 0，新群 0，没了的 1')]);
    expect(await boss('/wecom sync')).toContain('核对好了：看了 2 条客户关系');
    expect(told()).toEqual([]);
    expect(await boss('/wecom')).toMatch(/上次核对 .*没有出入/u);
  });
});

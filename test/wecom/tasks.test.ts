import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markDue } from '../../src/wecom/contact/store-due.ts';
import { databases } from '../support/databases.ts';
import { openWecomShop, type WecomShop } from './wecom-shop.ts';

const FRIDAY = Date.UTC(2026, 10, 27, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const LINES = [
  '人群: role:member',
  '时间: 2026-11-27 20:00',
  '发送: 企微',
  '券: SPRING20',
  '---',
  '新茶到了，{{ coupon_title }}，到「优惠券」里领',
  '[看看新茶](https://shop.test/new)',
];

describe.each(databases)('Campaigns that staff of WeCom send, on $name', database => {
  let at: WecomShop;

  beforeEach(async () => {
    at = await openWecomShop(database);
    at.wecom.customers.push(
      { id: 'wmA', name: '小梅', staff: 'zhang' },
      { id: 'wmB', name: '小军', staff: 'zhang' },
      { id: 'wmC', name: '小丁', staff: 'li' },
    );
    at.wecom.groups.push({
      id: 'wrC1',
      name: '老客茶话',
      owner: 'li',
      people: [{ userid: 'wmA', type: 2, name: '小梅' }],
    });
    await at.begin();
    await at.boss('/coupon new SPRING20:\n优惠: 8折\n数量: 10\n标题: 春日八折');
  });
  afterEach(async () => {
    expect(at.shop.errors()).toEqual([]);
    await at.close();
  });

  it('tell in the dry run who must confirm what, and whom the quota leaves out', async () => {
    await at.boss(['/campaign new 周五上新', ...LINES].join('\n'));
    const dry = (await at.boss('/campaign dryrun 周五上新')).join('\n');
    expect(dry.split('\n').slice(1, 6)).toEqual([
      '会收到的 3 位，人群里共 3 位。',
      '要 2 位员工在企业微信里各自确认，确认了才发（7 天不确认就作废）：',
      '· zhang：2 位客户',
      '· li：1 位客户',
      '群发里人人看到的一样，放不了各自的券码；券发到了就在各人的「优惠券」里。',
    ]);
    for (let i = 0; i < 30; i += 1) {
      await at.shop.db.write(sql =>
        sql.run('INSERT INTO "WecomSpend" ("plan", "target", "at") VALUES (?, ?, ?)', `p${i}`, 'wmC', FRIDAY),
      );
    }
    const full = (await at.boss('/campaign dryrun 周五上新')).join('\n');
    expect(full).toContain('· 收不到 1：企业微信这段时间给 TA 的群发次数用完了');
    expect(full).not.toContain('· li：');
    expect(at.wecom.tasks).toEqual([]);
  });

  it('are planned, confirmed by one of two, and reported to the unit', async () => {
    await at.approve('周五上新', LINES);
    expect(await at.coupons()).toEqual({ free: 10 });
    await at.passTo(FRIDAY);
    expect(await at.tasks()).toMatchObject([
      { staff: 'zhang', state: 'created' },
      { staff: 'li', state: 'created' },
    ]);
    expect(at.wecom.tasks.map(({ sender, content }) => [sender, content.text?.content])).toEqual([
      ['zhang', '新茶到了，春日八折，到「优惠券」里领'],
      ['li', '新茶到了，春日八折，到「优惠券」里领'],
    ]);
    expect(at.wecom.tasks[0]?.content.attachments).toEqual([
      { msgtype: 'link', link: { title: '看看新茶', url: 'https://shop.test/new' } },
    ]);
    expect(await at.coupons()).toEqual({ free: 7, reserved: 3 });
    const [before = ''] = await at.boss('/campaign report 周五上新');
    expect(before).toContain('计划 3，员工确认 0，送达 0');

    at.wecom.confirm('zhang');
    await at.pass(6 * 60_000);
    expect(await at.tasks()).toMatchObject([{ state: 'delivered' }, { state: 'created' }]);
    expect(await at.shop.states()).toEqual(['sent', 'sent', 'queued']);
    expect(await at.coupons()).toEqual({ free: 7, issued: 2, reserved: 1 });
    const [report = ''] = await at.boss('/campaign report 周五上新');
    expect(report.split('\n').slice(0, 5)).toEqual([
      '「周五上新」进行中',
      '计划 3，员工确认 2，送达 2',
      '· zhang：确认了，发完了，2 位里送达 2',
      expect.stringMatching(/^· li：等 TA 确认，1 位里送达 0（11-27 20:\d\d 请的）$/),
      '· 等员工确认 1',
    ]);
    expect(report).not.toContain('排队');
    expect(report).toContain('链接点击没有统计：员工群发里人人的链接都一样');

    await at.pass(7 * DAY);
    expect(await at.tasks()).toMatchObject([{ state: 'delivered' }, { state: 'expired' }]);
    expect(at.wecom.tasks.map(({ cancelled }) => cancelled)).toEqual([false, true]);
    expect(await at.shop.states()).toEqual(['sent', 'sent', 'failed: wecom-expired']);
    expect(await at.coupons()).toEqual({ free: 8, issued: 2 });
    expect(await at.spent()).toEqual(['wmA', 'wmB']);
    expect((await at.boss('/campaign report 周五上新'))[0]).toContain('计划 3，员工确认 2，送达 2');
  });

  it('tell apart who is no customer any more and who had as many as one may', async () => {
    at.wecom.left.set('wmB', 0);
    await at.approve('周五上新', LINES);
    at.wecom.customers.splice(2, 1);
    await at.passTo(FRIDAY);
    at.wecom.confirm('zhang');
    await at.pass(6 * 60_000);
    expect(await at.shop.states()).toEqual(['sent', 'failed: wecom-had-other', 'failed: wecom-not-customer']);
    expect(await at.coupons()).toEqual({ free: 9, issued: 1 });
    expect(await at.spent()).toEqual(['wmA']);
  });

  it('are taken back when the campaign is stopped', async () => {
    await at.approve('周五上新', LINES);
    await at.passTo(FRIDAY);
    at.wecom.confirm('zhang');
    const [asked = ''] = await at.boss('/campaign stop 周五上新');
    await at.boss(/\/confirm \w{4}/.exec(asked)?.[0] ?? '');
    await at.pass(6 * 60_000);
    expect(at.wecom.tasks.map(({ cancelled }) => cancelled)).toEqual([true, true]);
    expect(await at.shop.states()).toEqual(['sent', 'sent', 'cancelled: stopped']);
    expect(await at.coupons()).toEqual({ free: 8, issued: 2 });
  });

  it('reach customer groups through whoever owns them, and no other way', async () => {
    const lines = ['人群: role:member', '时间: 2026-11-27 20:00'];
    const [refused = ''] = await at.boss(
      ['/campaign new 群里', ...lines, '发送: 群: "老客茶话"', '---', '新茶'].join('\n'),
    );
    expect(refused).toContain('「老客茶话」是企业微信的客户群，机器人发不进去，只能请员工群发');
    await at.approve('群里', [...lines, '发送: 企微: "老客茶话"', '---', '{{ room }}的各位，新茶到了']);
    await at.passTo(FRIDAY);
    expect(at.wecom.tasks).toMatchObject([
      { sender: 'li', kind: 'group', content: { text: { content: '老客茶话的各位，新茶到了' } } },
    ]);
    at.wecom.confirm('li');
    await at.pass(6 * 60_000);
    expect(await at.shop.states()).toEqual(['sent']);
  });

  it('are refused with what staff cannot send', async () => {
    const head = ['/campaign new 不行', '人群: role:member', '时间: 2026-11-27 20:00', '发送: 企微', '---'];
    const said = async (...text: string[]) => (await at.boss([...head, ...text].join('\n'))).join('\n');
    expect(await said('{{ name }}，新茶到了')).toContain('没有「name」这个变量');
    expect(await said('新茶到了', '[[看看]]')).toContain('员工群发里放不了按钮');
    expect(await said('{小程序 wx1 pages/a 新茶}')).toContain('小程序要有封面');
    expect(await said('茶'.repeat(1_400))).toContain('最多 4000 字节');
  });

  it('count as messages for whoever plans the next one', async () => {
    await at.approve('周五上新', LINES);
    await at.passTo(FRIDAY);
    at.wecom.confirm('zhang');
    await at.pass(6 * 60_000);
    const more = LINES.filter(line => !line.startsWith('券')).map(line => line.replace('20:00', '20:30'));
    await at.boss(['/campaign new 又来', ...more.slice(0, 3), '---', '再来一次'].join('\n'));
    const [dry = ''] = await at.boss('/campaign dryrun 又来');
    expect(dry).toContain('· 收不到 2：这几天发得够多了');
  });
  it('leave out whom staff do not have any more, as soon as a callback told it', async () => {
    at.wecom.customers.splice(2, 1);
    await markDue(at.shop.db, { kind: 'customer', id: 'wmC' }, at.shop.clock.now());
    await at.contact.readDue();
    await at.boss(['/campaign new 周五上新', ...LINES].join('\n'));
    const [dry = ''] = await at.boss('/campaign dryrun 周五上新');
    expect(dry).toContain('会收到的 2 位，人群里共 3 位');
    expect(dry).toContain('· 收不到 1：联系不上');
  });
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftContent } from '../../src/wecom/tasks/content.ts';
import { databases } from '../support/databases.ts';
import { openWecomShop, type WecomShop } from './wecom-shop.ts';

const FRIDAY = Date.UTC(2026, 10, 27, 12);
const DAY = 24 * 3_600_000;

const LINES = [
  '人群: role:member',
  '时间: 2026-11-27 20:00',
  '发送: 企微',
  '券: SPRING20',
  '---',
  '新茶到了，{{ coupon_title }}，到「优惠券」里领',
  '[看看新茶](https://shop.test/new)',
];

describe.each(databases)('What goes wrong while staff of WeCom are asked, on $name', database => {
  let at: WecomShop;

  beforeEach(async () => {
    at = await openWecomShop(database);
    at.wecom.customers.push(
      { id: 'wmA', name: '小梅', staff: 'zhang' },
      { id: 'wmB', name: '小军', staff: 'zhang' },
      { id: 'wmC', name: '小丁', staff: 'li' },
    );
    await at.begin();
    await at.boss('/coupon new SPRING20:\n优惠: 8折\n数量: 10\n标题: 春日八折');
  });
  afterEach(async () => {
    expect(at.shop.errors()).toEqual([]);
    await at.close();
  });

  it('ask nobody twice where the connection broke while they were asked: it is unsure, and listed', async () => {
    at.wecom.faults.push({ path: 'add_msg_template', cut: true });
    await at.approve('周五上新', LINES);
    await at.passTo(FRIDAY);
    expect(await at.tasks()).toMatchObject([{ state: 'unsure' }, { state: 'created' }]);
    expect(await at.shop.states()).toEqual(['unsure: wecom-unsure', 'unsure: wecom-unsure', 'queued']);
    await at.pass(DAY);
    expect(at.wecom.calls.filter(({ path }) => path === 'add_msg_template')).toHaveLength(2);
    expect(await at.spent()).toEqual(['wmA', 'wmB', 'wmC']);
    const [report = ''] = await at.boss('/campaign report 周五上新');
    expect(report).toContain('计划 3，员工确认 0，送达 0');
    expect(report).toContain('· zhang：不知道请到没有（不会再请），2 位里送达 0');
    expect(report).toContain('· 不确定到没到 2（不会重发）');
  });

  it('are unsure after a kill between the call and its record, and spend nothing a second time', async () => {
    await at.approve('周五上新', LINES);
    await at.passTo(FRIDAY);
    // As a kill leaves it: the call was made, what came of it was never written.
    await at.shop.db.write(sql =>
      sql.run(
        `UPDATE "WecomTask" SET "state" = 'creating', "msgId" = NULL, "createdAt" = NULL, "lookAt" = ? WHERE "staff" = 'li'`,
        at.shop.clock.now() + 5 * 60_000,
      ),
    );
    await at.shop.restart();
    await at.pass(60_000);
    expect(await at.tasks()).toMatchObject([{ state: 'created' }, { state: 'creating' }]);
    await at.pass(6 * 60_000);
    expect(await at.tasks()).toMatchObject([{ state: 'created' }, { state: 'unsure' }]);
    expect(at.wecom.tasks).toHaveLength(2);
    expect(await at.spent()).toEqual(['wmA', 'wmB', 'wmC']);
  });

  it('wait out a busy WeCom, and give up what it refuses with the codes and the quota', async () => {
    for (let i = 0; i < 5; i += 1) at.wecom.faults.push({ path: 'add_msg_template', code: 45009 });
    at.wecom.faults.push({ path: 'add_msg_template', code: 40003 });
    await at.approve('周五上新', LINES);
    await at.passTo(FRIDAY);
    expect(await at.tasks()).toMatchObject([{ state: 'planned' }, { state: 'refused' }]);
    expect(await at.coupons()).toEqual({ free: 8, reserved: 2 });
    expect(await at.spent()).toEqual(['wmA', 'wmB']);
    await at.pass(6 * 60_000);
    expect(await at.tasks()).toMatchObject([{ state: 'created' }, { state: 'refused' }]);
    expect(at.wecom.tasks).toHaveLength(1);
  });

  it('carry pictures and a mini-program with its cover, uploaded first, and wait while these cannot be had', async () => {
    let there = false;
    const server = createServer((_, response) => {
      if (there) response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(64, 1));
      else response.writeHead(404).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tea.png`;
    const content: DraftContent = {
      text: '新茶到了',
      attachments: [
        { kind: 'image', source: url },
        { kind: 'miniprogram', title: '茶馆', appId: 'wx1', path: 'pages/a', cover: url },
      ],
    };
    await at.approve('周五上新', LINES);
    for (let i = 0; i < 5; i += 1) at.wecom.faults.push({ path: 'add_msg_template', code: 45009 });
    for (let i = 0; i < 5; i += 1) at.wecom.faults.push({ path: 'add_msg_template', code: -1 });
    await at.passTo(FRIDAY);
    expect(await at.tasks()).toMatchObject([{ state: 'planned' }, { state: 'planned' }]);
    await at.shop.db.write(sql => sql.run('UPDATE "WecomTask" SET "content" = ?', JSON.stringify(content)));
    await at.pass(6 * 60_000);
    expect(await at.tasks()).toMatchObject([{ state: 'planned' }, { state: 'planned' }]);
    there = true;
    await at.pass(6 * 60_000);
    expect(await at.tasks()).toMatchObject([{ state: 'created' }, { state: 'created' }]);
    expect(at.wecom.tasks[0]?.content.attachments).toEqual([
      { msgtype: 'image', image: { media_id: 'MEDIA1' } },
      {
        msgtype: 'miniprogram',
        miniprogram: { title: '茶馆', appid: 'wx1', page: 'pages/a', pic_media_id: 'MEDIA1' },
      },
    ]);
    server.close();
    server.closeAllConnections();
  });

  it('are asked once, whichever of several processes is quicker', async () => {
    await at.approve('周五上新', LINES);
    at.shop.clock.pass(FRIDAY - at.shop.clock.now());
    await Promise.all([at.carry(), at.shop.house.crashAndStart('two').then(at.carry)]);
    expect(await at.tasks()).toMatchObject([{ state: 'created' }, { state: 'created' }]);
    expect(at.wecom.tasks.map(({ sender }) => sender).sort()).toEqual(['li', 'zhang']);
    expect(await at.spent()).toEqual(['wmA', 'wmB', 'wmC']);
  });

  it('wait while they are paused: nobody is asked meanwhile', async () => {
    for (let i = 0; i < 10; i += 1) at.wecom.faults.push({ path: 'add_msg_template', code: 45009 });
    await at.approve('周五上新', LINES);
    await at.passTo(FRIDAY);
    await at.boss('/campaign pause 周五上新');
    await at.pass(30 * 60_000);
    expect(at.wecom.tasks).toEqual([]);
    await at.boss('/campaign resume 周五上新');
    await at.pass(60_000);
    expect(await at.tasks()).toMatchObject([{ state: 'created' }, { state: 'created' }]);
  });
});

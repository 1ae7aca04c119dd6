import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encrypt, getSignature } from '@wecom/crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databases } from '../support/databases.ts';
import { openWecomBot, type Taken, type WecomBot } from '../support/wecom-bot-server.ts';
import { CORP } from '../support/wecom-contact-server.ts';
import { openQuickly, textOf } from '../support/wecom-platform.ts';
import { openWecomShop, type WecomShop } from '../wecom/wecom-shop.ts';

const FRIDAY = Date.UTC(2026, 10, 27, 12);
const AES = randomBytes(32).toString('hex').slice(0, 42).concat('A');
const TOKEN = 'tok';
const SCANNED = `<xml><Event>change_external_contact</Event><ChangeType>add_external_contact</ChangeType>
  <ExternalUserID>wmA</ExternalUserID><UserID>zhang</UserID><State>window</State><WelcomeCode>WC1</WelcomeCode></xml>`;

describe.each(databases)('A customer of WeCom from the live code to the report, on $name', database => {
  let at: WecomShop;
  let bot: WecomBot;
  let server: Server;
  let url: string;
  const boss = async (words: string) => (await at.boss(words)).join('\n');
  const until = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 8_000, interval: 10 });

  beforeEach(async () => {
    bot = await openWecomBot();
    const channels = [openQuickly(bot)];
    at = await openWecomShop(database, { channels, callback: { token: TOKEN, aesKey: AES } });
    server = createServer((request, response) => void at.contact.callback?.(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    at.wecom.tagGroups.push({ group_id: 'g1', group_name: '门店', tag: [{ id: 'vip', name: 'VIP' }] });
    at.wecom.customers.push({ id: 'wmB', name: '小军', staff: 'li' });
    await at.begin();
    await until(() => expect(bot.connections()).toBe(1));
  });
  afterEach(async () => {
    expect(at.shop.errors()).toEqual([]);
    server.close();
    server.closeAllConnections();
    await at.close();
    await bot.close();
  });

  /** WeCom tells it, signed and encrypted as it does. */
  const callBack = async (xml: string): Promise<string> => {
    const sealed = encrypt(AES, xml, CORP.id);
    const query = new URLSearchParams({ timestamp: '1', nonce: 'n' });
    query.set('msg_signature', getSignature(TOKEN, '1', 'n', sealed));
    const body = `<xml><Encrypt>${sealed}</Encrypt></xml>`;
    return (await fetch(`${url}/wecom/callback?${query}`, { method: 'POST', body })).text();
  };
  const tagsOf = async (name: string): Promise<string[]> => {
    const rows = await at.shop.rows<{ tag: string }>(
      `SELECT t."name" AS "tag" FROM "Member" m JOIN "MemberTag" mt ON mt."memberId" = m."id"
       JOIN "Tag" t ON t."id" = mt."tagId" WHERE m."name" = ?`,
      name,
    );
    return rows.map(({ tag }) => tag).sort();
  };

  /** She writes to the bot, and is answered. */
  const says = async (words: string): Promise<void> => {
    const before = bot.taken.length;
    bot.say({ chattype: 'single', from: { userid: 'wmA' }, msgtype: 'text', text: { content: words } });
    await until(async () => {
      await at.shop.house.settle();
      expect(bot.taken.length).toBeGreaterThan(before);
    });
  };

  it('is welcomed in time, tagged from both sides, answered, and counted to the unit', async () => {
    await boss('/wecom welcome window\n标签: 门店来的\n欢迎来店里坐坐～');
    await boss('/coupon new SPRING20:\n优惠: 8折\n数量: 10\n标题: 春日八折');
    await boss('/kb add\n怎么付款\n现金、刷卡都行。\n---\nid: pay');

    // 小梅 scans the live code at the window; WeCom tells it twice.
    at.wecom.customers.push({ id: 'wmA', name: '小梅', staff: 'zhang', state: 'window', tags: ['vip'] });
    const scannedAt = Date.now();
    expect([await callBack(SCANNED), await callBack(SCANNED)]).toEqual(['success', 'success']);
    await until(() => expect(at.wecom.welcomes).toEqual([{ code: 'WC1', text: '欢迎来店里坐坐～' }]));
    expect(Date.now() - scannedAt).toBeLessThan(20_000);

    // What staff gave comes in, where she came from goes out, and neither undoes the other.
    await until(async () => expect(await tagsOf('小梅')).toEqual(['VIP', '来源-window', '门店来的'].sort()));
    await boss('/tag add @小梅 护肤');
    await at.shop.house
      .app()
      .schedules.find(({ name }) => name === 'wecom-tags')
      ?.run();
    await at.contact.readDue();
    const [mei] = at.wecom.customers.filter(({ id }) => id === 'wmA');
    expect([...(mei?.tags ?? [])].sort()).toEqual(
      ['vip', 't:茶馆:护肤', 't:茶馆:来源-window', 't:茶馆:门店来的'].sort(),
    );

    // She asks the smart bot, and her verdict on its answer is heard.
    await says('怎么付款');
    const [answer] = bot.taken;
    expect(answer && textOf(answer)).toContain('现金、刷卡都行');
    // WeCom asks below it whether it helped, so there are no buttons for that, and the answer is a stream.
    const stream = answer?.body['stream'] as { feedback: { id: string }; finish: boolean };
    expect([answer?.cmd, stream.finish]).toEqual(['aibot_respond_msg', true]);
    const verdict = { id: stream.feedback.id, type: 2 };
    bot.happens('wmA', { eventtype: 'feedback_event', feedback_event: verdict });
    await until(async () => {
      await at.shop.house.settle();
      expect(await at.shop.rows(`SELECT "feedback" FROM "Question" WHERE "text" = '怎么付款'`)).toEqual([
        { feedback: 'down' },
      ]);
    });
    // A text is a stream that ends, choices are a card with buttons; the logins in the bot and in customer contact are one person.
    await says('帮助');
    expect(bot.taken[1]).toMatchObject({ cmd: 'aibot_respond_msg', body: { stream: { finish: true } } });
    await says('标签');
    expect(bot.taken[2]).toMatchObject({ body: { template_card: { card_type: 'button_interaction' } } });
    expect(textOf(bot.taken[2] as Taken)).toContain('护肤');
    expect(await at.shop.rows(`SELECT "id" FROM "Member" WHERE "name" = '小梅'`)).toHaveLength(1);

    // A campaign: planned for two, one of two staff confirms.
    const told = await at.approve('周五上新', [
      ...['人群: role:member', '时间: 2026-11-27 20:00', '发送: 企微', '券: SPRING20', '---'],
      ...['新茶到了，{{ coupon_title }}', '[看看](https://shop.test/new)'],
    ]);
    expect(told).toEqual(['「周五上新」批准了，2026-11-27 20:00 发。']);
    await at.passTo(FRIDAY);
    expect(await at.coupons()).toEqual({ free: 8, reserved: 2 });
    expect(await boss('/wecom')).toContain('等员工确认的群发 2 个');
    at.wecom.confirm('zhang');
    await at.pass(6 * 60_000);
    expect((await boss('/campaign report 周五上新')).split('\n').slice(0, 6)).toEqual([
      '「周五上新」进行中',
      '计划 2，员工确认 1，送达 1',
      expect.stringMatching(/^· (?:zhang：确认了，发完了，1 位里送达 1|li：等 TA 确认，1 位里送达 0)/u),
      expect.stringMatching(/^· (?:zhang：确认了，发完了，1 位里送达 1|li：等 TA 确认，1 位里送达 0)/u),
      '· 等员工确认 1',
      '点了或领了 0，核销 0',
    ]);
    expect(await boss('/wecom remind 周五上新')).toBe('「周五上新」提醒了：li');
    expect(await at.coupons()).toEqual({ free: 8, issued: 1, reserved: 1 });

    // She has her code, and reads it where it is hers.
    await says('优惠券');
    expect(textOf(bot.taken[3] as Taken)).toContain('春日八折');

    // The week is over: what was not confirmed was never sent, and its code is free again.
    await at.pass(7 * 86_400_000);
    const report = await boss('/campaign report 周五上新');
    expect(report).toContain('计划 2，员工确认 1，送达 1');
    expect(report).toContain('· li：没确认，过期了，1 位里送达 0');
    expect(await at.coupons()).toEqual({ free: 9, issued: 1 });
  }, 40_000);
});

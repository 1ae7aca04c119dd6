import { setTimeout as sleep } from 'node:timers/promises';
import { WSClient } from '@wecom/aibot-node-sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BOT, openWecomBot, type WecomBot } from '../support/wecom-bot-server.ts';
import { CORP, openWecomContact, type WecomContact } from '../support/wecom-contact-server.ts';

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

describe('The fake smart bot, spoken to by WeCom’s own SDK alone', () => {
  let bot: WecomBot;
  const clients: WSClient[] = [];
  const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 });

  const connect = (secret = BOT.secret) => {
    const client = new WSClient({
      ...{ botId: BOT.id, secret, wsUrl: bot.url, logger: quiet, heartbeatInterval: 100 },
      ...{ maxReconnectAttempts: 0, maxAuthFailureAttempts: 0 },
    });
    const heard: { reqId: string; body: Record<string, unknown> }[] = [];
    const seen = { online: false, errors: [] as string[], events: [] as string[] };
    client.on('authenticated', () => {
      seen.online = true;
    });
    client.on('error', error => seen.errors.push(error.message));
    client.on('message', frame => heard.push({ reqId: frame.headers.req_id, body: { ...frame.body } }));
    client.on('event', frame => seen.events.push(JSON.stringify(frame.body)));
    client.connect();
    clients.push(client);
    return { client, heard, seen };
  };
  const say = (words: string) =>
    bot.say({ chattype: 'single', from: { userid: 'mei' }, msgtype: 'text', text: { content: words } });

  beforeEach(async () => {
    bot = await openWecomBot();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.disconnect();
    await bot.close();
  });

  it('subscribes, keeps alive, hears, answers by a stream, pushes and uploads', async () => {
    const { client, heard, seen } = connect();
    await until(() => expect(seen.online).toBe(true));
    say('几点开门');
    await until(() => expect(heard).toHaveLength(1));
    const frame = { headers: { req_id: heard[0]?.reqId ?? '' } };
    await client.replyStream(frame, 's1', '九', false);
    await client.replyStream(frame, 's1', '九点', true);
    await client.sendMessage('mei', { msgtype: 'markdown', markdown: { content: '**还有**' } });
    const { media_id: mediaId } = await client.uploadMedia(Buffer.alloc(700_000, 1), {
      type: 'image',
      filename: 'tea.png',
    });
    await client.sendMediaMessage('mei', 'image', mediaId);
    expect(bot.taken.map(({ cmd, steps }) => [cmd, steps])).toEqual([
      ['aibot_respond_msg', 2],
      ['aibot_send_msg', 1],
      ['aibot_send_msg', 1],
    ]);
    await sleep(250);
    expect(bot.frames.some(({ cmd }) => cmd === 'ping')).toBe(true);
    expect(seen.errors).toEqual([]);
  });

  it('is refused as WeCom refuses: a wrong secret, an answer twice, a stranger, too much', async () => {
    const wrong = connect('wrong');
    await until(() => expect(wrong.seen.errors.join()).toContain('Authentication failed'));
    const { client, heard, seen } = connect();
    await until(() => expect(seen.online).toBe(true));
    say('几点开门');
    await until(() => expect(heard).toHaveLength(1));
    const frame = { headers: { req_id: heard[0]?.reqId ?? '' } };
    await client.replyStream(frame, 's1', '九点', true);
    const push = (room: string, content: string) =>
      client.sendMessage(room, { msgtype: 'markdown', markdown: { content } }).then(
        () => 0,
        (answer: { errcode: number }) => answer.errcode,
      );
    await expect(client.replyStream(frame, 's2', '又', true)).rejects.toMatchObject({ errcode: 846605 });
    expect(await push('nobody', 'hello')).toBe(93006);
    expect(await push('mei', '茶'.repeat(7_000))).toBe(40058);
    const codes = [];
    for (let i = 0; i < 30; i += 1) codes.push(await push('mei', `${i}`));
    expect(codes.filter(code => code === 0)).toHaveLength(29);
    expect(codes.at(-1)).toBe(45009);
  });

  it('tells the first connection that another took over', async () => {
    const first = connect();
    await until(() => expect(first.seen.online).toBe(true));
    const second = connect();
    await until(() => expect(second.seen.online).toBe(true));
    await until(() => expect(first.seen.events.join()).toContain('disconnected_event'));
  });
});

describe('The fake customer contact, called by hand', () => {
  let wecom: WecomContact;
  let now = Date.now();

  const call = async (path: string, body: unknown, token: string): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${wecom.root}/cgi-bin/${path}?access_token=${token}`, {
      ...{ method: 'POST', body: JSON.stringify(body) },
      headers: { 'content-type': 'application/json' },
    });
    return (await answer.json()) as Record<string, unknown>;
  };
  const tokenOf = async (secret = CORP.secret) => {
    const answer = await fetch(`${wecom.root}/cgi-bin/gettoken?corpid=${CORP.id}&corpsecret=${secret}`);
    return (await answer.json()) as { access_token: string; errcode: number };
  };

  beforeEach(async () => {
    now = Date.now();
    wecom = await openWecomContact(() => now);
    wecom.customers.push({ id: 'wmA', name: '小梅', staff: 'zhang' });
  });
  afterEach(() => wecom.close());

  it('refuses with WeCom’s own codes what is wrong, unknown, old or out of order', async () => {
    expect(await tokenOf('wrong')).toMatchObject({ errcode: 40001 });
    const { access_token: token } = await tokenOf();
    const task = {
      chat_type: 'single',
      external_userid: ['wmA'],
      sender: 'zhang',
      text: { content: '新茶' },
    };
    const add = (changes: object) => call('externalcontact/add_msg_template', { ...task, ...changes }, token);
    expect(await add({})).toMatchObject({ errcode: 0, fail_list: [], msgid: 'msg1' });
    const refused = [
      await call('externalcontact/add_msg_template', task, 'made-up'),
      await add({ unheard_of: 1 }),
      await add({ external_userid: 'wmA' }),
      await add({ text: { content: '茶'.repeat(1_400) } }),
      await add({
        attachments: Array.from({ length: 10 }, () => ({ msgtype: 'link', link: { title: 'a', url: 'b' } })),
      }),
      await add({ attachments: [{ msgtype: 'image', image: { media_id: 'NONE' } }] }),
      await add({ sender: 'nobody' }),
      await call('externalcontact/get_groupmsg_task', { msgid: 'msg9', limit: 10 }, token),
      await call('externalcontact/made_up', {}, token),
    ];
    const codes = [40014, 40058, 40058, 40058, 40058, 40007, 40003, 41048, 48002];
    expect(refused.map(({ errcode }) => errcode)).toEqual(codes);
    const remind = () => call('externalcontact/remind_groupmsg_send', { msgid: 'msg1' }, token);
    const reminded = [await remind(), await remind(), await remind(), await remind()];
    expect(reminded.map(({ errcode }) => errcode)).toEqual([0, 0, 0, 41093]);
    now += 2 * 3_600_000 + 1;
    expect(await remind()).toMatchObject({ errcode: 42001 });
  });

  it('delivers nothing before its staff member confirms', async () => {
    const { access_token: token } = await tokenOf();
    const task = {
      chat_type: 'single',
      external_userid: ['wmA', 'wmX'],
      sender: 'zhang',
      text: { content: '新茶' },
    };
    expect(await call('externalcontact/add_msg_template', task, token)).toMatchObject({ fail_list: ['wmX'] });
    const asked = { msgid: 'msg1', limit: 10 };
    const results = () =>
      call('externalcontact/get_groupmsg_send_result', { ...asked, userid: 'zhang' }, token);
    expect(await call('externalcontact/get_groupmsg_task', asked, token)).toMatchObject({
      task_list: [{ status: 0 }],
    });
    expect(await results()).toMatchObject({ send_list: [{ external_userid: 'wmA', status: 0 }] });
    wecom.confirm('zhang');
    expect(await call('externalcontact/get_groupmsg_task', asked, token)).toMatchObject({
      task_list: [{ status: 2 }],
    });
    expect(await results()).toMatchObject({ send_list: [{ external_userid: 'wmA', status: 1 }] });
  });
});

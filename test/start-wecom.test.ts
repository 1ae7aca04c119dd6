import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { encrypt, getSignature } from '@wecom/crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { openDb } from '../src/db/db.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { failTheRun } from './support/databases.ts';
import { usePrograms } from './support/program.ts';
import { BOT, openWecomBot } from './support/wecom-bot-server.ts';
import { CORP, openWecomContact } from './support/wecom-contact-server.ts';

const AES = randomBytes(32).toString('hex').slice(0, 42).concat('A');
const TOKEN = 'tok';

describe('The program on WeCom', () => {
  const house = usePrograms();
  const cleanUp: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const task of cleanUp.splice(0).toReversed()) await task();
  });

  it('welcomes a customer who came by a callback, makes them a member, and answers as the smart bot', async () => {
    const [bot, wecom] = [await openWecomBot(), await openWecomContact()];
    cleanUp.push(bot.close, wecom.close);
    wecom.customers.push({ id: 'wmA', name: '小梅', staff: 'zhang', state: 'window' });
    const own = house();
    const run = own.run(['start'], {
      ...{ PORT: '0', WECOM_BOT_ID: BOT.id, WECOM_BOT_SECRET: BOT.secret, WECOM_WS_URL: bot.url },
      ...{ WECOM_CORP_ID: CORP.id, WECOM_CONTACT_SECRET: CORP.secret, WECOM_API_ROOT: wecom.root },
      ...{ WECOM_CALLBACK_TOKEN: TOKEN, WECOM_CALLBACK_AES_KEY: AES },
    });
    await run.says('wechaty 没开');
    const url = /http:\/\/[^\s/]+/u.exec(run.out())?.[0];

    const told = `<xml><Event>change_external_contact</Event><ChangeType>add_external_contact</ChangeType>
      <ExternalUserID>wmA</ExternalUserID><UserID>zhang</UserID><WelcomeCode>WC1</WelcomeCode></xml>`;
    const sealed = encrypt(AES, told, CORP.id);
    const query = { timestamp: '1', nonce: 'n', msg_signature: getSignature(TOKEN, '1', 'n', sealed) };
    const body = `<xml><Encrypt>${sealed}</Encrypt></xml>`;
    for (let i = 0; i < 2; i++) {
      const answer = await fetch(`${url}/wecom/callback?${new URLSearchParams(query)}`, {
        method: 'POST',
        body,
      });
      expect(await answer.text()).toBe('success');
    }
    while (wecom.calls.filter(call => call.path === 'send_welcome_msg').length < 2) await soon();
    expect(wecom.welcomes).toHaveLength(1);

    while (bot.connections() === 0) await soon();
    bot.say({ chattype: 'single', from: { userid: 'wangwu' }, msgtype: 'text', text: { content: '帮助' } });
    while (bot.taken.length === 0) await soon();
    expect(bot.taken[0]).toMatchObject({ cmd: 'aibot_respond_msg', room: 'wangwu' });

    run.child.kill('SIGTERM');
    expect(await run.ended).toMatchObject({ code: 0 });
    const db = await openDb(`file:${path.join(own.folder, 'data/teahouse.db')}`, {
      clock: systemClock,
      onLost: failTheRun,
    });
    cleanUp.push(db.close);
    const rows = await db.read(`SELECT "account", "nativeId", "name" FROM "Identity" ORDER BY "nativeId"`);
    expect(rows).toEqual([
      { account: 'wecom', nativeId: 'wangwu', name: 'wangwu' },
      { account: 'wecom', nativeId: 'wmA', name: '小梅' },
    ]);
  }, 30_000);
});

function soon(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 10));
}

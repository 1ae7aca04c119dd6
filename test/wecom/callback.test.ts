import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encrypt, getSignature } from '@wecom/crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerCallback } from '../../src/wecom/contact/callback.ts';
import { toNotice } from '../../src/wecom/contact/notice.ts';

const CORP = 'ww123';
const TOKEN = 'tok';
const AES = randomBytes(32).toString('base64').replaceAll(/[+/=]/gu, 'x').slice(0, 42).concat('A');

const ADDED = `<xml><ToUserName><![CDATA[${CORP}]]></ToUserName><CreateTime>1403610513</CreateTime>
<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[change_external_contact]]></Event>
<ChangeType><![CDATA[add_external_contact]]></ChangeType><UserID><![CDATA[00123]]></UserID>
<ExternalUserID><![CDATA[wmA]]></ExternalUserID><State><![CDATA[window]]></State>
<WelcomeCode><![CDATA[WC1]]></WelcomeCode></xml>`;
const CHANGED = `<xml><Event><![CDATA[change_external_chat]]></Event><ChatId><![CDATA[wrC1]]></ChatId>
<ChangeType><![CDATA[update]]></ChangeType><MemChangeList><Item><![CDATA[wmA]]></Item></MemChangeList>
<MsgId>9007199254740993123</MsgId></xml>`;

describe('the callback of WeCom', () => {
  let server: Server;
  let url: string;
  let taken: Record<string, unknown>[];
  let full: boolean;

  const call = (sealed: string, how: { signature?: string; envelope?: string } = {}) => {
    const query = new URLSearchParams({ timestamp: '1700000000', nonce: 'n1' });
    query.set('msg_signature', how.signature ?? getSignature(TOKEN, '1700000000', 'n1', sealed));
    const envelope =
      how.envelope ??
      `<xml><ToUserName><![CDATA[${CORP}]]></ToUserName><Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`;
    return fetch(`${url}/wecom/callback?${query}`, { method: 'POST', body: envelope });
  };
  const tell = (xml: string, corp = CORP) => call(encrypt(AES, xml, corp));

  beforeEach(async () => {
    taken = [];
    full = false;
    const take = async (fields: Record<string, unknown>) => {
      if (full) throw new Error('the disk is full');
      taken.push(fields);
    };
    server = createServer((request, response) => {
      answerCallback(request, response, { corpId: CORP, token: TOKEN, aesKey: AES }, take).catch(() =>
        response.destroy(),
      );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  });

  it('proves its address, and to nobody who cannot sign', async () => {
    const echostr = encrypt(AES, 'ECHO123', CORP);
    const query = {
      timestamp: '1',
      nonce: 'n',
      echostr,
      msg_signature: getSignature(TOKEN, '1', 'n', echostr),
    };
    const right = await fetch(`${url}/wecom/callback?${new URLSearchParams(query)}`);
    expect([right.status, await right.text()]).toEqual([200, 'ECHO123']);
    const wrong = await fetch(`${url}/wecom/callback?${new URLSearchParams({ ...query, nonce: 'other' })}`);
    expect([wrong.status, await wrong.text()]).toEqual([401, '']);
  });

  it('takes what WeCom tells, ids as they are written', async () => {
    const answers = [await tell(ADDED), await tell(CHANGED)];
    expect(await Promise.all(answers.map(answer => answer.text()))).toEqual(['success', 'success']);
    expect(taken).toMatchObject([
      { UserID: '00123' },
      { MsgId: '9007199254740993123', MemChangeList: { Item: ['wmA'] } },
    ]);
    expect(taken.map(toNotice)).toEqual([
      { kind: 'customer', id: 'wmA', welcome: { code: 'WC1', state: 'window', staff: '00123' } },
      { kind: 'group', id: 'wrC1' },
    ]);
  });

  it('refuses a wrong signature, another company, garbage and other methods', async () => {
    const sealed = encrypt(AES, ADDED, CORP);
    const statuses = [
      await call(sealed, { signature: '0'.repeat(40) }),
      await call(sealed, { signature: 'short' }),
      await tell(ADDED, 'wwEVIL'),
      await call('AAAA'),
      await call(sealed, { envelope: 'no xml at all' }),
      await call(sealed, { envelope: '<xml><a>1</a></xml>' }),
      await fetch(`${url}/wecom/callback`, { method: 'PUT' }),
    ].map(answer => answer.status);
    expect(statuses).toEqual([401, 401, 401, 401, 400, 400, 405]);
    expect(taken).toEqual([]);
  });

  it('resolves no entity, its own or from outside', async () => {
    const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><Event>&e;</Event></xml>';
    expect((await tell(outside)).status).toBe(400);
    const sealed = encrypt(AES, ADDED, CORP);
    expect((await call(sealed, { envelope: outside })).status).toBe(400);
    const named = await tell('<xml><Event>a&lt;b&#65;</Event></xml>');
    expect([named.status, taken]).toEqual([200, [{ Event: 'a&lt;b&#65;' }]]);
  });

  it('does not read ten megabytes', async () => {
    const outcome = await call('x'.repeat(10_000_000)).then(
      answer => answer.status,
      // The connection is closed while the rest is still on its way.
      () => 413,
    );
    expect(outcome).toBe(413);
    expect(taken).toEqual([]);
  });

  it('has WeCom tell again what could not be stored', async () => {
    full = true;
    expect((await tell(ADDED)).status).toBe(500);
    full = false;
    expect((await tell(ADDED)).status).toBe(200);
    expect(taken).toHaveLength(1);
  });
});

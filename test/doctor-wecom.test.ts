import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerCallback } from '../src/wecom/contact/callback.ts';
import { usePrograms } from './support/program.ts';
import { CORP, openWecomContact, type WecomContact } from './support/wecom-contact-server.ts';

const AES = randomBytes(32).toString('hex').slice(0, 42).concat('A');

describe('teahouse doctor and WeCom', () => {
  const house = usePrograms();
  let wecom: WecomContact;
  let env: Record<string, string>;

  const doctor = async (more: Record<string, string> = {}) => {
    const run = house().run(['doctor'], { TEAHOUSE_LANGUAGE: 'en', ...env, ...more });
    const { code } = await run.ended;
    return { code, out: run.out() };
  };

  beforeEach(async () => {
    wecom = await openWecomContact();
    env = { WECOM_CORP_ID: CORP.id, WECOM_CONTACT_SECRET: CORP.secret, WECOM_API_ROOT: wecom.root };
  });
  afterEach(() => wecom.close());

  it('says that all is allowed, and which callback is missing, and changes nothing', async () => {
    const told = await doctor();
    expect(told.code).toBe(0);
    expect(told.out).toContain('✓ WeCom knows the company and the secret');
    expect(told.out).toContain('✓ the customers of 2 staff can be seen: zhang, li');
    expect(told.out).toContain('✓ WeCom allows customers, groups, tags, tasks of staff and welcome words');
    expect(told.out).toContain('! no callback of WeCom is set');
    expect([wecom.tasks, wecom.welcomes, wecom.tagGroups]).toEqual([[], [], []]);
    expect(told.out).not.toMatch(/token-|contact-secret/u);
  });

  it('tells a wrong company, a wrong secret and an address that is not trusted apart', async () => {
    expect((await doctor({ WECOM_CORP_ID: 'wwOTHER' })).out).toContain('→ WECOM_CORP_ID is wrong');
    const wrong = await doctor({ WECOM_CONTACT_SECRET: 'another' });
    expect(wrong).toMatchObject({ code: 1, out: expect.stringContaining('→ WECOM_CONTACT_SECRET is wrong') });
    wecom.faults.push({ path: 'gettoken', code: 60020 });
    expect((await doctor()).out).toContain('企业可信 IP');
    expect((await doctor({ WECOM_API_ROOT: 'http://127.0.0.1:1' })).out).toContain(
      '✗ WeCom cannot be reached',
    );
  });

  it('names the console setting behind each right that is missing', async () => {
    wecom.faults.push(
      { path: 'get_groupmsg_task', code: 48002 },
      { path: 'groupchat/list', code: 60011 },
      { path: 'send_welcome_msg', code: 48002 },
    );
    const told = await doctor();
    expect(told.code).toBe(1);
    expect(told.out).toContain('✗ WeCom does not allow to read customer groups (60011)');
    expect(told.out).toContain('✗ WeCom does not allow to ask staff to send (48002)');
    expect(told.out).toMatch(/→ WeCom console, 客户与上下游 → 客户联系: .*群发消息/u);
    expect(told.out).toContain('✗ WeCom does not allow to welcome new customers (48002)');
    expect(told.out).not.toContain('to tag customers');
    wecom.staff.splice(0);
    expect((await doctor()).out).toContain('! no member of staff has customers that can be seen');
  });

  it('asks the callback by the public address, signed as WeCom signs', async () => {
    const settings = { corpId: CORP.id, token: 'tok', aesKey: AES };
    const server = createServer((request, response) => {
      answerCallback(request, response, settings, async () => {}).catch(() => response.destroy());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const callback = { PUBLIC_URL: url, WECOM_CALLBACK_TOKEN: 'tok', WECOM_CALLBACK_AES_KEY: AES };
    expect((await doctor(callback)).out).toContain(`✓ the callback ${url}/wecom/callback answers`);
    const other = await doctor({ ...callback, WECOM_CALLBACK_TOKEN: 'not the console’s' });
    expect(other.out).toContain('does not answer (HTTP 401)');
    expect(other.out).toContain('start the house first');
    server.close();
    server.closeAllConnections();
  });
});

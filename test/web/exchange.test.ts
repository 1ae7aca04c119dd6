import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import os from 'node:os';
import { text } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setRole } from '../../src/operators/store.ts';
import { makeMembers } from '../support/members.ts';
import { type ConsoleHouse, openConsole } from './console-house.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const MB = 1024 * 1024;
/** Bytes that somebody still holds: what is swept is swept beside the program. */
async function held(): Promise<number> {
  for (let i = 0; i < 3; i += 1) {
    collect();
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  return process.memoryUsage().arrayBuffers;
}
const sent = () => readdirSync(os.tmpdir()).filter(name => name.startsWith('teahouse-upload-'));

describe('files in and out of the console', () => {
  let house: ConsoleHouse;
  let owner: string;
  let editor: string;
  let viewer: string;
  let manager: string;
  const before = new Set(sent());

  beforeAll(async () => {
    house = await openConsole();
    await house.says('xiaoyu', '敏感肌能用吗');
    const [edits = 0, looks = 0, leads = 0] = await makeMembers(house.db, ['小编', '小林', '店长']);
    await setRole(house.db, leads, 'manager');
    await setRole(house.db, edits, 'editor');
    await setRole(house.db, looks, 'viewer');
    owner = await house.signIn();
    editor = await house.signIn(edits);
    viewer = await house.signIn(looks);
    manager = await house.signIn(leads);
  });
  afterAll(() => house.close());

  const csrfOf = async (cookie: string) =>
    /name="csrf" value="([^"]+)"/u.exec(await house.page('/', cookie))?.[1] ?? '';

  /** Sends a file as the form of the page does. */
  const send = async (
    what: string,
    cookie: string,
    { name = 'people.csv', content, csrf, fields = {} }: Sent,
  ): Promise<Response> => {
    const form = new FormData();
    form.append('csrf', csrf ?? (await csrfOf(cookie)));
    form.append('file', new Blob([content]), name);
    // As in the form of the page, what is ticked stands behind the file.
    for (const [key, value] of Object.entries(fields)) form.append(key, value);
    return house.ask(`/exchange/upload/${what}`, cookie, { method: 'POST', body: form });
  };
  type Sent = {
    name?: string;
    content: string | Uint8Array<ArrayBuffer>;
    csrf?: string;
    fields?: Record<string, string>;
  };

  const follow = async (answer: Response, cookie: string): Promise<string> => {
    expect(answer.status).toBe(303);
    const address = answer.headers.get('location') ?? '';
    for (;;) {
      const page = await house.page(address, cookie);
      if (!page.includes('load delay')) return page;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  };

  it('take members from a file, note who brought it, and leave no copy of it', async () => {
    const content = 'name,phone,city\n李雷,13800138000,杭州\n韩梅梅,13900139000,上海\n';
    const page = await follow(await send('members', owner, { content, name: '名单 2026.csv' }), owner);
    expect(page).toContain('导入会员：名单 2026.csv');
    expect(page).toContain('新增 2 条');
    expect(await house.page('/members?find=李雷', owner)).toContain('李雷');
    const noted = await house.db.read<{ detail: string }>(
      `SELECT "detail" FROM "Audit" WHERE "action" = 'import.members'`,
    );
    expect(JSON.parse(noted[0]?.detail ?? '')).toEqual({ file: '名单 2026.csv', added: 2, updated: 0 });
    expect(sent().filter(name => !before.has(name))).toEqual([]);
  });

  it('only rehearse where that is asked, and tell every row to mend', async () => {
    const content = 'name,phone\n王五,13700137000\n';
    const rehearsed = await follow(
      await send('members', owner, { content, fields: { rehearse: '1' } }),
      owner,
    );
    expect(rehearsed).toContain('这是预演');
    const wrong = await follow(await send('members', owner, { content: `${content}赵六,123\n` }), owner);
    expect(wrong).toContain('第 3 行');
    expect(await house.db.read(`SELECT 1 FROM "Member" WHERE "name" = '王五'`)).toEqual([]);
  });

  it('refuse 50 MB in plain words, never hold it in memory, and leave nothing behind', async () => {
    const piece = new Uint8Array(MB / 2).fill(97);
    const mark = 'a-mark-that-is-in-no-file';
    const part = (head: string) =>
      Buffer.from(`--${mark}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`);
    const head = [part('name="csrf"'), Buffer.from(`${await csrfOf(owner)}\r\n`)];
    const began = await held();
    let most = 0;
    const url = `${house.web.url}/exchange/upload/members`;
    const headers = {
      ...{ cookie: owner, origin: house.web.url, accept: 'text/html' },
      'content-type': `multipart/form-data; boundary=${mark}`,
    };
    // The same piece again and again: whatever grows is held by the house.
    const sending = request(url, { method: 'POST', headers });
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    for (const bytes of [...head, part('name="file"; filename="people.csv"')]) sending.write(bytes);
    for (let i = 0; i < 100; i += 1) {
      if (!sending.write(piece)) await once(sending, 'drain');
      if (i % 20 === 19) most = Math.max(most, (await held()) - began);
    }
    sending.end();
    const [answer] = await answered;
    expect(answer.statusCode).toBe(413);
    expect(await text(answer)).toContain('网页上最多传 40 MB，什么都没有导入');
    expect(most).toBeLessThan(15 * MB);
    const declared = await send('members', owner, { content: new Uint8Array(50 * MB).fill(97) });
    expect(declared.status).toBe(413);
    expect(sent().filter(name => !before.has(name))).toEqual([]);
    expect((await house.ask('/', owner)).status).toBe(200);
  });

  it('refuse a file without the token of the session, or of another kind, or none at all', async () => {
    const content = 'name\n不速之客\n';
    expect((await send('members', owner, { content, csrf: '' })).status).toBe(403);
    expect((await send('members', owner, { content, csrf: await csrfOf(editor) })).status).toBe(403);
    const kind = await send('members', owner, { content, name: 'people.exe' });
    expect([kind.status, (await kind.text()).includes('这种文件读不了')]).toEqual([422, true]);
    expect((await send('members', owner, { content: '' })).status).toBe(422);
    expect((await send('nothing', owner, { content })).status).toBe(422);
    expect(await house.db.read(`SELECT 1 FROM "Member" WHERE "name" = '不速之客'`)).toEqual([]);
    expect(sent().filter(name => !before.has(name))).toEqual([]);
  });

  it('let nobody name a path: not by the name of a file, and not in an address', async () => {
    const content = 'name\n小路\n';
    const page = await follow(await send('members', owner, { content, name: '../../etc/passwd.csv' }), owner);
    expect(page).toContain('passwd.csv');
    expect(page).not.toContain('etc/passwd');
    for (const path of [
      '/exchange/work/..%2f..%2fetc%2fpasswd/file',
      '/assets/..%2f..%2fpackage.json',
      '/assets/../../package.json',
      '/sandbox/images/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/etc/passwd',
    ]) {
      const answer = await house.ask(path, owner);
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).not.toMatch(/root:|"dependencies"/u);
    }
  });

  it('keep files from those who may not: a viewer gets nothing, an editor no people', async () => {
    const content = 'name\n小偷\n';
    const answers = [
      await house.ask('/exchange', viewer),
      await send('members', viewer, { content }),
      await send('knowledge', viewer, { content }),
      await house.post('/exchange/export', viewer, { what: 'members' }),
      await house.post('/exchange/export', viewer, { what: 'knowledge' }),
      await send('members', editor, { content }),
      await send('orders', editor, { content }),
      await house.post('/exchange/export', editor, { what: 'members' }),
      await house.post('/exchange/export', editor, { what: 'redemptions' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
    expect((await house.ask('/exchange', editor)).status).toBe(200);
    expect(await house.page('/exchange', editor)).not.toContain('value="members"');
  });

  it.each(['members', 'orders', 'redemptions', 'knowledge', 'segments', 'audit'])(
    'hand out %s as a file, and note it',
    async what => {
      const page = await follow(await house.post('/exchange/export', owner, { what, format: 'csv' }), owner);
      const address = /href="([^"]+\/file)"/u.exec(page)?.[1] ?? '';
      const answer = await house.ask(address, owner);
      expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`${what}-\\d{8}\\.csv`, 'u'));
      expect((await answer.text()).split('\n')[0]).toMatch(/\w+,\w+/u);
      expect(await house.db.read(`SELECT "outcome" FROM "Audit" WHERE "action" = 'export.${what}'`)).toEqual([
        { outcome: 'done' },
      ]);
      for (const other of [editor, manager]) {
        expect((await house.ask(address, other)).status, 'of somebody else').toBe(404);
      }
    },
  );

  it('hand out the members of an audience, formula cells defused', async () => {
    await makeMembers(house.db, ['=HYPERLINK("http://evil")']);
    const all = await follow(await house.post('/exchange/export', owner, { what: 'members' }), owner);
    const file = await house.page(/href="([^"]+\/file)"/u.exec(all)?.[1] ?? '', owner);
    expect(file).toContain(`'=HYPERLINK`);
    const some = await follow(
      await house.post('/exchange/export', owner, { what: 'members', where: 'messages:>=1' }),
      owner,
    );
    expect(some).toContain('一共 1 行');
    const wrong = await follow(
      await house.post('/exchange/export', owner, { what: 'members', where: 'tagg:x' }),
      owner,
    );
    expect(wrong).toContain('没做成');
  });

  it('stop a long import where it is, and nothing of it is kept', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `长名单${i},telegram:${700_000 + i}`);
    const begun = await send('members', owner, { content: `name,account\n${rows.join('\n')}\n` });
    const address = begun.headers.get('location') ?? '';
    const stopped = await house.post(`${address}/cancel`, owner, {});
    expect(stopped.status).toBe(303);
    const page = await follow(stopped, owner);
    expect(page).toMatch(/停下了[\s\S]*什么都没有改/u);
    expect(await house.db.read(`SELECT 1 FROM "Member" WHERE "name" LIKE '长名单%'`)).toEqual([]);
    expect(sent().filter(name => !before.has(name))).toEqual([]);
  });

  it('tell whoever watched something when the house was started anew that it is not known any more', async () => {
    for (const headers of [{}, { 'hx-request': 'true' }]) {
      const answer = await house.ask('/exchange/work/OFTHEPROGRAMBEFORE12', owner, { headers });
      expect(answer.status).toBe(200);
      const shown = await answer.text();
      expect(shown).toContain('茶馆重新启动过');
      expect(shown).not.toContain('hx-trigger="load');
    }
    expect((await house.ask('/exchange/work/OFTHEPROGRAMBEFORE12/file', owner)).status).toBe(404);
  });
});

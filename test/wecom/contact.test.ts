import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Contact, openContact } from '../../src/wecom/contact/open.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { CORP, openWecomContact, type WecomContact } from '../support/wecom-contact-server.ts';

const HOUR = 3_600_000;

describe.each(databases)('customer contact on $name', ({ open }) => {
  let db: TestDb;
  let clock: HandClock;
  let wecom: WecomContact;
  let contact: Contact;
  const others: Contact[] = [];

  /** A clock whose pauses pass by themselves, and are noted. */
  const pauses: number[] = [];
  const openOne = (secret = CORP.secret) =>
    openContact(
      {
        db,
        clock: {
          ...clock,
          sleep: async ms => {
            if (ms < 1_000) return void (await new Promise(resolve => setTimeout(resolve, 5)));
            pauses.push(ms);
            clock.pass(ms);
          },
        },
      },
      {
        corpId: CORP.id,
        contactSecret: secret,
        apiRoot: wecom.root,
        houseSecret: 'a secret of the house, long enough',
      },
    );

  beforeEach(async () => {
    clock = handClock();
    db = await open(clock);
    wecom = await openWecomContact(clock.now);
    contact = openOne();
    pauses.length = 0;
  });

  afterEach(async () => {
    await Promise.all([contact, ...others.splice(0)].map(each => each.close()));
    await wecom.close();
    await db.close();
  });

  it('fetches one token for all processes, however many ask at once', async () => {
    const other = openOne();
    others.push(other);
    const asked = [contact, other, contact, other].map(({ client }) => client.followUsers());
    expect(await Promise.all(asked)).toEqual(Array.from({ length: 4 }, () => ['zhang', 'li']));
    expect(wecom.tokenFetches).toBe(1);
  });

  it('keeps the token sealed', async () => {
    await contact.client.followUsers();
    const [token = ''] = wecom.tokens.keys();
    const rows = await db.read<{ value: string }>('SELECT "value" FROM "Setting"');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token).toString('base64').slice(0, 16));
  });

  it('fetches a new token once when it ends in the middle, for every process', async () => {
    const other = openOne();
    others.push(other);
    await Promise.all([contact.client.followUsers(), other.client.followUsers()]);
    for (const token of wecom.tokens.keys()) wecom.tokens.set(token, 0);
    await Promise.all([
      contact.client.followUsers(),
      other.client.followUsers(),
      contact.client.customerIds('li'),
    ]);
    expect(wecom.tokenFetches).toBe(2);
    for (const token of wecom.tokens.keys()) wecom.tokens.delete(token);
    await contact.client.followUsers();
    expect(wecom.tokenFetches).toBe(3);
  });

  it('takes a new token before the present one ends', async () => {
    await contact.client.followUsers();
    clock.pass(2 * HOUR - 60_000);
    await contact.client.followUsers();
    expect(wecom.tokenFetches).toBe(2);
    expect(wecom.calls.filter(call => call.path === 'get_follow_user_list')).toHaveLength(2);
  });

  it('gives up when even a fresh token is refused, and when the secret is wrong', async () => {
    wecom.faults.push(
      { path: 'get_follow_user_list', code: 42001 },
      { path: 'get_follow_user_list', code: 40014 },
    );
    await expect(contact.client.followUsers()).rejects.toMatchObject({ code: 40014, document: '92571' });
    expect(wecom.tokenFetches).toBe(2);
    await db.write(sql => sql.run('DELETE FROM "Setting"'));
    const wrong = openOne('another');
    others.push(wrong);
    await expect(wrong.client.followUsers()).rejects.toMatchObject({ code: 40001, document: '91039' });
  });

  it.each([-1, 45009, 45033])('slows down after %i and tries again', async code => {
    wecom.faults.push({ path: 'get_follow_user_list', code }, { path: 'get_follow_user_list', code });
    expect(await contact.client.followUsers()).toEqual(['zhang', 'li']);
    expect(pauses).toEqual([1_000, 3_000]);
  });

  it('stops trying some time, and says which call it was without telling the token', async () => {
    for (let i = 0; i < 9; i++) wecom.faults.push({ path: 'get_follow_user_list', code: 45009 });
    const failure = await contact.client.followUsers().catch((cause: unknown) => cause);
    expect(failure).toMatchObject({ code: 45009, document: '92571', kind: 'slow-down' });
    expect(String(failure)).not.toMatch(/token-/u);
    expect(pauses).toHaveLength(4);
  });

  it('repeats what is safe to repeat when no answer came, and nothing else', async () => {
    wecom.faults.push(
      { path: 'get_follow_user_list', cut: true },
      { path: 'get_follow_user_list', status: 502 },
    );
    expect(await contact.client.followUsers()).toEqual(['zhang', 'li']);
    wecom.faults.push({ path: 'send_welcome_msg', cut: true });
    await expect(contact.client.sendWelcome('W1', '欢迎')).rejects.toMatchObject({
      document: '92137',
      left: true,
    });
    expect(wecom.calls.filter(call => call.path === 'send_welcome_msg')).toHaveLength(1);
  });

  it('keeps fields it does not know and refuses an answer that lacks one, with the document', async () => {
    wecom.customers.push({ id: 'wmA', name: '小梅', staff: 'zhang', state: 'window' });
    const [customer] = (await contact.client.customers(['zhang'])).external_contact_list;
    expect(customer?.external_contact).toMatchObject({ external_userid: 'wmA', avatar: '' });
    const nameless = {
      errcode: 0,
      errmsg: 'ok',
      external_contact_list: [{ external_contact: {}, follow_info: {} }],
    };
    wecom.faults.push({ path: 'batch/get_by_user', answer: nameless });
    await expect(contact.client.customers(['zhang'])).rejects.toThrow(
      /document 92994 .*external_contact\.external_userid/u,
    );
    wecom.faults.push({ path: 'batch/get_by_user', answer: { hello: 1 } });
    await expect(contact.client.customers(['zhang'])).rejects.toThrow(/document 92994 .*errcode/u);
  });

  it('welcomes once', async () => {
    await contact.client.sendWelcome('W1', '欢迎');
    await expect(contact.client.sendWelcome('W1', '欢迎')).rejects.toMatchObject({
      code: 41051,
      kind: 'refused',
    });
    expect(wecom.welcomes).toEqual([{ code: 'W1', text: '欢迎' }]);
  });
});

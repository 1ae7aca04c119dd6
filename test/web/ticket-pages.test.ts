import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setRole } from '../../src/operators/store.ts';
import { makeMembers } from '../support/members.ts';
import { type ConsoleHouse, openConsole } from './console-house.ts';

describe("the console's pages about tickets", () => {
  let house: ConsoleHouse;
  let agent: string;
  let agentId = 0;
  let viewer: string;

  beforeAll(async () => {
    house = await openConsole();
    const [looks = 0, answers = 0] = await makeMembers(house.db, ['小林', '客服小陈']);
    await setRole(house.db, looks, 'viewer');
    await setRole(house.db, answers, 'agent');
    agentId = answers;
    agent = await house.signIn(answers);
    viewer = await house.signIn(looks);
    await house.says('boss', '你好', { where: 'direct' });
  });
  afterAll(() => house.close());

  /** A new ticket of xiaoyu's; its number. */
  const complain = async (words: string): Promise<string> => {
    await house.says('xiaoyu', `/feedback ${words}`, { where: 'direct' });
    return (
      new RegExp(`/tickets/(\\d+)"><bdi>${words}`, 'u').exec(await house.page('/tickets', agent))?.[1] ?? ''
    );
  };
  const act = async (
    id: string,
    verb: string,
    fields: Record<string, string> = {},
    cookie = agent,
  ): Promise<Response> => {
    const seen = /name="seen" value="(\d+)"/u.exec(await house.page(`/tickets/${id}`, cookie))?.[1] ?? '';
    return house.post(`/tickets/${id}`, cookie, { verb, seen, ...fields });
  };
  const heard = () => house.heard('direct', 'xiaoyu').at(-1) ?? '';

  it('list what waits, and pass a reply on to where the member asked', async () => {
    const id = await complain('收到的面霜瓶口裂了');
    expect(id).not.toBe('');
    const page = await house.page(`/tickets/${id}`, agent);
    expect(page).toContain('会发到和');
    const sent = await act(id, 'reply', { words: '马上给你换一瓶' });
    expect(sent.headers.get('location')).toBe(`/tickets/${id}?done=reply`);
    await house.settle();
    expect(heard()).toContain('马上给你换一瓶');
    const after = await house.page(`/tickets/${id}?done=reply`, agent);
    expect(after).toMatch(/发出去了[\s\S]*马上给你换一瓶[\s\S]*首次回复/u);
    expect(await house.page('/tickets', agent)).toMatch(/近 30 天谁回得怎样[\s\S]*客服小陈/u);
  });

  it('say nothing twice when a button is pressed twice, and lose nothing of who was slower', async () => {
    const id = await complain('发票一直没收到');
    const send = (words: string) => house.post(`/tickets/${id}`, agent, { verb: 'reply', seen: '1', words });
    expect((await send('今天补发')).status).toBe(303);
    const second = await send('我来看看');
    expect(second.status).toBe(409);
    const shown = await second.text();
    expect(shown).toContain('这里有了新动静');
    expect(shown).toContain('我来看看</textarea>');
    const replies = await house.db.read(
      `SELECT 1 FROM "TicketMessage" WHERE "ticketId" = ? AND "kind" = 'reply'`,
      Number(id),
    );
    expect(replies.length).toBe(1);
  });

  it('take, give away, promise, escalate, note, close with a reason, and open again', async () => {
    const id = await complain('群里有人骂我');
    expect((await act(id, 'take')).status).toBe(303);
    expect(await house.page('/tickets?with=me', agent)).toContain('群里有人骂我');
    const [boss] = await house.db.read<{ id: number }>(`SELECT "id" FROM "Member" WHERE "role" = 'owner'`);
    expect((await act(id, 'assign', { to: String(boss?.id) })).status).toBe(303);
    expect((await act(id, 'assign', { to: '999' })).status).toBe(422);
    expect((await act(id, 'promise', { words: '2h' })).status).toBe(303);
    expect((await act(id, 'promise', { words: '改天' })).status).toBe(422);
    expect((await act(id, 'note', { words: '已经提醒过对方' })).status).toBe(303);
    await house.settle();
    expect(heard()).not.toContain('已经提醒过对方');
    expect((await act(id, 'escalate', { words: '要店长定' })).status).toBe(303);
    expect((await act(id, 'close', { words: '请那位离开了' })).status).toBe(303);
    await house.settle();
    expect(heard()).toContain('请那位离开了');
    const closed = await house.page(`/tickets/${id}`, agent);
    expect(closed).toContain('请那位离开了');
    expect(closed).not.toContain('value="reply"');
    expect(await house.page('/tickets?state=closed', agent)).toContain('群里有人骂我');
    expect((await act(id, 'reopen', { words: '又来了' })).status).toBe(303);
    expect(await house.page('/tickets?state=assigned', agent)).toContain('群里有人骂我');
    const noted = await house.db.read<{ action: string; memberId: number }>(
      `SELECT "action", "memberId" FROM "Audit" WHERE "action" LIKE 'ticket.%' ORDER BY "id" DESC LIMIT 1`,
    );
    expect(noted).toEqual([{ action: 'ticket.reopen', memberId: agentId }]);
  });

  it('reply in the name of the owner for whoever started the house', async () => {
    const id = await complain('想换个口味');
    await act(id, 'reply', { words: '可以换' }, await house.signIn());
    const [reply] = await house.db.read<{ role: string }>(
      `SELECT m."role" FROM "TicketMessage" x JOIN "Member" m ON m."id" = x."memberId"
       WHERE x."ticketId" = ? AND x."kind" = 'reply'`,
      Number(id),
    );
    expect(reply?.role).toBe('owner');
  });

  it('show words with markup as words, and nothing to a viewer', async () => {
    const id = await complain('坏了');
    await act(id, 'note', { words: '<script>alert(1)</script>' });
    const page = await house.page(`/tickets/${id}`, agent);
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain('<script>alert');
    const refused = [
      await house.ask('/tickets', viewer),
      await house.ask(`/tickets/${id}`, viewer),
      await house.post(`/tickets/${id}`, viewer, { verb: 'reply', words: '好', seen: '1' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await house.ask('/tickets/99999', agent)).status).toBe(404);
    expect((await act(id, 'explode', { words: 'x' })).status).toBe(422);
  });
});

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openLlm } from '../../src/llm/client.ts';
import { setRole } from '../../src/operators/store.ts';
import { openEmbeddingServer } from '../support/embedding-server.ts';
import { makeMembers } from '../support/members.ts';
import { type ConsoleHouse, openConsole } from './console-house.ts';

const NASTY = '<script>alert(1)</script>';

describe("the console's pages about knowledge", () => {
  let house: ConsoleHouse;
  let owner: string;
  let viewer: string;

  beforeAll(async () => {
    house = await openConsole();
    const [looks = 0] = await makeMembers(house.db, ['小林']);
    await setRole(house.db, looks, 'viewer');
    owner = await house.signIn();
    viewer = await house.signIn(looks);
  });
  afterAll(() => house.close());

  const write = (question: string, answer: string, more: Record<string, string> = {}) =>
    house.post('/knowledge/new', owner, { question, answer, status: 'published', ...more });
  const idOf = (answer: Response) =>
    Number(/\/knowledge\/(\d+)/u.exec(answer.headers.get('location') ?? '')?.[1]);
  const versionIn = (page: string) => /name="version" value="(\d+)"/u.exec(page)?.[1] ?? '';

  it('write an entry that the bot answers from at once, and say what is wrong with one', async () => {
    const made = await write('多久发货', '两天内发出', { alternates: '什么时候发货\n几天发货' });
    expect(made.status).toBe(303);
    house.clock.pass(2_000);
    expect((await house.says('xiaoyu', '几天发货', { where: 'direct' })).join()).toContain('两天内发出');
    const page = await house.page(`/knowledge/${idOf(made)}?saved=0`, owner);
    expect(page).toContain('什么时候发货\n几天发货</textarea>');
    expect(page).toContain('第 1 版');
    const wrong = await write('会怎样', '好', { audience: 'tierr:gold' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toMatch(/会怎样<\/textarea>[\s\S]*tierr:gold/u);
    expect((await write('多久发货', '三天')).status).toBe(422);
  });

  it('tell the second of two who edit one entry, show both, and lose nothing', async () => {
    const id = idOf(await write('退货运费谁出', '我们出'));
    const [one, other] = await Promise.all([
      house.page(`/knowledge/${id}`, owner),
      house.page(`/knowledge/${id}`, owner),
    ]);
    const edit = (version: string, answer: string) =>
      house.post(`/knowledge/${id}`, owner, {
        question: '退货运费谁出',
        answer,
        status: 'published',
        version,
      });
    expect((await edit(versionIn(one), '七天内我们出')).status).toBe(303);
    const second = await edit(versionIn(other), '一律我们出');
    expect(second.status).toBe(409);
    const shown = await second.text();
    expect(shown).toContain('你写的还在下面');
    expect(shown).toContain('<bdi>七天内我们出</bdi>');
    expect(shown).toContain('一律我们出</textarea>');
    expect(await house.page(`/knowledge/${id}`, owner)).toContain('七天内我们出</textarea>');
    expect((await edit(versionIn(shown), '一律我们出')).status).toBe(303);
    const versions = await house.page(`/knowledge/${id}`, owner);
    expect(versions).toMatch(/第 2 版[\s\S]*七天内我们出[\s\S]*第 1 版[\s\S]*我们出/u);
    expect(await house.page(`/knowledge/${id}?from=1`, owner)).toContain('>我们出</textarea>');
  });

  it('retire an entry, so that it is not answered any more, and publish it again', async () => {
    const id = idOf(await write('周日营业吗', '周日照常营业'));
    house.clock.pass(2_000);
    await house.post(`/knowledge/${id}/status`, owner, { to: 'retired' });
    house.clock.pass(2_000);
    expect((await house.says('xiaoyu', '周日营业吗', { where: 'direct' })).join()).not.toContain('照常');
    await house.post(`/knowledge/${id}/status`, owner, { to: 'published' });
    house.clock.pass(2_000);
    expect((await house.says('xiaoyu', '周日营业吗？', { where: 'direct' })).join()).toContain('照常');
  });

  it('find, filter, and page by key however long the list is', async () => {
    for (let i = 1; i <= 60; i += 1) await write(`第${i}号礼盒里有什么`, `茶叶 ${i} 罐`, { status: 'draft' });
    const first = await house.page('/knowledge?status=draft', owner);
    expect(first.match(/号礼盒里有什么/gu)?.length).toBe(50);
    const more = /hx-get="(\/knowledge\?[^"]*after=\d+)"/u.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const rest = await (await house.ask(more, owner, { headers: { 'hx-request': 'true' } })).text();
    expect(rest.match(/号礼盒里有什么/gu)?.length).toBe(10);
    expect(rest).toContain('id="more"');
    expect(await house.page(`/knowledge?find=${encodeURIComponent('茶叶 37 罐')}`, owner)).toContain(
      '第37号礼盒',
    );
    expect(await house.page(`/knowledge?find=${encodeURIComponent('100%')}`, owner)).toContain(
      '没有符合的条目',
    );
    expect(await house.page('/knowledge?kind=page', owner)).toContain('没有符合的条目');
  });

  it('answer a gap: it becomes an entry, and whoever asked is told where they asked', async () => {
    await house.says('xiaoyu', '礼盒可以刻字吗', { where: 'direct' });
    const inbox = await house.page('/knowledge/gaps', owner);
    expect(inbox).toContain('礼盒可以刻字吗');
    const id = /\/knowledge\/gaps\/(\d+)"><bdi>礼盒可以刻字吗/u.exec(inbox)?.[1] ?? '';
    expect(await house.page(`/knowledge/gaps/${id}`, owner)).toMatch(/私聊[\s\S]*礼盒可以刻字吗/u);
    const done = await house.post(`/knowledge/gaps/${id}`, owner, { answer: '可以，最多八个字' });
    expect(done.headers.get('location')).toBe('/knowledge/gaps?told=1');
    await house.settle();
    expect(house.heard('direct', 'xiaoyu').at(-1)).toContain('可以，最多八个字');
    const again = await house.post(`/knowledge/gaps/${id}`, owner, { answer: '不行' });
    expect(again.status).toBe(422);
    await house.says('xiaoyu', '有没有停车位', { where: 'direct' });
    const next = /\/knowledge\/gaps\/(\d+)"><bdi>有没有停车位/u.exec(
      await house.page('/knowledge/gaps', owner),
    )?.[1];
    await house.post(`/knowledge/gaps/${next}/dismiss`, owner, {});
    expect(await house.page('/knowledge/gaps', owner)).not.toContain('有没有停车位');
  });

  it('show why a question would be answered, or not, and which words nothing explains', async () => {
    house.clock.pass(2_000);
    const ask = (q: string) => house.page(`/knowledge/try?q=${encodeURIComponent(q)}`, owner);
    const sure = await ask('多久发货');
    expect(sure).toContain('直接回答第一条');
    expect(sure).toContain('会插一句');
    const unsure = await ask('发货会不会送火星模型');
    expect(unsure).not.toContain('直接回答第一条');
    expect(unsure).toContain('没有哪里解释它');
    expect(await ask('多久发货了')).toContain('把握');
  });

  it('take the share of wrong answers that an operator allows, and refuse nonsense', async () => {
    const answerAt = async () =>
      Number(/回答<\/th><td class="number">(\d+)%/u.exec(await house.page('/knowledge/try', owner))?.[1]);
    await house.post('/knowledge/precision', owner, { oneIn: '4' });
    house.clock.pass(2_000);
    const lax = await answerAt();
    await house.post('/knowledge/precision', owner, { oneIn: '100' });
    house.clock.pass(2_000);
    expect(await answerAt()).toBeGreaterThan(lax);
    expect((await house.post('/knowledge/precision', owner, { oneIn: '0' })).status).toBe(422);
  });

  it('import a file with what repeats and what contradicts listed, and hand all entries out', async () => {
    const form = new FormData();
    form.append('csrf', /name="csrf" value="([^"]+)"/u.exec(await house.page('/', owner))?.[1] ?? '');
    form.append('file', new Blob(['# 多久发货\n\n要等一个月\n\n# 可以开发票吗\n\n可以\n']), 'faq.md');
    const begun = await house.ask('/exchange/upload/knowledge', owner, { method: 'POST', body: form });
    const address = begun.headers.get('location') ?? '';
    let page = await house.page(address, owner);
    while (page.includes('load delay')) page = await house.page(address, owner);
    expect(page).toContain('导入知识：faq.md');
    expect(page).toMatch(/新增 \d 条，更新 \d 条/u);
  });

  it('let a viewer read and change nothing, and print what others wrote as text', async () => {
    const id = idOf(await write(`${NASTY}怎么写`, `答 ${NASTY}`));
    const page = await house.page(`/knowledge/${id}`, viewer);
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain(NASTY);
    expect(page).not.toContain('<form class="fields"');
    const refused = [
      await house.ask('/knowledge/new', viewer),
      await house.post('/knowledge/new', viewer, { question: '一', answer: '二' }),
      await house.post(`/knowledge/${id}`, viewer, { question: '一', answer: '二', version: '1' }),
      await house.post(`/knowledge/${id}/status`, viewer, { to: 'retired' }),
      await house.post(`/knowledge/${id}/words`, viewer, { keep: '1' }),
      await house.post('/knowledge/gaps/1', viewer, { answer: '三' }),
      await house.post('/knowledge/gaps/1/dismiss', viewer, {}),
      await house.post('/knowledge/precision', viewer, { oneIn: '5' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
    for (const path of ['/knowledge', '/knowledge/gaps', '/knowledge/try']) {
      expect((await house.ask(path, viewer)).status, path).toBe(200);
    }
    expect((await house.ask('/knowledge/999999', owner)).status).toBe(404);
  });
});

describe('an entry written on a page, in a house with a model,', () => {
  it('is shown with other ways to ask it, for an operator to keep', async () => {
    const server = await openEmbeddingServer();
    server.says(() => '{"alternates":["能刷卡吗"]}');
    const daily = { calls: 1_000, tokens: 1_000_000 };
    const settings = { apiKey: 'k', baseUrl: server.url, model: 'm', embeddingModel: undefined, daily };
    const house = await openConsole({ llm: deps => openLlm(deps, settings) });
    const owner = await house.signIn();
    const fields = { question: '怎么付款', answer: '现金、刷卡都行。', status: 'published' };
    const made = await house.post('/knowledge/new', owner, fields);
    const path = made.headers.get('location') ?? '';
    await vi.waitFor(async () => expect(await house.page(path, owner)).toContain('能刷卡吗'), 5_000);
    await house.close();
    server.close();
  });
});

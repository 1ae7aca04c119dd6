import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PNG } from '../channels/platform.ts';
import { openStream } from './browser.ts';
import { type House, openHouse } from './house.ts';

describe('the sandbox page', () => {
  let house: House;
  let cookie: string;
  beforeEach(async () => {
    house = await openHouse();
    cookie = await house.signIn();
  });
  afterEach(() => house.close());

  const page = async (path: string) => (await house.ask(path, { headers: { cookie } })).text();
  const post = (verb: string, fields: Record<string, string>, accept = 'text/html') =>
    house.ask(`/sandbox/${verb}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie, accept },
    });
  const lineId = () => house.sandbox.lines('group').at(-1)?.id ?? '';
  const sinceOf = (html: string) => (/data-stream="([^"]+)"/u.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');

  it('works by forms alone: say, quote, edit, recall, join, leave, add a person', async () => {
    const said = await post('say', { as: 'xiaoyu', room: 'group', text: '@茶馆 早' });
    expect(said.headers.get('location')).toBe('/sandbox?as=xiaoyu&room=group');
    const id = lineId();
    expect(await page(`/sandbox?as=amay&room=group&reply=${id}`)).toContain(`name="quote" value="${id}"`);
    await post('say', { as: 'amay', room: 'group', text: '早呀', quote: id });
    await post('say', { as: 'xiaoyu', room: 'group', text: '早上好', edit: id });
    await post('recall', { as: 'amay', room: 'group', id: lineId() });
    await post('join', { as: 'wangcai', room: 'group' });
    await post('leave', { as: 'luna', room: 'group' });
    await post('say', { as: 'boss', room: 'direct', text: '/help' });
    expect(house.events.map(({ kind, room }) => `${kind} ${room.kind}`)).toEqual([
      'message group',
      'message group',
      'edited group',
      'recalled group',
      'joined group',
      'left group',
      'message direct',
    ]);
    expect(house.events[1]).toMatchObject({ quote: { id }, from: { id: 'amay' } });
    const added = await post('people', { name: '小明', room: 'group' });
    const html = await page(added.headers.get('location') ?? '');
    expect(html).toContain('<bdi>小明</bdi>');
    expect(html).toContain('action="/sandbox/join"');
  });

  it('prints names and messages that carry markup, scripts or direction marks as plain text', async () => {
    const nasty = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>\u202Eevil';
    await house.sandbox.join(house.sandbox.people.add('<b>Eve</b>\u202E').person.id);
    const eve = house.sandbox.people.all().at(-1)?.person.id ?? '';
    await house.sandbox.say(eve, 'group', nasty);
    const options = [{ id: '"><x', label: '<i>pick</i>' }];
    await house.sandbox.send(house.sandbox.group, { parts: [{ type: 'choices', text: nasty, options }] });
    await house.sandbox.send(house.sandbox.group, {
      parts: [{ type: 'link', url: 'javascript:alert(1)', title: nasty }],
    });
    house.feed.add({ at: 0, kind: 'stored', who: nasty, room: nasty, message: '"><x', text: nasty });
    const html = await page(`/sandbox?${new URLSearchParams({ as: eve, room: 'group' })}`);
    expect(html).not.toMatch(/<script>|<img src=x|<b>Eve|<i>pick|"><x|href="javascript/u);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('<bdi>&lt;b&gt;Eve&lt;/b&gt;\u202E</bdi>');
  });

  it('shows choices as buttons, and which one a person pressed', async () => {
    const options = [
      { id: 'a', label: '新品' },
      { id: 'b', label: '教程' },
    ];
    await house.sandbox.send(house.sandbox.group, { parts: [{ type: 'choices', text: '看什么', options }] });
    await post('press', { as: 'luna', room: 'group', id: lineId(), choice: 'b' });
    expect(house.events[0]).toMatchObject({ kind: 'choice', choice: 'b', from: { id: 'luna' } });
    const html = await page('/sandbox?as=luna&room=group');
    expect(html).toContain('value="b" aria-pressed="true"');
    expect(html).toContain('value="a" aria-pressed="false"');
  });

  it('takes a picture and shows it as what its bytes are; refuses anything else', async () => {
    const send = (bytes: Buffer) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ as: 'boss', room: 'group', text: '新杯子' }))
        form.set(name, value);
      form.set('image', new File([new Uint8Array(bytes)], 'cup.html', { type: 'text/html' }));
      return house.ask('/sandbox/say', { method: 'POST', body: form, headers: { cookie } });
    };
    expect((await send(Buffer.from(PNG, 'base64'))).status).toBe(303);
    const url = /src="(\/sandbox\/images\/[^"]+)"/u.exec(await page('/sandbox?as=boss'))?.[1] ?? '';
    const image = await house.ask(url, { headers: { cookie } });
    expect(image.headers.get('content-type')).toBe('image/png');
    expect((await send(Buffer.from('<script>alert(1)</script>'))).status).toBe(422);
    expect((await send(Buffer.alloc(3 * 1024 * 1024))).status).toBe(413);
    expect(house.events.length).toBe(1);
  });

  it('keeps what could not be stored on the page, and delivers it when tried again', async () => {
    house.switches.storeFails = true;
    const failed = await post('say', { as: 'boss', room: 'group', text: '在吗' }, 'application/json');
    expect(failed.status).toBe(503);
    expect(await page('/sandbox?as=boss')).toContain('没送到茶馆');
    house.switches.storeFails = false;
    expect((await post('retry', { as: 'boss', room: 'group', id: lineId() })).status).toBe(303);
    expect(house.events.length).toBe(1);
    expect(await page('/sandbox?as=boss')).not.toContain('没送到茶馆');
  });

  it('tells a person what they cannot do, in their language', async () => {
    const refused = await post('say', { as: 'wangcai', room: 'group', text: 'hi' }, 'application/json');
    expect(refused.status).toBe(422);
    expect(await refused.json()).toEqual({ error: expect.stringContaining('还没进群') });
    expect((await post('say', { as: 'boss', room: 'group', text: '  ' })).status).toBe(422);
  });

  it('delivers messages, notes and hints of other rooms while they happen', async () => {
    const stream = await openStream(house, cookie, '/sandbox/events?as=xiaoyu&room=group');
    await house.sandbox.say('boss', 'group', '上新啦');
    const line = await stream.next('line');
    expect(line.data).toContain('上新啦');
    expect(line.data).toContain(`id="line-${lineId()}"`);
    house.feed.add({ at: 0, kind: 'tagged', who: '小鱼', text: '护肤 0.6' });
    expect((await stream.next('note')).data).toContain('护肤 0.6');
    await house.sandbox.send(house.sandbox.directRoom('xiaoyu'), {
      parts: [{ type: 'text', text: '悄悄话' }],
    });
    expect((await stream.next('unread')).data).toBe('xiaoyu');
    await house.sandbox.recall('boss', lineId());
    expect((await stream.next('line')).data).toContain('撤回了一条消息');
    stream.drop();
    await stream.ended;
  });

  it('gives a browser that comes back exactly what it missed', async () => {
    const stream = await openStream(house, cookie, '/sandbox/events?as=xiaoyu&room=group');
    await house.sandbox.say('boss', 'group', 'one');
    house.feed.add({ at: 0, kind: 'stored', text: 'note one' });
    const seen = await stream.next('note');
    stream.drop();
    await stream.ended;
    await house.sandbox.say('boss', 'group', 'two');
    await house.sandbox.say('boss', 'group', 'three');
    house.feed.add({ at: 0, kind: 'stored', text: 'note two' });
    const again = await openStream(house, cookie, '/sandbox/events?as=xiaoyu&room=group', seen.id);
    expect((await again.next('line')).data).toContain('two');
    expect((await again.next('line')).data).toContain('three');
    expect((await again.next('note')).data).toContain('note two');
    again.drop();
    await again.ended;
  });

  it('streams what happened between printing the page and opening the stream', async () => {
    const url = sinceOf(await page('/sandbox?as=xiaoyu&room=group'));
    await house.sandbox.say('boss', 'group', 'in between');
    const stream = await openStream(house, cookie, url);
    expect((await stream.next('line')).data).toContain('in between');
    stream.drop();
    await stream.ended;
  });

  it('makes a page of an earlier run load anew', async () => {
    const stream = await openStream(house, cookie, '/sandbox/events?as=boss&room=group&since=earlier.3.4');
    await stream.next('reload');
    await stream.ended;
  });
});

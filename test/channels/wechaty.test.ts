import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import type { Part } from '../../src/kernel/message.ts';
import {
  direct,
  group,
  mei,
  openQuickly,
  openWechatyPlatform,
  startTeaGroup,
} from '../support/wechaty-platform.ts';
import type { WechatyService } from '../support/wechaty-service.ts';
import { describeChannel } from './contract.ts';
import { type Inbox, openInbox, wordsOf } from './platform.ts';

describeChannel('wechaty', openWechatyPlatform);

describe('wechaty over gRPC', () => {
  let home: string;
  let service: WechatyService;
  let channel: Channel;
  let inbox: Inbox;
  let stop: AbortController;
  let running: Promise<void>;

  const until = <T>(check: () => T) => vi.waitFor(check, { timeout: 5_000, interval: 10 });
  const heard = (text: string) => until(() => expect(inbox.events.map(wordsOf)).toContain(text));
  const send = (parts: Part[], room = group) => channel.send(room, { parts });

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'home-'));
    vi.stubEnv('HOME', home);
    service = await startTeaGroup();
    channel = openQuickly(service);
    inbox = openInbox();
    stop = new AbortController();
    running = channel.start(inbox, stop.signal);
    await until(() => expect(inbox.statuses.at(-1)).toEqual({ state: 'online' }));
  });

  afterEach(async () => {
    stop.abort();
    await running;
    await service.close();
    vi.unstubAllEnvs();
    await rm(home, { recursive: true });
  });

  it('stores what comes at once in the order in which it was said, and not what the bot says itself', async () => {
    const words = Array.from({ length: 120 }, (_, index) => `line ${index}`);
    for (const text of words) service.tell(mei.id, group.id, { text });
    service.tell('bot-1', group.id, { text: 'an echo' });
    service.tell(mei.id, group.id, { text: 'the end' });
    await heard('the end');
    expect(inbox.events.map(wordsOf)).toEqual([...words, 'the end']);
  });

  it('keeps no copy of anyone under the home directory', async () => {
    service.tell(mei.id, group.id, { text: 'hello' });
    await heard('hello');
    expect(await readdir(home)).toEqual([]);
  });

  it('reads a time in seconds as well as in milliseconds', async () => {
    service.tell(mei.id, group.id, { text: 'in seconds', timestamp: 1_767_225_600 });
    await heard('in seconds');
    expect(inbox.events[0]?.at).toBe(1_767_225_600_000);
  });

  it('passes on a message whose author the puppet does not know', async () => {
    service.mocker.ContactMock.create({
      id: 'stranger',
      name: '?',
      gender: 0,
      type: 1,
      avatar: '',
      phone: [],
    });
    service.mocker.cacheContactPayload.delete('stranger');
    service.tell('stranger', group.id, { text: 'who am I' });
    await heard('who am I');
    expect(inbox.events[0]).toMatchObject({ from: { id: 'stranger', name: '' } });
    expect(inbox.notes).toContainEqual(
      expect.objectContaining({ text: 'contact stranger could not be read' }),
    );
  });

  it('gives up only the message that cannot be read at all', async () => {
    service.puppet.emit('message', { messageId: 'no-such-message' });
    service.tell(mei.id, group.id, { text: 'the next one' });
    await heard('the next one');
    const lost = inbox.notes.find(note => note.text.startsWith('message no-such-message was lost'));
    expect(lost?.level).toBe('error');
  });

  it('tells the new name of the group', async () => {
    const room = service.mocker.RoomMock.load(group.id);
    room.topic('新茶上市').by(service.mocker.ContactMock.load(mei.id));
    await until(() => expect(inbox.events).toHaveLength(1));
    expect(inbox.events[0]).toMatchObject({
      kind: 'renamed',
      title: '新茶上市',
      from: { id: mei.id, name: '小梅' },
    });
  });

  it('shows to be offline while events cannot be stored, and online again afterwards', async () => {
    inbox.failNext(1);
    service.tell(mei.id, group.id, { text: 'hello' });
    await heard('hello');
    await until(() => expect(inbox.statuses.at(-1)).toEqual({ state: 'online' }));
    expect(inbox.statuses.slice(2)).toEqual([
      { state: 'offline', detail: 'events cannot be stored: the disk is full' },
      { state: 'online' },
    ]);
  });

  it('marks itself among the members', async () => {
    const members = await channel.members?.(group);
    expect(members?.map(person => [person.name, person.bot ?? false])).toEqual([
      ['茶馆', true],
      ['小梅', false],
    ]);
  });

  it('sends links, cards and what it received, each as one message', async () => {
    await send([{ type: 'link', url: 'https://shop.test/1', title: '新茶', description: '今日' }]);
    await send(
      [{ type: 'mini-program', appId: 'wx1', title: '领券', path: '/c', username: 'gh_1@app' }],
      direct,
    );
    await send([{ type: 'media', media: 'image', source: 'm-9' }]);
    expect(service.sent).toMatchObject([
      {
        to: group.id,
        call: 'link',
        link: { url: 'https://shop.test/1', title: '新茶', description: '今日' },
      },
      { to: direct.id, call: 'mini-program', card: { appid: 'wx1', pagePath: '/c', username: 'gh_1@app' } },
      { to: group.id, call: 'forward', message: 'm-9' },
    ]);
  });

  it('sends the caption of a picture after it, and does not repeat the picture when the caption is refused', async () => {
    const picture: Part = { type: 'media', media: 'image', data: 'iVBORw0KGgo=', caption: '新杯子' };
    expect(await send([picture])).toEqual({ ok: true, ids: ['m-1', 'm-2'] });
    expect(service.sent.map(call => call.call)).toEqual(['file', 'text']);
    service.faults.push('none', { code: 3, words: 'not allowed' });
    expect(await send([picture])).toMatchObject({ ok: false, why: 'unsure', cut: false });
    expect(service.sent.map(call => call.call)).toEqual(['file', 'text', 'file']);
  });

  it('hands a picture of many bytes to the service', async () => {
    const data = Buffer.alloc(300_000, 7).toString('base64');
    expect(await send([{ type: 'media', media: 'image', data }])).toMatchObject({ ok: true });
    expect(service.sent).toMatchObject([{ call: 'file', name: 'image.png', bytes: 300_000 }]);
  });

  it('never lets a picture leave twice when the first call fails', async () => {
    service.faults.push({ code: 13, words: 'lost on the way' });
    const sent = await send([{ type: 'media', media: 'image', data: 'iVBORw0KGgo=' }]);
    expect(sent).toEqual({ ok: false, why: 'unsure', cut: true, detail: '13 INTERNAL: lost on the way' });
    expect(service.sent).toEqual([]);
  });

  it('knows that the answer was cut off when the connection breaks under a send', async () => {
    service.faults.push('cut');
    expect(await send([{ type: 'text', text: 'hello' }])).toMatchObject({
      ok: false,
      why: 'unsure',
      cut: true,
    });
  });

  it('says that a room or a person is out of reach', async () => {
    expect(await send([{ type: 'text', text: 'hello' }], { ...group, id: 'none@chatroom' })).toMatchObject({
      why: 'gone',
    });
    expect(await send([{ type: 'text', text: 'hello' }], { ...direct, id: 'nobody' })).toMatchObject({
      why: 'gone',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../src/channels/sandbox/sandbox.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { AppError } from '../../src/kernel/errors.ts';
import type { Event, Part } from '../../src/kernel/message.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { describeChannel } from './contract.ts';
import { openInbox, type Platform, PNG, type Received } from './platform.ts';

type Sandbox = ReturnType<typeof openSandbox>;

function openOne(): Sandbox {
  return openSandbox({ clock: systemClock, random: systemRandom });
}

function wordsOf(part: Part): string {
  if (part.type === 'text' || part.type === 'choices') return part.text;
  if (part.type === 'mention') return `@${part.person.name}`;
  return part.type === 'media' ? (part.caption ?? '') : '';
}

function receivedBy(sandbox: Sandbox): Received[] {
  return sandbox
    .lines(sandbox.group.id)
    .filter(line => line.from.id === sandbox.bot.id)
    .map(({ room, parts, quote }) => ({
      room,
      text: parts.map(wordsOf).join(''),
      buttons: parts.flatMap(part => (part.type === 'choices' ? part.options.map(({ id }) => id) : [])),
      mentions: parts.flatMap(part => (part.type === 'mention' ? [part.person.id] : [])),
      image: parts.some(part => part.type === 'media'),
      ...(quote && { quote }),
    }));
}

/** What people in the browser do: they press "retry" until it is delivered, or give up. */
async function openPlatform(): Promise<Platform> {
  const sandbox = openOne();
  const jun = sandbox.people.add('Jun').person;
  const insist = async (where: 'group' | 'direct', act: Promise<void>) => {
    let failed = await act.then(
      () => false,
      () => true,
    );
    const room = where === 'group' ? sandbox.group.id : 'xiaoyu';
    for (let times = 0; failed && times < 3; times += 1) {
      const id = sandbox.lines(room).findLast(line => !line.delivered)?.id ?? '';
      failed = await sandbox.retry('xiaoyu', id).then(
        () => false,
        () => true,
      );
    }
  };
  const unsupported = async () => {};
  const moderated: string[] = [];
  const moderate: Sandbox['moderate'] = async (room, act) => {
    const outcome = await sandbox.moderate?.(room, act);
    if (!outcome) throw new Error('the sandbox keeps no order');
    if (outcome.ok) moderated.push(`${act.verb} ${act.verb === 'delete' ? act.message : act.person.id}`);
    return outcome;
  };
  return {
    channel: { ...sandbox, moderate },
    can: {
      join: true,
      leave: true,
      quote: true,
      imageIn: true,
      imageOut: true,
      refuse: false,
      lose: false,
      disconnect: false,
      hold: false,
      members: true,
      lackRights: false,
    },
    group: sandbox.group,
    direct: sandbox.directRoom('xiaoyu'),
    mei: { account: 'sandbox', id: 'xiaoyu' },
    jun: { account: 'sandbox', id: jun.id },
    say: (where, text, how) => insist(where, sandbox.say('xiaoyu', where, text, how)),
    image: caption =>
      insist('group', sandbox.sendImage('xiaoyu', 'group', Buffer.from(PNG, 'base64'), caption)),
    join: () => sandbox.join(jun.id),
    leave: () => sandbox.leave(jun.id),
    press: (id, choice) => sandbox.press('xiaoyu', id, choice),
    disconnect: unsupported,
    reconnect: unsupported,
    refuseNext: unsupported,
    loseNext: unsupported,
    moderated: () => moderated,
    mayModerate: unsupported,
    received: () => receivedBy(sandbox),
    close: unsupported,
  };
}

describeChannel('sandbox', openPlatform);

describe('the sandbox', () => {
  const opened = () => {
    const sandbox = openOne();
    const inbox = openInbox();
    const stop = new AbortController();
    void sandbox.start(inbox, stop.signal);
    const last = <K extends Event['kind']>(kind: K) =>
      inbox.events.findLast((event): event is Extract<Event, { kind: K }> => event.kind === kind);
    return { sandbox, inbox, last };
  };

  it('does to people what the bot does to keep order', async () => {
    const { sandbox, inbox, last } = opened();
    const luna = sandbox.people.find('luna')?.person ?? sandbox.bot;
    await sandbox.say('luna', 'group', 'buy my tea');
    await sandbox.moderate?.(sandbox.group, { verb: 'delete', message: sandbox.lines('group')[0]?.id ?? '' });
    expect(sandbox.lines('group')).toMatchObject([{ recalled: true, parts: [] }]);
    await sandbox.moderate?.(sandbox.group, { verb: 'mute', person: luna, until: Date.now() + 60_000 });
    await expect(sandbox.say('luna', 'group', 'again')).rejects.toThrow('muted');
    await sandbox.say('luna', 'direct', 'why?');
    await sandbox.moderate?.(sandbox.group, { verb: 'unmute', person: luna });
    await sandbox.say('luna', 'group', 'thank you');
    await sandbox.moderate?.(sandbox.group, { verb: 'remove', person: luna });
    expect(last('left')).toMatchObject({ from: { id: 'luna' }, by: { id: sandbox.bot.id } });
    await expect(sandbox.join('luna')).rejects.toThrow('banned');
    await sandbox.moderate?.(sandbox.group, { verb: 'readmit', person: luna });
    await sandbox.join('luna');
    expect(inbox.events.map(event => event.kind)).toEqual([
      'message',
      'message',
      'message',
      'left',
      'joined',
    ]);
  });

  it('takes a name typed after @ as a mention, the longest name first, and never inside a word', async () => {
    const { sandbox, last } = opened();
    sandbox.people.add('小鱼干');
    await sandbox.say('boss', 'group', '@小鱼干你好 @Luna, not a@Luna or @Lunatic');
    const parts = last('message')?.parts ?? [];
    expect(parts.map(part => (part.type === 'mention' ? [part.person.name] : wordsOf(part)))).toEqual([
      ['小鱼干'],
      '你好 ',
      ['Luna'],
      ', not a@Luna or @Lunatic',
    ]);
  });

  it.each([
    ['@茶馆你好', true],
    ['/help', true],
    ['/help@茶馆 tags', true],
    ['/help@other', false],
    ['hello /help', false],
    ['你好', false],
  ])('takes "%s" in the group as addressed: %s', async (text, addressed) => {
    const { sandbox, last } = opened();
    await sandbox.say('boss', 'group', text);
    expect(last('message')?.addressed).toBe(addressed);
  });

  it('never gives a key or an id twice, also after a restart', async () => {
    const keys: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      const { sandbox, inbox } = opened();
      await sandbox.say('boss', 'group', 'one');
      await sandbox.leave('boss');
      await sandbox.join('boss');
      keys.push(...inbox.events.map(event => event.key));
    }
    expect(new Set(keys).size).toBe(6);
  });

  it('stores a button pressed three times under one key', async () => {
    const { sandbox, inbox } = opened();
    const options = [{ id: 'yes', label: 'Yes' }];
    const sent = await sandbox.send(sandbox.group, { parts: [{ type: 'choices', text: '?', options }] });
    const id = sent.ok ? (sent.ids[0] ?? '') : '';
    for (let times = 0; times < 3; times += 1) await sandbox.press('boss', id, 'yes');
    expect(inbox.offers.length).toBe(3);
    expect(inbox.events.map(event => event.kind)).toEqual(['choice']);
    await expect(sandbox.press('boss', id, 'forged')).rejects.toBeInstanceOf(AppError);
  });

  it('tells of edits and recalls, and lets nobody touch what others said', async () => {
    const { sandbox, inbox } = opened();
    await sandbox.say('boss', 'group', 'opne at nine');
    const id = sandbox.lines('group')[0]?.id ?? '';
    await sandbox.edit('boss', id, 'open at nine');
    await expect(sandbox.recall('luna', id)).rejects.toBeInstanceOf(AppError);
    await sandbox.recall('boss', id);
    expect(inbox.events.map(event => event.kind)).toEqual(['message', 'edited', 'recalled']);
    expect(sandbox.lines('group')).toMatchObject([{ id, edits: 1, recalled: true, parts: [] }]);
  });

  it('shows a message that could not be stored as undelivered, and rejects', async () => {
    const { sandbox, inbox } = opened();
    inbox.failNext(1);
    await expect(sandbox.say('boss', 'group', 'lost?')).rejects.toThrow('the disk is full');
    const line = sandbox.lines('group')[0];
    expect(line?.delivered).toBe(false);
    await sandbox.retry('boss', line?.id ?? '');
    expect(sandbox.lines('group')[0]?.delivered).toBe(true);
  });

  it('lets nobody outside the group speak in it, and knows a guest of an earlier run by the id', async () => {
    const { sandbox } = opened();
    await expect(sandbox.say('wangcai', 'group', 'hi')).rejects.toMatchObject({ code: 'not-in-group' });
    const id = sandbox.people.add(' 小明  同学 ').person.id;
    expect(openOne().people.find(id)?.person.name).toBe('小明 同学');
    expect(
      await sandbox.send(sandbox.directRoom('guest-'), { parts: [{ type: 'text', text: 'x' }] }),
    ).toMatchObject({
      why: 'gone',
    });
  });

  it('remembers the last 500 lines of a room', async () => {
    const { sandbox } = opened();
    for (let i = 0; i < 510; i += 1) await sandbox.say('boss', 'group', `line ${i}`);
    const lines = sandbox.lines('group');
    expect(lines.length).toBe(500);
    expect(lines[0]?.parts).toEqual([{ type: 'text', text: 'line 10' }]);
  });
});

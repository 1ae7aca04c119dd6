import { beforeEach, describe, expect, it } from 'vitest';
import { openCommands, wrongUse } from '../../src/commands/dispatch.ts';
import { helpCommands } from '../../src/commands/help.ts';
import type { Call, Command, KnownRoom, Responder } from '../../src/feature.ts';
import { AppError } from '../../src/kernel/errors.ts';
import type { Role } from '../../src/kernel/roles.ts';
import { text } from '../../src/kernel/text.ts';
import { answerOf, heard, pressed, readReplies } from '../support/incoming.ts';

const SAY = { 'zh-CN': '中文', en: 'English' };
const DIRECT: KnownRoom = {
  ...{ id: 9, account: 'sandbox', nativeId: 'alice', kind: 'direct' },
  ...{ title: null, language: null, goneAt: null },
};

describe('commands', () => {
  let calls: Call[];
  let audited: unknown[];
  let role: Role;
  let direct: KnownRoom | undefined;
  let responder: Responder;

  const command = (name: string, changes: Partial<Command> = {}): Command => ({
    ...{ name, words: [], role: 'member', summary: SAY, usage: SAY },
    run: async call => {
      calls.push(call);
      return [{ parts: text(`did ${name}`) }];
    },
    ...changes,
  });

  const open = (...commands: Command[]) =>
    openCommands({
      commands,
      rolesOf: async () => ({ house: role, here: role }),
      directRoom: async () => direct,
      audit: async entry => {
        audited.push(entry);
      },
    });

  beforeEach(() => {
    calls = [];
    audited = [];
    role = 'member';
    direct = DIRECT;
    responder = open(
      command('/me', { words: ['我的', 'me', 'allmine'], toldWords: ['mine'] }),
      command('/who', { words: ['谁是'], role: 'agent', personal: true }),
    );
  });

  const says = async (words: string, setting: Parameters<typeof heard>[1] = {}) =>
    readReplies(await answerOf(responder, heard(words, setting)));

  it.each([
    ['/me', {}],
    ['／ME', {}],
    ['/me@teahouse_bot', {}],
    ['/我的', {}],
    ['／我的 现在', {}],
    ['我的', {}],
    ['我的', { kind: 'direct' as const }],
    ['me 现在', { addressed: true }],
    ['@茶馆 我的', { addressed: true }],
    ['我的！', {}],
    ['我的🙏～', {}],
    ['/me？', {}],
    ['/ＭＥ', {}],
    ['All mine!', {}],
    ['mine', { addressed: true }],
    ['Mine?', { kind: 'direct' as const }],
    ['/mine', {}],
  ])('hear %j', async (words, setting) => {
    expect(await says(words, setting)).toEqual(['did /me']);
  });

  it.each([
    ['我的茶呢', {}],
    ['我的 茶呢', {}],
    ['me too', {}],
    ['mine', {}],
    ['Mine!', {}],
    ['all mine and yours', {}],
    ['谁是', {}],
    ['/nonsense', {}],
    ['/me', { member: undefined }],
    ['随便说说', { addressed: true }],
    ['@小鱼 我的', {}],
    ['', { addressed: true }],
  ])('leave %j alone in a group', async (words, setting) => {
    expect(await says(words, setting)).toBeUndefined();
  });

  it('leave anything alone that is not a message', async () => {
    expect(await answerOf(responder, pressed('/me'))).toBeUndefined();
  });

  it('say that a command does not exist, to whom it was meant for, and cut what is silly', async () => {
    expect(await says('/nonsense', { kind: 'direct' })).toEqual([
      '没有 /nonsense 这个命令，发「帮助」看看有哪些。',
    ]);
    const [told] = (await says(`/${'长'.repeat(500)}`, { addressed: true, language: 'en' })) ?? [];
    expect(told).toMatch(/^There is no \/长{29}\. Send/);
  });

  it('hand over the words behind, as written and apart, and the lines below', async () => {
    await says('/me a  b\nsecond\nthird');
    expect(calls[0]).toMatchObject({ role: 'member', args: ['a', 'b'], rest: 'a  b', body: 'second\nthird' });
  });

  it('quote what they answer', async () => {
    const replies = await answerOf(responder, heard('/me'));
    expect(replies?.map(reply => reply.quote)).toEqual([true]);
  });

  it('refuse who may not, and remember that they asked', async () => {
    expect(await says('/who 小鱼')).toEqual(['这个命令只给店里管事的人用。']);
    expect(calls).toEqual([]);
    expect(audited).toEqual([
      {
        memberId: 1,
        action: 'command.refused',
        outcome: 'refused',
        detail: { command: '/who', role: 'member' },
      },
    ]);
  });

  it('tell personal things asked for in a group in the direct chat, and say so', async () => {
    role = 'agent';
    const replies = await answerOf(responder, heard('/who 小鱼'));
    expect(replies?.map(reply => [reply.room?.id, readReplies([reply])?.[0]])).toEqual([
      [9, 'did /who'],
      [undefined, '已私信给你。'],
    ]);
    expect(await says('/who 小鱼', { kind: 'direct' })).toEqual(['did /who']);
  });

  it('tell personal things nowhere when there is no direct chat', async () => {
    role = 'owner';
    direct = undefined;
    expect(await says('/who 小鱼')).toEqual(['这里人多，不方便说。先私聊我一句，再来问我吧。']);
  });

  it('do not begin with two commands for one word', () => {
    expect(() => open(command('/a', { words: ['茶'] }), command('/b', { words: ['茶'] }))).toThrow(
      'two commands answer to 茶',
    );
    expect(() => open(command('/a'), command('/a'))).toThrow('two commands answer to /a');
    expect(() => open(command('/tea'), command('/b', { words: ['tea'] }))).toThrow('/tea');
  });

  it('show how one is used after wrong use', () => {
    const error = wrongUse(command('/who', { usage: { 'zh-CN': '用法', en: 'Usage' } }));
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: 'command.usage', say: { 'zh-CN': '用法', en: 'Usage' } });
  });
});

describe('help', () => {
  const some: Command[] = [
    { ...base('/me', '看自己', 'yourself'), words: ['我的'], role: 'member' },
    { ...base('/stats', '统计', 'numbers'), words: [], role: 'viewer' },
    { ...base('/console', '后台', 'console'), words: [], role: 'owner' },
  ];

  function base(name: string, zh: string, en: string) {
    return { name, summary: { 'zh-CN': zh, en }, usage: SAY, run: async () => [] };
  }

  async function help(role: Role, setting: Parameters<typeof heard>[1]) {
    const open = openCommands({
      commands: [...some, ...helpCommands(some)],
      rolesOf: async () => ({ house: role, here: role }),
      directRoom: async () => undefined,
      audit: async () => {},
    });
    return readReplies(await answerOf(open, heard('/help', setting)))?.[0] ?? '';
  }

  it('shows what the caller may use, and nothing else', async () => {
    expect(await help('member', { kind: 'direct' })).not.toContain('/stats');
    const viewer = await help('viewer', { kind: 'direct' });
    expect(viewer).toContain('/me（我的） 看自己');
    expect(viewer).toContain('/stats 统计');
    expect(viewer).not.toContain('/console');
    expect(await help('owner', { kind: 'direct', language: 'en' })).toContain('/console console');
  });

  it('keeps to itself in a group what only operators may do', async () => {
    expect(await help('owner', { kind: 'group' })).not.toContain('/stats');
  });
});

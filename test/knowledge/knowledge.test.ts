import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/db.ts';
import { importKnowledge } from '../../src/knowledge/import-knowledge.ts';
import { type Knowledge, openKnowledge } from '../../src/knowledge/index.ts';
import { databases, failTheRun, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { answerOf, called, heard, readReplies } from '../support/incoming.ts';

const CSV = `id,question,answer,alternates
ship,多久发货？,付款后 24 小时内发货。,发什么快递|how long is shipping?
return,怎么退货？,七天内可以退。,how do I return this
`;

/** Nothing is sent from here. */
const NOWHERE = {
  outbox: (): never => {
    throw new Error('nothing is sent in this test');
  },
  room: async () => undefined,
};

describe.each(databases)('Knowledge in chat on $name', ({ open }) => {
  let folder: string;
  let clock: HandClock;
  let db: TestDb;
  let knowledge: Knowledge;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-kb-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const load = async (csv: string) => {
    const file = path.join(folder, 'kb.csv');
    writeFileSync(file, csv);
    await importKnowledge({ db, clock }, { file });
  };
  const respond = async (...[words, setting]: Parameters<typeof heard>) =>
    answerOf(knowledge.responder, heard(words, setting));
  const run = async (name: string, ...[rest, setting]: Parameters<typeof called>) =>
    readReplies(await knowledge.commands?.find(command => command.name === name)?.run(called(rest, setting)));

  beforeEach(async () => {
    clock = handClock();
    db = await open(clock);
    await load(CSV);
    knowledge = openKnowledge(featureDeps(db, clock), NOWHERE);
    await knowledge.start?.();
  });
  afterEach(() => db.close());

  it('answers a question it is asked, as a quoting reply', async () => {
    expect(await respond('請問多久發貨呢', { addressed: true })).toEqual([
      {
        parts: [
          {
            type: 'choices',
            text: '付款后 24 小时内发货。',
            options: [
              { id: 'kb:up:1', label: '👍 有用' },
              { id: 'kb:down:1', label: '👎 没帮上' },
            ],
            aside: true,
          },
        ],
        quote: true,
        memberId: 1,
      },
    ]);
  });

  it('answers at once, without waiting for anything', () => {
    expect(knowledge.responder?.respond(heard('怎么退货', { kind: 'direct' }))).toEqual([
      expect.objectContaining({ quote: true }),
    ]);
  });

  it('leaves out the mention it was addressed with', async () => {
    const mention = { type: 'mention' as const, person: { account: 'sandbox', id: 'bot', name: '怎么退货' } };
    const parts = [mention, { type: 'text' as const, text: ' 发什么快递' }];
    expect(readReplies(await respond('', { addressed: true, parts }))).toEqual(['付款后 24 小时内发货。']);
  });

  it.each([
    ['zh-CN', '这个我还不知道，问问店里的人吧。'],
    ['en', 'I do not know that one yet. The people here can help.'],
  ] as const)('says in %s that it does not know', async (language, expected) => {
    expect(readReplies(await respond('你喜欢周杰伦吗', { addressed: true, language }))).toEqual([expected]);
  });

  it('keeps out of what is said to others, and of what bots say', async () => {
    expect(await respond('昨天发货了，好快')).toBeUndefined();
    expect(await respond('@小鱼 多久发货？')).toBeUndefined();
    expect(await respond('多久发货', { addressed: true, member: undefined })).toBeUndefined();
  });

  it('says nothing in a group to a message without words, and hints at /help in private', async () => {
    expect(await respond('😀👍！', { addressed: true })).toEqual([]);
    expect(readReplies(await respond('？？', { kind: 'direct' }))?.[0]).toContain('发「帮助」');
    const sticker = [{ type: 'media' as const, media: 'sticker' as const }];
    expect(await respond('', { kind: 'direct', parts: sticker })).toEqual([]);
  });

  it('is not slowed or broken by a message of 100,000 characters', async () => {
    expect(readReplies(await respond('退'.repeat(100_000), { addressed: true }))).toHaveLength(1);
  });

  it('answers the same on /ask, and shows how to use it when nothing is asked', async () => {
    expect(await run('/ask', 'how long is shipping')).toEqual(['付款后 24 小时内发货。']);
    await expect(run('/ask', '')).rejects.toMatchObject({ code: 'command.usage' });
  });

  it('shows operators what it would answer, and how surely', async () => {
    expect(await run('/kb', '')).toEqual(['知识库有 2 条已发布，0 条草稿，0 条停用。']);
    const [shown] = (await run('/kb', 'find 怎么退货')) ?? [];
    expect(shown?.split('\n')).toEqual([
      expect.stringMatching(/^1\. 怎么退货？（return，\d+%）$/),
      expect.stringContaining('2. 多久发货？（ship，'),
      expect.stringMatching(/^把握 \d+%，会回答第 1 条。$/),
    ]);
    expect(await run('/kb', 'find xyz', { language: 'en' })).toEqual(['Nothing comes near.']);
    await expect(run('/kb', 'find')).rejects.toMatchObject({ code: 'command.usage' });
    await expect(run('/kb', 'burn all')).rejects.toMatchObject({ code: 'command.usage' });
  });

  it('knows what was imported a second ago, in another process too', async () => {
    const other = await openDb(db.url, { clock, onLost: failTheRun });
    try {
      const elsewhere = openKnowledge(featureDeps(other, clock), NOWHERE);
      await elsewhere.start?.();
      await load('id,question,answer\nship,多久发货？,当天发货。\ncard,有礼品卡吗,有的。\n');
      clock.pass(1_000);
      for (const each of [knowledge, elsewhere]) {
        expect(readReplies(await answerOf(each.responder, heard('礼品卡有吗', { addressed: true })))).toEqual(
          ['有的。'],
        );
        expect((await each.search('多久发货')).hits[0]?.topic.answer).toBe('当天发货。');
      }
    } finally {
      await other.close();
    }
  });

  it('does not chime in with what was taken down a moment ago, whoever did it and wherever', async () => {
    await load('id,question,answer,status\nship,多久发货？,付款后 24 小时内发货。,retired\n');
    clock.pass(1_000);
    expect(await respond('多久发货？')).toBeUndefined();
    expect(await respond('怎么退货？')).toHaveLength(1);
  });

  it('chimes in where somebody asks everybody what it surely knows', async () => {
    const options = [
      expect.objectContaining({ id: 'kb:up:1' }),
      expect.objectContaining({ id: 'kb:down:1' }),
    ];
    expect(await respond('多久发货？')).toEqual([
      {
        parts: [{ type: 'choices', text: '付款后 24 小时内发货。', options, aside: true }],
        quote: true,
        memberId: 1,
      },
    ]);
  });

  it('goes on answering from memory when the store cannot be read', async () => {
    const failures: string[] = [];
    let lost = false;
    const read: typeof db.read = (sql, ...params) =>
      lost ? Promise.reject(new Error('the store is gone')) : db.read(sql, ...params);
    const deps = featureDeps({ ...db, read }, clock);
    deps.log.error = ((fields: { err: Error }) => failures.push(fields.err.message)) as typeof deps.log.error;
    const blind = openKnowledge(deps, NOWHERE);
    await blind.start?.();
    lost = true;
    clock.pass(1_000);
    expect(readReplies(await answerOf(blind.responder, heard('多久发货', { addressed: true })))).toEqual([
      '付款后 24 小时内发货。',
    ]);
    expect(failures).toContain('the store is gone');
  });
});

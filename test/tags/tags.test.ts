import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/db.ts';
import type { Deps } from '../../src/deps.ts';
import type { Feature, Incoming } from '../../src/feature.ts';
import { AppError } from '../../src/kernel/errors.ts';
import { openTags } from '../../src/tags/index.ts';
import { tagsOfMember } from '../../src/tags/store.ts';
import { databases, failTheRun, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { answerOf, called, heard, pressed, readReplies } from '../support/incoming.ts';
import { makeMembers } from '../support/members.ts';

const DAY = 86_400_000;
const NOBODY = { 'zh-CN': '没有这个人', en: 'nobody' };

describe.each(databases)('Tags in chat on $name', ({ open }) => {
  let clock: HandClock;
  let db: TestDb;
  let tags: Feature;
  let audited: string[];
  let told: string[];
  let [alice, boss] = [0, 0];

  const openOn = (deps: Deps) =>
    openTags(deps, {
      findMember: async wanted => {
        if (wanted !== '@小鱼') throw new AppError('member.unknown', NOBODY);
        return { id: alice, name: '小鱼' };
      },
      audit: async ({ memberId, action, outcome, detail }) => {
        audited.push(
          `${memberId === boss ? 'boss' : memberId} ${action} ${outcome} ${JSON.stringify(detail)}`,
        );
      },
      tell: async (_, __, words) => {
        told.push(words);
      },
    });
  const asAlice = () => ({ member: { id: alice, name: '小鱼', language: null } });
  const asBoss = () => ({ member: { id: boss, name: '掌柜', language: null }, role: 'editor' as const });
  const run = async (name: string, ...[rest, setting]: Parameters<typeof called>) =>
    tags.commands?.find(command => command.name === name)?.run(called(rest, setting));
  const tag = async (rest: string) => readReplies(await run('/tag', rest, asBoss()))?.[0];
  const own = async (rest: string) => readReplies(await run('/tags', rest, asAlice()))?.[0];
  const press = async (choice: string) =>
    readReplies(await answerOf(tags.responder, pressed(choice, asAlice())));
  const hear = async (incoming: Incoming, feature = tags) => {
    for (const { observe, record } of feature.observers ?? []) {
      const note = observe(incoming);
      if (note !== undefined) await db.write(sql => record(sql, [note]));
    }
  };
  const says = (words: string) => {
    const incoming = heard(words, asAlice());
    return { ...incoming, event: { ...incoming.event, at: clock.now() } };
  };
  const names = async () => (await tagsOfMember(db, alice, clock.now())).map(each => each.name);

  beforeEach(async () => {
    clock = handClock();
    db = await open(clock);
    [alice = 0, boss = 0] = await makeMembers(db, ['小鱼', '掌柜']);
    audited = [];
    told = [];
    tags = openOn(featureDeps(db, clock));
    await tags.start?.();
  });
  afterEach(() => db.close());

  it('know nothing until the owner makes a rule', async () => {
    await hear(says('敏感肌能用吗'));
    expect(await own('')).toBe('我还不知道你喜欢什么。多聊几句，我就记住了。');
    expect(await own('add 护肤')).toBe('店里还没有设标签，过些日子再来看看。');
    expect(await tag('rule list')).toContain('/tag rule add 护肤: 敏感肌|面膜|精华');
  });

  it('show in the next message after a rule was made, with the reason', async () => {
    expect(await tag('rule add 护肤: 敏感肌|面膜')).toBe(
      '好，谁聊到这 2 个词，就给谁记上「护肤」：敏感肌、面膜。',
    );
    await hear(says('敏感肌能用吗'));
    clock.pass(3 * DAY);
    expect(await own('')).toContain('· 护肤：「敏感肌能用吗」，3 天前');
    expect(readReplies(await run('/tags', '', { ...asAlice(), language: 'en' }))?.[0]).toContain(
      '“敏感肌能用吗”, 3 days ago',
    );
    expect(audited).toEqual([
      'boss tag.rule.add done {"tag":"护肤","add":{"kind":"words","words":["敏感肌","面膜"]}}',
    ]);
  });

  it('are not read from commands, from bots, or from anything but messages', async () => {
    await tag('rule add 护肤: 面膜');
    await hear(says('/feedback 面膜'));
    await hear(heard('面膜', { member: undefined }));
    await hear(pressed('面膜', asAlice()));
    expect(await names()).toEqual([]);
  });

  it('offer a button to remove each and to add the others', async () => {
    await tag('rule add 护肤: 面膜');
    await tag('rule add 茶: 龙井');
    await hear(says('面膜'));
    const [reply] = (await run('/tags', '', asAlice())) ?? [];
    expect(reply?.parts).toEqual([
      {
        type: 'choices',
        text: expect.stringContaining('我觉得你喜欢：'),
        options: [
          { id: expect.stringMatching(/^tags:remove:\d+$/), label: '去掉 护肤' },
          { id: expect.stringMatching(/^tags:add:\d+$/), label: '加上 茶' },
        ],
      },
    ]);
  });

  it('change by button, and a button pressed three times says the same three times', async () => {
    await tag('rule add 护肤: 面膜');
    await hear(says('面膜'));
    const id = (await tagsOfMember(db, alice, clock.now()))[0]?.tagId;
    for (let i = 0; i < 3; i++) {
      expect(await press(`tags:remove:${id}`)).toEqual([
        '好的，小鱼，「护肤」去掉了，以后我也不会再自己加上。',
      ]);
    }
    await hear(says('面膜'));
    expect(await names()).toEqual([]);
    for (let i = 0; i < 3; i++)
      expect(await press(`tags:add:${id}`)).toEqual(['记住了，小鱼，你喜欢「护肤」。']);
    expect(await names()).toEqual(['护肤']);
    expect(await press('tags:add:999')).toEqual(['这个标签已经没有了。']);
    expect(await press('coupon:add:1')).toBeUndefined();
    expect(await answerOf(tags.responder, says('tags:add:1'))).toBeUndefined();
  });

  it('change in words', async () => {
    await tag('rule add 护肤: 面膜');
    expect(await own('添加 护肤')).toBe('记住了，小鱼，你喜欢「护肤」。');
    expect(await own('')).toContain('· 护肤：你自己选的，今天');
    expect(await own('remove 护肤')).toBe('好的，小鱼，「护肤」去掉了，以后我也不会再自己加上。');
    expect(await own('add 钓鱼')).toBe('没有「钓鱼」这个标签。现在有：护肤。');
    await expect(own('护肤')).rejects.toMatchObject({ code: 'command.usage' });
    await expect(own('add')).rejects.toMatchObject({ code: 'command.usage' });
  });

  it('can be given and taken by operators, which is audited', async () => {
    expect(await tag('add @小鱼 老客')).toBe('给 小鱼 打上了「老客」。');
    expect(await own('')).toContain('· 老客：店里人加的');
    expect(await tag('remove @小鱼 老客')).toBe('去掉了 小鱼 的「老客」。');
    expect(await tag('remove @小鱼 老客')).toBe('小鱼 没有「老客」这个标签。');
    await expect(tag('add @小虾 老客')).rejects.toMatchObject({ say: NOBODY });
    await expect(tag('give @小鱼 老客')).rejects.toMatchObject({ code: 'command.usage' });
    expect(audited).toEqual([
      `boss tag.add done {"member":${alice},"tag":"老客"}`,
      `boss tag.remove done {"member":${alice},"tag":"老客"}`,
    ]);
  });

  it('are not given against the word of their member', async () => {
    await tag('add @小鱼 老客');
    await own('remove 老客');
    expect(await tag('add @小鱼 老客')).toBe('小鱼 自己去掉过「老客」，听 TA 的，不加了。');
    expect(await names()).toEqual([]);
  });

  it('follow a rule that another process made, a second later', async () => {
    const other = await openDb(db.url, { clock, onLost: failTheRun });
    try {
      const elsewhere = openOn(featureDeps(other, clock));
      await elsewhere.start?.();
      await tag('rule add 护肤: 面膜');
      clock.pass(1_000);
      await hear(says('hello'), elsewhere);
      await expect
        .poll(async () => {
          await hear(says('面膜'), elsewhere);
          return names();
        })
        .toEqual(['护肤']);
    } finally {
      await other.close();
    }
  });

  it('that have faded are dropped by night', async () => {
    await tag('rule add 护肤: 面膜');
    await hear(says('面膜'));
    clock.pass(200 * DAY);
    expect(await names()).toEqual([]);
    await tags.schedules?.find(schedule => schedule.name === 'tags.fade')?.run();
    expect(await db.read('SELECT * FROM "MemberTag"')).toEqual([]);
  });
});

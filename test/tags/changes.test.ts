import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmCommand } from '../../src/commands/confirm.ts';
import type { Feature } from '../../src/feature.ts';
import { openWorks, type Works } from '../../src/jobs/works.ts';
import { rerunTag } from '../../src/tags/changes/rerun.ts';
import { keepRerun } from '../../src/tags/changes/store-rerun.ts';
import { openTags } from '../../src/tags/index.ts';
import { chooseTag, refuseTag, tagsOfMember } from '../../src/tags/store.ts';
import { findTag, type RuleChange, saveRuleChange } from '../../src/tags/store-rules.ts';
import { strengthAt, strengthened } from '../../src/tags/strength.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { called, readReplies } from '../support/incoming.ts';
import { logMessages, makeGroup, makeIdentity } from '../support/log.ts';
import { makeMembers } from '../support/members.ts';

const DAY = 86_400_000;

describe.each(databases)('A change of tag rules on $name', ({ open }) => {
  let clock: HandClock;
  let db: TestDb;
  let tags: Feature;
  let told: string[];
  let [alice, bob, carol, boss] = [0, 0, 0, 0];
  let keys = 0;

  let works: Works;
  const openFeature = () => {
    works = openWorks(featureDeps(db, clock));
    return openTags(featureDeps(db, clock), {
      findMember: async () => ({ id: alice, name: '小鱼' }),
      audit: async () => {},
      tell: async (_, __, words) => {
        told.push(words);
      },
      works,
    });
  };
  const ask = async (name: '/tag' | '/confirm' | '/tags', rest: string, memberId = boss) => {
    keys += 1;
    const call = called(rest, {
      kind: 'direct',
      role: 'editor',
      member: { id: memberId, name: 'x', language: null },
    });
    const command =
      name === '/confirm'
        ? confirmCommand({ db, clock }, tags.confirmables ?? [])
        : tags.commands?.find(each => each.name === name);
    const replies = await command?.run({ ...call, event: { ...call.event, key: `k${keys}` } });
    return readReplies(replies)?.[0] ?? '';
  };
  const tag = (rest: string) => ask('/tag', rest);
  const confirm = async (said: string): Promise<string> =>
    ask('/confirm', /\/confirm (\w+)/.exec(said)?.[1] ?? '');
  const change = async (rest: string): Promise<string> => confirm(await tag(rest));
  const of = async (memberId: number) =>
    (await tagsOfMember(db, memberId, clock.now())).map(each => each.name);
  const rows = () =>
    db.read(
      `SELECT "memberId", "tagId", "source", "by", "quote", "strength", "hits", "firstSeenAt", "lastSeenAt",
         "carriedUntil" FROM "MemberTag" ORDER BY "memberId", "tagId"`,
    );
  const ago = (days: number) => clock.now() - days * DAY;

  beforeEach(async () => {
    clock = handClock();
    db = await open(clock);
    [alice = 0, bob = 0, carol = 0, boss = 0] = await makeMembers(db, ['小鱼', '老王', '阿花', '掌柜']);
    told = [];
    tags = openFeature();
    await tags.start?.();
  });
  afterEach(() => db.close());

  /** Stops what is under way once it has told how far it is. */
  const stopOnTheWay = async (): Promise<void> => {
    for (;;) {
      const [work] = works.list();
      if (work?.state === 'running' && work.reached) return works.cancel(work.id);
      await new Promise(resolve => setImmediate(resolve));
    }
  };

  it('can be watched and stopped, while it is looked at and while it is applied', async () => {
    const much = Array.from({ length: 9_000 }, (_, i) => ({ memberId: bob, text: `${i}`, at: ago(1) }));
    await logMessages(db, [{ memberId: alice, text: '面膜好用', at: ago(60) }, ...much]);
    const looking = tag('rule add 护肤: 面膜');
    await stopOnTheWay();
    expect(await looking).toBe('停下了，什么都没有改。');
    const asked = await tag('rule add 护肤: 面膜');
    expect(works.list()[0]).toMatchObject({ state: 'done', reached: { step: 'reading', share: 1 } });
    const applying = confirm(asked);
    await stopOnTheWay();
    expect(await applying).toMatch(/规则从现在起算数，以前说的没有再翻/u);
    expect(await of(alice)).toEqual([]);
    expect(await change('rule add 护肤: 精华')).toMatch(/1 人多了它/u);
  });

  it('tells who would gain the tag, and gives it when that is confirmed', async () => {
    await logMessages(db, [
      { memberId: carol, text: '很久以前说的面膜', at: ago(91) },
      { memberId: alice, text: '面膜好用', at: ago(60) },
      { memberId: bob, text: '/feedback 面膜', at: ago(3) },
      { memberId: alice, text: '我是敏感肌', at: ago(1) },
    ]);
    const said = await tag('rule add 护肤: 敏感肌|面膜');
    expect(said).toMatch(
      /^照最近 90 天来看，这样改「护肤」：\n会有 1 人多上它：小鱼「我是敏感肌」\n确定的话/,
    );
    expect(await of(alice)).toEqual([]);
    expect(await tag('rule list')).toContain('还没有规则');
    expect(await confirm(said)).toBe(
      '好，谁聊到这 2 个词，就给谁记上「护肤」：敏感肌、面膜。翻完最近 90 天：1 人多了它，0 人少了它。',
    );
    expect(await tag('rule list')).toBe('#1 护肤：聊到 敏感肌、面膜');
    expect([await of(alice), await of(bob), await of(carol)]).toEqual([['护肤'], [], []]);
    const [found] = await tagsOfMember(db, alice, clock.now());
    const faded = strengthAt({ strength: 0.6, lastSeenAt: 0, halfLifeDays: 60 }, 59 * DAY);
    const now = strengthAt({ strength: strengthened(faded, 0.6), lastSeenAt: 0, halfLifeDays: 60 }, DAY);
    expect(found?.strength).toBeCloseTo(now, 9);
    expect(found).toMatchObject({ source: 'rule', by: 'rule 1', quote: '我是敏感肌', hits: 2 });
  });

  it('takes the tag from whom nothing shows it any more, and from nobody else', async () => {
    await logMessages(db, [
      { memberId: alice, text: '面膜', at: ago(2) },
      { memberId: bob, text: '精华', at: ago(2) },
      { memberId: carol, text: '面膜', at: ago(2) },
    ]);
    await change('rule add 护肤: 面膜');
    await tag('rule add 护肤: 买过 面膜|精华');
    const { id = 0 } = (await findTag(db, '护肤')) ?? {};
    await chooseTag(db, { memberId: carol, tagId: id, now: clock.now() }, 'member');
    const said = await tag('rule remove #1');
    expect(said).toContain('会有 1 人不再有：小鱼\n');
    expect(await confirm(said)).toBe('「护肤」的这条规则去掉了。翻完最近 90 天：0 人多了它，1 人少了它。');
    expect([await of(alice), await of(bob), await of(carol)]).toEqual([[], [], ['护肤']]);
    expect(await tag('rule remove #1')).toBe('「#1」没有规则。');
  });

  it('leaves what was found before those days to fade, unless its rule is gone', async () => {
    await logMessages(db, [{ memberId: alice, text: '面膜', at: clock.now() }]);
    await change('rule add 护肤: 面膜');
    clock.pass(100 * DAY);
    await tag('rule add 护肤: 精华');
    expect(await of(alice)).toEqual(['护肤']);
    await change('rule remove 护肤');
    expect(await of(alice)).toEqual([]);
  });

  it('may be cut off anywhere and made again: the same rules over the same log give the same tags', async () => {
    await logMessages(db, [
      { memberId: alice, text: '面膜', at: ago(40) },
      { memberId: bob, text: '面膜', at: ago(30) },
      { memberId: alice, text: '面膜', at: ago(20) },
    ]);
    await change('rule add 护肤: 面膜');
    const once = await rows();
    const { id = 0 } = (await findTag(db, '护肤')) ?? {};
    await rerunTag({ db, clock }, id);
    await rerunTag({ db, clock }, id);
    expect(await rows()).toEqual(once);
  });

  it('that a crash cut off is finished by the next start, and told where it was asked for', async () => {
    await logMessages(db, [{ memberId: alice, text: '面膜', at: ago(1) }]);
    const made: RuleChange = { tag: '护肤', add: { kind: 'words', words: ['面膜'] } };
    await db.write(async sql => {
      const tagId = await saveRuleChange(sql, made, clock.now());
      await keepRerun(sql, {
        ...{ tagId, tag: '护肤', roomId: 1, language: 'zh-CN', occasion: 'o', at: clock.now() },
      });
    });
    tags = openFeature();
    await tags.start?.();
    await expect
      .poll(() => told)
      .toEqual(['上次没翻完的「护肤」，现在都对上规则了。翻完最近 90 天：1 人多了它，0 人少了它。']);
    expect(await of(alice)).toEqual(['护肤']);
    await tags.schedules?.find(({ name }) => name === 'tags.rerun')?.run();
    expect(told).toHaveLength(1);
  });

  it('does not touch what members refused, and counts them out', async () => {
    await logMessages(db, [{ memberId: alice, text: '面膜', at: ago(1) }]);
    await tag('rule add 护肤: 精华');
    const { id = 0 } = (await findTag(db, '护肤')) ?? {};
    await refuseTag(db, { memberId: alice, tagId: id, now: clock.now() });
    expect(await tag('rule add 护肤: 面膜')).toMatch(/^好，/);
    expect(await of(alice)).toEqual([]);
  });

  it('looks for patterns, and refuses those that are not linear', async () => {
    await logMessages(db, [{ memberId: alice, text: '有没有ＳＰＦ 50 的', at: ago(1) }]);
    expect(await change('rule add 防晒: regex spf\\s*\\d+')).toContain('写到像 spf\\s*\\d+ 这样的话');
    expect((await tagsOfMember(db, alice, clock.now()))[0]?.quote).toBe('有没有SPF 50 的');
    const refused = (pattern: string) =>
      tag(`rule add x: regex ${pattern}`).catch(error => error.say['zh-CN']);
    expect(await refused('(a)\\1')).toContain('回头引用');
    expect(await refused('(?=.*a)(?=.*b)')).toContain('前后查看');
    expect(await refused('(面膜')).toContain('看不懂');
    expect(await refused('((a{1,40}){1,20})*b')).toContain('展开太大');
    expect(await refused('a*')).toContain('人人都会有');
    // Catastrophic elsewhere, harmless here.
    expect(await tag('rule add x: regex (a+)+$')).toMatch(/^好，/);
    expect(await tag('rule add y: regex ^(\\w+\\s?)+$')).toMatch(/^好，/);
  });

  it('looks for members of a room, whenever they came', async () => {
    const vip = await makeGroup(db, 'VIP 1群');
    const [one, two] = [await makeIdentity(db, alice), await makeIdentity(db, bob)];
    await db.write(async sql => {
      const enter =
        'INSERT INTO "RoomMember" ("roomId", "identityId", "joinedAt", "leftAt") VALUES (?, ?, ?, ?)';
      await sql.run(enter, vip, one, ago(300), null);
      await sql.run(enter, vip, two, ago(3), ago(2));
    });
    await expect(tag('rule add VIP: joined "VIP 2群"')).rejects.toMatchObject({
      say: { 'zh-CN': '没有叫「VIP 2群」的群。我在的群有：VIP 1群。' },
    });
    await change('rule add VIP: joined "vip 1群"');
    expect([await of(alice), await of(bob)]).toEqual([['VIP'], []]);
    expect(await ask('/tags', '', alice)).toContain('· VIP：你在「VIP 1群」群里，今天');
    // While she is there it does not fade; when she has left it does.
    const nightly = async () => tags.schedules?.find(({ name }) => name === 'tags.fade')?.run();
    clock.pass(150 * DAY);
    await nightly();
    clock.pass(150 * DAY);
    await nightly();
    expect(await of(alice)).toEqual(['VIP']);
    await db.write(sql => sql.run('UPDATE "RoomMember" SET "leftAt" = ?', clock.now()));
    clock.pass(160 * DAY);
    await nightly();
    expect(await of(alice)).toEqual([]);
  });

  it('looks for what was asked often enough within its days, in questions only', async () => {
    const questions = (memberId: number, ...days: number[]) =>
      days.map(day => ({ memberId, text: '什么时候退款', at: ago(day) }));
    const said = [...questions(alice, 25, 13, 2), ...questions(bob, 60, 29, 2)];
    await logMessages(db, [
      ...said.toSorted((a, b) => a.at - b.at),
      ...[1, 2, 3].map(() => ({ memberId: carol, text: '退款收到了', at: ago(1) })),
    ]);
    await change('rule add 要退款: asked 3x 30d: 退款|退货');
    expect([await of(alice), await of(bob), await of(carol)]).toEqual([['要退款'], [], []]);
    const [found] = await tagsOfMember(db, alice, clock.now());
    expect(found).toMatchObject({ source: 'behaviour', hits: 1, kind: 'asked' });
    expect(await ask('/tags', '', alice)).toContain('· 要退款：你问过好几次，像「什么时候退款」，2 天前');
  });

  it('over a long log is read beside the conversation, and its end is told', async () => {
    await logMessages(
      db,
      Array.from({ length: 20_100 }, (_, i) => ({
        memberId: i % 2 ? alice : bob,
        text: i % 3 ? '茶' : '面膜',
        at: ago(1),
      })),
    );
    expect(await tag('rule add 护肤: 面膜')).toBe('我先翻翻最近 90 天的 20,100 条记录，看完告诉你。');
    await expect.poll(() => told.length).toBe(1);
    expect(told[0]).toContain('会有 2 人多上它');
    expect(await confirm(told[0] ?? '')).toContain('看完告诉你');
    await expect.poll(() => told.at(-1), { timeout: 5_000 }).toContain('2 人多了它');
    expect(await of(alice)).toEqual(['护肤']);
  });
});

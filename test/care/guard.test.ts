import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Moderation } from '../../src/channels/channel.ts';
import { databases } from '../support/databases.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const AD = '便宜好茶 spam.com/x';

describe.each(databases)('Keeping order in a group on $name', database => {
  let house: Teahouse;
  let acts: Moderation[];

  beforeEach(async () => {
    house = await openTeahouse({ database });
    acts = [];
    watch();
    // So that the operator can be written to.
    await house.says('boss', '你好', { where: 'direct' });
  });
  afterEach(() => house.close());

  /** Notes what is asked of the platform, which does it. */
  function watch(): void {
    const { moderate } = house.sandbox;
    house.sandbox.moderate = async (room, act) => {
      acts.push(act);
      return (await moderate?.(room, act)) ?? { ok: true };
    };
  }

  const tick = async () => {
    for (const schedule of house.app().schedules) if (schedule.name === 'care') await schedule.run();
    await house.settle();
  };
  const verbs = () => acts.map(({ verb }) => verb);
  const told = () => house.heard('direct', 'boss').filter(words => words.startsWith('群管 #'));
  const boss = (words: string) => house.says('boss', words, { where: 'direct' });
  const inGroup = () => house.sandbox.lines('group').filter(line => !line.recalled);
  const cases = () =>
    house.db.read<{ mode: string; step: string }>('SELECT "mode", "step" FROM "CareCase" ORDER BY "id"');
  const audited = async () =>
    (
      await house.db.read<{ action: string; outcome: string }>(
        `SELECT "action", "outcome" FROM "Audit" WHERE "action" LIKE 'care.%' ORDER BY "id"`,
      )
    ).map(({ action, outcome }) => `${action} ${outcome}`);

  it('is a dry run at first: operators are told, the group is not, and nothing is done', async () => {
    expect(await house.says('xiaoyu', AD)).toEqual([]);
    expect(told()).toEqual([
      [
        '群管 #1：小鱼在「茶馆体验群」发了链接 spam.com',
        '> 便宜好茶 spam.com/x',
        '本来会提醒。现在是试运行，什么也没做（/care on 才真的管）。',
        '要是误判了，点一下（或发 /care ok 1），以后就放行。',
      ].join('\n'),
    ]);
    expect(acts).toEqual([]);
    expect(await audited()).toEqual(['care.would done']);
    // Again within ten minutes: it stands in the list, and disturbs nobody.
    await house.says('xiaoyu', AD);
    expect(told()).toHaveLength(1);
    expect(await cases()).toHaveLength(2);
  });

  it('leads from a reminder over a deleted message and a quiet day to the door', async () => {
    await boss('/care on');
    expect(await house.says('xiaoyu', AD)).toEqual([
      '@小鱼 群里不发外面的链接，这次先提醒一下。有好东西，私下跟店里说一声就行。',
    ]);
    expect(await house.says('xiaoyu', AD)).toEqual([
      '@小鱼 群里不发外面的链接，刚才那条先收起来了。再有一次会先安静一天。',
    ]);
    expect(await house.says('xiaoyu', AD)).toEqual([
      '@小鱼 群里不发外面的链接，先安静一天吧。要是误会了，私聊我说一声。',
    ]);
    await expect(house.says('xiaoyu', '喂？')).rejects.toThrow('muted');
    await house.passSeconds(1);
    house.clock.pass(24 * 3_600_000);
    expect(await house.says('xiaoyu', AD)).toEqual([]);
    expect(verbs()).toEqual(['delete', 'delete', 'mute', 'delete', 'remove']);
    expect(inGroup().filter(({ parts }) => JSON.stringify(parts).includes('spam'))).toHaveLength(1);
    expect(await cases()).toEqual(['warn', 'delete', 'mute', 'remove'].map(step => ({ mode: 'on', step })));
    expect(await audited()).toEqual([
      ...['care.change done', 'care.warn done', 'care.delete done', 'care.delete done', 'care.mute done'],
      ...['care.delete done', 'care.remove done'],
    ]);
    expect(told().at(-1)).toContain('已经删消息、移出群。');
  });

  it('begins with deleting for somebody who just came, and looks at what an edit brought', async () => {
    await boss('/care on');
    await house.sandbox.join('wangcai');
    await house.settle();
    await house.says('wangcai', '大家好');
    const id = inGroup().findLast(line => line.from.id === 'wangcai' && line.what === 'message')?.id ?? '';
    await house.sandbox.edit('wangcai', id, AD);
    await house.settle();
    expect(acts).toEqual([{ verb: 'delete', message: id }]);
  });

  it('leaves operators, allowed sites and whatever is no advertising alone', async () => {
    await boss('/care on');
    await house.says('boss', AD);
    await boss('/care allow spam.com');
    await house.says('xiaoyu', AD);
    await house.says('amay', '今天 3.5 折，好的。谢谢');
    expect(await cases()).toEqual([]);
    await boss('/care deny spam.com');
    expect(await house.says('xiaoyu', AD)).toHaveLength(1);
  });

  it('sees the same text said again and again, over a restart too', async () => {
    await boss('/care on');
    const words = '加我微信领九折优惠券名额有限';
    await house.says('luna', words);
    await house.says('luna', `${words}！`);
    await house.crashAndStart();
    expect(await house.says('luna', `${words}～`)).toEqual([
      '@Luna 同样的话说一遍大家就看到了，这次先提醒一下。有好东西，私下跟店里说一声就行。',
    ]);
  });

  it('learns from a mistake, and takes back what can be', async () => {
    await boss('/care on');
    for (let times = 0; times < 3; times += 1) await house.says('xiaoyu', AD);
    const notice = house.sandbox
      .lines('boss')
      .findLast(({ parts }) => JSON.stringify(parts).includes('care:ok:3'));
    await house.sandbox.press('boss', notice?.id ?? '', 'care:ok:3');
    await house.settle();
    expect(house.heard('direct', 'boss').at(-1)).toBe(
      '记住了，spam.com以后都放行，这次也不算。已经解除禁言。删掉的那条我没法恢复。',
    );
    expect(await house.says('xiaoyu', AD)).toEqual([]);
    expect(verbs()).toEqual(['delete', 'delete', 'mute', 'unmute']);
    expect(await boss('/care ok 3')).toEqual(['这件已经有人放行了。']);
    expect(verbs()).toHaveLength(4);
    expect(await boss('/care ok 99')).toEqual(['没有这个编号，发 /care list 看看。']);
    expect(await audited()).toContain('care.mistake done');
  });

  it('does not let members call it a mistake', async () => {
    await house.says('xiaoyu', AD);
    expect(await house.says('xiaoyu', '/care ok 1', { where: 'direct' })).toEqual([
      '这个命令只给店里管事的人用。',
    ]);
    await boss('/op add @小鱼 viewer');
    expect(await house.says('xiaoyu', '/care ok 1', { where: 'direct' })).toEqual([
      '这件事要更高的权限才能改。',
    ]);
  });

  it('says once that a right is missing, and reminds instead', async () => {
    house.sandbox.moderate = async (_, act) => {
      acts.push(act);
      return { ok: false, why: 'right', detail: 'not enough rights' };
    };
    await boss('/care on');
    for (let times = 0; times < 3; times += 1) await house.says('amay', AD);
    const rights = house.heard('direct', 'boss').filter(words => words.startsWith('我在'));
    expect(rights).toEqual([
      '我在「茶馆体验群」没有删消息的权限，所以只能提醒。想让我管，请把我设成管理员并打开这一项。这件事我只说一次。',
      '我在「茶馆体验群」没有禁言的权限，所以只能提醒。想让我管，请把我设成管理员并打开这一项。这件事我只说一次。',
    ]);
    expect(house.heard('group').at(-1)).toContain('这次先提醒一下');
    expect(await audited()).toContain('care.delete refused');
  });

  it('can be set for one group alone, and told about', async () => {
    await house.says('xiaoyu', '大家好');
    expect(await boss('/care')).toEqual([
      [
        '所有群：群管试运行，只告诉管事的人',
        '· 链接和频道：看所有人的；进群 24 小时内算新人',
        '· 放行的网站：还没有，/care allow 网址 加一个',
        '· 最近三十天：0 件',
      ].join('\n'),
    ]);
    const [here] = await boss('/care off room:"茶馆体验群"');
    expect(here).toContain('茶馆体验群：群管关着');
    expect(here).toContain('我能做的：删消息、禁言、移出群');
    expect((await boss('/care'))[0]).toContain('所有群：群管试运行');
    await house.says('xiaoyu', AD);
    expect(await cases()).toEqual([]);
    expect(await boss('/care on room:没有的群')).toEqual(['没找到叫「没有的群」的群。']);
    expect((await boss('/care maybe'))[0]).toContain('用法：/care');
    expect(await boss('/care try 看 spam.com')).toEqual(['会当成广告：发了链接 spam.com。']);
    expect(await boss('/care list')).toEqual(['最近没有要管的事，挺好。']);
  });

  it('punishes nobody twice, wherever it is killed', async () => {
    await boss('/care on');
    await house.says('xiaoyu', AD);
    await house.says('xiaoyu', AD);
    acts.length = 0;
    // The program dies as the request to mute has left: what comes of it is never learnt.
    const { moderate } = house.sandbox;
    house.sandbox.moderate = async (room, act) => {
      const outcome = await moderate?.(room, act);
      if (act.verb === 'mute') await new Promise(() => {});
      return outcome ?? { ok: true };
    };
    await house.sandbox.say('xiaoyu', 'group', AD);
    await house.until(() => verbs().includes('mute'));
    house.sandbox.moderate = moderate ?? (async () => ({ ok: true }));
    await house.crashAndStart();
    await house.settle();
    expect(verbs()).toEqual(['delete', 'mute']);
    expect(told().at(-1)).toContain('禁言做没做成，我说不准');
    await house.crashAndStart();
    await house.settle();
    expect(verbs()).toEqual(['delete', 'mute']);
    expect(told()).toHaveLength(3);
    expect(await cases()).toHaveLength(3);
  });

  it('does after a crash what was decided before it and not begun', async () => {
    await boss('/care on');
    await house.says('xiaoyu', AD);
    acts.length = 0;
    // It dies between the decision and the first act.
    const { write } = house.db;
    let dying = true;
    house.db.write = async work => {
      const value = await write(work);
      if (dying && (await cases()).length === 2) await new Promise(() => {});
      return value;
    };
    await house.sandbox.say('xiaoyu', 'group', AD);
    for (let i = 0; (await cases()).length < 2; i += 1) expect(i).toBeLessThan(1_000);
    dying = false;
    house.db.write = write;
    expect(acts).toEqual([]);
    await house.crashAndStart();
    await house.settle();
    expect(verbs()).toEqual(['delete']);
    expect(await cases()).toHaveLength(2);
  });

  it('mutes nobody for a day that is over: platforms take that for ever', async () => {
    await boss('/care on');
    await house.says('xiaoyu', AD);
    await house.says('xiaoyu', AD);
    acts.length = 0;
    // It dies as the message is deleted, before anybody is muted, and is started again a day later.
    const { moderate } = house.sandbox;
    house.sandbox.moderate = async (room, act) => {
      await moderate?.(room, act);
      return new Promise(() => {});
    };
    await house.sandbox.say('xiaoyu', 'group', AD);
    await house.until(() => verbs().includes('delete'));
    house.sandbox.moderate = moderate ?? (async () => ({ ok: true }));
    house.clock.pass(24 * 3_600_000 - 20_000);
    await house.crashAndStart();
    await tick();
    expect(verbs()).toEqual(['delete']);
    expect((await audited()).slice(-2).toSorted()).toEqual(['care.delete done', 'care.mute refused']);
    expect(told().at(-1)).toContain('删消息做没做成，我说不准');
    expect(house.heard('group').at(-1)).not.toContain('先安静一天吧');
    const said = told().length;
    await tick();
    expect(told()).toHaveLength(said);
    expect(await house.says('xiaoyu', '喂？')).toEqual([]);
  });
});

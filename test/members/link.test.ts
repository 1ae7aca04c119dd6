import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const MINUTE = 60_000;

describe.each(databases)('/link on $name', database => {
  let house: Teahouse;
  let other: ReturnType<typeof playedChannel>;

  beforeEach(async () => {
    other = playedChannel();
    house = await openTeahouse({ database, channels: [other.channel] });
  });
  afterEach(() => house.close());

  const alone = (who: string, words: string) => house.says(who, words, { where: 'direct' });
  /** 小鱼 on the other platform. */
  const there = async (words: string, id = 'fish'): Promise<string> => {
    const before = other.sendings.length;
    const at = { account: 'played', id };
    await other.accept(
      said(words, { room: { ...at, kind: 'direct' }, from: { ...at, name: '鱼鱼', durable: true } }),
    );
    await house.settle();
    return other.sendings
      .slice(before)
      .map(({ text }) => text)
      .join('\n');
  };
  const codeIn = (words: string) => /(?:link|confirm) ([\w-]+)/.exec(words)?.[1] ?? '';
  const members = () =>
    house.db.read<{ id: number; name: string; mergedIntoId: number | null }>(
      'SELECT "id", "name", "mergedIntoId" FROM "Member" ORDER BY "id"',
    );

  it('makes two logins one person once both are proven and confirmed, and tells both', async () => {
    await alone('amay', '你好');
    const [told = ''] = await alone('amay', '绑定');
    expect(told).toMatch(/^到你的另一个账号那里私聊我，发：\/link [2-9A-Z]{4}-[2-9A-Z]{4}\n10 分钟内有效/);
    const asked = await there(`/link ${codeIn(told).toLowerCase()}`);
    expect(asked).toContain('sandbox 上的 阿May');
    expect(asked).toContain('码要是别人给你的，不要往下走');
    const done = await there(`/confirm ${codeIn(asked)}`);
    expect(done).toContain('从现在起是同一个人');
    expect(house.heard('direct', 'amay').at(-1)).toContain('你的账号刚刚和played 上的 鱼鱼连在了一起');
    const [amay, fish] = (await members()).slice(-2);
    expect([amay?.mergedIntoId, fish?.mergedIntoId]).toEqual([null, amay?.id]);
    expect((await alone('amay', '/me')).join()).toContain('played fish');
    expect(await there('/link')).toContain('/link');
  });

  it('uses a code once, in time, and only from another login that is not joined yet', async () => {
    const code = codeIn((await alone('amay', '/link'))[0] ?? '');
    expect(await alone('amay', `/link ${code}`)).toEqual([
      '这个码就是在这里拿的，要到你的另一个账号那里发。',
    ]);
    expect(await there(`/link ${code}`)).toContain('这个码不对');
    const late = codeIn((await alone('amay', '/link'))[0] ?? '');
    const last = codeIn((await alone('amay', '/link'))[0] ?? '');
    expect(await there(`/link ${late}`)).toContain('这个码不对');
    house.clock.pass(10 * MINUTE);
    expect(await there(`/link ${last}`)).toContain('这个码不对');
    const good = codeIn((await alone('amay', '/link'))[0] ?? '');
    await there(`/confirm ${codeIn((await there(`/link ${good}`)).split('\n').at(-1) ?? '')}`);
    const again = codeIn((await alone('amay', '/link'))[0] ?? '');
    expect(await there(`/link ${again}`)).toContain('已经是连在一起的了');
  });

  it('stops guessing after five wrong codes within an hour, the right one too', async () => {
    const code = codeIn((await alone('amay', '/link'))[0] ?? '');
    for (let i = 0; i < 5; i++) expect(await there(`/link ABCD-EF2${i + 2}`)).toContain('这个码不对');
    expect(await there(`/link ${code}`)).toContain('试错的次数太多了');
    house.clock.pass(61 * MINUTE);
    const fresh = codeIn((await alone('amay', '/link'))[0] ?? '');
    expect(await there(`/link ${fresh}`)).toContain('连成一个人');
  });

  it('never tells a code in the group', async () => {
    await house.says('amay', '大家好');
    expect((await house.says('amay', '绑定')).join()).toContain('先私聊我一句');
    await alone('amay', '你好');
    expect((await house.says('amay', '绑定')).join()).toBe('已私信给你。');
    expect(house.heard('direct', 'amay').at(-1)).toContain('发：/link');
  });

  it('keeps the record of the operator, whichever is older, and stores no code', async () => {
    await there('你好');
    await alone('boss', '你好');
    const code = codeIn((await alone('boss', '/link'))[0] ?? '');
    expect(JSON.stringify(await house.db.read('SELECT * FROM "LinkCode"'))).not.toContain(code.slice(0, 4));
    await there(`/confirm ${codeIn((await there(`/link ${code}`)).split('\n').at(-1) ?? '')}`);
    const rows = await members();
    const boss = rows.find(({ mergedIntoId, name }) => mergedIntoId === null && name !== '鱼鱼');
    expect(rows.find(({ name }) => name === '鱼鱼')?.mergedIntoId).toBe(boss?.id);
  });

  it('/language speaks what was chosen, from the next message on', async () => {
    await alone('amay', '你好');
    expect(await alone('amay', '语言 en')).toEqual(['Fine, English it is from now on.']);
    expect((await alone('amay', '/link'))[0]).toContain('Write to me from your other account');
    expect(await alone('amay', '/language zh')).toEqual(['好的，以后和你说中文。']);
    expect(await alone('amay', '/language klingon')).toEqual(['用法：/language zh　或　/language en']);
  });
});

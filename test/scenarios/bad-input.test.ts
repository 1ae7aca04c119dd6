import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Event, MessageEvent } from '../../src/kernel/message.ts';
import { databases } from '../support/databases.ts';
import { holdLock } from '../support/hold-lock.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const privately = { where: 'direct' } as const;
const UNKNOWN = '这个我还不知道，问问店里的人吧。';

describe.each(databases)('Bad input on $name', database => {
  let house: Teahouse;
  let platform: ReturnType<typeof playedChannel>;
  const stored = () =>
    house.db.read<{ text: string | null; name: string }>(
      `SELECT i."text", m."name" FROM "Interaction" i JOIN "Identity" l ON l."id" = i."identityId" JOIN "Member" m ON m."id" = l."memberId" ORDER BY i."id"`,
    );
  /** What was answered on the played platform. */
  const accept = async (...events: Event[]): Promise<string[]> => {
    const before = platform.sendings.length;
    await platform.accept(...events);
    await house.settle();
    return platform.sendings.slice(before).map(({ text }) => text);
  };
  const from = (name: string) => ({ account: 'played', id: 'amay', name, durable: true });

  beforeEach(async () => {
    platform = playedChannel();
    house = await openTeahouse({ database, channels: [platform.channel] });
  });
  afterEach(async () => {
    const failures = house.logged.filter(line => (JSON.parse(line) as { level: number }).level >= 50);
    await house.close();
    expect(failures).toEqual([]);
  });

  it('a message of 100,000 characters is stored whole and answered once', async () => {
    const long = '敏感肌能用吗'.repeat(16_667).slice(0, 100_000);
    expect(await house.says('boss', '/tag rule add 护肤: 敏感肌')).toHaveLength(1);
    expect(await accept(said(long))).toEqual([UNKNOWN]);
    expect((await stored()).at(-1)?.text).toHaveLength(100_000);
    expect(await house.says('xiaoyu', 'x'.repeat(100_000), privately)).toEqual([UNKNOWN]);
    expect(await house.says('xiaoyu', `/${'x'.repeat(100_000)}`, privately)).toEqual([
      `没有 /${'x'.repeat(29)} 这个命令，发「帮助」看看有哪些。`,
    ]);
  });

  it('a message of only emoji is no question: silence in the group, a kind word alone', async () => {
    expect(await house.says('xiaoyu', '@茶馆 😀👩‍👩‍👧‍👦')).toEqual([]);
    expect(await house.says('xiaoyu', '😀👩‍👩‍👧‍👦', privately)).toEqual([
      '收到～想问什么直接打字告诉我，发「帮助」看看我能做什么。',
    ]);
  });

  it.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['\u202Ekcattack\u202C 好人', 'kcattack 好人'],
    ['null\0byte', 'nullbyte'],
    ['half \ud83d a pair', 'half \ufffd a pair'],
    ['', 'amay'],
    ['名'.repeat(300), '名'.repeat(100)],
    [`'); DROP TABLE "Member"; --`, `'); DROP TABLE "Member"; --`],
  ])('the name %j is kept as %j, and who has it is answered', async (name, kept) => {
    expect(await accept(said('多久发货', { from: from(name) }))).toEqual([UNKNOWN]);
    expect((await stored()).at(-1)).toEqual({ text: '多久发货', name: kept });
  });

  it('null bytes and broken characters in a message are left out, the rest is kept', async () => {
    expect(await accept(said('多久\0发货\ud83d'))).toEqual([UNKNOWN]);
    expect((await stored()).at(-1)?.text).toBe('多久发货\ufffd');
    const parts: MessageEvent['parts'] = [
      { type: 'media', media: 'file', source: 'a\0b', name: '\ud83d.pdf', caption: '看看\0这个' },
    ];
    await accept(said('', { parts }));
    expect((await stored()).at(-1)?.text).toBe('看看这个');
  });

  it('the same update twice, in one batch or in two, is stored and answered once', async () => {
    const event = said('多久发货');
    expect(await accept(event, event)).toEqual([UNKNOWN]);
    expect(await accept(event)).toEqual([]);
    await house.crashAndStart('two');
    expect(await accept(event)).toEqual([]);
    expect(await stored()).toHaveLength(1);
  });

  it('a button pressed three times is answered once, a button nobody knows is not answered', async () => {
    await house.says('boss', '/tag rule add 护肤: 敏感肌');
    const press = (key: string, choice: string): Event => ({
      ...(said('') as MessageEvent),
      kind: 'choice',
      key,
      choice,
    });
    const known = press('p1', 'tags:add:1');
    expect(await accept(known, known)).toEqual(['记住了，阿May，你喜欢「护肤」。']);
    expect(await accept(known)).toEqual([]);
    expect(await accept(press('p2', 'tags:add:999999'))).toEqual(['这个标签已经没有了。']);
    for (const choice of ['', 'tags:explode:1', 'tags:add:1; DROP TABLE "Tag"', '🫖'.repeat(16)]) {
      expect(await accept(press(`p-${choice}`, choice))).toEqual([]);
    }
  });

  it('one bad event does not cost its neighbours in the batch', async () => {
    const events = [said('一'), said('二\0', { from: from('\0') }), said('三')];
    expect(await accept(...events)).toHaveLength(3);
    expect((await stored()).map(({ text }) => text)).toEqual(['一', '二', '三']);
  });
});

const sqlite = databases.filter(({ name }) => name === 'sqlite');

describe.each(sqlite)('A full disk on $name', database => {
  it('makes the house refuse what comes in, keeping nothing of the batch, and take the same later', async () => {
    const platform = playedChannel();
    const house = await openTeahouse({ database, channels: [platform.channel] });
    const pages = (count: number) => house.db.write(sql => sql.all(`PRAGMA max_page_count = ${count}`));
    const count = async (table: string) =>
      (await house.db.read<{ n: number }>(`SELECT count(*) AS "n" FROM "${table}"`))[0]?.n;
    await platform.accept(said('早'));
    await house.settle();
    const events = Array.from({ length: 20 }, (_, i) => said(`${i} ${'多'.repeat(4_000)}`));

    await pages(1);
    await expect(platform.accept(...events)).rejects.toThrow('full');
    await expect(platform.accept(...events)).rejects.toThrow('full');
    expect([await count('Interaction'), await count('Delivery')]).toEqual([1, 1]);

    await pages(1_000_000);
    await platform.accept(...events);
    await house.settle();
    expect([await count('Interaction'), await count('Delivery')]).toEqual([21, 21]);
    expect(platform.sendings).toHaveLength(21);
    await house.close();
  });

  it('and a database that another process holds are the same to a platform: not acknowledged', async () => {
    const platform = playedChannel();
    const house = await openTeahouse({ database, channels: [platform.channel] });
    const letGo = await holdLock(house.db.url);
    const event = said('多久发货');
    const refused = expect(platform.accept(event)).rejects.toThrow('locked');
    await new Promise(resolve => setImmediate(resolve));
    house.clock.pass(600_000);
    await refused;
    await letGo();
    await platform.accept(event);
    await house.settle();
    expect(platform.sendings.map(({ text }) => text)).toEqual([UNKNOWN]);
    await house.close();
  });

  it('leaves what somebody said standing as undelivered, to be tried again', async () => {
    const house = await openTeahouse({ database });
    const pages = (count: number) => house.db.write(sql => sql.all(`PRAGMA max_page_count = ${count}`));
    const said = `@茶馆 ${'多久发货'.repeat(5_000)}`;
    await pages(1);
    await expect(house.sandbox.say('xiaoyu', 'group', said)).rejects.toThrow('full');
    const line = house.sandbox.lines(house.sandbox.group.id).at(-1);
    expect(line?.delivered).toBe(false);

    await pages(1_000_000);
    await house.sandbox.retry('xiaoyu', line?.id ?? '');
    await house.settle();
    expect(house.sandbox.lines(house.sandbox.group.id).find(({ id }) => id === line?.id)?.delivered).toBe(
      true,
    );
    expect(house.heard('group')).toEqual([UNKNOWN]);
    await house.close();
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/db.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { importMembers } from '../../src/members/import-members.ts';
import { databases, failTheRun, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-members-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, content: string | Buffer): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** 姓名,手机 / 小鱼,13812345678 — as Excel in China writes a CSV. */
const GBK = Buffer.concat([
  Buffer.from('d0d5c3fb2ccad6bbfa0d0a', 'hex'),
  Buffer.from('d0a1d3e3', 'hex'),
  Buffer.from(',13812345678\r\n'),
]);

describe.each(databases)('Importing members on $name', ({ open }) => {
  const clock = handClock();
  let db: TestDb;
  beforeEach(async () => {
    // It waits for another process's lock by a clock that goes.
    db = await open(systemClock);
  });
  afterEach(() => db.close());

  const deps = () => ({
    ...featureDeps(db, clock),
    house: { timezone: 'Asia/Shanghai', language: 'zh-CN' as const, owners: ['telegram:1'], currency: 'CNY' },
  });
  const take = (content: string | Buffer, { file = 'members.csv', dryRun = false } = {}) =>
    importMembers(deps(), { file: fileOf(file, content), dryRun });
  const members = async () =>
    (await db.prisma()).member.findMany({
      orderBy: { id: 'asc' },
      include: { contact: true, identities: true, tags: { include: { tag: true } } },
    });
  const mistakesOf = async (content: string) =>
    (await take(content)).mistakes.map(({ line, reason }) => `${line}: ${reason.en}`);

  const CSV = [
    'name,account,phone,email,language,joined,tags,城市',
    ' 小\u200b鱼\t儿 ,telegram:7,138 1234 5678,Fish@Example.com,zh,2026-01-05,护肤|绿茶, 上海市 ',
    'Ｌｕｎａ,telegram:8,,,en,,,',
    '老板,telegram:1,,,,,,',
    '阿May,,+44 7911 123456,,,,绿茶,沙市',
  ].join('\n');

  it('takes clean names, phones as E.164, and everything else a file tells', async () => {
    expect(await take(CSV)).toMatchObject({ added: 4, updated: 0, unchanged: 0, mistakes: [] });
    const joined = Date.UTC(2026, 0, 4, 16);
    const stored = await members();
    expect(stored).toMatchObject([
      {
        ...{ name: '小鱼 儿', language: 'zh-CN', role: 'member', createdAt: joined, lastSeenAt: joined },
        contact: { phone: '+8613812345678', email: 'fish@example.com', city: '上海' },
        identities: [{ account: 'telegram', nativeId: '7', name: '小鱼 儿', durable: true }],
      },
      { name: 'Luna', language: 'en', contact: null, tags: [] },
      { name: '老板', role: 'owner' },
      { name: '阿May', contact: { phone: '+447911123456', city: '沙市' }, identities: [] },
    ]);
    const tags = stored.map(member => member.tags.map(({ tag, source }) => `${tag.name} ${source}`).sort());
    expect(tags).toEqual([['护肤 operator', '绿茶 operator'].sort(), [], [], ['绿茶 operator']]);
  });

  it('reads Chinese columns in GBK, and JSONL', async () => {
    expect(await take(GBK)).toMatchObject({ added: 1, mistakes: [] });
    const line = { name: 'Luna', account: 'telegram:8', tags: ['a', 'b'] };
    expect(await take(JSON.stringify(line), { file: 'm.jsonl' })).toMatchObject({ added: 1 });
    expect(await members()).toMatchObject([
      { name: '小鱼', contact: { phone: '+8613812345678' } },
      { name: 'Luna', tags: [{}, {}] },
    ]);
  });

  it('changes nothing when the same file comes twice, and nothing on a dry run', async () => {
    expect(await take(CSV, { dryRun: true })).toMatchObject({ added: 4, dryRun: true });
    expect(await members()).toEqual([]);
    await take(CSV);
    const before = await members();
    clock.pass(60_000);
    expect(await take(CSV)).toMatchObject({ added: 0, updated: 0, unchanged: 4 });
    expect(await members()).toEqual(before);
  });

  it('knows people by their login, else by their phone, and leaves alone what a file does not tell', async () => {
    await take(CSV);
    const csv = 'name,account,phone\nFish,telegram:7,\nMay,telegram:9,+447911123456\n';
    expect(await take(csv)).toMatchObject({ added: 0, updated: 2 });
    expect(await members()).toMatchObject([
      { name: 'Fish', language: 'zh-CN', contact: { phone: '+8613812345678', email: 'fish@example.com' } },
      { name: 'Luna' },
      { name: '老板' },
      { name: 'May', identities: [{ nativeId: '9' }] },
    ]);
  });

  it('keeps two logins of one account apart although they share a phone, and asks who is meant', async () => {
    await take('name,account,phone\nA,telegram:7,13812345678\n');
    expect(await take('name,account,phone\nB,telegram:8,13812345678\n')).toMatchObject({ added: 1 });
    const result = await take('name,phone,tags\nLuna,13912345678,vip\nC,13812345678,vip\n');
    expect(result).toMatchObject({ added: 0, skipped: 2 });
    expect(result.mistakes.map(({ line, reason }) => `${line}: ${reason.en}`)).toEqual([
      '3: Several members have this phone: add the account.',
    ]);
    expect((await members()).map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('does not give back a tag that a member refused', async () => {
    await take('name,account,tags\nA,telegram:7,vip\n');
    await db.write(sql => sql.run('UPDATE "MemberTag" SET "source" = \'member\', "removedAt" = 5'));
    expect(await take('name,account,tags\nA,telegram:7,vip\n')).toMatchObject({ unchanged: 1 });
    expect(await members()).toMatchObject([{ tags: [{ removedAt: 5 }] }]);
  });

  it('finds every broken row, duplicates too, and takes nothing', async () => {
    const csv = [
      'name,account,phone,email,language,joined,tags',
      'A,telegram:7,13812345678,,,,',
      ',telegram:8,,,,,',
      'B,,,,,,',
      'C,@carol,,,,,',
      'D,,12345,,,,',
      'E,telegram:9,,nobody,,,',
      'F,telegram:9,,,klingon,,',
      'G,telegram:9,,,,soon,',
      'H,telegram:9,,,,,two words',
      'I,telegram:7,,,,,',
      'J,,+86 138-1234-5678,,,,',
      `${'长'.repeat(101)},telegram:10,,,,,`,
    ].join('\n');
    expect(await mistakesOf(csv)).toEqual([
      '3: There is no name.',
      '4: Neither an account nor a phone tells who this is.',
      '5: The account "@carol" should look like telegram:12345.',
      '6: "12345" is not a phone number.',
      '7: "nobody" is not an e-mail address.',
      '8: Unknown language "klingon": use zh or en.',
      '9: The time "soon" is unclear: write it as 2026-11-22 20:00.',
      '10: The tag "two words" should be one word of at most 20 characters.',
      '11: It is the same as line 2 (telegram:7).',
      '12: It is the same as line 2 (+8613812345678).',
      '13: The name is longer than 100 characters.',
    ]);
    expect(await members()).toEqual([]);
  });

  it('notices two rows that turn out to be one member', async () => {
    await take('name,account,phone\nA,telegram:7,13812345678\n');
    const [{ id } = { id: 0 }] = await members();
    const csv = 'name,account,phone\nA,telegram:7,\nB,,13812345678\n';
    expect(await mistakesOf(csv)).toEqual([`3: It is the same as line 2 (#${id}).`]);
    expect(await members()).toMatchObject([{ name: 'A' }]);
  });

  it('keeps two imports at once apart, also those of two processes', async () => {
    const rows = (name: string) =>
      [
        'name,account,phone',
        ...Array.from({ length: 2_500 }, (_, i) => `${name}${i},telegram:${i + 10},`),
      ].join('\n');
    const other = await openDb(db.url, { clock: systemClock, onLost: failTheRun });
    try {
      const [one, two, three] = [
        fileOf('1.csv', rows('a')),
        fileOf('2.csv', rows('b')),
        fileOf('3.csv', rows('c')),
      ];
      const results = await Promise.all([
        importMembers(deps(), { file: one }),
        importMembers(deps(), { file: two }),
        importMembers({ ...deps(), db: other }, { file: three }),
      ]);
      expect(results.reduce((sum, { added }) => sum + added, 0)).toBe(2_500);
      expect(results.reduce((sum, { updated }) => sum + updated, 0)).toBe(5_000);
    } finally {
      await other.close();
    }
    const stored = await members();
    expect(stored).toHaveLength(2_500);
    expect(new Set(stored.map(({ name }) => name[0])).size).toBe(1);
    expect(
      stored.every(({ name, identities }) => `${Number(identities[0]?.nativeId) - 10}` === name.slice(1)),
    ).toBe(true);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importReport } from '../../src/files/import-report.ts';
import { importKnowledge } from '../../src/knowledge/import-knowledge.ts';
import { countByStatus, loadPublished } from '../../src/knowledge/store.ts';
import { knowledgeVersions } from '../../src/knowledge/store-version.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { handClock } from '../support/hand-clock.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, content: string | Buffer): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** 问题,答案 / 怎么退货,七天内可以退 — as Excel in China writes a CSV. */
const GBK = Buffer.from('cecacce22cb4f0b0b80d0ad4f5c3b4cdcbbbf52cc6dfccecc4dabfc9d2d4cdcb0d0a', 'hex');

describe.each(databases)('Importing knowledge on $name', ({ open }) => {
  const clock = handClock();
  let db: TestDb;
  beforeEach(async () => {
    db = await open(clock);
  });
  afterEach(() => db.close());

  const take = (content: string | Buffer, { name = 'kb.csv', dryRun = false } = {}) =>
    importKnowledge({ db, clock }, { file: fileOf(name, content), dryRun });

  const mistakesOf = async (content: string | Buffer, name = 'kb.csv') =>
    (await take(content, { name })).mistakes.map(({ line, reason }) => `${line}: ${reason.en}`);

  it('takes a CSV with ids, alternates, language and status', async () => {
    const result = await take(
      'id,question,answer,alternates,language,status\n' +
        'ship,多久发货？,"一天内, 包邮",发什么快递|几天能到,zh,\n' +
        'later,Gift cards?,Soon.,"gift card\nvoucher",en,draft\n',
    );
    expect(result).toMatchObject({ added: 2, updated: 0, unchanged: 0, mistakes: [] });
    expect(await loadPublished(db)).toMatchObject([
      { slug: 'ship', answer: '一天内, 包邮', language: 'zh-CN', alternates: ['发什么快递', '几天能到'] },
    ]);
    expect(await countByStatus(db)).toEqual(
      new Map([
        ['published', 1],
        ['draft', 1],
      ]),
    );
  });

  it('takes JSONL', async () => {
    const lines = [
      { id: 'a', question: '几点开门？', answer: '十点', alternates: ['营业到几点'] },
      { question: 'Do you ship?', answer: 'Yes.' },
    ];
    await take(`${lines.map(line => JSON.stringify(line)).join('\n')}\n\n`, { name: 'kb.jsonl' });
    expect((await loadPublished(db)).map(entry => [entry.slug, entry.alternates])).toEqual([
      ['a', ['营业到几点']],
      ['q:doyouship', []],
    ]);
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff问题,答案\n怎么退货,七天内可以退\n')],
    ['UTF-16 as Excel calls Unicode', Buffer.from('\ufeff问题,答案\r\n怎么退货,七天内可以退\r\n', 'utf16le')],
    ['GBK as Excel in China writes it', GBK],
  ])('reads Chinese columns in %s', async (_, bytes) => {
    expect((await take(bytes)).mistakes).toEqual([]);
    expect(await loadPublished(db)).toMatchObject([{ question: '怎么退货', answer: '七天内可以退' }]);
  });

  it('changes nothing when the same file comes twice', async () => {
    const csv = 'question,answer\nA?,1\nB?,2\n';
    await take(csv);
    const result = await take(csv.replace('A?', ' a ？ ').replace('B?,2', 'B?,3'));
    expect(result).toMatchObject({ added: 0, updated: 2, unchanged: 0 });
    expect(await take(csv.replace('A?', ' a ？ ').replace('B?,2', 'B?,3'))).toMatchObject({ unchanged: 2 });
    expect((await loadPublished(db)).map(entry => entry.answer)).toEqual(['1', '3']);
  });

  it('leaves alone what a file does not tell', async () => {
    await take('id,question,answer,alternates,status\nx,Q,A,alt one|alt two,retired\n');
    await take('id,question,answer\nx,Q,A better answer\n');
    expect(await countByStatus(db)).toEqual(new Map([['retired', 1]]));
    await take('id,question,answer,status\nx,Q,A better answer,published\n');
    expect(await loadPublished(db)).toMatchObject([
      { answer: 'A better answer', alternates: ['alt one', 'alt two'] },
    ]);
  });

  it('tells every process that the knowledge changed, and none when it did not', async () => {
    const before = (await knowledgeVersions(db)).entries;
    await take('question,answer\nA?,1\n');
    const after = (await knowledgeVersions(db)).entries;
    expect(after).not.toBe(before);
    await take('question,answer\nA?,1\n');
    await take('question,answer\nA?,\n');
    await take('question,answer\nC?,3\n', { dryRun: true });
    expect((await knowledgeVersions(db)).entries).toBe(after);
  });

  it('only rehearses on a dry run', async () => {
    await take('question,answer\nA?,1\n');
    const result = await take('question,answer\nA?,2\nB?,1\n', { dryRun: true });
    expect(result).toMatchObject({ added: 1, updated: 1, dryRun: true });
    expect(await loadPublished(db)).toMatchObject([{ answer: '1' }]);
  });

  it('takes nothing of a 2 MB file with one broken row, and names its line', async () => {
    const rows = Array.from({ length: 9_000 }, (_, i) => `q${i},问题${i}？,${'答'.repeat(70)}${i}`);
    rows[7_000] = 'q7000,,没有问题的答案';
    const content = `id,question,answer\n${rows.join('\n')}\n`;
    expect(Buffer.byteLength(content)).toBeGreaterThan(2_000_000);
    const result = await take(content);
    expect(result).toMatchObject({ added: 0, updated: 0, skipped: 8_999 });
    expect(result.mistakes).toEqual([
      { line: 7_002, reason: expect.objectContaining({ 'zh-CN': '没有问题。' }) },
    ]);
    expect(await loadPublished(db)).toEqual([]);
  });

  it('takes 10,000 entries in seconds', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `q${i},问题 ${i}？,答案 ${i},问法 ${i}a|问法 ${i}b`,
    );
    const content = `id,question,answer,alternates\n${rows.join('\n')}\n`;
    const started = performance.now();
    expect(await take(content)).toMatchObject({ added: 10_000 });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await take(content)).toMatchObject({ unchanged: 10_000 });
  }, 15_000);

  it('keeps two imports at once apart', async () => {
    const [first, second] = [
      fileOf('one.csv', 'id,question,answer,alternates\nx,Q,1,a|b\n'),
      fileOf('two.csv', 'id,question,answer,alternates\nx,Q,2,c|d\n'),
    ];
    const results = await Promise.all([first, second].map(file => importKnowledge({ db, clock }, { file })));
    expect(results.map(({ added, updated }) => added + updated)).toEqual([1, 1]);
    const [entry] = await loadPublished(db);
    expect(entry?.alternates).toEqual(entry?.answer === '1' ? ['a', 'b'] : ['c', 'd']);
  });

  it('finds every broken row of a file', async () => {
    const csv = [
      'id,question,answer,language',
      'a,"two\nlines",fine,',
      '',
      'b,no answer,,',
      'c,too,many,en,"co,lumns"',
      'd,too few',
      'a,same id,x,',
      ',,,',
      `e,${'x'.repeat(501)},long,`,
      'f,nul \0 byte,x,',
      'g,language,x,klingon',
      'h,trailing commas are fine,x,en,,',
    ].join('\r\n');
    expect(await mistakesOf(csv)).toEqual([
      '5: The answer is empty.',
      '6: The header has 4 columns and this row has 5; put text with commas in double quotes.',
      '7: The header has 4 columns and this row has 2; put text with commas in double quotes.',
      '8: It is the same entry as in line 2 (a).',
      '10: question is longer than 500 characters.',
      '11: It contains a null character.',
      '12: Unknown language "klingon": use zh or en.',
    ]);
  });

  it.each([
    ['a quote that never closes', 'question,answer\nA?,1\nB?,"2\nC?,3\n', '3: A double quote that opens'],
    ['a misplaced quote', 'question,answer\nA?,1\nB?,"2" or so\nC?,3\n', '3: A double quote is misplaced'],
    ['a quote in the middle', 'question,answer\nA?,1\nB?,5" screen\n', '3: A double quote is misplaced'],
    ['no header', 'A?,1\nB?,2\n', '1: The first row must name the columns'],
    ['a column twice', 'question,answer,问题\nA?,1,B\n', '1: The header has the column "问题" twice.'],
    ['bytes that are no text', Buffer.from([0x61, 0xff, 0xff, 0x81]), '1: The text encoding'],
  ])('says where a file stops making sense: %s', async (_, content, expected) => {
    const mistakes = await mistakesOf(content);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(expected);
  });

  it('finds every broken line of JSONL', async () => {
    const lines = [
      '{"question":"A","answer":"1"}',
      'not json',
      '[1]',
      '{"question":7,"answer":{}}',
      '{"question":"half \\ud800","answer":"x"}',
    ];
    expect(await mistakesOf(lines.join('\r\n'), 'kb.jsonl')).toEqual([
      '2: This line is not a JSON object.',
      '3: This line is not a JSON object.',
      '4: answer is not text.',
      '5: It contains half a character (broken Unicode).',
    ]);
  });

  it('rejects when there is no such file', async () => {
    await expect(importKnowledge({ db, clock }, { file: path.join(folder, 'none.csv') })).rejects.toThrow(
      /none\.csv/,
    );
  });
});

describe('What an import tells', () => {
  const done = {
    added: 2,
    updated: 1,
    unchanged: 7,
    skipped: 0,
    mistakes: [],
    ignoredColumns: [],
    dryRun: false,
  };

  it('is the counts, in the language of whoever asked', () => {
    expect(importReport(done, 'en')).toEqual(['2 added, 1 updated, 7 unchanged, 0 skipped.']);
    expect(importReport({ ...done, dryRun: true, ignoredColumns: ['备注'] }, 'zh-CN')).toEqual([
      '新增 2 条，更新 1 条，没有变化 7 条，跳过 0 条。',
      '没有用到的列：备注。',
      '这是预演，什么都没有改。',
    ]);
  });

  it('is every mistake that was kept, and how many more there are', () => {
    const mistakes = Array.from({ length: 3 }, (_, i) => ({
      line: i + 2,
      reason: { 'zh-CN': '没有问题。', en: 'x' },
    }));
    const lines = importReport(
      { ...done, added: 0, updated: 0, unchanged: 0, skipped: 4, mistakes, mistakeCount: 23 },
      'zh-CN',
    );
    expect(lines.slice(0, 2)).toEqual(['有 23 处要改，一条都没有导入：', '第 2 行：没有问题。']);
    expect(lines.slice(-2)).toEqual(['……还有 20 处。', '新增 0 条，更新 0 条，没有变化 0 条，跳过 4 条。']);
  });
});

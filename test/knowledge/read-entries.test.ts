import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportFile } from '../../src/files/export-file.ts';
import { exportKnowledge, KNOWLEDGE_EXPORT } from '../../src/knowledge/export-knowledge.ts';
import { findClashes } from '../../src/knowledge/find-clashes.ts';
import { importKnowledge } from '../../src/knowledge/import-knowledge.ts';
import { parseMarkdown } from '../../src/knowledge/parse-markdown.ts';
import { loadPublished } from '../../src/knowledge/store.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { handClock } from '../support/hand-clock.ts';
import { xlsx } from '../support/xlsx.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(databases)('What a file may tell of an entry on $name', ({ open }) => {
  const clock = handClock();
  let db: TestDb;
  beforeEach(async () => {
    db = await open(clock);
  });
  afterEach(() => db.close());
  const take = (name: string, content: string | Buffer) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return importKnowledge({ db, clock }, { file });
  };
  const warnings = async (csv: string) =>
    (await take('kb.csv', csv)).warnings?.map(({ line, reason }) => `${line}: ${reason.en}`);

  it('is all of it, from CSV', async () => {
    const csv = [
      'id,question,answer,tags,audience,from,to,image,link,miniprogram',
      'vip,退货政策,三十天,售后|会员,tier:gold,2026-11-01,2026-11-30,https://x.example/a.png,https://x.example/r 退货说明,wx1 pages/r 去退货',
    ].join('\n');
    expect((await take('kb.csv', csv)).mistakes).toEqual([]);
    expect(await loadPublished(db)).toMatchObject([
      {
        tags: ['售后', '会员'],
        audience: 'tier:gold',
        validFrom: Date.UTC(2026, 9, 31, 16),
        validTo: Date.UTC(2026, 10, 30, 16),
        parts: [
          { type: 'media', media: 'image', source: 'https://x.example/a.png' },
          { type: 'link', url: 'https://x.example/r', title: '退货说明' },
          { type: 'mini-program', appId: 'wx1', path: 'pages/r', title: '去退货' },
        ],
      },
    ]);
    expect(await take('kb.csv', csv)).toMatchObject({ unchanged: 1, updated: 0 });
  });

  it.each([
    ['audience', 'level:gold', 'level'],
    ['from', 'soon', 'The time "soon" is unclear'],
    ['image', 'file:///etc/passwd', 'not an https address'],
    ['link', 'javascript:alert(1)', 'not an https address'],
    ['miniprogram', 'wx1', 'appid path title'],
  ])('is refused where %s says %s', async (column, value, why) => {
    const { mistakes } = await take('kb.csv', `question,answer,${column}\nQ,A,${value}\n`);
    expect(mistakes.map(({ reason }) => reason.en)).toEqual([expect.stringContaining(why)]);
  });

  it('is the same from XLSX', async () => {
    const book = xlsx([
      ['编号', '问题', '答案', '相似问法'],
      ['ship', '多久发货 & 到货', '48 小时', '几天到|发货时间'],
      [7, '几点开门', 10, ''],
    ]);
    expect(await take('kb.xlsx', book)).toMatchObject({ added: 2, mistakes: [] });
    expect(await loadPublished(db)).toMatchObject([
      { slug: 'ship', question: '多久发货 & 到货', alternates: ['几天到', '发货时间'] },
      { slug: '7', answer: '10' },
    ]);
    await expect(take('broken.xlsx', 'PK no workbook')).rejects.toMatchObject({ code: 'file.unreadable' });
    const wrong = await take('wrong.xlsx', xlsx([['a', 'b']]));
    expect(wrong.mistakes).toMatchObject([{ line: 1 }]);
  });

  it('is a question for each heading of a Markdown page, and pages where it is long', async () => {
    const manual = `# 说明书\n\n## 怎么开机\n\n长按三秒。\n\n## 保养\n\n${'每周用清水擦一次，不要用酒精。'.repeat(150)}\n`;
    expect(await take('manual.md', manual)).toMatchObject({ added: 5, mistakes: [] });
    const entries = await loadPublished(db);
    expect(entries[0]).toMatchObject({ question: '怎么开机', answer: '长按三秒。', kind: 'answer' });
    const pages = entries.filter(({ kind }) => kind === 'page');
    expect(pages.map(({ slug }) => slug)).toEqual(['q:保养#1', 'q:保养#2', 'q:保养#3', 'q:保养#4']);
    expect(Math.max(...pages.map(({ answer }) => answer.length))).toBeLessThanOrEqual(700);
    expect(pages.map(({ answer }) => answer).join('')).toBe('每周用清水擦一次，不要用酒精。'.repeat(150));
    expect(await take('manual.md', manual)).toMatchObject({ unchanged: 5 });
    await take('manual.md', '## 保养\n\n每周擦一次。\n');
    expect((await loadPublished(db)).map(({ slug }) => slug)).toEqual(['q:怎么开机', 'q:保养']);
    expect((await take('empty.md', 'no heading')).mistakes).toHaveLength(1);
  });

  it('is an entry of 50,000 characters, in pages that no platform has to cut', async () => {
    const answer = '这一段说的是保养。\n\n'.repeat(5_000);
    expect(await take('kb.csv', `id,question,answer\nlong,手册,"${answer}"\n`)).toMatchObject({
      mistakes: [],
    });
    const pages = await loadPublished(db);
    expect(pages.length).toBeGreaterThan(70);
    expect(pages.every(({ kind, answer: page }) => kind === 'page' && page.length <= 700)).toBe(true);
  });

  it('leaves alone what people taught it in chat', async () => {
    await take('kb.csv', 'id,question,answer,alternates\nship,多久发货,48 小时,几天到\n');
    await db.write(sql =>
      sql.run(
        `INSERT INTO "Alternate" ("entryId", "text", "source", "status")
         SELECT "id", '啥时候到我手上', 'member', 'live' FROM "Entry"`,
      ),
    );
    expect(
      await take('kb.csv', 'id,question,answer,alternates\nship,多久发货,24 小时,发货时间\n'),
    ).toMatchObject({ updated: 1 });
    const [entry] = await loadPublished(db);
    expect(entry?.alternates.toSorted()).toEqual(['发货时间', '啥时候到我手上'].toSorted());
    const [version] = await db.read<{ version: number; before: string }>(
      'SELECT "version", "before" FROM "EntryVersion"',
    );
    expect(version).toMatchObject({ version: 1, before: expect.stringContaining('48 小时') });
  });

  it.each(['again.csv', 'again.jsonl'])('is the same again after an export to %s', async name => {
    const csv = [
      'id,question,answer,alternates,language,status,tags,audience,from,to,image,link,miniprogram',
      'vip,退货政策,三十天,怎么退|能退吗,zh,published,售后|会员,tier:gold,2026-11-01,2026-11-30,https://x.example/a.png,https://x.example/r 说明,wx1 pages/r 去退货',
      'odd,=1+1?,"-2, quoted",,,draft,,,,,,,',
      `long,手册,${'每周擦一次。'.repeat(900)},,,,,,,,,,`,
    ].join('\n');
    expect((await take('first.csv', csv)).mistakes).toEqual([]);
    const format = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
    const file = path.join(folder, name);
    const before = await loadPublished(db);
    const rows = exportKnowledge(db, format);
    expect(await exportFile({ columns: KNOWLEDGE_EXPORT, rows, total: 3 }, { file })).toBeGreaterThan(8);
    expect(await importKnowledge({ db, clock }, { file })).toMatchObject({
      added: 0,
      updated: 0,
      mistakes: [],
    });
    expect(await loadPublished(db)).toEqual(before);
  });

  it('and what is asked the same is told, in the file and against the house', async () => {
    await take('kb.csv', 'id,question,answer\nold,怎么退货,七天\n');
    const csv =
      'id,question,answer,audience\n' +
      'a,多久发货,一天,\nb,请问多久发货呢？,两天,\nc,如何退货,七天,\nd,多久发货,今天,tier:gold\ne,别的,x,\n';
    expect(await warnings(csv)).toEqual([
      '3: It is asked the same as line 2 (请问多久发货呢？) and answered differently.',
      '4: It repeats old (如何退货).',
    ]);
  });
});

describe('A Markdown page', () => {
  it('is read by its headings, not by what looks like one in code', () => {
    const page = [
      '---',
      'title: x',
      '---',
      'before',
      '# 产品 A #',
      '## **注意**事项',
      'a',
      '```',
      '# no heading',
      '```',
      '# [产品 B](http://x)',
      'b',
    ].join('\n');
    expect(parseMarkdown(page)).toEqual([
      { line: 6, question: '注意事项', answer: 'a\n```\n# no heading\n```', path: ['产品 A'] },
      { line: 11, question: '产品 B', answer: 'b', path: [] },
    ]);
  });
});

describe('Entries that are asked the same', () => {
  const asked = (slug: string, texts: string[], answer = 'x') => ({ slug, texts, answer, scope: '' });

  it('are found whatever the politeness, once for each pair', () => {
    const entries = [asked('a', ['多久发货', '几天到']), asked('b', ['请问多久发货', '几天到？'], 'y')];
    expect(findClashes(entries)).toEqual([
      { slug: 'b', other: 'a', text: '请问多久发货', contradicts: true },
    ]);
    expect(findClashes([asked('a', ['退货', '退货吗'])])).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKnowledge } from '../../src/knowledge/serve.ts';

const ENTRIES = [
  { id: 'ship', question: '多久能发货？', answer: '两天内寄出。', alternates: ['几天寄出'] },
  { id: 'back', question: 'how do I return this?', answer: 'Within seven days.' },
];

describe('teahouse knowledge serve', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-serve-'));
    file = path.join(folder, 'kb.jsonl');
    writeFileSync(file, `${ENTRIES.map(each => JSON.stringify(each)).join('\n')}\n`);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const said = async (...lines: (object | string)[]) => {
    const replies: unknown[] = [];
    const text = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    await runKnowledge(['serve'], {
      input: Readable.from([`${text}\n`]),
      write: line => replies.push(JSON.parse(line)),
    });
    return replies;
  };

  it('loads a file and answers what it knows, in order', async () => {
    expect(await said({ load: file }, { q: '請問多久能發貨呢' }, { q: 'How do I return this' })).toEqual([
      expect.objectContaining({ ok: true, entries: 2 }),
      { id: 'ship', score: expect.closeTo(1, 0), top: ['ship'] },
      { id: 'back', score: expect.closeTo(1, 0), top: ['back'] },
    ]);
  });

  it('stays silent on what it does not know, and before it knows anything', async () => {
    expect(await said({ q: '多久发货' }, { load: file }, { q: '' }, { q: '今晚月色真美' })).toEqual([
      { id: null, score: 0, top: [] },
      expect.objectContaining({ ok: true }),
      { id: null, score: 0, top: [] },
      expect.objectContaining({ id: null }),
    ]);
  });

  it('goes on after a line that it cannot understand or a file that is not there', async () => {
    const replies = await said('{', { what: 1 }, { load: path.join(folder, 'none.jsonl') }, { load: file });
    expect(replies.slice(0, 3)).toEqual(Array(3).fill({ error: expect.stringMatching(/./) }));
    expect(replies[3]).toMatchObject({ ok: true, entries: 2 });
  });

  it('keeps the base that it had when a new one is broken', async () => {
    const broken = path.join(folder, 'broken.jsonl');
    writeFileSync(broken, '{"id":"x"}\n');
    expect((await said({ load: file }, { load: broken }, { q: '多久能发货' }))[2]).toMatchObject({
      id: 'ship',
    });
  });

  it('tells how it is used', async () => {
    const streams = { input: Readable.from([]), write: () => undefined };
    await expect(runKnowledge([], streams)).rejects.toMatchObject({ code: 'knowledge.usage' });
  });
});

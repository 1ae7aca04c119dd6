import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { growTrees, writeTrees } from '../../bench/knowledge/grow-trees.ts';
import { learnWords } from '../../bench/knowledge/learn-words.ts';
import { openVocabulary, type Row, readSets } from '../../bench/knowledge/read-sets.ts';
import { sumOf } from '../../src/knowledge/confidence.ts';
import { tokenise } from '../../src/knowledge/tokens.ts';

const GROWTH = { trees: 40, leaves: 6, rate: 0.2, fewest: 5, pull: 1 };
const SETS = path.resolve(import.meta.dirname, '../../bench/knowledge/sets');
const grid = Array.from({ length: 400 }, (_, i) => [(i % 20) / 20, Math.floor(i / 20) / 20] as const);

/** Right where both are large: no sum of two numbers says that. */
const rows = grid.map(([a, b]) => ({
  signs: Float64Array.of(a, b),
  right: Number(a > 0.5 && b > 0.5),
  weight: 1,
}));

describe('Growing trees', () => {
  it('finds out what only two signs together say', () => {
    const trees = growTrees(rows, [0, 0], GROWTH);
    const chance = (a: number, b: number) => 1 / (1 + Math.exp(-sumOf(trees, Float64Array.of(a, b))));
    expect(chance(0.9, 0.9)).toBeGreaterThan(0.9);
    expect(chance(0.9, 0.1)).toBeLessThan(0.1);
    expect(chance(0.1, 0.9)).toBeLessThan(0.1);
  });

  it('keeps to the direction of a sign, whatever the rows say', () => {
    const against = rows.map(row => ({ ...row, right: Number((row.signs[0] ?? 0) < 0.5) }));
    const trees = growTrees(against, [1, 0], GROWTH);
    const sums = grid.map(([a]) => sumOf(trees, Float64Array.of(a, 0.3)));
    for (const [i, [a]] of grid.entries())
      for (const [k, [b]] of grid.slice(0, 20).entries())
        if (a <= b) expect(sums[i]).toBeLessThanOrEqual((sums[k] ?? 0) + 1e-9);
  });

  it('writes a line for each tree', () => {
    const trees = [
      { adds: -0.5 },
      {
        sign: 1,
        below: 0.25,
        yes: { adds: 1 },
        no: { sign: 0, below: 2, yes: { adds: 2 }, no: { adds: 3 } },
      },
    ];
    expect(writeTrees(trees, ['score', 'margin'])).toBe('-0.5\nmargin<0.25 1 score<2 2 3');
  });
});

describe('Learning what words say', () => {
  const [GIFT, TODAY, PLEASE, RARE, COMMON] = [5, 2, 9, 0, 7];

  it('finds the word that decides, beside what a sign says already', () => {
    const taught = Array.from({ length: 600 }, (_, i) => {
      const words = Uint32Array.of(i % 2 === 0 ? GIFT : TODAY, PLEASE);
      return { signs: Float64Array.of(i % 3), words, right: Number(i % 2 === 1 && i % 3 > 0), weight: 1 };
    });
    const says = learnWords(taught, [0]);
    expect(says.get(GIFT)).toBeLessThan(-0.5);
    expect(says.get(TODAY)).toBeGreaterThan(0.2);
    expect(Math.abs(says.get(PLEASE) ?? 0)).toBeLessThan(0.2);
  });

  it('holds back what is seen too seldom to say anything', () => {
    const taught = Array.from({ length: 60 }, (_, i) => {
      const words = Uint32Array.of(i < 3 ? RARE : COMMON);
      return { signs: Float64Array.of(0), words, right: Number(i >= 3), weight: 1 };
    });
    expect(learnWords(taught, [0]).has(RARE)).toBe(false);
  });
});

describe('Reading bases to learn from', () => {
  const topics = ['退货', '发票', '运费', '会员', '积分', '地址', '尺码', '颜色', '库存', '换货'];
  const root = mkdtempSync(path.join(tmpdir(), 'sets-'));
  const write = (file: string, lines: object[]) =>
    writeFileSync(path.join(root, 'shop', file), lines.map(line => JSON.stringify(line)).join('\n'));
  mkdirSync(path.join(root, 'shop'));
  write(
    'kb.jsonl',
    topics.map(topic => ({ id: topic, question: `${topic}怎么弄`, answer: `看${topic}页` })),
  );
  write('queries.jsonl', [
    ...topics.map(topic => ({ text: `昨天${topic}`, gold: topic, kind: 'in' })),
    { text: '退货地址发我', gold: null, kind: 'near' },
  ]);
  const vocabulary = openVocabulary();
  const [shop] = readSets(root, vocabulary);

  it('knows the right entry, the words that it has and lacks, and how the question is put', () => {
    const [first] = shop?.asked[0] ?? [];
    const words = Array.from(first?.words ?? [], word => vocabulary.words[word]);
    expect(first).toMatchObject({ kind: 'in', nth: 0, right: 1 });
    expect(words).toEqual(expect.arrayContaining(['+退货', '-昨天', '=昨 天']));
    expect(words.filter(word => word?.slice(1).startsWith('~'))).toEqual([]);
    expect(shop?.answerable).toBe(topics.length);
  });

  it('makes near misses of what is asked of entries that are taken out', () => {
    const firsts = (questions: Row[][] | undefined) =>
      (questions ?? []).flatMap(([row]) => (row ? [row] : []));
    expect(firsts(shop?.asked).filter(({ kind }) => kind === 'near')).toHaveLength(1);
    const thinned = firsts(shop?.thinned);
    const near = thinned.filter(({ kind }) => kind === 'near');
    expect(near.length).toBeGreaterThan(2);
    expect(near.every(({ right }) => right === 0)).toBe(true);
    expect(thinned.filter(({ right }) => right === 1).length).toBeGreaterThan(2);
  });

  it('gives a smaller house what it is asked most: no more of what it lacks than of what it has, and less weight', () => {
    const kinds = (shop?.thinned ?? []).flatMap(([row]) => (row ? [row.kind] : []));
    const near = kinds.filter(kind => kind === 'near').length;
    expect(near).toBeLessThan(2 * (kinds.length - near));
    const weights = new Set(shop?.thinned.map(([row]) => row?.weight));
    expect([...weights].filter(weight => weight !== undefined)).toEqual([shop?.asked[0]?.[0]?.weight]);
  });

  it('leaves out the words that were found by reading what the bases lack', () => {
    const meant = (text: string) => [...tokenise(text).keys()].filter(name => /^#[^#]/.test(name));
    expect(meant('delivery time').some(name => meant('kab aayega').includes(name))).toBe(false);
    expect(meant('delivery time').some(name => meant('when will i get it').includes(name))).toBe(true);
  });

  it('counts all bases alike, whatever their size', () => {
    const weights = shop?.asked.map(([row]) => row?.weight ?? 0) ?? [];
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(400);
  });
});

describe('The bases that it learns from', () => {
  const linesOf = (set: string, file: string) =>
    readFileSync(path.join(SETS, set, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));

  it.each(readdirSync(SETS))('%s names an entry that is there, or none, for each question, once', set => {
    const entries = linesOf(set, 'kb.jsonl') as { id: string; question: string; answer: string }[];
    const asked = linesOf(set, 'queries.jsonl') as { text: string; gold: string | null; kind: string }[];
    const ids = new Set(entries.map(({ id }) => id));
    expect(ids.size).toBe(entries.length);
    expect(entries.filter(({ question, answer }) => !question || !answer)).toEqual([]);
    expect(asked.filter(({ gold, kind }) => (kind === 'in' ? !ids.has(gold ?? '') : gold !== null))).toEqual(
      [],
    );
    expect(asked.filter(({ kind }) => !['in', 'near', 'chat'].includes(kind))).toEqual([]);
    expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
  });
});

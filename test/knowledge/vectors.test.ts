import { describe, expect, it } from 'vitest';
import { calibrateMeaning, meaningChance } from '../../src/knowledge/calibrate-meaning.ts';
import type { PublishedEntry } from '../../src/knowledge/entry.ts';
import { fuse } from '../../src/knowledge/fuse.ts';
import { groupTopics, type Topic } from '../../src/knowledge/topics.ts';
import { nearest, packVector, readVector, tableOf, writeVector } from '../../src/knowledge/vectors.ts';

/** Does work in slices at once, and tells how many there were. */
function through<T>(work: Generator<void, T>): { value: T; slices: number } {
  for (let slices = 1; ; slices++) {
    const step = work.next();
    if (step.done) return { value: step.value, slices };
  }
}

/** The same numbers every time, between −1 and 1. */
const vector = (seed: number, length = 256): number[] =>
  Array.from({ length }, (_, i) => {
    const wave = Math.sin(seed * 127.1 + i * 311.7) * 43_758.5453;
    return (wave - Math.floor(wave)) * 2 - 1;
  });

const mixed = (a: number[], b: number[], share: number): number[] =>
  a.map((value, i) => share * value + (1 - share) * (b[i] ?? 0));

describe('A vector that is kept', () => {
  it('takes a byte a number, in the store little more, and comes back as it was', () => {
    const packed = packVector(vector(7));
    expect(packed.byteLength).toBe(256);
    expect(writeVector(packed).length).toBeLessThan(350);
    expect(readVector(writeVector(packed))).toEqual(packed);
    expect(packVector([0, 0])).toEqual(new Int8Array([0, 0]));
  });

  it('turns by less than a degree', () => {
    const [a, b] = [vector(1), mixed(vector(1), vector(2), 0.7)];
    const cosine = (x: ArrayLike<number>, y: ArrayLike<number>) => {
      let [dot, xx, yy] = [0, 0, 0];
      for (let i = 0; i < x.length; i++) {
        const [p, q] = [x[i] ?? 0, y[i] ?? 0];
        dot += p * q;
        xx += p * p;
        yy += q * q;
      }
      return dot / Math.sqrt(xx * yy);
    };
    expect(cosine(packVector(a), packVector(b))).toBeCloseTo(cosine(a, b), 2);
  });

  it('is found by its neighbours, topic by topic, without what is left out', () => {
    const table = tableOf(
      [1, 2, 3, 4].map(seed => packVector(vector(seed))),
      [0, 0, 1, 2],
    );
    const query = packVector(mixed(vector(2), vector(3), 0.8));
    const topics = (without?: { topic: number } | { text: number }) =>
      through(nearest(table, query, without)).value.map(({ topic }) => topic);
    expect(topics().slice(0, 2)).toEqual([0, 1]);
    expect(topics({ topic: 0 })[0]).toBe(1);
    expect(topics({ text: 1 })[0]).toBe(1);
    expect(through(nearest(tableOf([], []), query)).value).toEqual([]);
  });

  it('is looked for among many in slices', () => {
    const one = packVector(vector(1, 2_048));
    const table = tableOf(
      Array.from({ length: 3_000 }, () => one),
      Array.from({ length: 3_000 }, (_, i) => i),
    );
    expect(through(nearest(table, one)).slices).toBeGreaterThan(2);
  });
});

describe('What the likeness of vectors means', () => {
  /** Entries of three wordings each, `alike` as much as told. */
  const base = (alike: number) => {
    const rows = Array.from({ length: 60 }, (_, i) => ({
      topic: Math.floor(i / 3),
      values: mixed(vector(1_000 + Math.floor(i / 3)), vector(5_000 + i), alike),
    }));
    return tableOf(
      rows.map(({ values }) => packVector(values)),
      rows.map(({ topic }) => topic),
    );
  };
  const talk = Array.from({ length: 40 }, (_, i) => packVector(vector(9_000 + i)));

  it('is found from the base itself: high for its own other words, low for what it does not hold', () => {
    const chance = through(calibrateMeaning(base(0.7), talk)).value;
    if (!chance) throw new Error('it tells nothing apart');
    expect(meaningChance(chance, 0.8)).toBeGreaterThan(0.85);
    expect(meaningChance(chance, 0.2)).toBeLessThan(0.2);
  });

  it('is nothing where entries are no more alike in themselves than among each other', () => {
    const same = packVector(vector(1));
    const table = tableOf(
      Array.from({ length: 30 }, () => same),
      Array.from({ length: 30 }, (_, i) => i >> 1),
    );
    expect(through(calibrateMeaning(table, [same])).value).toBeUndefined();
  });

  it('is guessed with care where no entry has other words', () => {
    const table = tableOf(
      [1, 2, 3].map(seed => packVector(vector(seed))),
      [0, 1, 2],
    );
    const chance = through(calibrateMeaning(table, talk)).value;
    expect(chance && meaningChance(chance, 1)).toBeGreaterThan(0.6);
    expect(chance && meaningChance(chance, 0.1)).toBeLessThan(0.3);
  });
});

describe('Words and meanings together', () => {
  const [a, b, c] = groupTopics(
    ['多久发货', '怎么退货', '能开发票吗'].map(
      (question, id): PublishedEntry => ({
        ...{ id, slug: `e${id}`, kind: 'answer', question, answer: 'x', parts: [], tags: [], alternates: [] },
        ...{ language: null, audience: null, validFrom: null, validTo: null },
      }),
    ),
  ) as [Topic, Topic, Topic];
  const words = (confidence: number) => ({ hits: [{ topic: a, score: confidence }], confidence });

  it('are as sure as both where they agree', () => {
    expect(fuse(words(0.9), [{ topic: a, chance: 0.9 }]).confidence).toBeCloseTo(0.9);
    expect(fuse(words(0.99), [{ topic: a, chance: 0.6 }]).confidence).toBeLessThan(0.99);
  });

  it('doubt what only one of them knows', () => {
    const { hits, confidence } = fuse(words(0.9), [{ topic: b, chance: 0.9 }]);
    expect(hits.map(({ topic }) => topic)).toEqual([a, b]);
    expect(confidence).toBeLessThan(0.5);
    expect(fuse({ hits: [], confidence: 0 }, [{ topic: c, chance: 1 }]).confidence).toBeCloseTo(0.5);
    expect(fuse({ hits: [], confidence: 0 }, [])).toEqual({ hits: [], confidence: 0 });
  });
});

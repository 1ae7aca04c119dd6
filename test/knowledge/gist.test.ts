import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareGists } from '../../src/knowledge/compare-gists.ts';
import { GIST_LENGTH, gistLikeness, writeGist } from '../../src/knowledge/gist.ts';
import { rankEntries } from '../../src/knowledge/rank.ts';

function gistOf(text: string): Int8Array {
  const gist = new Int8Array(GIST_LENGTH);
  writeGist(text, gist);
  return gist;
}
const alike = (one: string, other: string): number => gistLikeness(gistOf(one), gistOf(other), 0);
const entry = (id: string, question: string, ...alternates: string[]) => ({
  ...{ id, question, answer: '', alternates },
});

describe('The gist of an English text', () => {
  it.each([
    ['can you deliver to france', 'do you ship to canada', 'can you cancel my order'],
    ['what do you charge for shipping', 'how much does delivery cost', 'how long does delivery take'],
    ['i forgot my password', 'cannot log in to my account', 'how do i delete my account'],
  ])('%s: nearer to “%s” than to “%s”', (text, same, other) => {
    expect(alike(text, same)).toBeGreaterThan(alike(text, other));
  });

  it('finds the entry of more than half of what a hotel is asked, alone', () => {
    const folder = path.resolve(import.meta.dirname, '../../bench/knowledge/sets/en-hotel');
    const linesOf = <T>(file: string): T[] =>
      readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line));
    const texts = linesOf<ReturnType<typeof entry>>('kb.jsonl').flatMap(({ id, question, alternates = [] }) =>
      [question, ...alternates].map(text => ({ id, gist: gistOf(text) })),
    );
    const asked = linesOf<{ text: string; gold: string | null }>('queries.jsonl').filter(({ gold }) => gold);
    const found = asked.filter(({ text, gold }) => {
      const gist = gistOf(text);
      const likeness = texts.map(each => gistLikeness(gist, each.gist, 0));
      return texts[likeness.indexOf(Math.max(...likeness))]?.id === gold;
    });
    expect(found.length / asked.length).toBeGreaterThan(0.5);
  });

  it('forgives a typo, and what is written large', () => {
    expect(alike('I want a REFUND', 'i want a refund')).toBeCloseTo(1, 1);
    expect(alike('i want a refunde', 'i want a refund')).toBeGreaterThan(
      alike('i want a dog', 'i want a refund'),
    );
  });

  it.each(['怎么退货', 'wifi 密码是多少', '', '!!!', '😀😀😀'])('is nothing for “%s”', text => {
    expect(gistOf(text).every(each => each === 0)).toBe(true);
  });

  it('is as long for every text, also for one of 50,000 characters', () => {
    for (const text of ['ok', 'how do i return an order', 'why '.repeat(12_500)])
      expect(Math.hypot(...gistOf(text))).toBeCloseTo(127, -1);
  });
});

describe('Gists of a base', () => {
  const rank = rankEntries([
    entry('refund', 'how do i get a refund', 'i want my money back', 'refund please'),
    entry('ship', 'how long does delivery take', 'when will my parcel arrive'),
  ]);

  it('tell how near each entry comes, how far ahead of the others, and whose the likest texts are', () => {
    const [refund, ship] = compareGists(rank.postings, gistOf('can you give me my money back'), [0, 1]);
    expect(refund?.gist).toBeGreaterThan(0.6);
    expect(refund?.gistAhead).toBeCloseTo((refund?.gist ?? 0) - (ship?.gist ?? 0));
    expect(ship?.gistAhead).toBeCloseTo(-(refund?.gistAhead ?? 0));
    expect([refund?.gistAmong, ship?.gistAmong]).toEqual([1, 1]);
  });

  it('leave a text out that is asked again', () => {
    const gist = gistOf('i want my money back');
    const near = (variant?: number) =>
      compareGists(rank.postings, gist, [0], variant === undefined ? undefined : { variant })[0]?.gist ?? 0;
    expect(near()).toBeCloseTo(1, 1);
    expect(near(1)).toBeLessThan(near());
    expect(near(0)).toBe(near());
  });

  it('say nothing of Chinese', () => {
    const zeros = { gist: 0, gistAhead: 0, gistAmong: 0 };
    expect(compareGists(rank.postings, gistOf('多久发货'), [0, 1])).toEqual([zeros, zeros]);
  });
});

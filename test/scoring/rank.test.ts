import { describe, expect, it } from 'vitest';
import { type Doings, rankContributors } from '../../src/scoring/rank.ts';

const did = (memberId: number, some: Partial<Doings>): Doings => ({
  memberId,
  name: `#${memberId}`,
  messages: 0,
  days: 1,
  reactions: 0,
  answers: 0,
  ...some,
});
const order = (people: Doings[], most = 10) => rankContributors(people, most).map(({ memberId }) => memberId);

describe('Those a group lives by', () => {
  it('help others before they talk', () => {
    expect(order([did(1, { messages: 10 }), did(2, { messages: 4, answers: 4 })])).toEqual([2, 1]);
  });

  it('gain nothing by flooding: a day of five hundred lines is a day of ten', () => {
    const [flood] = rankContributors([did(1, { messages: 500 })], 1);
    const [chat] = rankContributors([did(1, { messages: 10 })], 1);
    expect(flood?.points).toBe(chat?.points);
    expect(order([did(1, { messages: 500 }), did(2, { messages: 12, days: 6 })])).toEqual([2, 1]);
  });

  it('stand by their numbers where they did the same, and only so many are named', () => {
    expect(order([did(3, { messages: 2 }), did(1, { messages: 2 }), did(2, { messages: 2 })], 2)).toEqual([
      1, 2,
    ]);
  });

  it('are nobody where nothing was done', () => {
    expect(order([])).toEqual([]);
    expect(order([did(1, { days: 0 })])).toEqual([]);
  });
});

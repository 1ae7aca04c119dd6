import pino from 'pino';
import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../src/feature.ts';
import { apologise } from '../../src/inbox/apologise.ts';
import type { WayIn } from '../../src/inbox/way-in.ts';
import { AppError } from '../../src/kernel/errors.ts';
import { heard, pressed, readReplies } from '../support/incoming.ts';

const REFUSAL = new AppError('no', { 'zh-CN': '不行', en: 'No' }, { message: 'why it was' });

function sayAbout(incoming: Incoming, error: unknown) {
  const logged: string[] = [];
  const counters = { stored: 0, repeated: 0, handled: 0, failed: 0 };
  const deps = { log: pino({}, { write: line => logged.push(line) }) };
  const { by, replies } = apologise({ deps, counters } as unknown as WayIn, incoming, error);
  return { by, words: readReplies(replies), logged: logged.join(''), failed: counters.failed };
}

describe('what is said about an error', () => {
  it('is the refusal’s own words in the person’s language; the log has the reason', () => {
    expect(sayAbout(heard('hi'), REFUSAL)).toMatchObject({ by: 'refusal', words: ['不行'], failed: 0 });
    const english = sayAbout(heard('hi', { language: 'en' }), REFUSAL);
    expect(english.words).toEqual(['No']);
    expect(english.logged).toContain('why it was');
  });

  it('is a neutral sentence about a bug, to somebody who waits; the log has the error and the event', () => {
    const told = sayAbout(heard('hi', { addressed: true }), new Error('secret detail'));
    expect(told).toMatchObject({ by: 'apology', failed: 1 });
    expect(told.words).toEqual(['抱歉，刚才没处理好，请稍后再试一次。']);
    expect(told.logged).toContain('secret detail');
    expect(told.logged).toContain('sandbox/k1');
  });

  it('is nothing about a bug where nobody asked', () => {
    expect(sayAbout(heard('hi'), new Error('x')).words).toEqual([]);
    expect(sayAbout(pressed('1'), 'not even an error').words).toEqual([]);
  });
});

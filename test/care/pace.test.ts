import { describe, expect, it } from 'vitest';
import { hostsOf } from '../../src/care/hosts.ts';
import { fingerprint, openRepeats } from '../../src/care/repeats.ts';
import { offenceIn } from '../../src/care/rules.ts';
import { alternativesOf, findWord } from '../../src/care/words.ts';
import type { Event } from '../../src/kernel/message.ts';

const LINES = [
  '今天 3.5 折的那个面霜还有吗？我想给妈妈也带一瓶。谢谢啦',
  'good morning everyone, who is coming to the tasting on Friday?',
  '哈哈哈哈',
  '昨天收到了，包装很好，茶也香。下次还来买，推荐给大家',
];
const ROUNDS = 20_000;

describe('A plain message of a group', () => {
  it.each([0, 300])(
    'is judged in microseconds, with %s words to answer and a thousand sites that pass',
    count => {
      const words = Array.from({ length: count }, (_, id) => ({
        ...{ id, roomId: 0, word: `关键词${id}`, how: 'contains', answer: '', coolSeconds: 300 },
        alternatives: alternativesOf(`关键词${id}`),
      }));
      const domains = new Set(Array.from({ length: 1_000 }, (_, i) => `shop${i}.example`));
      const allowed = {
        domains,
        texts: new Set<string>(),
        forwards: new Set<string>(),
        logins: new Set<number>(),
      };
      const repeats = openRepeats();
      let found = 0;
      const judge = (i: number) => {
        const text = `${LINES[i % LINES.length]}${i}`;
        const event = { kind: 'edited', parts: [{ type: 'text', text }] } as unknown as Extract<
          Event,
          { kind: 'edited' }
        >;
        const print = fingerprint(text);
        const often =
          print !== undefined && repeats.tooOften({ loginId: i % 500, print, at: i, key: `${i}` });
        const said = { loginId: 1, hosts: hostsOf(event, text), forwardedFrom: undefined, card: undefined };
        const offence = offenceIn(
          { ...said, repeated: often ? print : undefined },
          { links: 'all' },
          allowed,
        );
        if (offence || findWord(words, 1, text)) found += 1;
      };
      for (let i = 0; i < ROUNDS; i += 1) judge(i);
      const before = performance.now();
      for (let i = 0; i < ROUNDS; i += 1) judge(i + ROUNDS);
      const micros = ((performance.now() - before) * 1_000) / ROUNDS;
      console.info(`a plain message is judged in ${micros.toFixed(1)} µs with ${count} words`);
      expect(found).toBe(0);
      expect(micros).toBeLessThan(100);
    },
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openTokenTable } from '../../src/knowledge/token-table.ts';

it('A table of names numbers them in the order in which they come, like a map', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 3_000 }), names => {
      const table = openTokenTable();
      const map = new Map<string, number>();
      for (const name of names) {
        const number = map.get(name) ?? map.size;
        map.set(name, number);
        expect(table.take(name)).toBe(number);
      }
      for (const [name, number] of map) expect(table.get(name)).toBe(number);
      expect(table.size()).toBe(map.size);
    }),
    { numRuns: 30 },
  );
});

it('A table of a hundred thousand names tells them all apart, and does not know others', () => {
  const table = openTokenTable();
  for (let i = 0; i < 100_000; i++) table.take(`~${i.toString(36)}`);
  expect(table.size()).toBe(100_000);
  expect(table.get(`~${(99_999).toString(36)}`)).toBe(99_999);
  for (let i = 0; i < 1_000; i++) expect(table.get(`${i} others`)).toBeUndefined();
});

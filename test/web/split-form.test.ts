import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitForm } from '../../src/web/split-form.ts';

const MARK = 'mark';

type Part = { name: string; filename: string | undefined; content: string };

/** The parts of a body that arrives in pieces of some lengths. */
async function partsOf(body: Buffer, lengths: number[]): Promise<Part[]> {
  const arriving = async function* () {
    for (let at = 0, i = 0; at < body.length; i += 1) {
      const next = at + (lengths[i % lengths.length] ?? 1);
      yield body.subarray(at, next);
      at = next;
    }
  };
  const parts: Part[] = [];
  for await (const piece of splitForm(arriving(), MARK)) {
    const last = parts.at(-1);
    if ('bytes' in piece && last) last.content += piece.bytes.toString('latin1');
    if ('name' in piece) parts.push({ ...piece, content: '' });
  }
  return parts;
}

function bodyOf(parts: Part[]): Buffer {
  const whole = parts.map(({ name, filename, content }) => {
    const file = filename === undefined ? '' : `; filename="${filename}"`;
    return `--${MARK}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`;
  });
  return Buffer.from(`${whole.join('')}--${MARK}--\r\n`, 'latin1');
}

const content = fc
  .array(fc.constantFrom('a', '\r', '\n', '-', '\r\n', '\r\n-', '\r\n--', '\r\n--mar', '--mark', '\xff'))
  .map(pieces => pieces.join(''))
  .filter(text => !`\r\n${text}`.includes(`\r\n--${MARK}`));
const part = fc.record({
  name: fc.constantFrom('csrf', 'file', 'x'),
  filename: fc.constantFrom(undefined, '', 'a.csv'),
  content,
});

describe('A form in parts', () => {
  it('is the same however it arrives, whatever looks like a mark in it', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 4 }), lengths, async (parts, cut) => {
        expect(await partsOf(bodyOf(parts), cut)).toEqual(parts);
      }),
    );
  });

  it('ends where it is cut off, or where what stands above a part never ends', async () => {
    const whole = bodyOf([{ name: 'file', filename: 'a.csv', content: 'abc' }]);
    expect((await partsOf(whole.subarray(0, whole.length - 10), [7]))[0]?.name).toBe('file');
    expect(await partsOf(Buffer.from(`--${MARK}\r\nX: ${'y'.repeat(20_000)}`), [500])).toEqual([]);
    expect(await partsOf(Buffer.from('nothing of a form'), [3])).toEqual([]);
  });
});

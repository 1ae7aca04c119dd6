export type Unit = 'utf16' | 'bytes';

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where a text is best cut, best first: after a paragraph, a line, a sentence, a space. */
const BORDERS = [/\n\s*\n/gu, /\n/gu, /[。！？；…]+["'”’」』）)]*|[.!?;]+["'”’)]*(?=\s)/gu, /\s+/gu];

/** The length of a text in UTF-16 units or UTF-8 bytes; a lone surrogate counts as U+FFFD, as it is sent. */
export function lengthOf(text: string, unit: Unit): number {
  if (unit === 'utf16') return text.length;
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    bytes += code < 0x800 ? 1 : 2;
    if (isPair(text, i)) i += 1;
  }
  return bytes;
}

/**
 * Cuts a text into pieces of at most `count`, the first one at most `room`; it is '' when nothing good fits there.
 * The pieces joined are the text. Only a code point longer than `count` makes a piece that is too long.
 */
export function cutText(text: string, unit: Unit, room: number, count: number): string[] {
  if (lengthOf(text, unit) <= room) return [text];
  const graphemes = GRAPHEMES.segment(text);
  const pieces: string[] = [];
  let from = 0;
  let space = room;
  while (from < text.length) {
    const to = cutAfter(text, graphemes, from, reach(text, unit, from, space), space === count);
    pieces.push(text.slice(from, to));
    from = to;
    space = count;
  }
  return pieces;
}

/** How far `space` reaches from `from`, by whole code points. */
function reach(text: string, unit: Unit, from: number, space: number): number {
  let left = space;
  let i = from;
  while (i < text.length) {
    const step = isPair(text, i) ? 2 : 1;
    left -= unit === 'utf16' ? step : lengthOf(text.slice(i, i + step), 'bytes');
    if (left < 0) break;
    i += step;
  }
  return i;
}

/** The end of the piece that begins at `from` and reaches `max` at most. */
function cutAfter(text: string, graphemes: Intl.Segments, from: number, max: number, whole: boolean): number {
  if (max >= text.length) return text.length;
  const hard = graphemes.containing(max)?.index ?? max;
  if (hard <= from) {
    if (!whole) return from;
    return max > from ? max : from + (isPair(text, from) ? 2 : 1);
  }
  const start = hard - Math.ceil((hard - from) / 5);
  const soft = lastBorder(
    text.slice(start, hard),
    border => graphemes.containing(start + border)?.index === start + border,
  );
  if (soft > 0) return start + soft;
  return whole ? hard : from;
}

/** The best border inside a text that a grapheme does not span; 0 when there is none. */
function lastBorder(text: string, isGraphemeBorder: (index: number) => boolean): number {
  for (const border of BORDERS) {
    const ends = Array.from(text.matchAll(border), match => match.index + match[0].length);
    const best = ends.findLast(isGraphemeBorder);
    if (best !== undefined) return best;
  }
  return 0;
}

function isPair(text: string, i: number): boolean {
  return (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
}

import table from 'opencc-js/dict/TSCharacters';

/**
 * OpenCC's character table alone. Its phrase tables choose between readings, which matters to readers and not to a
 * comparison of two texts that were changed alike; they would cost 14 MiB, this costs a few hundred KiB.
 */
const TABLE: string = table;

let known: Map<string, string> | undefined;

/** Read when the first Chinese text comes. */
function simplified(): Map<string, string> {
  if (known) return known;
  known = new Map();
  for (const pair of TABLE.split('|')) {
    const [from, to] = pair.split(' ');
    if (from && to) known.set(from, to);
  }
  return known;
}

/** Traditional Chinese characters as simplified ones; everything else as it is. */
export function simplify(text: string): string {
  const table = simplified();
  let changed = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x3400) continue;
    const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const other = table.get(char);
    if (other !== undefined) {
      changed += text.slice(kept, i) + other;
      kept = i + char.length;
    }
    i += char.length - 1;
  }
  return kept === 0 ? text : changed + text.slice(kept);
}

/** A line that one text has and the other has not. */
export type Changed = { sign: '-' | '+'; line: string };

/** Longer texts are told as wholly changed where they differ. */
const MOST_LINES = 600;

/** What lines were taken out and put in between two texts, in their order: the longest common subsequence stays. */
export function diffLines(before: string, after: string): Changed[] {
  const [a, b] = trimmed(before.split(/\r?\n/), after.split(/\r?\n/));
  const all = (lines: string[], sign: Changed['sign']) => lines.map(line => ({ sign, line }));
  if (a.length > MOST_LINES || b.length > MOST_LINES) return [...all(a, '-'), ...all(b, '+')];
  return walk(a, b, commonLengths(a, b));
}

/** From the first lines to the last: what both have is passed by, else the way on which they have more in common. */
function walk(a: string[], b: string[], lengths: number[][]): Changed[] {
  const changed: Changed[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    const [left, right] = [a[i], b[j]];
    if (left === right) [i, j] = [i + 1, j + 1];
    else if (isTakenOut(lengths, [i, j], [a, b])) changed.push({ sign: '-', line: a[i++] ?? '' });
    else changed.push({ sign: '+', line: b[j++] ?? '' });
  }
  return changed;
}

function isTakenOut(lengths: number[][], [i, j]: [number, number], [a, b]: [string[], string[]]): boolean {
  if (j >= b.length) return true;
  return i < a.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1);
}

/** What both begin and end with is left away. */
function trimmed(a: string[], b: string[]): [string[], string[]] {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(from, a.length - end), b.slice(from, b.length - end)];
}

function at(lengths: number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** For each pair of places, how many lines the rests have in common. */
function commonLengths(a: string[], b: string[]): number[][] {
  const lengths: number[][] = [];
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row: number[] = [];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] =
        a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), row[j + 1] ?? 0);
    }
    lengths[i] = row;
  }
  return lengths;
}

/** How many letters must be added, dropped, changed or swapped to make one word of the other. */
function editDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const cost = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (const [i, letter] of a.entries()) {
    rows.push([i + 1]);
    for (const [j, other] of b.entries()) {
      const changed = cost(i, j) + (letter === other ? 0 : 1);
      const swapped = letter === b[j - 1] && a[i - 1] === other ? cost(i - 1, j - 1) + 1 : changed;
      rows[i + 1]?.push(Math.min(cost(i, j + 1) + 1, cost(i + 1, j) + 1, changed, swapped));
    }
  }
  return cost(a.length, b.length);
}

/** The known name that is most like `wanted`; undefined where none shares half of it. */
export function nearest(wanted: string, known: readonly string[]): string | undefined {
  const folded = fold(wanted);
  const ranked = known
    .map(name => ({ name, distance: editDistance(folded, fold(name)), like: shares(folded, fold(name)) }))
    .filter(({ name, distance, like }) => like || distance <= Math.max(folded.length, name.length) / 2)
    .sort((a, b) => a.distance - b.distance || Number(b.like) - Number(a.like));
  return ranked[0]?.name;
}

/** One spelling for all widths and cases. */
export function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

const shares = (a: string, b: string): boolean => a !== '' && b !== '' && (a.includes(b) || b.includes(a));

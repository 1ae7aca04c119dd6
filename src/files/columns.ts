import type { Say } from '../kernel/errors.ts';

/** What people call the columns, in lower case, and the name each has in the program. */
export type ColumnNames = Record<string, string>;

/** Of each group a file needs one column. */
export type Wanted = { anyOf: string[][]; example: Say };

/** The name a column has in the program; undefined for one that says nothing we know. */
export function knownColumn(names: ColumnNames, column: string): string | undefined {
  return names[column.normalize('NFKC').trim().toLowerCase()];
}

/** Why a header cannot be read by, if so: a column is missing, or is there twice. */
export function refuseHeader(names: ColumnNames, wanted: Wanted, columns: string[]): Say | undefined {
  const known = columns.map(column => knownColumn(names, column));
  if (!wanted.anyOf.every(group => group.some(name => known.includes(name)))) {
    return {
      'zh-CN': `第一行要写列名，至少有 ${wanted.example['zh-CN']}。`,
      en: `The first row must name the columns, at least ${wanted.example.en}.`,
    };
  }
  const twice = columns.find((_, i) => known[i] && known.indexOf(known[i]) !== i);
  if (twice === undefined) return undefined;
  return { 'zh-CN': `表头里“${twice}”一列重复了。`, en: `The header has the column "${twice}" twice.` };
}

/** The cells of a row by the names the program has for their columns; what is unknown is left out. */
export function fieldsOf(names: ColumnNames, cells: Map<string, unknown>): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [column, value] of cells) {
    const name = knownColumn(names, column);
    if (name !== undefined && value !== null && value !== undefined) fields.set(name, value);
  }
  return fields;
}

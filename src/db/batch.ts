import type { Sql, SqlValue } from './db.ts';
import type { Dialect } from './dialect.ts';

export type ColumnType = 'int' | 'double precision' | 'text' | 'boolean';

type Value = SqlValue | boolean | undefined;

/** A row for a batch: what is missing or undefined is NULL. */
export type BatchRow<Columns> = { [Name in keyof Columns]?: Value };

export type Batch<Columns> = {
  all: <T>(sql: Pick<Sql, 'all'>, dialect: Dialect, rows: BatchRow<Columns>[]) => Promise<T[]>;
  /** The number of rows changed. */
  run: (sql: Sql, dialect: Dialect, rows: BatchRow<Columns>[]) => Promise<number>;
};

/**
 * One statement over many rows: they travel as one JSON parameter and stand in the statement as the table `x`. It is
 * the cheapest way in on both databases: one round trip, one parse, 3–5 µs a row. `text` gets the table to select
 * from; an INSERT … SELECT with ON CONFLICT needs `WHERE true` after it (SQLite, "Parsing Ambiguity").
 */
export function batch<Columns extends Record<string, ColumnType>>(
  columns: Columns,
  text: (x: string, dialect: Dialect) => string,
): Batch<Columns> {
  const names = Object.keys(columns);
  const texts = new Map<string, string>();
  const textFor = (dialect: Dialect): string => {
    let known = texts.get(dialect.name);
    if (known === undefined) {
      known = text(`${dialect.table(columns)} AS x`, dialect);
      texts.set(dialect.name, known);
    }
    return known;
  };
  // Arrays, not objects: names would be written, sent and looked up once for every row.
  const json = (rows: BatchRow<Columns>[]): string =>
    JSON.stringify(rows.map(row => names.map(name => row[name] ?? null)));
  return {
    all: (sql, dialect, rows) => sql.all(textFor(dialect), json(rows)),
    run: (sql, dialect, rows) => sql.run(textFor(dialect), json(rows)),
  };
}

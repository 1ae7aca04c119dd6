/** The few places where the two databases spell one idea differently. */
export type Dialect = {
  name: 'sqlite' | 'postgresql';
  /** A table made of one JSON parameter `?`: an array of objects, columns by name. */
  rows: (columns: Record<string, ColumnType>, alias: string) => string;
  greatest: (a: string, b: string) => string;
  least: (a: string, b: string) => string;
  /** Keeps other processes off the selected rows until commit; empty where there is one writer anyway. */
  skipLocked: string;
};

type ColumnType = 'int' | 'double precision' | 'text' | 'boolean';

export const sqlite: Dialect = {
  name: 'sqlite',
  rows: (columns, alias) => {
    const picked = Object.keys(columns).map(name => `value->>'${name}' AS "${name}"`);
    return `(SELECT ${picked.join(', ')} FROM json_each(?)) AS ${alias}`;
  },
  greatest: (a, b) => `max(${a}, ${b})`,
  least: (a, b) => `min(${a}, ${b})`,
  skipLocked: '',
};

export const postgresql: Dialect = {
  name: 'postgresql',
  rows: (columns, alias) => {
    const typed = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
    return `jsonb_to_recordset(?::jsonb) AS ${alias}(${typed.join(', ')})`;
  },
  greatest: (a, b) => `greatest(${a}, ${b})`,
  least: (a, b) => `least(${a}, ${b})`,
  skipLocked: 'FOR UPDATE SKIP LOCKED',
};

/** One text per dialect, made once: `const insert = perDialect(d => …)`, then `insert(db.dialect)`. */
export function perDialect<T>(make: (dialect: Dialect) => T): (dialect: Dialect) => T {
  const made = new Map<string, T>();
  return dialect => {
    const known = made.get(dialect.name);
    if (known !== undefined) return known;
    const fresh = make(dialect);
    made.set(dialect.name, fresh);
    return fresh;
  };
}

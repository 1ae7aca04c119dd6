/** The few places where the two databases spell one idea differently. */
export type Dialect = {
  name: 'sqlite' | 'postgresql';
  /** A table made of one JSON parameter `?`: an array of arrays, in the order of the columns. */
  table: (columns: Record<string, string>) => string;
  greatest: (a: string, b: string) => string;
  least: (a: string, b: string) => string;
  /** Keeps other processes off the selected rows until commit; empty where there is one writer anyway. */
  skipLocked: string;
  /** Keeps other processes from changing or holding the selected rows until commit: they wait. */
  hold: string;
};

export const sqlite: Dialect = {
  name: 'sqlite',
  table: columns => {
    const picked = Object.keys(columns).map((name, i) => `value->>${i} AS "${name}"`);
    return `(SELECT ${picked.join(', ')} FROM json_each(?))`;
  },
  greatest: (a, b) => `max(${a}, ${b})`,
  least: (a, b) => `min(${a}, ${b})`,
  skipLocked: '',
  hold: '',
};

export const postgresql: Dialect = {
  name: 'postgresql',
  table: columns => {
    const picked = Object.entries(columns).map(([name, type], i) => `(value->>${i})::${type} AS "${name}"`);
    return `(SELECT ${picked.join(', ')} FROM jsonb_array_elements(?::jsonb))`;
  },
  greatest: (a, b) => `greatest(${a}, ${b})`,
  least: (a, b) => `least(${a}, ${b})`,
  skipLocked: 'FOR UPDATE SKIP LOCKED',
  hold: 'FOR NO KEY UPDATE',
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

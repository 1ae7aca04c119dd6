/**
 * undici's Pool by itself: the whole package keeps 9 MiB more in memory for a fetch that nobody uses. It then has no
 * `request`, only `dispatch`, which costs less anyway.
 */
declare module 'undici/lib/dispatcher/pool.js' {
  import type { Pool as Whole } from 'undici';

  const Pool: new (origin: string, options: Whole.Options) => Pick<Whole, 'dispatch' | 'close' | 'destroy'>;
  export = Pool;
}

/** Already loaded by the pool. */
declare module 'undici/lib/core/connect.js' {
  import type { buildConnector as build } from 'undici';

  const buildConnector: typeof build;
  export = buildConnector;
}

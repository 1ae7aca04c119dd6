/** undici's Pool by itself: the whole package keeps 9 MiB more in memory for a fetch that nobody uses. */
declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici';
  export = Pool;
}

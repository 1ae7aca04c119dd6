import { readFileSync } from 'node:fs';

/**
 * A list of words beside this file. They are no modules: what a module says stays in memory for good, and these are 1.4
 * megabytes that are needed only while somebody asks.
 */
export const readWords = (name: string): string =>
  readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8').trim();

/** A table of small numbers beside this file. */
export const readNumbers = (name: string): Int8Array =>
  new Int8Array(readFileSync(new URL(`./${name}.bin`, import.meta.url)));

/**
 * Vectors of texts as they are kept, in the store and in memory: a byte for each number, relative to the largest. That
 * turns a vector by less than a degree, and takes a quarter of what floats take.
 */
export type VectorTable = {
  dimensions: number;
  /** One vector behind the other. */
  bytes: Int8Array;
  norms: Float32Array;
  /** Which topic a vector belongs to, by its place. */
  topicOf: Uint32Array;
};

const LARGEST = 127;

export function packVector(values: readonly number[]): Int8Array {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return Int8Array.from(values, value => (largest === 0 ? 0 : Math.round((value / largest) * LARGEST)));
}

export function writeVector(vector: Int8Array): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');
}

export function readVector(text: string): Int8Array {
  return Int8Array.from(Buffer.from(text, 'base64'));
}

/** Lays vectors of one length out; `topics` tells of each where it belongs. */
export function tableOf(vectors: readonly Int8Array[], topics: readonly number[]): VectorTable {
  const dimensions = vectors[0]?.length ?? 0;
  const bytes = new Int8Array(vectors.length * dimensions);
  for (const [i, vector] of vectors.entries()) bytes.set(vector, i * dimensions);
  const norms = Float32Array.from(vectors, normOf);
  return { dimensions, bytes, norms, topicOf: Uint32Array.from(topics) };
}

/** Best first; `alike` is the cosine of the topic's nearest text. */
export type Near = { topic: number; alike: number };

/** Texts that a search leaves out, so that a base can be asked about its own. */
export type LeftOut = { topic: number } | { text: number };

const SHOWN = 10;
/** Multiplications between two moments in which others may run. */
const SLICE = 2_000_000;

/** The topics nearest to a vector. */
export function* nearest(table: VectorTable, query: Int8Array, without?: LeftOut): Generator<void, Near[]> {
  const { dimensions, topicOf } = table;
  const norm = normOf(query);
  const best = new Map<number, number>();
  const rows = Math.max(1, Math.floor(SLICE / Math.max(1, dimensions)));
  for (let row = 0; row < topicOf.length; row++) {
    if (row % rows === rows - 1) yield;
    const topic = topicOf[row] ?? 0;
    if (without && isLeftOut(without, topic, row)) continue;
    const alike = dot(table, row, query) / (norm * (table.norms[row] ?? 1));
    if (alike > (best.get(topic) ?? Number.NEGATIVE_INFINITY)) best.set(topic, alike);
  }
  const all = [...best].map(([topic, alike]) => ({ topic, alike }));
  return all.sort((a, b) => b.alike - a.alike).slice(0, SHOWN);
}

function isLeftOut(without: LeftOut, topic: number, row: number): boolean {
  return 'topic' in without ? without.topic === topic : without.text === row;
}

/** One of the table's own vectors. */
export function vectorAt({ dimensions, bytes }: VectorTable, row: number): Int8Array {
  return bytes.subarray(row * dimensions, (row + 1) * dimensions);
}

function normOf(vector: Int8Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum) || 1;
}

function dot({ dimensions, bytes }: VectorTable, row: number, query: Int8Array): number {
  const start = row * dimensions;
  let sum = 0;
  for (let i = 0; i < dimensions; i++) sum += (bytes[start + i] ?? 0) * (query[i] ?? 0);
  return sum;
}

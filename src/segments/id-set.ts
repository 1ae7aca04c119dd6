/** A set of ids, one bit each; where `rest` is true it means everybody else. */
export type IdSet = { bits: Uint32Array; rest: boolean };

const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** Reads `12,7,300`: a list of a million ids takes a few milliseconds, where a million rows take a second. */
export function idsFrom(list: string): IdSet {
  let bits = new Uint32Array(1024);
  let id = 0;
  let open = false;
  for (let at = 0; at <= list.length; at += 1) {
    const code = list.charCodeAt(at);
    if (code >= DIGIT_0 && code <= DIGIT_9) {
      id = id * 10 + code - DIGIT_0;
      open = true;
    } else if (open) {
      if (id >>> 5 >= bits.length) bits = grown(bits, id >>> 5);
      bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
      id = 0;
      open = false;
    }
  }
  return { bits, rest: false };
}

function grown(bits: Uint32Array, word: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(bits.length * 2, word + 1));
  larger.set(bits);
  return larger;
}

export function negated({ bits, rest }: IdSet): IdSet {
  return { bits, rest: !rest };
}

export function both(a: IdSet, b: IdSet): IdSet {
  const length = Math.max(a.bits.length, b.bits.length);
  const [flipA, flipB] = [a.rest ? -1 : 0, b.rest ? -1 : 0];
  const rest = a.rest && b.rest;
  const flip = rest ? -1 : 0;
  const bits = new Uint32Array(length);
  for (let word = 0; word < length; word += 1) {
    bits[word] = (((a.bits[word] ?? 0) ^ flipA) & ((b.bits[word] ?? 0) ^ flipB)) ^ flip;
  }
  return { bits, rest };
}

export function either(a: IdSet, b: IdSet): IdSet {
  return negated(both(negated(a), negated(b)));
}

/** How many there are in a set that says whom it holds. */
export function sizeOf({ bits }: IdSet): number {
  let size = 0;
  for (const word of bits) size += ones(word);
  return size;
}

/** "Hacker's Delight" (Warren), 5–1: counting one bits. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The ids in order. */
export function idsOf({ bits }: IdSet): number[] {
  const ids: number[] = [];
  for (const [at, word] of bits.entries()) {
    for (let left = word; left !== 0; left &= left - 1) ids.push(at * 32 + 31 - Math.clz32(left & -left));
  }
  return ids;
}

/** Whether somebody is in a set that says whom it holds. */
export function holds({ bits }: IdSet, id: number): boolean {
  return ((bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
}

/** The next ids in order, `most` of them, without listing the others. */
export function idsAfter({ bits }: IdSet, after: number, most: number): number[] {
  const ids: number[] = [];
  const first = after + 1;
  for (let word = first >>> 5; word < bits.length && ids.length < most; word += 1) {
    let left = bits[word] ?? 0;
    if (word === first >>> 5) left &= -1 << (first & 31);
    for (; left !== 0 && ids.length < most; left &= left - 1)
      ids.push(word * 32 + 31 - Math.clz32(left & -left));
  }
  return ids;
}

/**
 * Numbers for names, in the order in which they first come. Names are known by 64 bits of hash in flat arrays: a map of
 * strings would be a third of what a large base holds, and garbage while it grows. That two of a million names are
 * taken for one has a chance of one in thirty million.
 */
export type TokenTable = {
  get: (name: string) => number | undefined;
  /** The number of a name, a new one where it has none. */
  take: (name: string) => number;
  size: () => number;
};

type Slots = { low: Uint32Array; high: Uint32Array; numbers: Uint32Array };

const FEWEST_SLOTS = 1_024;
/** Of all slots; beyond, the table doubles. */
const FULL_SHARE = 0.6;

export function openTokenTable(): TokenTable {
  let slots = emptySlots(FEWEST_SLOTS);
  let count = 0;
  // Two halves of the last name's hash: returning both would make garbage.
  let [low, high] = [0, 0];
  const hash = (name: string) => {
    [low, high] = [0x811c9dc5, 0x9747b28c];
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ (code + i), 0x5bd1e995);
      high ^= high >>> 15;
    }
    low = (low ^ (low >>> 13)) >>> 0;
    high >>>= 0;
  };
  return {
    get: name => {
      hash(name);
      const number = slots.numbers[slotOf(slots, low, high)] ?? 0;
      return number === 0 ? undefined : number - 1;
    },
    take: name => {
      hash(name);
      const slot = slotOf(slots, low, high);
      const number = slots.numbers[slot] ?? 0;
      if (number !== 0) return number - 1;
      put(slots, slot, { low, high, number: count + 1 });
      count += 1;
      if (count > FULL_SHARE * slots.numbers.length) slots = doubled(slots);
      return count - 1;
    },
    size: () => count,
  };
}

const emptySlots = (length: number): Slots => ({
  low: new Uint32Array(length),
  high: new Uint32Array(length),
  numbers: new Uint32Array(length),
});

/** Where a hash stands, or the empty slot where it would. */
function slotOf({ low, high, numbers }: Slots, lowHalf: number, highHalf: number): number {
  const last = numbers.length - 1;
  let slot = (lowHalf ^ (highHalf >>> 7)) & last;
  while (numbers[slot] !== 0 && (low[slot] !== lowHalf || high[slot] !== highHalf)) slot = (slot + 1) & last;
  return slot;
}

function put(slots: Slots, slot: number, one: { low: number; high: number; number: number }): void {
  slots.low[slot] = one.low;
  slots.high[slot] = one.high;
  slots.numbers[slot] = one.number;
}

function doubled(old: Slots): Slots {
  const slots = emptySlots(2 * old.numbers.length);
  for (const [at, number] of old.numbers.entries()) {
    if (number === 0) continue;
    const [low, high] = [old.low[at] ?? 0, old.high[at] ?? 0];
    put(slots, slotOf(slots, low, high), { low, high, number });
  }
  return slots;
}

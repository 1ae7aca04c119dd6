/** Shorter texts are said by everybody all the time. */
const SHORTEST = 10;
const LOOKED_AT = 300;
/** So often within so long is too often, in one group or over all. */
const TIMES = 3;
export const REPEAT_MS = 10 * 60_000;
const KEPT = 5_000;

/** What a text says, whatever its case, its width, its spaces and its punctuation; nothing where it is short. */
export function fingerprint(text: string): string | undefined {
  const core = text
    .slice(0, LOOKED_AT)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (core.length < SHORTEST) return undefined;
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < core.length; i += 1) {
    const code = core.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}

type Saying = { loginId: number; print: string; at: number; key: string };

/**
 * Remembers who said what of late: the last 5,000 sayings of a house. The same event told twice, because its
 * transaction was undone, counts once.
 */
export function openRepeats() {
  const known = new Map<string, { at: number; key: string }[]>();
  return {
    /** Notes it; whether it was said too often with this time. */
    tooOften: ({ loginId, print, at, key }: Saying): boolean => {
      const who = `${loginId}/${print}`;
      const before = (known.get(who) ?? []).filter(each => at - each.at < REPEAT_MS && each.key !== key);
      const times = [...before, { at, key }].slice(-TIMES);
      known.delete(who);
      known.set(who, times);
      const oldest = known.keys().next();
      if (known.size > KEPT && !oldest.done) known.delete(oldest.value);
      return times.length >= TIMES;
    },
    size: () => known.size,
  };
}

export type Repeats = ReturnType<typeof openRepeats>;

/** One thing that a member did or received, whatever table keeps it. */
export type LogEntry = {
  /** `interaction`, `delivery` or `order`, and the row's number there: `delivery:45`. */
  id: string;
  at: number;
  /** When the house learned of it. */
  recordedAt: number;
  /** message, joined, choice …; reply, notice, campaign; order. */
  kind: string;
  memberId: number | null;
  member: string | null;
  /** The login it came from: `telegram:7`; absent for what members received. */
  login: string | null;
  /** The title of the room, else what the platform calls it. */
  room: string | null;
  text: string | null;
  /** What became of it: sent, refused, paid, refunded … */
  state: string | null;
  /** JSON, or an amount with its currency. */
  detail: string | null;
};

type Head = { pages: AsyncGenerator<LogEntry[]>; waiting: LogEntry[] };

/** Entries of several sequences as one, by what `order` says of them; each sequence is in that order already. */
export async function* merge(
  sequences: AsyncGenerator<LogEntry[]>[],
  order: (a: LogEntry, b: LogEntry) => number,
): AsyncGenerator<LogEntry> {
  const heads: Head[] = [];
  for (const pages of sequences) heads.push({ pages, waiting: await nextPage(pages) });
  for (;;) {
    const head = earliest(heads, order);
    const entry = head?.waiting.shift();
    if (!head || !entry) return;
    yield entry;
    if (head.waiting.length === 0) head.waiting = await nextPage(head.pages);
  }
}

function earliest(heads: Head[], order: (a: LogEntry, b: LogEntry) => number): Head | undefined {
  let first: Head | undefined;
  for (const head of heads) {
    const [mine, best] = [head.waiting[0], first?.waiting[0]];
    if (mine && (!best || order(mine, best) < 0)) first = head;
  }
  return first;
}

/** The next page with something on it; empty at the end. */
async function nextPage(pages: AsyncGenerator<LogEntry[]>): Promise<LogEntry[]> {
  for (;;) {
    const { done, value } = await pages.next();
    if (done) return [];
    if (value.length > 0) return [...value];
  }
}

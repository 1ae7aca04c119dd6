import type { Db } from '../db/db.ts';
import { type LogEntry, merge } from './entry.ts';
import { entryOf, type LogRow, SELECT, type Source } from './store-rows.ts';

export type LogFilter = { roomId?: number; kind?: string; since: number; until: number };

const PAGE_ROWS = 1_000;
const DAY_MS = 86_400_000;

/** Per table: its number, the moment it was recorded, and the moment that `since` and `until` ask for. */
const COLUMNS = {
  interaction: {
    id: 'i."id"',
    table: '"Interaction" i',
    recorded: 'i."receivedAt"',
    at: 'i."at"',
    room: 'i."roomId"',
  },
  delivery: {
    id: 'd."id"',
    table: '"Delivery" d',
    recorded: 'd."createdAt"',
    at: 'd."createdAt"',
    room: 'd."roomId"',
  },
  order: { id: 'o."id"', table: '"Order" o', recorded: 'o."createdAt"', at: 'o."at"', room: '0' },
} as const;

/**
 * The log of the whole house in the order in which it was written, without ever holding more than a few pages. Numbers
 * grow with the moment of recording, so a span of time is found by halving, without an index; a clock that jumped by
 * less than a day loses nothing.
 */
export async function* walkLog(db: Db, filter: LogFilter): AsyncGenerator<LogEntry> {
  const sources = (Object.keys(COLUMNS) as Source[]).filter(source => !filter.roomId || source !== 'order');
  const sequences = sources.map(source => pages(db, source, filter));
  yield* merge(sequences, (a, b) => a.recordedAt - b.recordedAt);
}

async function* pages(db: Db, source: Source, filter: LogFilter): AsyncGenerator<LogEntry[]> {
  const { id, at, room } = COLUMNS[source];
  const kind = source === 'order' ? `'order'` : source === 'delivery' ? 'd."kind"' : 'i."kind"';
  const span = await idSpan(db, source, filter);
  for (let after = span.first - 1; ; ) {
    const rows = await db.read<LogRow>(
      `${SELECT[source]} WHERE ${id} > ? AND ${id} <= ? AND ${at} >= ? AND ${at} < ? AND (? = 0 OR ${room} = ?)
         AND (CAST(? AS text) = '' OR ${kind} = ?)
       ORDER BY ${id} LIMIT ${PAGE_ROWS}`,
      ...[after, span.last, filter.since, filter.until, filter.roomId ?? 0, filter.roomId ?? 0],
      ...[filter.kind ?? '', filter.kind ?? ''],
    );
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    yield rows.map(row => entryOf(source, row));
    if (rows.length < PAGE_ROWS) return;
  }
}

/** The numbers between which all lies that may be asked for. What shops tell of orders comes late: all of them are looked at. */
async function idSpan(
  db: Db,
  source: Source,
  { since, until }: LogFilter,
): Promise<{ first: number; last: number }> {
  const { id, table } = COLUMNS[source];
  const [row] = await db.read<{ last: number | null }>(`SELECT max(${id}) AS "last" FROM ${table}`);
  const last = row?.last ?? 0;
  if (source === 'order' || last === 0) return { first: 1, last };
  const first = since > 0 ? await firstSince(db, source, { moment: since - DAY_MS, last }) : 1;
  const end = await firstSince(db, source, { moment: until + DAY_MS, last });
  return { first, last: Math.max(first, end) };
}

/** The lowest number whose row was recorded at that moment or later, by halving; `last` where there is none. */
async function firstSince(
  db: Db,
  source: Source,
  { moment, last }: { moment: number; last: number },
): Promise<number> {
  const { id, table, recorded } = COLUMNS[source];
  let [low, high] = [1, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [row] = await db.read<{ id: number; at: number }>(
      `SELECT ${id} AS "id", ${recorded} AS "at" FROM ${table} WHERE ${id} >= ? ORDER BY ${id} LIMIT 1`,
      middle,
    );
    if (!row || row.at >= moment) high = middle;
    else low = row.id + 1;
  }
  return Math.min(low, last);
}

/** Rooms that somebody may mean by a title or by `telegram:-100`. */
export function findRooms(db: Db, wanted: string): Promise<{ id: number; title: string }[]> {
  return db.read(
    `SELECT r."id", coalesce(r."title", r."account" || ':' || r."nativeId") AS "title" FROM "Room" r
     WHERE r."title" = ? OR r."account" || ':' || r."nativeId" = ? ORDER BY r."id" LIMIT 5`,
    wanted,
    wanted,
  );
}

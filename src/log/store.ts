import type { Db } from '../db/db.ts';
import { type LogEntry, merge } from './entry.ts';
import { entryOf, type LogRow, SELECT, type Source } from './store-rows.ts';

/** After every moment there is. */
const END = 9e15;
const PAGE_ROWS = 500;

type Walk = { newestFirst: boolean; from: number; pageRows: number };

/**
 * Everything a member did or received, the newest first: what they said and did by any of their logins, what was
 * answered and sent to them, what they bought. `before` is the moment to go on from; entries of one moment are never
 * torn apart, so a page may be a little longer than `limit`.
 */
export async function readTimeline(
  db: Db,
  memberId: number,
  { before = END, limit = 20 }: { before?: number | undefined; limit?: number } = {},
): Promise<{ entries: LogEntry[]; before: number | undefined }> {
  const entries: LogEntry[] = [];
  const walk = { newestFirst: true, from: before, pageRows: Math.min(limit + 1, PAGE_ROWS) };
  let last: LogEntry | undefined;
  for await (const entry of walkMember(db, memberId, walk)) {
    if (entries.length >= limit && entry.at !== last?.at) return { entries, before: last?.at };
    entries.push(entry);
    last = entry;
  }
  return { entries, before: undefined };
}

/** The same from the oldest on, all of it. */
export function walkTimeline(db: Db, memberId: number, since = 0): AsyncGenerator<LogEntry> {
  return walkMember(db, memberId, { newestFirst: false, from: since, pageRows: PAGE_ROWS });
}

async function* walkMember(db: Db, memberId: number, walk: Walk): AsyncGenerator<LogEntry> {
  const logins = await db.read<{ id: number }>('SELECT "id" FROM "Identity" WHERE "memberId" = ?', memberId);
  const sign = walk.newestFirst ? -1 : 1;
  const sequences = [
    ...logins.map(({ id }) =>
      pages(db, 'interaction', { walk, at: 'i."at"', id: 'i."id"', where: 'i."identityId" = ?', param: id }),
    ),
    pages(db, 'delivery', {
      ...{ walk, at: 'd."createdAt"', id: 'd."id"' },
      ...{ where: `d."memberId" = ? AND d."kind" <> 'reply'`, param: memberId },
    }),
    pages(db, 'order', { walk, at: 'o."at"', id: 'o."id"', where: 'o."memberId" = ?', param: memberId }),
  ];
  yield* merge(sequences, (a, b) => sign * (a.at - b.at));
}

type Which = { walk: Walk; at: string; id: string; where: string; param: number };

/** One table's rows of a member in the order of their moments, a page at a time; messages with their answers. */
async function* pages(
  db: Db,
  source: Source,
  { walk, at, id, where, param }: Which,
): AsyncGenerator<LogEntry[]> {
  const [than, way] = walk.newestFirst ? ['<', 'DESC'] : ['>', 'ASC'];
  const text = `${SELECT[source]} WHERE ${where} AND (${at}, ${id}) ${than} (?, ?)
    ORDER BY ${at} ${way}, ${id} ${way} LIMIT ?`;
  for (let after: { at: number; id: number } = { at: walk.from, id: 0 }; ; ) {
    const rows = await db.read<LogRow>(text, param, after.at, after.id, walk.pageRows);
    const last = rows.at(-1);
    if (!last) return;
    after = last;
    const entries = rows.map(row => entryOf(source, row));
    yield source === 'interaction' ? await withAnswers(db, entries, rows, walk.newestFirst) : entries;
    if (rows.length < walk.pageRows) return;
  }
}

/** Answers are kept under the key of what they answer; they stand beside it, at its moment or later. */
async function withAnswers(
  db: Db,
  entries: LogEntry[],
  rows: LogRow[],
  newestFirst: boolean,
): Promise<LogEntry[]> {
  const answers = await db.read<LogRow & { interactionId: number; occasion: string }>(
    `SELECT i."id" AS "interactionId", x.* FROM "Interaction" i
     JOIN (${SELECT.delivery.replace('d."id",', 'd."id", d."occasion",')}) AS x ON x."occasion" IN
       ('reply/' || i."key" || '/0', 'reply/' || i."key" || '/0+1', 'reply/' || i."key" || '/0+2',
        'reply/' || i."key" || '/1', 'reply/' || i."key" || '/2')
     WHERE i."id" IN (${rows.map(({ id }) => Number(id)).join(', ')})
     ORDER BY x."id"`,
  );
  const byMessage = Map.groupBy(answers, ({ interactionId }) => interactionId);
  return entries.flatMap((entry, i) => {
    const told = (byMessage.get(rows[i]?.id ?? 0) ?? []).map(({ interactionId, occasion, ...row }) => ({
      ...entryOf('delivery', row),
      at: entry.at,
    }));
    return newestFirst ? [...told.reverse(), entry] : [entry, ...told];
  });
}

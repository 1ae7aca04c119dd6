import { batch } from '../db/batch.ts';
import type { Db } from '../db/db.ts';
import { holds, type IdSet, idsOf, sizeOf } from '../segments/id-set.ts';

/** A member on a list. */
export type ListedMember = {
  id: number;
  name: string;
  /** `telegram @xiaoyu`; null for somebody who is known from a file only. */
  login: string | null;
  role: string;
  tier: string | null;
  stage: string | null;
  lastSeenAt: number;
  messages: number;
  orderCount: number;
  /** Hundredths. */
  spentCents: number;
};

/** Where a list goes on: behind this member. */
export type Place = { at: number; id: number };

type Reader = Pick<Db, 'read' | 'dialect'>;

const rowsOf = batch(
  { id: 'int' },
  x => `
    SELECT m."id", m."name", m."role", m."tier", m."stage", m."lastSeenAt", m."messages", m."orderCount",
      m."spentCents", (SELECT i."account" || ' ' || coalesce('@' || i."username", i."nativeId") FROM "Identity" i
        WHERE i."memberId" = m."id" ORDER BY i."id" LIMIT 1) AS "login"
    FROM ${x} JOIN "Member" m ON m."id" = x."id" WHERE m."mergedIntoId" IS NULL
    ORDER BY m."lastSeenAt" DESC, m."id" DESC`,
);

/** These members, whoever was here last first. */
export function readListed({ read, dialect }: Reader, ids: number[]): Promise<ListedMember[]> {
  return rowsOf.all(
    { all: read },
    dialect,
    ids.map(id => ({ id })),
  );
}

/** So many are sorted at once; of a larger set, everybody is walked through until a page is full. */
const FEW = 5_000;
const STRIDE = 2_000;
/** After every moment there is. */
const END: Place = { at: 9e15, id: 2 ** 31 - 1 };

/** The next of an audience, or of everybody: whoever was here last first, found by key however far down. */
export async function readPage(
  db: Reader,
  { only, after = END, limit }: { only?: IdSet | undefined; after?: Place | undefined; limit: number },
): Promise<{ members: ListedMember[]; next: Place | undefined }> {
  const ids =
    only && sizeOf(only) <= FEW
      ? await sorted(db, only, after, limit + 1)
      : await walked(db, { only, after, limit: limit + 1 });
  const members = await readListed(db, ids.slice(0, limit));
  const last = members.at(-1);
  return { members, next: ids.length > limit && last ? { at: last.lastSeenAt, id: last.id } : undefined };
}

const latest = batch(
  { id: 'int' },
  x => `
    SELECT m."id", m."lastSeenAt" AS "at" FROM ${x} JOIN "Member" m ON m."id" = x."id" WHERE m."mergedIntoId" IS NULL`,
);

async function sorted(
  { read, dialect }: Reader,
  only: IdSet,
  after: Place,
  limit: number,
): Promise<number[]> {
  const rows = await latest.all<Place>(
    { all: read },
    dialect,
    idsOf(only).map(id => ({ id })),
  );
  return rows
    .filter(({ at, id }) => at < after.at || (at === after.at && id < after.id))
    .sort((a, b) => b.at - a.at || b.id - a.id)
    .slice(0, limit)
    .map(({ id }) => id);
}

async function walked(
  { read }: Reader,
  { only, after, limit }: { only: IdSet | undefined; after: Place; limit: number },
): Promise<number[]> {
  const ids: number[] = [];
  const most = only ? STRIDE : limit;
  for (let place = after; ids.length < limit; ) {
    const rows = await read<Place & { merged: number | null }>(
      `SELECT "id", "lastSeenAt" AS "at"${only ? '' : ', "mergedIntoId" AS "merged"'} FROM "Member"
       WHERE ("lastSeenAt", "id") < (CAST(? AS double precision), ?) ORDER BY "lastSeenAt" DESC, "id" DESC LIMIT ?`,
      ...[place.at, place.id, most],
    );
    ids.push(
      ...rows.filter(({ id, merged }) => (only ? holds(only, id) : merged === null)).map(({ id }) => id),
    );
    const last = rows.at(-1);
    if (!last || rows.length < most) break;
    place = last;
  }
  return ids.slice(0, limit);
}

/** What a person types to find somebody, understood. */
export type Sought = {
  number?: number;
  phone?: string;
  login?: { account: string; nativeId: string };
  words: string;
};

/** Whom somebody may mean: exactly, or by how a name or a username begins; `most` of them, the last seen first. */
export async function searchMembers(db: Reader, sought: Sought, most: number): Promise<ListedMember[]> {
  const { number, phone, login, words } = sought;
  const found = new Set<number>();
  const add = (rows: { id: number }[]) => {
    for (const { id } of rows) found.add(id);
  };
  const owner = 'SELECT coalesce(m."mergedIntoId", m."id") AS "id" FROM "Member" m';
  if (number !== undefined) add(await db.read(`${owner} WHERE m."id" = ?`, number));
  if (phone !== undefined) {
    add(
      await db.read('SELECT c."memberId" AS "id" FROM "Contact" c WHERE c."phone" = ? LIMIT ?', phone, most),
    );
  }
  if (login) {
    const { account, nativeId } = login;
    add(
      await db.read(
        'SELECT "memberId" AS "id" FROM "Identity" WHERE "account" = ? AND "nativeId" = ?',
        account,
        nativeId,
      ),
    );
  }
  if (words !== '') {
    for (const [table, column, id] of [
      ['Member', 'name', 'coalesce("mergedIntoId", "id")'],
      ['Identity', 'username', '"memberId"'],
      ['Identity', 'name', '"memberId"'],
    ] as const) {
      // From the first that could begin so, by the index, in whatever order the database sorts.
      const rows = await db.read<{ id: number; word: string }>(
        `SELECT ${id} AS "id", "${column}" AS "word" FROM "${table}" WHERE "${column}" >= ? ORDER BY "${column}" LIMIT ?`,
        ...[words, most],
      );
      add(rows.filter(({ word }) => word.toLowerCase().startsWith(words.toLowerCase())));
    }
  }
  return (await readListed(db, [...found])).slice(0, most);
}

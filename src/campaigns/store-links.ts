import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Links } from '../deps.ts';

const keep = batch(
  { url: 'text' },
  x => `INSERT INTO "Link" ("url") SELECT x."url" FROM ${x} WHERE true ON CONFLICT ("url") DO NOTHING`,
);

const find = batch(
  { url: 'text' },
  x => `SELECT l."id", l."url" FROM ${x} JOIN "Link" l ON l."url" = x."url"`,
);

/** The numbers of addresses, each kept once for ever. */
export async function keepLinks(sql: Sql, dialect: Dialect, urls: string[]): Promise<Map<string, number>> {
  // In one order, so that two who keep the same ones never wait for each other.
  const rows = urls.toSorted().map(url => ({ url }));
  let found = await find.all<{ id: number; url: string }>(sql, dialect, rows);
  if (found.length < rows.length) {
    await keep.run(sql, dialect, rows);
    found = await find.all<{ id: number; url: string }>(sql, dialect, rows);
  }
  return new Map(found.map(({ id, url }) => [url, id]));
}

export async function findLink({ read }: Pick<Db, 'read'>, id: number): Promise<string | undefined> {
  const [row] = await read<{ url: string }>('SELECT "url" FROM "Link" WHERE "id" = ?', id);
  return row?.url;
}

type Followed = NonNullable<ReturnType<Links['read']>>;

/** Somebody followed a link of a message: it counts, and is a sign of life of whom it was sent to. */
export async function countClick(db: Db, { recipientId }: Followed, now: number): Promise<void> {
  await db.write(async sql => {
    await sql.run(
      `UPDATE "Recipient" SET "clicks" = "clicks" + 1, "actedAt" = coalesce("actedAt", ?) WHERE "id" = ?`,
      ...[now, recipientId],
    );
    await sql.run(
      `UPDATE "Member" SET "lastSeenAt" = ? WHERE "lastSeenAt" < ? AND "id" = (
         SELECT coalesce(m."mergedIntoId", m."id") FROM "Recipient" x JOIN "Member" m ON m."id" = x."memberId" WHERE x."id" = ?)`,
      ...[now, now, recipientId],
    );
  });
}

import type { Db } from '../db/db.ts';

/** How far somebody has read a list in a room. */
export type Place = {
  list: string;
  /** Leads to the next page; absent at the end. */
  next?: unknown;
  /** What the button under the last page bears. */
  code: string;
  until: number;
  /** The event that turned the page, and from where: handled again after a crash, it turns the same page. */
  turnedBy?: string;
  before?: { event: string; next: unknown };
};

export type Reader = { memberId: number; roomId: number };

/** Long enough after its time to be told from a list that never was. */
const REMEMBERED_MS = 86_400_000;

const keyOf = ({ memberId, roomId }: Reader): string => `page.${memberId}.${roomId}`;

/** Keeps where somebody is, in place of what they read there before; forgets what nobody read on for a day. */
export async function keepPlace(db: Db, reader: Reader, place: Place, now: number): Promise<void> {
  await db.write(async sql => {
    const kept = await sql.all<{ key: string; value: string }>(
      `SELECT "key", "value" FROM "Setting" WHERE "key" LIKE 'page.%'`,
    );
    for (const { key, value } of kept) {
      const { until } = JSON.parse(value) as Place;
      if (until < now - REMEMBERED_MS) await sql.run('DELETE FROM "Setting" WHERE "key" = ?', key);
    }
    await sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      keyOf(reader),
      JSON.stringify(place),
    );
  });
}

export type Turn = { list: string; next: unknown };

/**
 * Where the next page begins, given to one event only. `code` is the button's; whoever says the word means the page
 * they saw last.
 */
export function turnPage(
  db: Db,
  reader: Reader,
  { event, code, now }: { event: string; code?: string | undefined; now: number },
): Promise<Turn | 'none' | 'late' | 'turned' | 'end'> {
  const key = keyOf(reader);
  return db.write(async sql => {
    // A write first: it makes whoever else turns the page wait.
    const [row] = await sql.all<{ value: string }>(
      'UPDATE "Setting" SET "value" = "value" WHERE "key" = ? RETURNING "value"',
      key,
    );
    if (!row) return 'none';
    const place = JSON.parse(row.value) as Place;
    if (place.before?.event === event) return { list: place.list, next: place.before.next };
    const stuck = whyNot(place, { event, code, now });
    if (stuck) return stuck;
    const turned: Place = { ...place, turnedBy: event };
    await sql.run('UPDATE "Setting" SET "value" = ? WHERE "key" = ?', JSON.stringify(turned), key);
    return { list: place.list, next: place.next };
  });
}

function whyNot(
  place: Place,
  { event, code, now }: { event: string; code?: string | undefined; now: number },
): 'late' | 'turned' | 'end' | undefined {
  if (code !== undefined && code !== place.code) return 'turned';
  if (now >= place.until) return 'late';
  if (place.next === undefined) return 'end';
  return place.turnedBy !== undefined && place.turnedBy !== event ? 'turned' : undefined;
}

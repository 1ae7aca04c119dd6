import { batch } from '../db/batch.ts';
import type { Db } from '../db/db.ts';

const PAGE_ROWS = 1_000;
const YEAR_MS = 365 * 86_400_000;

const DIRECT = `FROM "Identity" i JOIN "RoomMember" rm ON rm."identityId" = i."id" JOIN "Room" r ON r."id" = rm."roomId"
  WHERE i."memberId" = c."memberId" AND r."kind" = 'direct'`;

const mark = batch(
  { memberId: 'int', staleAt: 'double precision' },
  x => `
    UPDATE "Contact" SET "staleAt" = x."staleAt" FROM ${x} WHERE "Contact"."memberId" = x."memberId"`,
);

type Row = { memberId: number; staleAt: number | null; stale: number };

/**
 * Marks contacts that most likely lead nowhere, and takes the mark from those that do again: every direct chat with
 * the person is gone, or they were not seen for a year and never bought. What was told of them since counts as news.
 * Returns how many changed. Pages are short, so that nobody waits.
 */
export async function markStaleContacts(db: Db, now: number): Promise<{ marked: number; cleared: number }> {
  const total = { marked: 0, cleared: 0 };
  for (let after = 0; ; ) {
    const rows = await db.read<Row>(
      `SELECT c."memberId", c."staleAt", CASE
         WHEN m."orderCount" = 0 AND m."lastSeenAt" < ? AND c."updatedAt" < ? THEN 1
         WHEN c."updatedAt" < (SELECT max(r."goneAt") ${DIRECT})
           AND NOT EXISTS (SELECT 1 ${DIRECT} AND r."goneAt" IS NULL) THEN 1
         ELSE 0 END AS "stale"
       FROM "Contact" c JOIN "Member" m ON m."id" = c."memberId"
       WHERE c."memberId" > ? ORDER BY c."memberId" LIMIT ${PAGE_ROWS}`,
      now - YEAR_MS,
      now - YEAR_MS,
      after,
    );
    const changed = rows.filter(({ staleAt, stale }) => (stale === 1) !== (staleAt !== null));
    if (changed.length > 0) {
      const marks = changed.map(({ memberId, stale }) => ({ memberId, staleAt: stale === 1 ? now : null }));
      await db.write(sql => mark.run(sql, db.dialect, marks));
    }
    const marked = changed.filter(({ stale }) => stale === 1).length;
    total.marked += marked;
    total.cleared += changed.length - marked;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_ROWS) return total;
    after = last.memberId;
  }
}

import { setImmediate } from 'node:timers/promises';
import { batch } from '../db/batch.ts';
import type { Db } from '../db/db.ts';

/** How many there are, how many of them can be written to alone now, and why the rest cannot. */
export type Reach = {
  count: number;
  reachable: number;
  /** Nowhere to write to, and the phone or mail they left is known not to work. */
  stale: number;
  neverWrote: number;
  /** They shut the bot out. */
  gone: number;
};

/** So many are looked up at a time: others come to their turn in between. */
const PAGE = 5_000;

const ways = batch(
  { id: 'int' },
  x => `
    SELECT CAST(count(CASE WHEN w."way" = 1 THEN 1 END) AS INTEGER) AS "reachable",
      CAST(count(CASE WHEN w."way" = 0 THEN 1 END) AS INTEGER) AS "gone"
    FROM (SELECT max(CASE WHEN r."goneAt" IS NULL THEN 1 ELSE 0 END) AS "way"
      FROM ${x} CROSS JOIN "Identity" i CROSS JOIN "RoomMember" rm CROSS JOIN "Room" r
      WHERE i."memberId" = x."id" AND rm."identityId" = i."id" AND r."id" = rm."roomId" AND r."kind" = 'direct'
      GROUP BY x."id") w`,
);

const staleOnes = batch(
  { id: 'int' },
  x => `
    SELECT CAST(count(*) AS INTEGER) AS "stale" FROM ${x} JOIN "Contact" c ON c."memberId" = x."id"
    WHERE c."staleAt" IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM "Identity" i CROSS JOIN "RoomMember" rm CROSS JOIN "Room" r
      WHERE i."memberId" = x."id" AND rm."identityId" = i."id" AND r."id" = rm."roomId" AND r."kind" = 'direct')`,
);

/** A member can be reached in a direct room that is not gone; one whose rooms are all gone shut the bot out. */
export async function countReach(
  { read, dialect }: Pick<Db, 'read' | 'dialect'>,
  ids: number[],
): Promise<Reach> {
  const reach: Reach = { count: ids.length, reachable: 0, stale: 0, neverWrote: 0, gone: 0 };
  for (let at = 0; at < ids.length; at += PAGE) {
    const rows = ids.slice(at, at + PAGE).map(id => ({ id }));
    const [way] = await ways.all<Pick<Reach, 'reachable' | 'gone'>>({ all: read }, dialect, rows);
    const [dead] = await staleOnes.all<Pick<Reach, 'stale'>>({ all: read }, dialect, rows);
    reach.reachable += way?.reachable ?? 0;
    reach.gone += way?.gone ?? 0;
    reach.stale += dead?.stale ?? 0;
    await setImmediate();
  }
  reach.neverWrote = reach.count - reach.reachable - reach.gone - reach.stale;
  return reach;
}

/** Among so many the examples are chosen. */
const CHOICE = 1_000;

const latest = batch(
  { id: 'int' },
  x => `
    SELECT m."name" FROM ${x} JOIN "Member" m ON m."id" = x."id" ORDER BY m."lastSeenAt" DESC, m."id" LIMIT 3`,
);

/** Names of three members: those who were here last, or, of a large audience, of a thousand spread over it. */
export async function sampleNames(
  { read, dialect }: Pick<Db, 'read' | 'dialect'>,
  ids: number[],
): Promise<string[]> {
  const step = Math.max(1, Math.ceil(ids.length / CHOICE));
  const rows = ids.filter((_, i) => i % step === 0).map(id => ({ id }));
  return (await latest.all<{ name: string }>({ all: read }, dialect, rows)).map(({ name }) => name);
}

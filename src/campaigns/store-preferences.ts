import type { Db, Sql } from '../db/db.ts';
import { holdMember } from '../members/store-hold.ts';

/** What a member wants to hear from the house, beyond answers. */
export type Preference = { marketing: 'all' | 'coupons' | 'none'; share: number };

const SAID_NOTHING: Preference = { marketing: 'all', share: 1 };

/** How a preference came about. */
export type ConsentBy = 'stop' | 'less' | 'coupons' | 'start';

type Wish = {
  memberId: number;
  by: ConsentBy;
  /** What they want now, from what they wanted before. */
  change: (before: Preference) => Preference;
  interactionId: number;
  now: number;
};

export async function readPreference(sql: Pick<Sql, 'all'>, memberId: number): Promise<Preference> {
  const [row] = await sql.all<Preference>(
    'SELECT "marketing", "share" FROM "Preference" WHERE "memberId" = ?',
    memberId,
  );
  return row ?? SAID_NOTHING;
}

/**
 * Writes what a member wants, and that they said so, even where it changes nothing; what they want now. The same words
 * heard twice count once.
 */
export function changePreference(db: Db, wish: Wish): Promise<Preference> {
  return db.write(async sql => {
    const memberId = (await holdMember(sql, db.dialect, wish.memberId)) ?? wish.memberId;
    const before = await readPreference(sql, memberId);
    const done = await sql.all(
      'SELECT 1 AS "one" FROM "ConsentChange" WHERE "memberId" = ? AND "interactionId" = ?',
      ...[memberId, wish.interactionId],
    );
    if (done.length > 0) return before;
    const after = wish.change(before);
    await sql.run(
      `INSERT INTO "Preference" ("memberId", "marketing", "share", "updatedAt") VALUES (?, ?, ?, ?)
       ON CONFLICT ("memberId") DO UPDATE SET "marketing" = excluded."marketing", "share" = excluded."share",
         "updatedAt" = excluded."updatedAt"`,
      ...[memberId, after.marketing, after.share, wish.now],
    );
    await sql.run(
      `INSERT INTO "ConsentChange" ("memberId", "at", "before", "after", "by", "interactionId")
       VALUES (?, ?, ?, ?, ?, ?)`,
      ...[memberId, wish.now, told(before), told(after), wish.by, wish.interactionId],
    );
    return after;
  });
}

function told({ marketing, share }: Preference): string {
  return share === 1 ? marketing : `${marketing} ×${share}`;
}

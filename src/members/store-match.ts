import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { MemberInput } from './check-member.ts';

/** Whom a row means: a member that is there, nobody yet, or more than one. */
export type Match = { memberId: number; newLogin: boolean } | 'nobody' | 'several';

const selectByLogin = batch(
  { place: 'int', account: 'text', nativeId: 'text' },
  x => `
    SELECT x."place", i."memberId" FROM ${x}
    JOIN "Identity" i ON i."account" = x."account" AND i."nativeId" = x."nativeId"`,
);

/** Members with a phone, also by a record that was merged into theirs; not those who go by another login on the account. */
const selectByPhone = batch(
  { place: 'int', phone: 'text', account: 'text' },
  x => `
    SELECT DISTINCT x."place", coalesce(m."mergedIntoId", m."id") AS "memberId" FROM ${x}
    JOIN "Contact" c ON c."phone" = x."phone"
    JOIN "Member" m ON m."id" = c."memberId"
    WHERE NOT EXISTS (
      SELECT 1 FROM "Identity" i
      WHERE i."memberId" = coalesce(m."mergedIntoId", m."id") AND i."account" = x."account")`,
);

type Found = { place: number; memberId: number };

/** Finds members by their login, else by their phone; a login that nobody has yet stays apart when in doubt. */
export async function matchMembers(sql: Sql, dialect: Dialect, inputs: MemberInput[]): Promise<Match[]> {
  const places = inputs.map(({ login, phone }, place) => ({ place, phone, account: login?.account ?? '' }));
  const logins = inputs.flatMap(({ login }, place) => (login ? [{ place, ...login }] : []));
  const byLogin = await selectByLogin.all<Found>(sql, dialect, logins);
  const byPhone = await selectByPhone.all<Found>(
    sql,
    dialect,
    places.filter(({ phone }) => phone !== undefined),
  );
  const known = new Map(byLogin.map(({ place, memberId }) => [place, memberId]));
  const callers = Map.groupBy(byPhone, ({ place }) => place);
  return inputs.map(({ login }, place): Match => {
    const memberId = known.get(place);
    if (memberId !== undefined) return { memberId, newLogin: false };
    const [one, other] = callers.get(place) ?? [];
    if (!one) return 'nobody';
    if (!other) return { memberId: one.memberId, newLogin: login !== undefined };
    return login ? 'nobody' : 'several';
  });
}

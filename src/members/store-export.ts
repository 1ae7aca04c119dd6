import type { Db } from '../db/db.ts';

const PAGE_ROWS = 1_000;

/** The columns by which a file is imported come first: what was exported can be imported. */
export const MEMBER_EXPORT = [
  ...['name', 'account', 'phone', 'email', 'city', 'birthday', 'language', 'joined', 'tags'],
  ...['id', 'accounts', 'role', 'tier', 'stage', 'lastSeen', 'messages', 'orders', 'spent', 'points'],
] as const;

type Row = {
  id: number;
  createdAt: number;
  lastSeenAt: number;
  spentCents: number;
  [column: string]: string | number | null;
};

/** Every member who is not somebody else by now, with their belongings; times as `format` writes them. */
export async function* exportMembers(
  db: Db,
  { now, format }: { now: number; format: (at: number) => string },
) {
  for (let after = 0; ; ) {
    const rows = await db.read<Row>(
      `SELECT m."id", m."name", m."language", m."createdAt", m."lastSeenAt", m."role", m."tier", m."stage", m."messages",
         m."orderCount" AS "orders", m."spentCents", m."points", c."phone", c."email", c."city", c."birthday",
         (SELECT i."account" || ':' || i."nativeId" FROM "Identity" i WHERE i."memberId" = m."id"
           ORDER BY i."id" LIMIT 1) AS "account",
         (SELECT string_agg(i."account" || ':' || i."nativeId", ' ' ORDER BY i."id") FROM "Identity" i
           WHERE i."memberId" = m."id") AS "accounts",
         (SELECT string_agg(t."name", '|' ORDER BY t."id") FROM "MemberTag" mt JOIN "Tag" t ON t."id" = mt."tagId"
           WHERE mt."memberId" = m."id" AND mt."carriedUntil" > ?) AS "tags"
       FROM "Member" m LEFT JOIN "Contact" c ON c."memberId" = m."id"
       WHERE m."id" > ? AND m."mergedIntoId" IS NULL ORDER BY m."id" LIMIT ${PAGE_ROWS}`,
      now,
      after,
    );
    for (const row of rows) {
      const told: Record<string, string | number | null> = {
        ...row,
        joined: format(row.createdAt),
        lastSeen: format(row.lastSeenAt),
        spent: (row.spentCents / 100).toFixed(2),
      };
      yield Object.fromEntries(MEMBER_EXPORT.map(name => [name, told[name] ?? null]));
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_ROWS) return;
    after = last.id;
  }
}

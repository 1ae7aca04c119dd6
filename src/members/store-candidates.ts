import type { Db } from '../db/db.ts';

/** Two members who may be one person, and what speaks for it: an anchor's kind, or phone, email, username. */
export type Candidate = {
  a: number;
  aName: string;
  b: number;
  bName: string;
  why: string;
  value: string;
};

/** Anchors that a person shares with nobody else come first, names that anybody may take last. */
const WEIGHT = `CASE "why" WHEN 'phone' THEN 2 WHEN 'email' THEN 3 WHEN 'alias' THEN 4 WHEN 'username' THEN 5 ELSE 1 END`;

const told = (pairs: string): string => `
  SELECT p."a", x."name" AS "aName", p."b", y."name" AS "bName", p."why", p."value"
  FROM (${pairs}) p CROSS JOIN "Member" x CROSS JOIN "Member" y WHERE x."id" = p."a" AND y."id" = p."b"
  ORDER BY ${WEIGHT}, p."a", p."b" LIMIT ?`;

const head = (alias: string) => `coalesce(${alias}."mergedIntoId", ${alias}."id")`;

const ALL = told(`
  SELECT min(i."memberId") AS "a", max(i."memberId") AS "b", a."kind" AS "why", a."value" AS "value"
  FROM "Anchor" a JOIN "Identity" i ON i."id" = a."identityId"
  GROUP BY a."kind", a."value" HAVING min(i."memberId") < max(i."memberId")
  UNION ALL
  SELECT min(${head('m')}), max(${head('m')}), 'phone', c."phone"
  FROM "Contact" c JOIN "Member" m ON m."id" = c."memberId"
  WHERE c."phone" IN (SELECT "phone" FROM "Contact" WHERE "phone" IS NOT NULL GROUP BY "phone" HAVING count(*) > 1)
  GROUP BY c."phone" HAVING min(${head('m')}) < max(${head('m')})
  UNION ALL
  SELECT min(${head('m')}), max(${head('m')}), 'email', c."email"
  FROM "Contact" c JOIN "Member" m ON m."id" = c."memberId"
  WHERE c."email" IS NOT NULL
  GROUP BY c."email" HAVING min(${head('m')}) < max(${head('m')})
  UNION ALL
  SELECT min(i."memberId"), max(i."memberId"), 'username', i."username" FROM "Identity" i
  WHERE i."username" IN (
    SELECT "username" FROM "Identity" WHERE "username" IS NOT NULL GROUP BY "username" HAVING count(*) > 1)
  GROUP BY i."username" HAVING min(i."memberId") < max(i."memberId")`);

/** Members who may be the same person, the strongest reasons first. Looks through everybody. */
export function listCandidates(db: Db, most: number): Promise<Candidate[]> {
  return db.read<Candidate>(ALL, most);
}

/** From the member outwards, step by step: SQLite joins in the sequence of a CROSS JOIN, whatever it guesses. */
const sharing = (field: 'phone' | 'email'): string => `
  SELECT DISTINCT c."memberId", ${head('m')}, '${field}', c."${field}"
  FROM "Contact" c CROSS JOIN "Contact" d CROSS JOIN "Member" m
  WHERE c."memberId" = ? AND d."${field}" = c."${field}" AND m."id" = d."memberId" AND ${head('m')} <> c."memberId"`;

const OF_ONE = told(`
  SELECT DISTINCT i."memberId" AS "a", j."memberId" AS "b", a."kind" AS "why", a."value" AS "value"
  FROM "Identity" i CROSS JOIN "Anchor" a CROSS JOIN "Anchor" b CROSS JOIN "Identity" j
  WHERE i."memberId" = ? AND a."identityId" = i."id" AND b."kind" = a."kind" AND b."value" = a."value"
    AND j."id" = b."identityId" AND j."memberId" <> i."memberId"
  UNION ALL ${sharing('phone')}
  UNION ALL ${sharing('email')}
  UNION ALL
  SELECT DISTINCT i."memberId", j."memberId", 'username', i."username"
  FROM "Identity" i CROSS JOIN "Identity" j
  WHERE i."memberId" = ? AND j."username" = i."username" AND j."memberId" <> i."memberId"`);

/** Who may be the same person as a member; every step finds its rows by an index. */
export function candidatesOf(db: Db, memberId: number, most: number): Promise<Candidate[]> {
  return db.read<Candidate>(OF_ONE, memberId, memberId, memberId, memberId, most);
}

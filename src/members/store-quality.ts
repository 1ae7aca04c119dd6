import { setImmediate } from 'node:timers/promises';
import type { Db } from '../db/db.ts';

/** What keeps the house from knowing its people well. */
export type Flaw =
  | 'no-login'
  | 'no-name'
  | 'same-phone'
  | 'same-email'
  | 'same-anchor'
  | 'same-name'
  | 'stale-contact'
  | 'order-for-nobody';

export type Finding = {
  flaw: Flaw;
  /** How many members, groups of members who look like one, or orders. */
  count: number;
  /** A few of them, in words: `#1 小鱼`, `#1 小鱼 = #2 小鱼儿`, an order number. */
  examples: string[];
};

const EXAMPLES = 3;
/** So many members of one group are named. */
const NAMED = 4;

const LIVING = `m."mergedIntoId" IS NULL`;

/** Members with a flaw of their own: a FROM and WHERE over "Member" m. */
const ALONE: Partial<Record<Flaw, string>> = {
  'no-login': `FROM "Member" m WHERE ${LIVING}
    AND NOT EXISTS (SELECT 1 FROM "Identity" i WHERE i."memberId" = m."id")`,
  'no-name': `FROM "Member" m WHERE ${LIVING} AND trim(m."name") = ''`,
  'stale-contact': `FROM "Contact" c JOIN "Member" m ON m."id" = c."memberId"
    WHERE c."staleAt" IS NOT NULL AND ${LIVING}`,
};

/** Members who share what one person has, by that key; each member once for a key. */
const SHARED: Partial<Record<Flaw, string>> = {
  'same-phone': `SELECT c."phone" AS "key", m."id" FROM "Contact" c JOIN "Member" m ON m."id" = c."memberId"
    WHERE c."phone" IS NOT NULL AND ${LIVING}`,
  'same-email': `SELECT c."email" AS "key", m."id" FROM "Contact" c JOIN "Member" m ON m."id" = c."memberId"
    WHERE c."email" IS NOT NULL AND ${LIVING}`,
  'same-anchor': `SELECT DISTINCT a."kind" || ':' || a."value" AS "key", m."id" FROM "Anchor" a
    JOIN "Identity" i ON i."id" = a."identityId" JOIN "Member" m ON m."id" = i."memberId" WHERE ${LIVING}`,
  // A namesake is nobody special; one who only stands in a file, beside one who only chats, may well be one person.
  'same-name': `SELECT m."name" AS "key", m."id" FROM "Member" m
    WHERE ${LIVING} AND trim(m."name") <> '' AND m."name" IN (
      SELECT f."name" FROM "Member" f WHERE f."mergedIntoId" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "Identity" i WHERE i."memberId" = f."id"))
      AND (NOT EXISTS (SELECT 1 FROM "Identity" i WHERE i."memberId" = m."id")
        OR NOT EXISTS (SELECT 1 FROM "Contact" c WHERE c."memberId" = m."id" AND c."phone" IS NOT NULL))`,
};

/**
 * What is flawed in what the house knows of its members, with examples; nothing of which there is none. Members who
 * were merged away do not count, and the log is never read.
 */
export async function findFlaws(db: Db): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [flaw, from] of Object.entries(ALONE)) findings.push(await alone(db, flaw as Flaw, from));
  for (const [flaw, pairs] of Object.entries(SHARED)) {
    // SQLite answers at once: whatever else this process has to do gets its turn here.
    await setImmediate();
    findings.push(await shared(db, flaw as Flaw, pairs));
  }
  findings.push(await ordersForNobody(db));
  return findings.filter(({ count }) => count > 0);
}

async function alone(db: Db, flaw: Flaw, from: string): Promise<Finding> {
  const [sum] = await db.read<{ n: number }>(`SELECT CAST(count(*) AS int) AS "n" ${from}`);
  const rows = await db.read<{ id: number; name: string }>(
    `SELECT m."id", m."name" ${from} ORDER BY m."id" DESC LIMIT ${EXAMPLES}`,
  );
  return { flaw, count: sum?.n ?? 0, examples: rows.map(memberWords) };
}

async function shared(db: Db, flaw: Flaw, pairs: string): Promise<Finding> {
  const groups = `SELECT s."key", max(s."id") AS "last" FROM (${pairs}) AS s GROUP BY s."key" HAVING count(*) > 1`;
  const [sum] = await db.read<{ n: number }>(`SELECT CAST(count(*) AS int) AS "n" FROM (${groups}) AS g`);
  if (!sum?.n) return { flaw, count: 0, examples: [] };
  const members = await db.read<{ key: string; id: number; name: string }>(
    `SELECT p."key", p."id", m."name" FROM (${groups} ORDER BY "last" DESC LIMIT ${EXAMPLES}) AS g
     JOIN (${pairs}) AS p ON p."key" = g."key" JOIN "Member" m ON m."id" = p."id" ORDER BY g."last" DESC, p."id"`,
  );
  const named = [...Map.groupBy(members, ({ key }) => key).values()].map(group => {
    const words = group.slice(0, NAMED).map(memberWords).join(' = ');
    return group.length > NAMED ? `${words} …` : words;
  });
  return { flaw, count: sum.n, examples: named };
}

async function ordersForNobody(db: Db): Promise<Finding> {
  const [sum] = await db.read<{ n: number }>(
    'SELECT CAST(count(*) AS int) AS "n" FROM "Order" WHERE "memberId" IS NULL',
  );
  const rows = await db.read<{ number: string }>(
    `SELECT "number" FROM "Order" WHERE "memberId" IS NULL ORDER BY "at" DESC LIMIT ${EXAMPLES}`,
  );
  return { flaw: 'order-for-nobody', count: sum?.n ?? 0, examples: rows.map(({ number }) => number) };
}

function memberWords({ id, name }: { id: number; name: string }): string {
  return `#${id} ${name}`.trim();
}

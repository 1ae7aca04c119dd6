import type { Db } from '../db/db.ts';
import type { ContactFacts, MemberFacts } from './merge-facts.ts';
import { readFacts } from './store-merge.ts';
import { readContact } from './store-merge-tags.ts';

/** One of two members who may be made one, as far as somebody must know who decides it. */
export type Side = {
  facts: MemberFacts;
  logins: string[];
  tags: string[];
  /** Tags the person does not want. */
  refused: string[];
  contact: ContactFacts | undefined;
  orders: number;
  coupons: number;
  /** What they got and answered. */
  marks: number;
};

export async function readSide(db: Db, memberId: number, now: number): Promise<Side | undefined> {
  const sql = { all: db.read };
  const facts = await readFacts(sql, memberId);
  if (!facts) return undefined;
  const tags = await db.read<{ name: string; removedAt: number | null }>(
    `SELECT t."name", mt."removedAt" FROM "MemberTag" mt JOIN "Tag" t ON t."id" = mt."tagId"
     WHERE mt."memberId" = ? AND (mt."carriedUntil" > ? OR mt."removedAt" IS NOT NULL) ORDER BY t."id"`,
    memberId,
    now,
  );
  const marks = await db.read<{ kind: string; n: number }>(
    `SELECT t."kind", CAST(count(*) AS int) AS "n" FROM "Mark" k JOIN "Topic" t ON t."id" = k."topicId"
     WHERE k."memberId" = ? GROUP BY t."kind"`,
    memberId,
  );
  const [orders] = await db.read<{ n: number }>(
    'SELECT CAST(count(*) AS int) AS "n" FROM "Order" WHERE "memberId" = ?',
    memberId,
  );
  const count = (coupon: boolean) =>
    marks.filter(({ kind }) => (kind === 'coupon') === coupon).reduce((sum, { n }) => sum + n, 0);
  return {
    facts,
    logins: await loginsOf(db, memberId),
    tags: tags.filter(({ removedAt }) => removedAt === null).map(({ name }) => name),
    refused: tags.filter(({ removedAt }) => removedAt !== null).map(({ name }) => name),
    contact: await readContact(sql, memberId),
    orders: orders?.n ?? 0,
    coupons: count(true),
    marks: count(false),
  };
}

/** `telegram @xiaoyu`, a login each. */
async function loginsOf(db: Db, memberId: number): Promise<string[]> {
  const rows = await db.read<{ login: string }>(
    `SELECT "account" || ' ' || coalesce('@' || "username", "nativeId") AS "login" FROM "Identity"
     WHERE "memberId" = ? ORDER BY "id"`,
    memberId,
  );
  return rows.map(({ login }) => login);
}

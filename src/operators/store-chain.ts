import type { Db, Sql } from '../db/db.ts';
import { type AuditRow, FIRST_LINK, linkOf } from './chain.ts';

export type AuditEntry = {
  memberId: number | null;
  action: string;
  outcome: 'done' | 'refused';
  detail?: Record<string, unknown>;
};

/** The last row and its link. */
type Head = { id: number; hash: string };

type Linked = AuditRow & { hash: string | null };

const HEAD = 'audit.head';
const PAGE_ROWS = 1_000;
const COLUMNS = '"id", "at", "memberId", "action", "outcome", "detail", "hash"';

/**
 * Notes who did, or was refused, what, inside the transaction that does it. Transactions of all processes that note
 * something wait for each other here, from the note to the commit.
 */
export async function appendAudit(sql: Sql, at: number, entry: AuditEntry): Promise<void> {
  const { memberId, action, outcome } = entry;
  const head = await holdAudit(sql);
  const detail = entry.detail ? JSON.stringify(entry.detail) : null;
  const [made] = await sql.all<{ id: number }>(
    'INSERT INTO "Audit" ("at", "memberId", "action", "outcome", "detail") VALUES (?, ?, ?, ?, ?) RETURNING "id"',
    ...[at, memberId, action, outcome, detail],
  );
  if (!made) throw new Error('a note was not written');
  await link(sql, head, [{ id: made.id, at, memberId, action, outcome, detail }]);
}

/** Keeps every other note waiting until commit, in this process and in others. */
export async function holdAudit(sql: Sql): Promise<Head> {
  const [row] = await sql.all<{ value: string }>(
    `INSERT INTO "Setting" ("key", "value") VALUES (?, '')
     ON CONFLICT ("key") DO UPDATE SET "value" = "Setting"."value" RETURNING "value"`,
    HEAD,
  );
  return row?.value ? (JSON.parse(row.value) as Head) : linkOlder(sql);
}

/** Links what was noted before there was a chain: once in the life of a house, at its next start. */
export async function linkOldAudit(db: Db): Promise<void> {
  if ((await readHead(db)) === undefined) await db.write(holdAudit);
}

/** Where the head is lost, the chain goes on behind the last link that is there. */
async function linkOlder(sql: Sql): Promise<Head> {
  const [last] = await sql.all<Head>(
    'SELECT "id", "hash" FROM "Audit" WHERE "hash" IS NOT NULL ORDER BY "id" DESC LIMIT 1',
  );
  let head = last ?? { id: 0, hash: FIRST_LINK };
  for (;;) {
    const rows = await sql.all<Linked>(pageAfter, head.id);
    head = await link(sql, head, rows);
    if (rows.length < PAGE_ROWS) return head;
  }
}

const pageAfter = `SELECT ${COLUMNS} FROM "Audit" WHERE "id" > ? ORDER BY "id" LIMIT ${PAGE_ROWS}`;

async function link(sql: Sql, { id, hash }: Head, rows: AuditRow[]): Promise<Head> {
  const head = { id, hash };
  for (const row of rows) {
    head.id = row.id;
    head.hash = linkOf(head.hash, row);
    await sql.run('UPDATE "Audit" SET "hash" = ? WHERE "id" = ?', head.hash, head.id);
  }
  await sql.run('UPDATE "Setting" SET "value" = ? WHERE "key" = ?', JSON.stringify(head), HEAD);
  return head;
}

/**
 * Writes details anew, without somebody who is to be forgotten, and links again what follows. A row that did not follow
 * before is left as it is, with all behind it: a chain that was broken still shows where.
 */
export async function rewriteDetails(sql: Sql, details: Map<number, string>): Promise<void> {
  const head = await holdAudit(sql);
  const first = Math.min(...details.keys());
  const [last] = await sql.all<Head>(
    'SELECT "id", "hash" FROM "Audit" WHERE "id" < ? ORDER BY "id" DESC LIMIT 1',
    first,
  );
  const before = last ?? { id: 0, hash: FIRST_LINK };
  const walk = { id: before.id, was: before.hash, is: before.hash, whole: before.hash !== null };
  while (walk.id < head.id) {
    const rows = await sql.all<Linked>(pageAfter, walk.id);
    for (const row of rows) await relink(sql, walk, row, details.get(row.id));
    if (rows.length < PAGE_ROWS) break;
  }
  if (walk.whole) {
    const end = JSON.stringify({ id: head.id, hash: walk.is });
    await sql.run('UPDATE "Setting" SET "value" = ? WHERE "key" = ?', end, HEAD);
  }
}

type Relinking = { id: number; was: string; is: string; whole: boolean };

async function relink(sql: Sql, walk: Relinking, row: Linked, detail: string | undefined): Promise<void> {
  const said = detail === undefined ? row.detail : detail;
  walk.whole &&= row.hash === linkOf(walk.was, row);
  if (walk.whole) {
    walk.was = row.hash ?? '';
    walk.is = linkOf(walk.is, { ...row, detail: said });
  }
  walk.id = row.id;
  const hash = walk.whole ? walk.is : row.hash;
  await sql.run('UPDATE "Audit" SET "detail" = ?, "hash" = ? WHERE "id" = ?', said, hash, row.id);
}

async function readHead(db: Pick<Db, 'read'>): Promise<Head | undefined> {
  const [row] = await db.read<{ value: string }>('SELECT "value" FROM "Setting" WHERE "key" = ?', HEAD);
  return row?.value ? (JSON.parse(row.value) as Head) : undefined;
}

export type ChainReport =
  | { state: 'whole'; rows: number; head: string }
  /** Nothing was linked yet: the next start does. */
  | { state: 'unlinked'; rows: number }
  /** `row`: the first that does not follow from those before it. */
  | { state: 'broken'; row: number; rows: number }
  /** The rows behind `row`, as far as `until`, are gone. */
  | { state: 'cut'; row: number; until: number; rows: number };

/** Follows the chain from the first note to the last, while others may be writing. */
export async function verifyAudit(db: Pick<Db, 'read'>): Promise<ChainReport> {
  const started = await readHead(db);
  const walk: Walk = { last: { id: 0, hash: FIRST_LINK }, rows: 0 };
  for (let seen: number | undefined; ; ) {
    const odd = await walkOn(db, walk);
    if (odd && odd.hash === null && !started && walk.rows === 0) {
      return { state: 'unlinked', rows: await countRows(db) };
    }
    if (odd) return { state: 'broken', row: odd.id, rows: walk.rows };
    // The head is read after the rows: it can only be further on, and then their rest is there by now.
    const head = await readHead(db);
    if (!head || head.id <= walk.last.id || seen === head.id) return atTheEnd(walk, head);
    seen = head.id;
  }
}

type Walk = { last: Head; rows: number };

/** Follows all rows there are; stops at one that does not follow. */
async function walkOn(db: Pick<Db, 'read'>, walk: Walk): Promise<Linked | undefined> {
  for (;;) {
    const page = await db.read<Linked>(pageAfter, walk.last.id);
    for (const row of page) {
      const hash = linkOf(walk.last.hash, row);
      if (row.hash !== hash) return row;
      walk.last = { id: row.id, hash };
      walk.rows += 1;
    }
    if (page.length < PAGE_ROWS) return undefined;
  }
}

function atTheEnd({ last, rows }: Walk, head: Head | undefined): ChainReport {
  if (!head && rows === 0) return { state: 'whole', rows, head: FIRST_LINK };
  if (!head) return { state: 'broken', row: last.id, rows };
  if (head.id > last.id) return { state: 'cut', row: last.id, until: head.id, rows };
  const fits = head.id === last.id && head.hash === last.hash;
  return fits ? { state: 'whole', rows, head: last.hash } : { state: 'broken', row: last.id, rows };
}

async function countRows(db: Pick<Db, 'read'>): Promise<number> {
  const [row] = await db.read<{ n: number }>('SELECT CAST(count(*) AS INTEGER) AS "n" FROM "Audit"');
  return row?.n ?? 0;
}

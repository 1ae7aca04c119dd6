import type { Db, Sql } from '../db/db.ts';

export type Token = { id: number; name: string; hash: string; lastUsedAt: number | null };

/** For how long a key is answered as it was the first time. */
export const KEPT_MS = 30 * 86_400_000;

/** The token with this hash, unless it was revoked. */
export async function findToken(db: Db, hash: string): Promise<Token | undefined> {
  const [token] = await db.read<Token>(
    `SELECT "id", "name", "hash", "lastUsedAt" FROM "ApiToken" WHERE "hash" = ? AND "revokedAt" IS NULL`,
    hash,
  );
  return token;
}

export async function touchToken(db: Db, id: number, now: number): Promise<void> {
  await db.write(sql => sql.run('UPDATE "ApiToken" SET "lastUsedAt" = ? WHERE "id" = ?', now, id));
}

/** Keeps a new token; undefined where another one that is in use has this name. */
export async function addToken(
  db: Db,
  token: { name: string; hash: string; createdBy: number | null; now: number },
): Promise<number | undefined> {
  return db.write(async sql => {
    const [row] = await sql.all<{ id: number }>(
      `INSERT INTO "ApiToken" ("name", "hash", "createdAt", "createdBy")
       SELECT x."name", x."hash", x."now", x."by"
       FROM (SELECT CAST(? AS text) AS "name", CAST(? AS text) AS "hash", CAST(? AS double precision) AS "now",
         CAST(? AS int) AS "by") AS x
       WHERE NOT EXISTS (SELECT 1 FROM "ApiToken" t WHERE t."name" = x."name" AND t."revokedAt" IS NULL)
       RETURNING "id"`,
      token.name,
      token.hash,
      token.now,
      token.createdBy,
    );
    return row?.id;
  });
}

export type TokenLine = {
  id: number;
  name: string;
  createdAt: number;
  /** The name of the operator who made it. */
  by: string | null;
  lastUsedAt: number | null;
};

/** The tokens in use, the oldest first. */
export function listTokens(db: Db): Promise<TokenLine[]> {
  return db.read<TokenLine>(
    `SELECT t."id", t."name", t."createdAt", m."name" AS "by", t."lastUsedAt"
     FROM "ApiToken" t LEFT JOIN "Member" m ON m."id" = t."createdBy"
     WHERE t."revokedAt" IS NULL ORDER BY t."id"`,
  );
}

/** Takes a token out of use, by name or number; the one it was. */
export async function revokeToken(
  db: Db,
  { id = 0, name = '' }: { id?: number; name?: string },
  now: number,
): Promise<{ id: number; name: string } | undefined> {
  const [row] = await db.write(sql =>
    sql.all<{ id: number; name: string }>(
      `UPDATE "ApiToken" SET "revokedAt" = ? WHERE "revokedAt" IS NULL AND ("id" = ? OR "name" = ?)
       RETURNING "id", "name"`,
      now,
      id,
      name,
    ),
  );
  return row;
}

export type CallKey = { tokenId: number; key: string; request: string };

export type KeptCall = { request: string; status: number; response: string };

/**
 * Takes a key for this call, inside the transaction that acts. Undefined: act, then `answerCall`. Otherwise what the
 * key was answered with; whoever comes second waits for the first to commit.
 */
export async function beginCall(
  sql: Sql,
  { tokenId, key, request }: CallKey,
  now: number,
): Promise<KeptCall | undefined> {
  await sql.run(
    'DELETE FROM "ApiCall" WHERE "tokenId" = ? AND "key" = ? AND "at" < ?',
    tokenId,
    key,
    now - KEPT_MS,
  );
  const taken = await sql.run(
    `INSERT INTO "ApiCall" ("tokenId", "key", "request", "status", "response", "at") VALUES (?, ?, ?, 0, '', ?)
     ON CONFLICT ("tokenId", "key") DO NOTHING`,
    tokenId,
    key,
    request,
    now,
  );
  if (taken > 0) return undefined;
  const [kept] = await sql.all<KeptCall>(
    'SELECT "request", "status", "response" FROM "ApiCall" WHERE "tokenId" = ? AND "key" = ?',
    tokenId,
    key,
  );
  if (!kept) throw new Error('an idempotency key was taken and is not there');
  return kept;
}

export async function answerCall(
  sql: Sql,
  { tokenId, key }: CallKey,
  { status, response }: { status: number; response: string },
): Promise<void> {
  await sql.run(
    'UPDATE "ApiCall" SET "status" = ?, "response" = ? WHERE "tokenId" = ? AND "key" = ?',
    status,
    response,
    tokenId,
    key,
  );
}

/** Forgets what keys were answered with before a moment. */
export function sweepCalls(db: Db, before: number): Promise<number> {
  return db.write(sql => sql.run('DELETE FROM "ApiCall" WHERE "at" < ?', before));
}

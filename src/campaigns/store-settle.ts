import { issueCoupons, releaseCancelled, releaseCoupons } from '../coupons/store-delivered.ts';
import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import { markMembers } from '../members/store-marks.ts';
import { occasionOf } from './store-feed.ts';

/** A message cut into more pieces than this is judged by the first of them. */
const PIECES = ['', '+1', '+2', '+3', '+4', '+5', '+6', '+7'];
const MOST = 1_000;

type Queued = { id: number; runId: number; memberId: number; postRoomId: number };
type Piece = {
  recipientId: number;
  piece: number;
  memberId: number | null;
  state: string;
  reason: string | null;
  settledAt: number | null;
};

const deliveries = batch(
  { recipientId: 'int', piece: 'int', occasion: 'text' },
  x => `
    SELECT x."recipientId", x."piece", d."memberId", d."state", d."reason", d."settledAt"
    FROM ${x} JOIN "Delivery" d ON d."occasion" = x."occasion" ORDER BY x."recipientId", x."piece"`,
);

/** How the message of a recipient ended. */
export type Ending = {
  id: number;
  state: 'sent' | 'unsure' | 'failed';
  reason: string | undefined;
  sentAt: number | undefined;
  memberId: number | undefined;
};

/** Recipients of a run whose message has come to its end, told from the message itself. */
export async function readEnded(db: Db, runId: number): Promise<{ queued: number; ended: Ending[] }> {
  const queued = await db.read<Queued>(
    `SELECT "id", "runId", "memberId", "postRoomId" FROM "Recipient"
     WHERE "runId" = ? AND "state" = 'queued' ORDER BY "id" LIMIT ${MOST}`,
    runId,
  );
  if (queued.length === 0) return { queued: 0, ended: [] };
  const wanted = queued.flatMap(row =>
    PIECES.map((suffix, piece) => ({ recipientId: row.id, piece, occasion: occasionOf(row) + suffix })),
  );
  const pieces = await deliveries.all<Piece>({ all: db.read }, db.dialect, wanted);
  const ended = [...Map.groupBy(pieces, ({ recipientId }) => recipientId).values()].flatMap(endingOf);
  return { queued: queued.length - ended.length, ended };
}

/** One piece that arrived is enough: they hold the message, and the code that may stand in it. */
function endingOf(pieces: Piece[]): Ending[] {
  const [first] = pieces;
  if (!first || pieces.some(({ settledAt }) => settledAt === null)) return [];
  const arrived = pieces.find(({ state }) => state === 'sent');
  const unsure = pieces.find(({ state }) => state === 'unsure');
  const shown = arrived ?? unsure ?? first;
  const state = arrived ? 'sent' : unsure ? 'unsure' : 'failed';
  return [
    {
      id: first.recipientId,
      state,
      reason: state === 'sent' ? undefined : (shown.reason ?? undefined),
      sentAt: state === 'failed' ? undefined : (shown.settledAt ?? undefined),
      memberId: first.memberId ?? undefined,
    },
  ];
}

const settle = batch(
  { id: 'int', state: 'text', reason: 'text', sentAt: 'double precision' },
  x => `
    UPDATE "Recipient" SET "state" = x."state", "reason" = x."reason", "sentAt" = x."sentAt",
      "couponId" = CASE WHEN x."state" = 'failed' THEN NULL ELSE "Recipient"."couponId" END
    FROM ${x} WHERE "Recipient"."id" = x."id" AND "Recipient"."state" = 'queued' RETURNING "Recipient"."id"`,
);

type Settling = { name: string; ended: Ending[]; now: number; timezone: string };

/**
 * Writes how messages ended, and what follows from it, once: whoever got the message, or may have, holds the coupon
 * and counts as having got the campaign; a message that failed gives its code back. How many codes came back.
 */
export async function settleEnded(
  sql: Sql,
  dialect: Dialect,
  { name, ended, now, timezone }: Settling,
): Promise<number> {
  if (ended.length === 0) return 0;
  const rows = ended.map(({ id, state, reason, sentAt }) => ({ id, state, reason, sentAt }));
  const fresh = new Set((await settle.all<{ id: number }>(sql, dialect, rows)).map(({ id }) => id));
  const mine = ended.filter(({ id }) => fresh.has(id));
  const got = mine.filter(({ state }) => state !== 'failed');
  const failed = mine.filter(({ state }) => state === 'failed');
  await issueCoupons(sql, dialect, { recipientIds: got.map(({ id }) => id), now, timezone });
  const codes = await releaseCoupons(sql, dialect, { recipientIds: failed.map(({ id }) => id), now });
  const memberIds = got.flatMap(({ memberId }) => memberId ?? []);
  await markMembers(sql, dialect, { kind: 'got', name, memberIds, at: now });
  return codes;
}

const forget = batch(
  { occasion: 'text', owner: 'text' },
  x => `
    DELETE FROM "Delivery" WHERE "settledAt" IS NULL AND "id" IN (
      SELECT d."id" FROM ${x} JOIN "Delivery" d ON d."occasion" = x."occasion" AND d."claimedBy" = x."owner")
    RETURNING "occasion"`,
);

const putBack = batch(
  { runId: 'int', memberId: 'int', postRoomId: 'int' },
  x => `
    UPDATE "Recipient" SET "state" = CASE WHEN (SELECT u."state" FROM "Run" u WHERE u."id" = "Recipient"."runId") = 'stopped'
      THEN 'cancelled' ELSE 'planned' END
    FROM ${x} WHERE "Recipient"."runId" = x."runId" AND "Recipient"."memberId" = x."memberId" AND "Recipient"."postRoomId" = x."postRoomId"
      AND "Recipient"."state" = 'queued' RETURNING "Recipient"."runId", "Recipient"."state"`,
);

/**
 * Takes messages back that were about to leave and did not: those of a run that is paused wait again, those of a run
 * that was stopped are cancelled and their codes are free. Only what this process had taken, and what was not sent.
 */
export async function takeBack(
  sql: Sql,
  dialect: Dialect,
  { occasions, owner, now }: { occasions: string[]; owner: string; now: number },
): Promise<void> {
  const pieces = occasions.flatMap(occasion =>
    PIECES.map(suffix => ({ occasion: occasion + suffix, owner })),
  );
  const gone = await forget.all<{ occasion: string }>(sql, dialect, pieces);
  const wanted = new Set(occasions);
  const keys = gone.flatMap(({ occasion }) => (wanted.has(occasion) ? [keyOf(occasion)] : []));
  if (keys.length === 0) return;
  const back = await putBack.all<{ runId: number; state: string }>(sql, dialect, keys);
  for (const runId of new Set(back.filter(({ state }) => state === 'cancelled').map(row => row.runId))) {
    await releaseCancelled(sql, { runId, now });
  }
}

/** The other way round of `occasionOf`; pieces are named by the first of them. */
export function keyOf(occasion: string): { runId: number; memberId: number; postRoomId: number } {
  const [, runId, memberId, postRoomId = ''] = occasion.split('/');
  return { runId: Number(runId), memberId: Number(memberId), postRoomId: Number.parseInt(postRoomId, 10) };
}

import type { Db } from '../db/db.ts';

/** Something that waits for its yes: what to do, who may say yes, where and until when. */
export type Pending = {
  action: string;
  payload: unknown;
  roomId: number;
  until: number;
  /** The event that said yes: once, and again only when that very event is handled again after a crash. */
  usedBy?: string;
};

/** Long enough after its time to be told from a code that never was. */
const REMEMBERED_MS = 86_400_000;

const keyOf = (memberId: number, code: string): string => `confirm.${memberId}.${code}`;

/** Keeps what waits for a yes, and forgets what has waited in vain for a day. */
export async function keepPending(
  db: Db,
  who: { memberId: number; code: string },
  pending: Pending,
  now: number,
): Promise<void> {
  await db.write(async sql => {
    const kept = await sql.all<{ key: string; value: string }>(
      `SELECT "key", "value" FROM "Setting" WHERE "key" LIKE 'confirm.%'`,
    );
    for (const { key, value } of kept) {
      const { until } = JSON.parse(value) as Pending;
      if (until < now - REMEMBERED_MS) await sql.run('DELETE FROM "Setting" WHERE "key" = ?', key);
    }
    await sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      keyOf(who.memberId, who.code),
      JSON.stringify(pending),
    );
  });
}

/**
 * What a code stands for, marked as used by an event. Two processes that ask at once get it one after the other, and
 * only the first of two events gets it.
 */
export function usePending(
  db: Db,
  who: { memberId: number; code: string },
  use: { roomId: number; event: string; now: number },
): Promise<Pending | 'unknown' | 'elsewhere' | 'late' | 'used'> {
  const key = keyOf(who.memberId, who.code);
  return db.write(async sql => {
    // A write first: it makes whoever else uses the code wait.
    const [row] = await sql.all<{ value: string }>(
      'UPDATE "Setting" SET "value" = "value" WHERE "key" = ? RETURNING "value"',
      key,
    );
    if (!row) return 'unknown';
    const pending = JSON.parse(row.value) as Pending;
    if (pending.roomId !== use.roomId) return 'elsewhere';
    if (pending.usedBy === use.event) return pending;
    if (pending.usedBy !== undefined) return 'used';
    if (use.now >= pending.until) return 'late';
    const used = { ...pending, usedBy: use.event };
    await sql.run('UPDATE "Setting" SET "value" = ? WHERE "key" = ?', JSON.stringify(used), key);
    return used;
  });
}

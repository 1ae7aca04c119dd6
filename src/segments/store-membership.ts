import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import { assess, type Membership, needsOf, type Saved, type Verdict } from './assess.ts';
import type { Setting } from './audience.ts';
import { readRecords } from './store-records.ts';

/** Who came into a segment and who left it, told in the transaction that writes it. */
export type Change = { segmentId: number; entered: number[]; left: number[]; at: number };
export type OnChange = (sql: Sql, changes: Change[]) => Promise<void>;

type House = { segments: Saved[]; setting: Setting; onChange: OnChange };

const standing = batch(
  { id: 'int' },
  x => `SELECT s."segmentId", s."memberId" FROM ${x} JOIN "SegmentMember" s ON s."memberId" = x."id"`,
);

const enter = batch(
  { segmentId: 'int', memberId: 'int', since: 'double precision' },
  x => `INSERT INTO "SegmentMember" ("segmentId", "memberId", "since")
    SELECT x."segmentId", x."memberId", x."since" FROM ${x} JOIN "Segment" s ON s."id" = x."segmentId"
    WHERE true ON CONFLICT ("segmentId", "memberId") DO NOTHING`,
);

const leave = batch(
  { segmentId: 'int', memberId: 'int' },
  x =>
    `DELETE FROM "SegmentMember" WHERE ("segmentId", "memberId") IN (SELECT x."segmentId", x."memberId" FROM ${x})`,
);

const setDue = batch(
  { memberId: 'int', dueAt: 'double precision' },
  x => `UPDATE "Member" SET "segmentDueAt" = x."dueAt" FROM ${x} WHERE "Member"."id" = x."memberId"`,
);

const lockMembers = batch(
  { id: 'int' },
  (x, { skipLocked }) =>
    `SELECT "id" FROM "Member" WHERE "id" IN (SELECT x."id" FROM ${x}) ORDER BY "id" ${skipLocked}`,
);

/**
 * Puts members where they belong. Nothing is written for those who stand there already. Returns those whom another
 * process holds at this moment: they have to be looked at again.
 */
export async function placeMembers(db: Db, ids: number[], house: House): Promise<number[]> {
  const seen = await verdictOf({ all: db.read }, db, ids, house);
  const moved = [...new Set([...seen.entered, ...seen.left, ...seen.due].map(each => each.memberId))];
  if (moved.length === 0) return [];
  return db.write(async sql => {
    // Read again under the lock: what changes these members meanwhile waits, and makes them due once more.
    const rows = await lockMembers.all<{ id: number }>(
      sql,
      db.dialect,
      moved.map(id => ({ id })),
    );
    const mine = rows.map(({ id }) => id);
    await apply(sql, db, await verdictOf(sql, db, mine, house), house);
    const held = new Set(mine);
    return moved.filter(id => !held.has(id));
  });
}

async function verdictOf(
  sql: Pick<Sql, 'all'>,
  { dialect }: Db,
  ids: number[],
  { segments, setting }: House,
): Promise<Verdict> {
  const rows = ids.map(id => ({ id }));
  const members = await readRecords(sql, dialect, { ids, needs: needsOf(segments) });
  const stand = await standing.all<Membership>(sql, dialect, rows);
  return assess(members, stand, { segments, setting });
}

async function apply(
  sql: Sql,
  { dialect }: Db,
  { entered, left, due }: Verdict,
  { setting, onChange }: House,
): Promise<void> {
  if (left.length > 0) await leave.run(sql, dialect, left);
  if (entered.length > 0) {
    await enter.run(
      sql,
      dialect,
      entered.map(each => ({ ...each, since: setting.now })),
    );
  }
  if (due.length > 0) await setDue.run(sql, dialect, due);
  const changes = new Map<number, Change>();
  const changeOf = (segmentId: number): Change => {
    const known = changes.get(segmentId) ?? { segmentId, entered: [], left: [], at: setting.now };
    changes.set(segmentId, known);
    return known;
  };
  for (const { segmentId, memberId } of entered) changeOf(segmentId).entered.push(memberId);
  for (const { segmentId, memberId } of left) changeOf(segmentId).left.push(memberId);
  if (changes.size > 0) await onChange(sql, [...changes.values()]);
}

/** Those whose moment has come, the longest overdue first. */
export async function readDue(db: Db, now: number, most: number): Promise<number[]> {
  const rows = await db.read<{ id: number }>(
    `SELECT "id" FROM "Member" WHERE "segmentDueAt" IS NOT NULL AND "segmentDueAt" <= ?
     ORDER BY "segmentDueAt" LIMIT ?`,
    now,
    most,
  );
  return rows.map(({ id }) => id);
}

/** When the next member is due; undefined where nobody is. */
export async function nextDue(db: Db): Promise<number | undefined> {
  const rows = await db.read<{ at: number }>(
    `SELECT "segmentDueAt" AS "at" FROM "Member" WHERE "segmentDueAt" IS NOT NULL
     ORDER BY "segmentDueAt" LIMIT 1`,
  );
  return rows[0]?.at;
}

import fc from 'fast-check';
import type { Db } from '../../src/db/db.ts';
import { dayCode, dayNumber } from '../../src/scoring/calendar.ts';
import { makeLogin, makeMembers, makeRoom } from '../support/members.ts';

export const DAY = 86_400_000;
/** 20:00 in Shanghai. */
export const NOW = Date.UTC(2026, 10, 22, 12);
export const TODAY = dayNumber(20_261_122);

/** A member as a test makes one up; days are days ago. */
export type Made = {
  joined: number;
  /** Days present, with the room they were in; the last login of a member is a second one. */
  present: { ago: number; room: number; second: boolean }[];
  orders: { count: number; cents: number; ago: number } | undefined;
};

export const made: fc.Arbitrary<Made> = fc.record({
  joined: fc.integer({ min: 0, max: 400 }),
  present: fc.array(
    fc.record({ ago: fc.integer({ min: -1, max: 250 }), room: fc.constantFrom(0, 1), second: fc.boolean() }),
    { maxLength: 30 },
  ),
  orders: fc.option(
    fc.record({
      count: fc.integer({ min: 1, max: 10 }),
      cents: fc.integer({ min: 0, max: 400_000 }),
      ago: fc.integer({ min: -1, max: 300 }),
    }),
    { nil: undefined },
  ),
});

/** Puts members into a store, each with two logins, and returns their ids. */
export async function settle(db: Db, people: Made[], now = NOW): Promise<number[]> {
  const ids = await makeMembers(
    db,
    people.map((_, i) => `客人${i}`),
  );
  const rooms = [await makeRoom(db, 'one'), await makeRoom(db, 'two')];
  await Promise.all(
    people.map(async (person, i) => {
      const id = ids[i] ?? 0;
      const logins = [await makeLogin(db, id), await makeLogin(db, id, `second-${id}`)];
      const { orders } = person;
      await Promise.all([
        ...person.present.map(({ ago, room, second }) =>
          appear(db, {
            memberId: id,
            login: logins[second ? 1 : 0] ?? 0,
            room: rooms[room] ?? 0,
            at: now - ago * DAY,
          }),
        ),
        db.write(sql =>
          sql.run(
            `UPDATE "Member" SET "createdAt" = ?, "orderCount" = ?, "spentCents" = ?, "lastOrderAt" = ?
             WHERE "id" = ?`,
            ...[now - person.joined * DAY, orders?.count ?? 0, orders?.cents ?? 0],
            ...[orders ? now - orders.ago * DAY : null, id],
          ),
        ),
      ]);
    }),
  );
  return ids;
}

/** A login is there, as the hot path writes it. */
export async function appear(
  db: Db,
  { memberId, login, room, at }: { memberId: number; login: number; room: number; at: number },
): Promise<void> {
  const day = dayCode(Math.floor((at + 8 * 3_600_000) / DAY));
  await db.write(async sql => {
    await sql.run(
      `INSERT INTO "Activity" ("identityId", "day", "roomId", "messages") VALUES (?, ?, ?, 1)
       ON CONFLICT ("identityId", "day", "roomId") DO UPDATE SET "messages" = "Activity"."messages" + 1`,
      ...[login, day, room],
    );
    await sql.run(
      'UPDATE "Member" SET "lastSeenAt" = ? WHERE "id" = ? AND "lastSeenAt" < ?',
      at,
      memberId,
      at,
    );
  });
}

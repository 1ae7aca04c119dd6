import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Language } from '../kernel/language.ts';
import type { Role } from '../kernel/roles.ts';

/** What an import may change of a member. */
export type MemberRow = {
  id: number;
  name: string;
  language: Language | null;
  createdAt: number;
  phone: string | null;
  email: string | null;
  city: string | null;
  /** MM-DD */
  birthday: string | null;
};

export type NewMember = Omit<MemberRow, 'id'> & { role: Role };

export type NewLogin = { memberId: number; account: string; nativeId: string; name: string };

const select = batch(
  { id: 'int' },
  x => `
    SELECT m."id", m."name", m."language", m."createdAt", c."phone", c."email", c."city", c."birthday"
    FROM ${x} JOIN "Member" m ON m."id" = x."id" LEFT JOIN "Contact" c ON c."memberId" = m."id"`,
);

export async function readMembers(
  sql: Sql,
  dialect: Dialect,
  ids: number[],
): Promise<Map<number, MemberRow>> {
  const rows = await select.all<MemberRow>(
    sql,
    dialect,
    [...new Set(ids)].map(id => ({ id })),
  );
  return new Map(rows.map(row => [row.id, row]));
}

const insert = batch(
  {
    place: 'int',
    name: 'text',
    language: 'text',
    role: 'text',
    createdAt: 'double precision',
  },
  x => `
    INSERT INTO "Member" ("name", "language", "role", "createdAt", "lastSeenAt", "segmentDueAt")
    SELECT x."name", x."language", x."role", x."createdAt", x."createdAt", 0 FROM ${x} ORDER BY x."place"
    RETURNING "id"`,
);

/** New members that were never seen; returns their ids in the same sequence, since numbers are given in sequence. */
export async function insertMembers(sql: Sql, dialect: Dialect, members: NewMember[]): Promise<number[]> {
  const rows = await insert.all<{ id: number }>(
    sql,
    dialect,
    members.map(({ name, language, role, createdAt }, place) => ({ place, name, language, role, createdAt })),
  );
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}

const update = batch(
  { id: 'int', name: 'text', language: 'text', createdAt: 'double precision' },
  (x, dialect) => `
    UPDATE "Member" SET "name" = x."name", "language" = x."language", "createdAt" = x."createdAt",
      "lastSeenAt" = ${dialect.greatest('"Member"."lastSeenAt"', 'x."createdAt"')},
      "scoreDueAt" = 0, "segmentDueAt" = 0
    FROM ${x} WHERE "Member"."id" = x."id"`,
);

export async function updateMembers(sql: Sql, dialect: Dialect, members: MemberRow[]): Promise<void> {
  await update.run(
    sql,
    dialect,
    members.map(({ id, name, language, createdAt }) => ({ id, name, language, createdAt })),
  );
}

const upsertContacts = batch(
  { memberId: 'int', phone: 'text', email: 'text', city: 'text', birthday: 'text', now: 'double precision' },
  x => `
    INSERT INTO "Contact" ("memberId", "phone", "email", "city", "birthday", "updatedAt")
    SELECT x."memberId", x."phone", x."email", x."city", x."birthday", x."now" FROM ${x}
    WHERE true
    ON CONFLICT ("memberId") DO UPDATE SET "phone" = excluded."phone", "email" = excluded."email",
      "city" = excluded."city", "birthday" = excluded."birthday", "staleAt" = NULL, "updatedAt" = excluded."updatedAt"`,
);

export async function saveContacts(
  sql: Sql,
  dialect: Dialect,
  members: MemberRow[],
  now: number,
): Promise<void> {
  const reachable = members.filter(
    ({ phone, email, city, birthday }) =>
      phone !== null || email !== null || city !== null || birthday !== null,
  );
  await upsertContacts.run(
    sql,
    dialect,
    reachable.map(({ id, phone, email, city, birthday }) => ({
      memberId: id,
      phone,
      email,
      city,
      birthday,
      now,
    })),
  );
}

const insertLogins = batch(
  { memberId: 'int', account: 'text', nativeId: 'text', name: 'text', now: 'double precision' },
  x => `
    INSERT INTO "Identity" ("memberId", "account", "nativeId", "name", "durable", "createdAt")
    SELECT x."memberId", x."account", x."nativeId", x."name", true, x."now" FROM ${x}
    WHERE true
    ON CONFLICT ("account", "nativeId") DO NOTHING`,
);

/** Logins that nobody has; false where somebody took one of them at this very moment. */
export async function saveLogins(
  sql: Sql,
  dialect: Dialect,
  logins: NewLogin[],
  now: number,
): Promise<boolean> {
  const saved = await insertLogins.run(
    sql,
    dialect,
    logins.map(login => ({ ...login, now })),
  );
  return saved === logins.length;
}

const makeDue = batch(
  { id: 'int' },
  x => `UPDATE "Member" SET "segmentDueAt" = 0 FROM ${x} WHERE "Member"."id" = x."id"`,
);

/** Has segments look at these members again: something about them changed that a segment may ask for. */
export async function makeSegmentsDue(sql: Sql, dialect: Dialect, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = ids.map(id => ({ id }));
  await makeDue.run(sql, dialect, rows);
}

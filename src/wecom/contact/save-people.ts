import type { Sql } from '../../db/db.ts';
import type { Deps } from '../../deps.ts';
import type { Person } from '../../kernel/message.ts';
import { findIdentities, renamePerson } from '../../members/store-directory.ts';
import { insertMembers, saveLogins } from '../../members/store-import.ts';
import { raiseMembersVersion } from '../../members/store-version.ts';
import { saveAnchors } from './store-people.ts';

/** Who numbers the people; the smart bot meets staff under the same name. */
export const PLATFORM = 'wecom';

/** A customer as WeCom tells them. */
export type Told = { id: string; name: string; unionid?: string | undefined; since: number };

export type Saved = { seen: number; added: number; renamed: number };

/**
 * Customers become members with a login each; those who are known keep their record and get their present name. A
 * unionid is an anchor: it suggests who somebody is, and decides nothing.
 */
export async function savePeople(
  { db, clock, house }: Pick<Deps, 'db' | 'clock' | 'house'>,
  sql: Sql,
  told: Told[],
): Promise<Saved> {
  const people = [...new Map(told.map(one => [one.id, one])).values()];
  const known = new Map(
    (await findIdentities(sql, db.dialect, people.map(toPerson))).map(row => [row.nativeId, row]),
  );
  const strangers = people.filter(({ id }) => !known.has(id));
  const now = clock.now();
  const ids = await insertMembers(
    sql,
    db.dialect,
    strangers.map(one => ({
      ...NO_CONTACT,
      name: nameOf(one),
      createdAt: one.since,
      role: roleOf(one, house.owners),
    })),
  );
  const logins = strangers.map((one, i) => ({
    memberId: ids[i] ?? 0,
    account: PLATFORM,
    nativeId: one.id,
    name: nameOf(one),
  }));
  if (!(await saveLogins(sql, db.dialect, logins, now)))
    throw new Error('somebody came in at this very moment');
  const renamed = people.filter(
    one => one.name !== '' && (known.get(one.id)?.identityName ?? one.name) !== one.name,
  );
  for (const one of renamed) await renamePerson(sql, toPerson(one), known.get(one.id)?.memberId ?? 0);
  await saveAnchors(
    sql,
    db.dialect,
    people.map(({ id, unionid }) => ({ account: PLATFORM, id, unionid })),
  );
  if (renamed.length > 0) await raiseMembersVersion(sql);
  return { seen: people.length, added: strangers.length, renamed: renamed.length };
}

const NO_CONTACT = { language: null, phone: null, email: null, city: null, birthday: null };

/** A nickname may be empty; an id is better than nothing. */
function nameOf({ id, name }: Told): string {
  return name === '' ? id : name;
}

function toPerson(one: Told): Person {
  return { account: PLATFORM, id: one.id, name: nameOf(one), durable: true };
}

function roleOf({ id }: Told, owners: string[]) {
  return owners.includes(`${PLATFORM}:${id}`) ? ('owner' as const) : ('member' as const);
}

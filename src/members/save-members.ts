import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import { type Changes, type Checked, type Notes, type Saver, sameAs } from '../files/import-file.ts';
import type { Mistake } from '../files/read-rows.ts';
import { AppError } from '../kernel/errors.ts';
import { attachOrders } from '../orders/store.ts';
import { giveTags } from '../tags/store-import.ts';
import type { MemberInput } from './check-member.ts';
import {
  insertMembers,
  type MemberRow,
  makeSegmentsDue,
  type NewLogin,
  readMembers,
  saveContacts,
  saveLogins,
  updateMembers,
} from './store-import.ts';
import { matchMembers } from './store-match.ts';
import { raiseMembersVersion } from './store-version.ts';

type House = { owners: string[]; currency: string; now: number; claim: Notes['claim'] };

/** A row with the member it is about; no id before the member is made. */
type Placed = { input: MemberInput; memberId?: number; newLogin: boolean };

/** Saves batches of people, with what they bought before they were known; two rows for one member are a mistake. */
export function memberSaver(dialect: Dialect, house: House): Saver<MemberInput> {
  return { save: (sql, rows) => saveMembers(sql, dialect, rows, house), finish: raiseMembersVersion };
}

async function saveMembers(
  sql: Sql,
  dialect: Dialect,
  rows: Checked<MemberInput>[],
  house: House,
): Promise<Changes & { mistakes: Mistake[] }> {
  const { placed, mistakes } = await placeRows(sql, dialect, rows, house.claim);
  const stored = await readMembers(
    sql,
    dialect,
    placed.flatMap(({ memberId }) => memberId ?? []),
  );
  const strangers = placed.filter(({ memberId }) => memberId === undefined);
  const ids = await insertMembers(
    sql,
    dialect,
    strangers.map(({ input }) => newMember(input, house)),
  );
  for (const [i, stranger] of strangers.entries()) stranger.memberId = ids[i] ?? 0;
  const changed = await saveFacts(sql, dialect, placed, stored, house);
  const updated = [...changed].filter(id => stored.has(id)).length;
  return {
    added: strangers.length,
    updated,
    unchanged: placed.length - strangers.length - updated,
    mistakes,
  };
}

async function placeRows(
  sql: Sql,
  dialect: Dialect,
  rows: Checked<MemberInput>[],
  claim: Notes['claim'],
): Promise<{ placed: Placed[]; mistakes: Mistake[] }> {
  const matches = await matchMembers(
    sql,
    dialect,
    rows.map(({ row }) => row),
  );
  const placed: Placed[] = [];
  const mistakes: Mistake[] = [];
  for (const [i, { line, row }] of rows.entries()) {
    const match = matches[i];
    if (match === 'several' || match === undefined) mistakes.push({ line, reason: SEVERAL });
    else if (match === 'nobody') placed.push({ input: row, newLogin: row.login !== undefined });
    else {
      const earlier = claim(`#${match.memberId}`, line);
      if (earlier !== undefined) mistakes.push({ line, reason: sameAs(earlier, `#${match.memberId}`) });
      placed.push({ input: row, ...match });
    }
  }
  return { placed, mistakes };
}

const SEVERAL = {
  'zh-CN': '有几位会员用这个手机号，请写上账号。',
  en: 'Several members have this phone: add the account.',
};

const TAKEN = {
  'zh-CN': '导入的时候正好有新朋友来了，什么都没有改，请再导入一次。',
  en: 'Somebody in this file came in just now. Nothing was changed: import it once more.',
};

const refOf = ({ account, nativeId }: { account: string; nativeId: string }) => `${account}:${nativeId}`;

function newMember(input: MemberInput, { owners, now }: House) {
  const owner = input.login !== undefined && owners.includes(refOf(input.login));
  return { ...merge(input, undefined, now), role: owner ? ('owner' as const) : ('member' as const) };
}

/** The member as they will stand: what the file does not tell stays as it is. */
function merge(input: MemberInput, before: MemberRow | undefined, now: number): Omit<MemberRow, 'id'> {
  return {
    name: input.name,
    language: input.language ?? before?.language ?? null,
    createdAt: input.joinedAt ?? before?.createdAt ?? now,
    phone: input.phone ?? before?.phone ?? null,
    email: input.email ?? before?.email ?? null,
    city: input.city ?? before?.city ?? null,
    birthday: input.birthday ?? before?.birthday ?? null,
  };
}

/** Everything about members that have an id by now; returns whom it changed. */
async function saveFacts(
  sql: Sql,
  dialect: Dialect,
  placed: Placed[],
  stored: Map<number, MemberRow>,
  { now, currency }: House,
): Promise<Set<number>> {
  const changed: MemberRow[] = [];
  const logins: NewLogin[] = [];
  const [gifts, refs]: [{ memberId: number; name: string }[], { ref: string; memberId: number }[]] = [[], []];
  for (const { input, memberId = 0, newLogin } of placed) {
    const before = stored.get(memberId);
    const after = { id: memberId, ...merge(input, before, now) };
    if (!before || !isSame(before, after)) changed.push(after);
    if (input.login && newLogin) logins.push({ memberId, ...input.login, name: input.name });
    gifts.push(...input.tags.map(name => ({ memberId, name })));
    if (input.login) refs.push({ ref: refOf(input.login), memberId });
    if (input.phone !== undefined) refs.push({ ref: input.phone, memberId });
  }
  await updateMembers(
    sql,
    dialect,
    changed.filter(({ id }) => stored.has(id)),
  );
  await saveContacts(sql, dialect, changed, now);
  if (!(await saveLogins(sql, dialect, logins, now))) throw new AppError('import.taken', TAKEN);
  const tagged = await giveTags(sql, dialect, gifts, now);
  const told = new Set(changed.map(({ id }) => id));
  await makeSegmentsDue(
    sql,
    dialect,
    [...tagged].filter(id => !told.has(id)),
  );
  await attachOrders(sql, dialect, refs, { now, currency });
  return new Set([...changed.map(({ id }) => id), ...logins.map(({ memberId }) => memberId), ...tagged]);
}

function isSame(before: MemberRow, after: MemberRow): boolean {
  const fields = ['name', 'language', 'createdAt', 'phone', 'email', 'city', 'birthday'] as const;
  return fields.every(field => before[field] === after[field]);
}

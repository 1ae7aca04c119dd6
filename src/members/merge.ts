import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../kernel/errors.ts';
import { sumOrders } from '../orders/store-sums.ts';
import { combineContacts, combineMembers, type MemberFacts } from './merge-facts.ts';
import { combineTags, type TagRow } from './merge-tags.ts';
import {
  auditMerge,
  headOf,
  holdMembers,
  insertMerge,
  keepBefore,
  type Merge,
  setMergedInto,
  sumMessages,
  takeTurn,
  writeFacts,
} from './store-merge.ts';
import { type BothGrants, moveGrants } from './store-merge-grants.ts';
import { MOVABLES, type Movable, moveAll, orderIdsOf, takeSegments } from './store-merge-move.ts';
import {
  type MarkRow,
  readContact,
  readMarks,
  readTags,
  writeContact,
  writeMark,
  writeTag,
} from './store-merge-tags.ts';
import { type BothWishes, shareWishes } from './store-merge-wishes.ts';
import { raiseMembersVersion } from './store-version.ts';
import { mergeTexts } from './texts-merge.ts';

export type MergeWish = { intoId: number; fromId: number; how: Merge['how']; byId: number | null };

/**
 * Makes two records one person: everything of `from` is at `into` afterwards, and what either had is kept, so that
 * `unmergeMembers` can give it back. A record that was merged away means the member it belongs to now; when both are
 * one person already it is refused. All of it happens, or nothing.
 */
export function mergeMembers({ db, clock, house }: Deps, wish: MergeWish): Promise<Merge> {
  return db.write(async sql => {
    await takeTurn(sql);
    const intoId = await headOf(sql, wish.intoId);
    const fromId = await headOf(sql, wish.fromId);
    if (intoId === undefined || fromId === undefined)
      throw new Error('a member to merge is not in the store');
    if (intoId === fromId) throw new AppError('merge.same', mergeTexts.samePerson);
    const merge = { intoId, fromId, how: wish.how, byId: wish.byId, at: clock.now() };
    const id = await insertMerge(sql, merge);
    const held = await holdMembers(sql, [intoId, fromId]);
    await keepBefore(sql, id, await moveEverything(sql, merge, held));
    await sumMessages(sql, [intoId, fromId]);
    await sumOrders(sql, db.dialect, [intoId, fromId], house.currency);
    const detail = { merge: id, from: fromId, into: intoId, how: wish.how };
    await auditMerge(sql, { at: merge.at, byId: wish.byId, action: 'member.merge', detail });
    await raiseMembersVersion(sql);
    return { ...merge, id };
  });
}

/** What a merge keeps, as it was before. Lists of ids tell what was moved. */
export type Before = Record<Movable, number[]> & {
  members: { into: MemberFacts; from: MemberFacts };
  /** Orders of the one who stays: they are no news when the two part. */
  ownOrders: number[];
  tags: { into: TagRow[]; from: TagRow[] };
  marks: { into: MarkRow[]; from: MarkRow[] };
  contacts: { into: Awaited<ReturnType<typeof readContact>>; from: Awaited<ReturnType<typeof readContact>> };
  wishes: BothWishes;
  /** Absent in merges that are older than this. */
  grants?: BothGrants;
  segments: Awaited<ReturnType<typeof takeSegments>>;
};

async function moveEverything(
  sql: Sql,
  { intoId, fromId }: { intoId: number; fromId: number },
  held: Map<number, MemberFacts>,
): Promise<Before> {
  const [into, from] = [held.get(intoId), held.get(fromId)];
  if (!into || !from) throw new Error('a member to merge is not in the store');
  const ownOrders = await orderIdsOf(sql, intoId);
  const moved: [Movable, number[]][] = [];
  for (const what of MOVABLES) moved.push([what, await moveAll(sql, what, fromId, intoId)]);
  const before = {
    ...(Object.fromEntries(moved) as Record<Movable, number[]>),
    ownOrders,
    members: { into, from },
    tags: await moveTags(sql, intoId, fromId),
    marks: await moveMarks(sql, intoId, fromId),
    contacts: await shareContact(sql, intoId, fromId),
    wishes: await shareWishes(sql, intoId, fromId),
    grants: await moveGrants(sql, intoId, fromId),
    segments: await takeSegments(sql, fromId),
  };
  await writeFacts(sql, combineMembers(into, from));
  await writeFacts(sql, { ...from, points: 0 });
  await setMergedInto(sql, fromId, intoId);
  return before;
}

/** Adds the tags of one to those of the other. */
export async function moveTags(sql: Sql, intoId: number, fromId: number): Promise<Before['tags']> {
  const [into, from] = [await readTags(sql, intoId), await readTags(sql, fromId)];
  const mine = new Map(into.map(row => [row.tagId, row]));
  for (const theirs of from) {
    await writeTag(sql, intoId, theirs.tagId, combineTags(mine.get(theirs.tagId), theirs));
    await writeTag(sql, fromId, theirs.tagId, undefined);
  }
  return { into, from };
}

/** The first time counts. */
export async function moveMarks(sql: Sql, intoId: number, fromId: number): Promise<Before['marks']> {
  const [into, from] = [await readMarks(sql, intoId), await readMarks(sql, fromId)];
  const mine = new Map(into.map(({ topicId, at }) => [topicId, at]));
  for (const { topicId, at } of from) {
    await writeMark(sql, intoId, topicId, Math.min(at, mine.get(topicId) ?? at));
    await writeMark(sql, fromId, topicId, undefined);
  }
  return { into, from };
}

/** What the other one's contact tells stays with their record, where orders by their phone look for it. */
async function shareContact(sql: Sql, intoId: number, fromId: number): Promise<Before['contacts']> {
  const [into, from] = [await readContact(sql, intoId), await readContact(sql, fromId)];
  if (from) await writeContact(sql, intoId, combineContacts(into, from));
  return { into, from };
}

/** Whose sums no longer hold after what was left behind came after: see `store-strays.ts`. */
export async function sumAnew(
  sql: Sql,
  dialect: Dialect,
  memberIds: number[],
  currency: string,
): Promise<void> {
  await sumMessages(sql, memberIds);
  await sumOrders(sql, dialect, memberIds, currency);
}

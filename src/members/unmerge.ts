import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../kernel/errors.ts';
import type { Before } from './merge.ts';
import { moveMarks, moveTags, sumAnew } from './merge.ts';
import { type MemberFacts, splitContact, splitMembers } from './merge-facts.ts';
import { splitTag } from './merge-tags.ts';
import {
  auditMerge,
  findMerge,
  holdMembers,
  lastSeenSince,
  logScoreReturn,
  type Merge,
  mergesOf,
  readBefore,
  setMergedInto,
  setUndone,
  takeTurn,
  writeFacts,
} from './store-merge.ts';
import { partGrants } from './store-merge-grants.ts';
import {
  MOVABLES,
  moveAll,
  newDeliveriesOf,
  newLoginsOf,
  newOrdersOf,
  returnMoved,
  returnSegments,
} from './store-merge-move.ts';
import {
  interactionsOf,
  readContact,
  readMarks,
  readTags,
  writeContact,
  writeMark,
  writeTag,
} from './store-merge-tags.ts';
import { partWishes } from './store-merge-wishes.ts';
import { raiseMembersVersion } from './store-version.ts';
import { mergeTexts } from './texts-merge.ts';

/**
 * Makes one person two again. With nothing in between, both stand as they did before the merge. What came in
 * meanwhile goes to whose login it came by, else it stays. A merge that a later one was built on is refused: that one
 * is to be undone first. All of it happens, or nothing.
 */
export function unmergeMembers(
  { db, clock, house }: Deps,
  { mergeId, byId }: { mergeId: number; byId: number | null },
): Promise<Merge> {
  return db.write(async sql => {
    await takeTurn(sql);
    const merge = await findMerge(sql, mergeId);
    if (!merge) throw new AppError('merge.undone', mergeTexts.undoneAlready);
    await refuseIfBuiltOn(sql, merge);
    const now = clock.now();
    const held = await holdMembers(sql, [merge.intoId, merge.fromId]);
    const before = Object.fromEntries(await readBefore(sql, mergeId)) as Partial<Before>;
    if (!isWhole(before)) throw new AppError('merge.forgotten', mergeTexts.forgotten);
    await moveStrays(sql, merge);
    await giveBack(sql, db.dialect, merge, before);
    await partFacts(sql, merge, { members: before.members, now: held.get(merge.intoId), at: now });
    await sumAnew(sql, db.dialect, [merge.intoId, merge.fromId], house.currency);
    await setUndone(sql, mergeId, now);
    const detail = { merge: mergeId, from: merge.fromId, into: merge.intoId };
    await auditMerge(sql, { at: now, byId, action: 'member.unmerge', detail });
    await raiseMembersVersion(sql);
    return merge;
  });
}

/** What a merge kept goes when whom it is about is forgotten. */
const isWhole = (before: Partial<Before>): before is Before => before.members !== undefined;

/** The merge that must be undone before this one can be, if any. */
export async function builtOn(sql: Pick<Sql, 'all'>, merge: Merge): Promise<Merge | undefined> {
  const [latest] = await mergesOf(sql, merge.intoId);
  return latest && latest.id > merge.id ? latest : undefined;
}

async function refuseIfBuiltOn(sql: Sql, merge: Merge): Promise<void> {
  const later = await builtOn(sql, merge);
  if (!later) return;
  throw new AppError('merge.built-on', {
    'zh-CN': mergeTexts.undoFirst['zh-CN'](later),
    en: mergeTexts.undoFirst.en(later),
  });
}

/** What was written for the one who was merged away, by a process that did not know yet, and arrived too late. */
export async function moveStrays(sql: Sql, { fromId, intoId }: Merge): Promise<boolean> {
  const moved = [
    await moveAll(sql, 'orders', fromId, intoId),
    await moveAll(sql, 'deliveries', fromId, intoId),
  ];
  const tags = await moveTags(sql, intoId, fromId);
  const marks = await moveMarks(sql, intoId, fromId);
  return [...moved, tags.from, marks.from].some(rows => rows.length > 0);
}

async function giveBack(sql: Sql, dialect: Dialect, merge: Merge, before: Before): Promise<void> {
  const { fromId, intoId } = merge;
  await setMergedInto(sql, fromId, null);
  for (const what of MOVABLES) {
    await returnMoved(sql, dialect, what, { ids: before[what], fromId, intoId });
  }
  const met = await newLoginsOf(sql, merge);
  await returnMoved(sql, dialect, 'identities', { ids: met, fromId, intoId });
  const contact = await readContact(sql, intoId);
  await writeContact(sql, intoId, splitContact(before.contacts.into, before.contacts.from, contact));
  const known = new Set([...before.orders, ...before.ownOrders]);
  const bought = await newOrdersOf(sql, merge, known);
  await returnMoved(sql, dialect, 'orders', { ids: bought, fromId, intoId });
  await returnMoved(sql, dialect, 'deliveries', { ids: await newDeliveriesOf(sql, merge), fromId, intoId });
  await partTags(sql, dialect, merge, before.tags);
  await partMarks(sql, merge, before.marks);
  await partWishes(sql, merge, before.wishes);
  if (before.grants) await partGrants(sql, merge, before.grants);
  await returnSegments(sql, fromId, before.segments);
}

/** Only what differs is written: most tags stand as they will. */
async function partTags(sql: Sql, dialect: Dialect, merge: Merge, before: Before['tags']): Promise<void> {
  const now = await readTags(sql, merge.intoId);
  const shown = now.flatMap(({ interactionId }) => interactionId ?? []);
  const theirs = await interactionsOf(sql, dialect, merge.fromId, shown);
  const byTag = (rows: typeof now) => new Map(rows.map(row => [row.tagId, row]));
  const sides = { into: byTag(before.into), from: byTag(before.from), now: byTag(now) };
  for (const tagId of new Set([...now, ...before.from].map(row => row.tagId))) {
    const standing = sides.now.get(tagId);
    const parted = splitTag({
      into: sides.into.get(tagId),
      from: sides.from.get(tagId),
      now: standing,
      byFrom: standing?.interactionId != null && theirs.has(standing.interactionId),
      mergedAt: merge.at,
    });
    await writeTag(sql, merge.intoId, tagId, parted.into);
    await writeTag(sql, merge.fromId, tagId, parted.from);
  }
}

/** What came in meanwhile stays: nobody can tell by which login. */
async function partMarks(sql: Sql, { intoId, fromId }: Merge, before: Before['marks']): Promise<void> {
  const now = new Set((await readMarks(sql, intoId)).map(({ topicId }) => topicId));
  const own = new Map(before.into.map(({ topicId, at }) => [topicId, at]));
  for (const { topicId, at } of before.from.filter(row => now.has(row.topicId))) {
    await writeMark(sql, fromId, topicId, at);
    await writeMark(sql, intoId, topicId, own.get(topicId));
  }
}

async function partFacts(
  sql: Sql,
  merge: Merge,
  { members, now, at }: { members: Before['members']; now: MemberFacts | undefined; at: number },
): Promise<void> {
  if (!now) throw new Error('a merged member is not in the store');
  const parted = splitMembers(members.into, members.from, now);
  for (const facts of [parted.into, parted.from]) {
    const seen = await lastSeenSince(sql, facts.id, merge.at);
    await writeFacts(sql, { ...facts, lastSeenAt: Math.max(facts.lastSeenAt, seen ?? 0) });
  }
  for (const what of ['tier', 'stage'] as const) {
    const [before, after] = [now[what], parted.into[what]];
    const change = { memberId: merge.intoId, at, what, before, after };
    if (before !== after) await logScoreReturn(sql, change, merge.id);
  }
}

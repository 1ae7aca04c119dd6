import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Condition } from './audience.ts';
import type { MemberRecord } from './evaluate.ts';

/** What of a member the saved expressions ask for: the rest is not read. */
export type Needs = ReadonlySet<Condition['test']>;

export type StoredMember = MemberRecord & { mergedIntoId: number | null; segmentDueAt: number | null };

type MemberRow = Omit<StoredMember, 'roomIds' | 'topicIds' | 'tags'>;

const COLUMNS = `m."id", m."role", m."language", m."createdAt", m."lastSeenAt", m."lastOrderAt", m."messages",
  m."orderCount" AS "orders", m."spentCents" AS "spent", m."points", m."tier", m."stage", m."mergedIntoId",
  m."segmentDueAt"`;

const members = batch(
  { id: 'int' },
  x => `SELECT ${COLUMNS}, c."city" FROM ${x} JOIN "Member" m ON m."id" = x."id"
    LEFT JOIN "Contact" c ON c."memberId" = m."id"`,
);

type Pair = { memberId: number; other: number; until: number };

const tags = batch(
  { id: 'int' },
  x => `SELECT t."memberId", t."tagId" AS "other", t."carriedUntil" AS "until"
    FROM ${x} JOIN "MemberTag" t ON t."memberId" = x."id"`,
);

const rooms = batch(
  { id: 'int' },
  x => `SELECT i."memberId", r."roomId" AS "other" FROM ${x} JOIN "Identity" i ON i."memberId" = x."id"
    JOIN "RoomMember" r ON r."identityId" = i."id" WHERE r."leftAt" IS NULL`,
);

const topics = batch(
  { id: 'int' },
  x => `SELECT k."memberId", k."topicId" AS "other" FROM ${x} JOIN "Mark" k ON k."memberId" = x."id"`,
);

/** Members with what expressions ask of them, by a few statements for all of them together. */
export async function readRecords(
  sql: Pick<Sql, 'all'>,
  dialect: Dialect,
  { ids, needs }: { ids: number[]; needs: Needs },
): Promise<StoredMember[]> {
  const rows = ids.map(id => ({ id }));
  const pairs = async (test: Condition['test'], read: typeof tags) =>
    byMember(needs.has(test) ? await read.all<Pair>(sql, dialect, rows) : []);
  const found = await members.all<MemberRow>(sql, dialect, rows);
  const [tagsOf, roomsOf, topicsOf] = [
    await pairs('tag', tags),
    await pairs('room', rooms),
    await pairs('mark', topics),
  ];
  return found.map(member => ({
    ...member,
    tags: new Map(tagsOf.get(member.id)?.map(({ other, until }) => [other, until])),
    roomIds: new Set(roomsOf.get(member.id)?.map(({ other }) => other)),
    topicIds: new Set(topicsOf.get(member.id)?.map(({ other }) => other)),
  }));
}

function byMember(pairs: Pair[]): Map<number, Pair[]> {
  const grouped = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const known = grouped.get(pair.memberId);
    if (known) known.push(pair);
    else grouped.set(pair.memberId, [pair]);
  }
  return grouped;
}

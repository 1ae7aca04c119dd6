import type { Db, SqlValue } from '../../src/db/db.ts';

/** What may be left nowhere of whoever is forgotten; all are unlike any other word of the house. */
export const MARKS = [
  'zhuyin-mark',
  '珠音',
  '+8613877776666',
  'zhuyin@mark.example',
  'markville',
  'union-zhuyin',
];

type Row = Record<string, SqlValue>;
type Somebody = {
  id: number;
  mergedId: number;
  identityId: number;
  nativeId: string;
  name: string;
  groupId: number;
};

/** A row for one member in every table that may hold one, each with a word by which it can be found again. */
export async function seedEverywhere(
  db: Db,
  who: Somebody,
): Promise<{ interactionId: number; gapId: number }> {
  const insert = async (table: string, row: Row, returned = 'id'): Promise<number> => {
    const columns = Object.keys(row);
    const rows = await db.write(sql =>
      sql.all<Record<string, number>>(
        `INSERT INTO "${table}" (${columns.map(name => `"${name}"`).join(', ')})
         VALUES (${columns.map(() => '?').join(', ')}) RETURNING "${returned}"`,
        ...Object.values(row),
      ),
    );
    return rows[0]?.[returned] ?? 0;
  };
  const { id: memberId, mergedId, identityId, nativeId, name, groupId: roomId } = who;
  const word = `${MARKS[0]} said`;
  const interactionId = await insert('Interaction', {
    ...{ key: `sandbox/${nativeId}/1`, roomId, identityId, kind: 'message', nativeId: `m-${nativeId}` },
    ...{
      text: word,
      data: JSON.stringify({ parts: [{ type: 'link', url: `https://x.example/${nativeId}` }] }),
    },
    ...{ at: 1, receivedAt: 1 },
  });
  await insert(
    'Unhandled',
    { interactionId, event: JSON.stringify({ from: { id: nativeId, name } }) },
    'interactionId',
  );
  await insert('Anchor', { identityId, kind: 'unionid', value: 'union-zhuyin' }, 'identityId');
  await insert('LinkCode', { hash: `hash-${memberId}`, identityId, expiresAt: 1 }, 'identityId');
  await insert('Newcomer', { roomId, account: 'sandbox', nativeId, name, joinedAt: 1 });
  await insert('Activity', { identityId, day: 20261121, roomId, messages: 3 }, 'identityId');
  await insert('Identity', {
    ...{
      memberId,
      account: 'wecom',
      nativeId: `w-${nativeId}`,
      name: `${name}在企微`,
      username: 'zhuyin-mark-u',
    },
    ...{ durable: 1, createdAt: 1 },
  });
  await insert(
    'Contact',
    {
      ...{ memberId, phone: '+8613877776666', email: 'zhuyin@mark.example', city: 'markville' },
      birthday: '05-20',
      updatedAt: 1,
    },
    'memberId',
  );
  const topicId = await insert('Topic', { kind: 'got', name: 'seeded', createdAt: 1 });
  await insert('Mark', { topicId, memberId, at: 1 }, 'memberId');
  await insert('ScoreChange', {
    memberId,
    at: 1,
    what: 'tier',
    after: 'gold',
    reason: JSON.stringify({ name }),
  });
  const tagId = await insert('Tag', { name: 'seeded', createdAt: 1 });
  await insert(
    'MemberTag',
    {
      ...{
        memberId,
        tagId,
        source: 'rule',
        interactionId,
        quote: word,
        confidence: 1,
        strength: 1,
        halfLifeDays: 30,
      },
      ...{ hits: 1, firstSeenAt: 1, lastSeenAt: 1, carriedUntil: 9e15 },
    },
    'memberId',
  );
  const segmentId = await insert('Segment', { name: 'seeded', expression: 'seen:<30d', createdAt: 1 });
  await insert('SegmentMember', { segmentId, memberId, since: 1 }, 'memberId');
  const orderId = await insert('Order', {
    ...{ number: 'N-1', memberId, buyer: `sandbox:${nativeId}`, amountCents: 12_800, currency: 'CNY', at: 1 },
    ...{ createdAt: 1, updatedAt: 1 },
  });
  await insert('OrderChange', { orderId, at: 1, field: 'buyer', before: '+8613877776666', after: nativeId });
  await insert(
    'Preference',
    { memberId, marketing: 'none', timezone: 'Asia/Tokyo', updatedAt: 1 },
    'memberId',
  );
  await insert('ConsentChange', { memberId, at: 1, before: 'all', after: 'none', by: 'stop', interactionId });
  const ticketId = await insert('Ticket', {
    kind: 'complaint',
    memberId,
    roomId,
    subject: word,
    createdAt: 1,
    dueAt: 2,
  });
  await insert('TicketMessage', { ticketId, at: 1, memberId, kind: 'asked', text: word });
  const gapId = await insert('Gap', {
    question: word,
    asked: 2,
    createdAt: 1,
    updatedAt: 1,
    draft: word,
    draftBy: String(interactionId),
  });
  const ownGapId = await insert('Gap', { question: `${word} alone`, asked: 1, createdAt: 1, updatedAt: 1 });
  for (const [i, text] of [word, `${word} alone`].entries()) {
    await insert('Question', {
      ...{ interactionId: interactionId + 900 + i, roomId, memberId, text, at: 1, outcome: 'unanswered' },
      ...{ feedback: 'down', gapId: i === 0 ? gapId : ownGapId },
    });
  }
  const entryId = await insert('Entry', {
    slug: 'seeded',
    question: '几点开门',
    answer: '九点',
    createdAt: 1,
    updatedAt: 1,
  });
  await insert('Alternate', { entryId, text: word, source: 'member' });
  await insert('EntryVersion', {
    entryId,
    version: 1,
    at: 1,
    before: JSON.stringify({ alternates: [word] }),
  });
  const caseId = await insert('CareCase', {
    ...{
      at: 1,
      roomId,
      messageId: `m-${nativeId}`,
      identityId,
      interactionId,
      offence: 'link',
      value: 'zhuyin-mark.example',
    },
    ...{ newcomer: 1, mode: 'on', step: 'warn' },
  });
  await insert('CareStep', { caseId, verb: 'warn', detail: name, at: 1 }, 'caseId');
  await insert('CareAllow', { kind: 'login', value: String(identityId), createdAt: 1, caseId });
  const delivery = { roomId, kind: 'reply', state: 'sent', dueAt: 1, createdAt: 1, settledAt: 1 };
  const parts = JSON.stringify([{ type: 'text', text: `${name}，你好` }]);
  await insert('Delivery', {
    ...delivery,
    occasion: `reply/sandbox/${nativeId}/1/0`,
    memberId,
    parts,
    quote: `m-${nativeId}`,
  });
  await insert('Delivery', { ...delivery, occasion: 'welcome/1/1', kind: 'notice', parts });
  await insert('Delivery', {
    ...delivery,
    occasion: 'notice/later',
    kind: 'notice',
    memberId,
    parts,
    state: 'queued',
    settledAt: null,
    dueAt: 9e14,
  });
  await insert('Merge', { fromId: mergedId, intoId: memberId, at: 1, how: 'link' });
  await insert('MergeRow', { mergeId: 1, what: 'members', before: JSON.stringify({ from: { name } }) });
  await insert(
    'Setting',
    {
      key: `confirm.${memberId}.ABCD`,
      value: JSON.stringify({ action: 'x', payload: name, roomId, until: 9e15 }),
    },
    'key',
  );
  await insert(
    'Setting',
    {
      key: 'confirm.99.ABCD',
      value: JSON.stringify({ action: 'x', payload: { name }, roomId, until: 9e15 }),
    },
    'key',
  );
  const tokenId = await insert('ApiToken', { name: 'shop', hash: 'h', createdAt: 1 });
  await insert(
    'ApiCall',
    {
      tokenId,
      key: 'k',
      request: 'r',
      status: 200,
      response: JSON.stringify({ phone: '+8613877776666' }),
      at: 1,
    },
    'tokenId',
  );
  await insert('WecomDue', { kind: 'customer', nativeId: `w-${nativeId}`, at: 1, dueAt: 9e15 }, 'at');
  await insert('WecomSpend', { plan: 'p', target: `w-${nativeId}`, at: 1 }, 'at');
  await insert('WecomFollow', { customer: `w-${nativeId}`, staff: 'staffer', at: 1, seenAt: 1 }, 'at');
  await insert('Link', { url: `https://x.example/?u=${nativeId}` });
  await db.write(async sql => {
    await sql.run('UPDATE "Member" SET "points" = 40, "tier" = ? WHERE "id" = ?', 'gold', memberId);
  });
  return { interactionId, gapId };
}

/** The tables of the store. */
export async function tablesOf(db: Db): Promise<string[]> {
  const tables =
    db.dialect.name === 'sqlite'
      ? await db.read<{ name: string }>(`SELECT "name" FROM sqlite_master WHERE "type" = 'table'`)
      : await db.read<{ name: string }>(
          `SELECT "tablename" AS "name" FROM pg_tables WHERE "schemaname" = 'public'`,
        );
  return tables.map(({ name }) => name).filter(name => !/^(_|sqlite_)/.test(name));
}

/** Every value of every table of the store, one text for each row. */
export async function readEverything(db: Db): Promise<{ table: string; row: string }[]> {
  const rows = (await tablesOf(db)).map(async table =>
    (await db.read<Row>(`SELECT * FROM "${table}"`)).map(row => ({ table, row: JSON.stringify(row) })),
  );
  return (await Promise.all(rows)).flat();
}

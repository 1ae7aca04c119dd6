const DAY_MS = 86_400_000;

const KNOWN = [
  ['多久发货', '现货两天内发出，预售以商品页写的为准。', '什么时候发货|几天能发货'],
  ['退货运费谁出', '质量问题运费我们出；不喜欢也可以七天内退，运费您出。', '退货要自己出邮费吗'],
  ['敏感肌能用舒缓面霜吗', '可以，先在耳后试一小块，二十四小时没事再上脸。', '敏感皮肤可以用吗'],
  ['白茶怎么保存', '放在阴凉干燥的地方，避光密封，不用放冰箱。', '白茶放哪里'],
  ['可以开发票吗', '可以，下单时备注抬头和税号，三天内发到邮箱。', ''],
  [
    'How long does shipping take?',
    'Two days for what is in stock. Parcels go out every afternoon.',
    'when will it ship',
  ],
  ['金卡有什么折扣', '金卡全年九五折，生日当月再送一张八折券。', '金卡打几折'],
];

async function makeKnowledge(insert, now) {
  for (const [i, [question, answer, others]] of KNOWN.entries()) {
    const at = now - (KNOWN.length - i) * 3 * DAY_MS;
    const entry = { id: i + 1, slug: `kb-${i + 1}`, question, answer, createdAt: at, updatedAt: at };
    const more = i === 6 ? { audience: 'tier:gold', status: 'draft' } : {};
    await insert('Entry', {
      ...entry,
      ...more,
      ...(i === 5 && { language: 'en' }),
      ...(i === 0 && { version: 2 }),
    });
    for (const text of others.split('|').filter(Boolean)) await insert('Alternate', { entryId: i + 1, text });
  }
  const before = {
    id: 1,
    question: '多久发货',
    answer: '三天内发出。',
    slug: 'kb-1',
    parts: [],
    tags: [],
    alternates: [],
  };
  await insert('EntryVersion', {
    entryId: 1,
    version: 1,
    at: now - DAY_MS,
    byId: 1002,
    before: JSON.stringify({ ...before, status: 'published', version: 1 }),
  });
  const settings = { key: 'knowledge.version', value: '1' };
  await insert('Setting', settings);
}

async function makeQuestions(insert, now) {
  const asked = ['孕妇可以用视黄醇精华吗？', '白茶存三年还能喝吗？', '礼盒可以刻字吗？', '退货运费谁出？'];
  for (const [i, question] of asked.entries()) {
    await insert('Gap', {
      id: i + 1,
      question,
      asked: i === 0 ? 4 : 3,
      ...(i === 3 && { status: 'drafted', draft: '质量问题我们出，其他您出。', draftBy: 'answer@1' }),
      createdAt: now - DAY_MS,
      updatedAt: now - i * 3_600_000,
    });
  }
  for (let i = 0; i < 37; i += 1) {
    const gap = i % 3 === 0 ? Math.floor(i / 3) % 4 : undefined;
    const text = gap === undefined ? asked[i % 4] : WAYS[gap][Math.floor(i / 12)];
    const [roomId, at] = [101 + (i % 2), now - i * 600_000];
    const said = { kind: 'message', text, at, receivedAt: now };
    const who = { roomId, identityId: 1_010 + i, nativeId: `q${i}` };
    await insert('Interaction', { id: 900_000 + i, key: `q/${i}`, ...who, ...said });
    const question = { interactionId: 900_000 + i, roomId, memberId: 1_010 + i, text, at };
    const found =
      gap === undefined
        ? { outcome: 'answered', entryId: 1 + (i % 4) }
        : { outcome: 'unanswered', gapId: gap + 1 };
    await insert('Question', { ...question, ...found });
  }
}

const CASES = [
  ['link', 'cheap-tea.example', 'delete', 'dry'],
  ['repeat', '', 'warn', 'on'],
  ['link', 'win-now.example', 'mute', 'on'],
];

/** What looked like advertising, and what groups are told. */
async function makeCare(insert, now) {
  for (const [i, [offence, value, step, mode]] of CASES.entries()) {
    const what = { offence, value, step, mode, newcomer: i === 0 ? 1 : 0 };
    const where = {
      roomId: 101 + (i % 2),
      messageId: `ad${i}`,
      identityId: 1_030 + i,
      interactionId: 900_000 + i,
    };
    await insert('CareCase', { at: now - (i + 1) * 5_400_000, ...where, ...what });
  }
  const rules = '好好说话，不发广告；有问题随时问。';
  await insert('CareRoom', { roomId: 0, welcome: '欢迎 {{ name }} 来到{{ room }}～', rules, updatedAt: now });
  const word = { roomId: 0, word: '发货|物流', how: 'contains', coolSeconds: 300, createdAt: now };
  await insert('CareWord', { ...word, answer: '现货两天内发出，急单私聊我。' });
}

/** What the house knows, what it could not answer, and what waits for a person. */
export async function makeWork(insert, now) {
  await makeKnowledge(insert, now);
  await makeQuestions(insert, now);
  await makeCare(insert, now);
  for (const [i, ticket] of TICKETS.entries()) await makeTicket(insert, { ...ticket, id: i + 1, now });
}

/** How the same is asked by others. */
const WAYS = [
  ['孕妇可以用视黄醇精华吗？', '怀孕了还能用视黄醇吗', '视黄醇孕期能不能用呀', '宝妈能用这个精华吗'],
  ['白茶存三年还能喝吗？', '放了三年的白茶坏了没', '白茶能放几年', '白茶存三年还能喝吗？'],
  ['礼盒可以刻字吗？', '礼盒上能印名字吗', '可以在盒子上刻字不', '礼盒可以刻字吗？'],
  ['退货运费谁出？', '不想要了邮费算谁的', '退货运费谁出？', '退货运费谁出？'],
];

const HOUR_MS = 3_600_000;
/** `hours` ago it was said; due in so many, and answered after so many minutes. */
const TICKETS = [
  { kind: 'complaint', subject: '收到的面霜瓶口裂了，想换一个', hours: 2, due: -0.5 },
  { kind: 'question', subject: '礼盒能不能周五前送到？', hours: 1, due: 0.5, own: true },
  { kind: 'suggestion', subject: '希望多上一点小包装的茶，想都尝尝', hours: 26, due: 22, reply: 40 },
  { kind: 'question', subject: '发票抬头写错了能改吗', hours: 50, reply: 12, closed: '已重开发票' },
  { kind: 'complaint', subject: '客服昨天没回我', hours: 75, reply: 190, closed: '道歉并补了一张券' },
];

async function makeTicket(insert, { id, now, kind, subject, hours, due, own, reply, closed }) {
  const at = now - hours * HOUR_MS;
  const memberId = 1_019 + id;
  const repliedAt = reply === undefined ? undefined : at + reply * 60_000;
  await insert('Ticket', {
    ...{ id, kind, memberId, roomId: 101, subject, createdAt: at },
    ...(due !== undefined && { dueAt: now + due * HOUR_MS }),
    ...(own && { state: 'assigned', assigneeId: 1_003 }),
    ...(repliedAt && {
      state: 'answered',
      assigneeId: id % 2 === 0 ? 1_002 : 1_003,
      firstReplyAt: repliedAt,
    }),
    ...(closed && { state: 'closed', closedAt: repliedAt + HOUR_MS, closedBy: 1_003, reason: closed }),
  });
  await insert('TicketMessage', { ticketId: id, at, memberId, kind: 'asked', text: subject });
  if (repliedAt === undefined) return;
  const words = '不好意思让你久等了，这就给你处理。';
  await insert('TicketMessage', { ticketId: id, at: repliedAt, memberId: 1_003, kind: 'reply', text: words });
}

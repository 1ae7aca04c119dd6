// A small shop as it may be after half a year: made up, and the same every time.
import { makeWork } from './lively-work.mjs';

const DAY_MS = 86_400_000;
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗'];
const GIVEN = [
  '小鱼',
  '阿梅',
  '建国',
  '晓雯',
  '思远',
  '佳怡',
  '文静',
  '子涵',
  '雨桐',
  '志强',
  '美玲',
  '海燕',
  '一诺',
  '梓萱',
  '俊杰',
  '秀英',
];
const TAGS = ['护肤', '敏感肌', '茶', '防晒', '宝妈', '送礼'];
const WORDS = [
  '敏感肌能用这款面霜吗？',
  '昨天下的单今天就到了，好快',
  '大红袍还有货吗',
  '这个防晒闷不闷？',
  '谢谢老板，礼盒很好看',
  '新人报到～',
  '求推荐一款适合油皮的',
  '白茶怎么泡比较好喝',
  '周末有活动吗',
  '面膜一周用几次合适呀',
];
const ROLES = { 1001: 'owner', 1002: 'editor', 1003: 'agent' };
const GOODS = [
  '舒缓面霜 50ml',
  '明前龙井 100g',
  '清爽防晒 SPF50',
  '补水面膜 10 片',
  '大红袍礼盒',
  '白毫银针 50g',
];

const MOVES = [
  ...[['new', 'active'], ['active', 'cooling'], [], ['cooling', 'dormant'], ['active', 'loyal']],
  ...[[], ['cooling', 'active'], ['dormant', 'lost'], ['new', 'active'], [], ['dormant', 'active']],
];

/** Numbers that look like chance and are the same at every run. */
function chanceFrom(seed) {
  let state = seed;
  return () => {
    // "mulberry32": small, and even enough.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const dayCode = at => Number(new Date(at + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', ''));

/** Fills an empty store: members, what they said, bought and like, and what waits for an answer. */
export async function makeLively(db, now, { members = 260 } = {}) {
  const chance = chanceFrom(7);
  const pick = list => list[Math.floor(chance() * list.length)];
  await db.write(async sql => {
    const insert = async (table, row) => {
      const names = Object.keys(row);
      const marks = names.map(() => '?').join(', ');
      const text = `INSERT INTO "${table}" (${names.map(name => `"${name}"`).join(', ')}) VALUES (${marks})`;
      await sql.run(text, ...Object.values(row));
    };
    const rooms = ['茶友一群', '护肤交流群', '老客内部群'];
    for (const [i, title] of rooms.entries()) {
      await insert('Room', {
        id: 101 + i,
        account: 'telegram',
        nativeId: `-100${i}`,
        kind: 'group',
        title,
        createdAt: now - 300 * DAY_MS,
      });
    }
    for (const [i, name] of TAGS.entries())
      await insert('Tag', { id: i + 1, name, createdAt: now - 200 * DAY_MS });
    for (let i = 1; i <= members; i += 1) await makeMember(insert, { id: 1_000 + i, now, chance, pick });
    await makeWork(insert, now);
  });
}

/** Somebody, by how keen they are: 0 came once, 1 is here nearly every day. */
async function makeMember(insert, { id, now, chance, pick }) {
  const keen = chance() ** 2;
  const seen = now - Math.floor((1 - keen) ** 2 * 120 * DAY_MS * chance()) - 60_000;
  const age = Math.floor(chance() ** 0.3 * 280);
  // Every fourth came in the last weeks.
  const since = Math.min(now - (id % 4 === 0 ? age % 56 : age) * DAY_MS, seen);
  const member = {
    id,
    now,
    chance,
    pick,
    since,
    seen,
    name: `${pick(SURNAMES)}${pick(GIVEN)}`,
    room: 101 + (id % 3),
  };
  const wasThere = back =>
    chance() < keen * (back % 7 < 2 ? 0.75 : 0.5) &&
    seen >= now - (back + 1) * DAY_MS &&
    now - back * DAY_MS >= since;
  const days = Array.from({ length: 180 }, (_, back) => back).filter(wasThere);
  const said = days.map(() => 1 + Math.floor(chance() * 9));
  const orders = Math.floor(keen * 9 * chance() + chance());
  const paid = Array.from({ length: orders }, () => Math.round(39 + chance() * 300) * 100);
  const total = paid.reduce((sum, cents) => sum + cents, 0);
  await insert('Member', {
    ...{ id, name: member.name, role: ROLES[id] ?? 'member', createdAt: since, lastSeenAt: seen },
    ...{ messages: said.reduce((sum, n) => sum + n, 0), points: Math.floor(total / 1_000) },
    ...{ orderCount: orders, spentCents: total, ...(orders > 0 && { lastOrderAt: seen - 2 * DAY_MS }) },
  });
  await makeLogin(insert, member);
  await makeTalk(insert, member, { days, said });
  await makeOrders(insert, member, paid);
  await makeTags(insert, member);
  await makeMoves(insert, member);
}

async function makeLogin(insert, { id, now, chance, pick, since, name, room }) {
  const username = chance() < 0.5 ? `tea_${id}` : null;
  const nativeId = String(40_000 + id);
  const login = {
    id,
    memberId: id,
    account: 'telegram',
    nativeId,
    name,
    username,
    durable: 1,
    createdAt: since,
  };
  await insert('Identity', login);
  await insert('RoomMember', { roomId: room, identityId: id, joinedAt: since });
  if (chance() < 0.6) {
    const direct = { id: 5_000 + id, account: 'telegram', nativeId, kind: 'direct', createdAt: since };
    await insert('Room', { ...direct, ...(chance() < 0.1 && { goneAt: now }) });
    await insert('RoomMember', { roomId: direct.id, identityId: id, joinedAt: since });
  }
  if (chance() > 0.4) return;
  const phone = `+86138${String(10_000_000 + id * 7_919).slice(-8)}`;
  const contact = { memberId: id, phone, city: pick(['上海', '杭州', '成都', '广州']), updatedAt: now };
  await insert('Contact', { ...contact, ...(chance() < 0.08 && { staleAt: now }) });
}

async function makeTalk(insert, { id, now, chance, pick, seen, room }, { days, said }) {
  for (const [i, back] of days.entries()) {
    const at = now - back * DAY_MS;
    const did = { messages: said[i], answers: chance() < 0.15 ? 1 : 0 };
    await insert('Activity', { identityId: id, day: dayCode(at), roomId: room, ...did });
    if (i >= 6) continue;
    const message = {
      kind: 'message',
      text: pick(WORDS),
      at: Math.min(at, seen) - i * 400_000,
      receivedAt: at,
    };
    const key = { key: `t/${id}/${i}`, roomId: room, identityId: id, nativeId: `${id}${i}` };
    await insert('Interaction', { ...key, ...message });
  }
}

/** From stage to stage, most of them slowly away and some back. */
async function makeMoves(insert, { id, now }) {
  const [before, after] = MOVES[id % MOVES.length];
  if (!before) return;
  const change = { memberId: id, at: now - (1 + (id % 27)) * DAY_MS, what: 'stage', before, after };
  await insert('ScoreChange', { ...change, reason: '{}' });
}

async function makeOrders(insert, { id, name, seen, pick }, paid) {
  for (const [i, amountCents] of paid.entries()) {
    const at = seen - (2 + i * 19) * DAY_MS;
    const order = {
      number: `A${id}-${i}`,
      shop: '小程序',
      memberId: id,
      buyer: name,
      amountCents,
      currency: 'CNY',
    };
    await insert('Order', { ...order, at, items: pick(GOODS), createdAt: at, updatedAt: at });
  }
}

async function makeTags(insert, { id, now, chance, pick, seen }) {
  for (let tagId = 1; tagId <= TAGS.length; tagId += 1) {
    if (chance() > 0.22) continue;
    const evidence = { source: 'rule', quote: pick(WORDS), confidence: 0.8, halfLifeDays: 60 };
    const strength = { strength: 0.4 + chance() * 0.6, hits: 1 + Math.floor(chance() * 4) };
    const times = { firstSeenAt: seen - 20 * DAY_MS, lastSeenAt: seen, carriedUntil: now + 90 * DAY_MS };
    await insert('MemberTag', { memberId: id, tagId, ...evidence, ...strength, ...times });
  }
}

// node bench/members/generate.mjs --folder F --members M --interactions I --now MS
// Writes a house of a given size as CSV files, one a table, the same for the same arguments: whoever loads them into
// whichever database has the same house. Talk is skewed: a few members and rooms have most of it.
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    members: { type: 'string' },
    interactions: { type: 'string' },
    now: { type: 'string' },
  },
});
const { folder = '.' } = values;
const MEMBERS = Number(values.members);
const INTERACTIONS = Number(values.interactions);
const NOW = Number(values.now);
const DAY_MS = 86_400_000;
const ROOMS = 200;
const TAGS = 20;
const TOPICS = 12;
const FOREVER = 8.64e15;

// mulberry32
let state = 12_345;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
const below = n => Math.floor(random() * n);

const COLUMNS = {
  Room: 'id,account,nativeId,kind,title,language,createdAt,goneAt',
  Member:
    'id,name,language,role,createdAt,lastSeenAt,mergedIntoId,messages,orderCount,spentCents,lastOrderAt,points,scoreDueAt,segmentDueAt',
  Identity: 'id,memberId,account,nativeId,name,username,language,durable,createdAt',
  RoomMember: 'roomId,identityId,joinedAt,leftAt',
  Interaction: 'id,key,roomId,identityId,kind,nativeId,text,data,at,receivedAt',
  Activity: 'identityId,day,roomId,messages,reactions,answers',
  Order: 'id,shop,number,memberId,buyer,amountCents,currency,at,items,category,state,createdAt,updatedAt',
  Tag: 'id,name,meaning,createdAt',
  MemberTag:
    'memberId,tagId,source,by,interactionId,quote,confidence,strength,halfLifeDays,hits,firstSeenAt,lastSeenAt,carriedUntil,removedAt',
  Topic: 'id,kind,name,createdAt',
  Mark: 'topicId,memberId,at',
};

/** A CSV file written in large pieces; NULL is an empty field, and no field has a comma or a quote in it. */
function table(name) {
  const file = createWriteStream(path.join(folder, `${name}.csv`));
  let piece = `${COLUMNS[name]}\n`;
  return {
    row: async text => {
      piece += `${text}\n`;
      if (piece.length < 1 << 20) return;
      const full = piece;
      piece = '';
      if (!file.write(full)) await new Promise(resolve => file.once('drain', resolve));
    },
    end: () => new Promise(resolve => file.end(piece, resolve)),
  };
}

const dayNumbers = new Map();
function dayOf(at) {
  const index = Math.floor(at / DAY_MS);
  let day = dayNumbers.get(index);
  if (day === undefined) {
    day = Number(new Date(index * DAY_MS).toISOString().slice(0, 10).replaceAll('-', ''));
    dayNumbers.set(index, day);
  }
  return day;
}

const messages = new Int32Array(MEMBERS + 1);
const lastSeenAt = new Float64Array(MEMBERS + 1);
const joinedAt = new Float64Array(MEMBERS + 1);
const orderCount = new Int32Array(MEMBERS + 1);
const spentCents = new Float64Array(MEMBERS + 1);
const lastOrderAt = new Float64Array(MEMBERS + 1);
for (let id = 1; id <= MEMBERS; id++) joinedAt[id] = NOW - (1 + below(700)) * DAY_MS + below(DAY_MS);

/** Each member talks in one to three rooms; small numbers are the lively ones. */
const roomOf = (member, nth) =>
  1 + Math.floor(ROOMS * ((((member * 2_654_435_761) >>> 0) / 2 ** 32 + nth * 0.37) % 1) ** 1.5);

async function writeTalk() {
  const [log, orders] = [table('Interaction'), table('Order')];
  const days = table('Activity');
  // A day's rows are written when it ends: interactions come in time order.
  let today = 0;
  let counts = new Map();
  const endDay = async () => {
    for (const [key, count] of counts) {
      const member = Math.floor(key / 256);
      await days.row(`${member},${today},${key % 256},${count},0,0`);
    }
    counts = new Map();
  };
  let order = 0;
  for (let i = 0; i < INTERACTIONS; i++) {
    const at = NOW - 365 * DAY_MS + Math.floor((365 * DAY_MS * i) / INTERACTIONS);
    const member = 1 + Math.floor(MEMBERS * random() ** 2);
    if (random() < 0.06) {
      const cents = 500 + below(50_000);
      order += 1;
      await orders.row(`${order},,N${order},${member},bench:${member},${cents},CNY,${at},,,paid,${at},${at}`);
      orderCount[member] += 1;
      spentCents[member] += cents;
      lastOrderAt[member] = at;
      continue;
    }
    const room = roomOf(member, below(3));
    if (dayOf(at) !== today) {
      await endDay();
      today = dayOf(at);
    }
    const key = member * 256 + room;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    messages[member] += 1;
    if (at > lastSeenAt[member]) lastSeenAt[member] = at;
    await log.row(
      `${i + 1},bench/${i + 1},${room},${member},message,${i + 1},说了第 ${i + 1} 句话,,${at},${at}`,
    );
  }
  await endDay();
  await Promise.all([log.end(), orders.end(), days.end()]);
}

async function writeMembers() {
  const tables = [table('Member'), table('Identity'), table('RoomMember'), table('MemberTag'), table('Mark')];
  const [members, logins, presence, tags, marks] = tables;
  for (let id = 1; id <= MEMBERS; id++) {
    const seen = Math.max(lastSeenAt[id], joinedAt[id]);
    const joined = lastSeenAt[id] > 0 ? Math.min(joinedAt[id], NOW - 366 * DAY_MS) : joinedAt[id];
    await members.row(
      `${id},会员${id},,member,${joined},${seen},,${messages[id]},${orderCount[id]},${spentCents[id]},${lastOrderAt[id] || ''},${below(500)},0,`,
    );
    await logins.row(`${id},${id},bench,${id},会员${id},,,1,${joined}`);
    for (const room of new Set([roomOf(id, 0), roomOf(id, 1)]))
      await presence.row(`${room},${id},${joined},`);
    // Half of them have written to the bot alone.
    if (id % 2 === 0) await presence.row(`${ROOMS + id / 2},${id},${joined},`);
    await writeTags(tags, id);
    await writeMarks(marks, id);
  }
  await Promise.all(tables.map(each => each.end()));
}

async function writeTags(tags, member) {
  const carried = new Set();
  for (let n = 1 + below(3); n > 0; n--) carried.add(1 + Math.floor(TAGS * random() ** 2));
  for (const tag of carried) {
    const at = NOW - below(120) * DAY_MS;
    const chosen = tag % 5 === 0;
    const until = chosen ? FOREVER : at + 60 * DAY_MS * Math.log2(6);
    await tags.row(`${member},${tag},${chosen ? 'operator' : 'rule'},,,,0.6,0.6,60,1,${at},${at},${until},`);
  }
}

async function writeMarks(marks, member) {
  for (let topic = 1; topic <= TOPICS; topic++) {
    if (random() < 0.3) await marks.row(`${topic},${member},${NOW - topic * 5 * DAY_MS}`);
  }
}

async function writeHouse() {
  const [rooms, tags, topics] = [table('Room'), table('Tag'), table('Topic')];
  for (let id = 1; id <= ROOMS; id++) await rooms.row(`${id},bench,g${id},group,${id}群,,0,`);
  for (let id = 1; id <= Math.floor(MEMBERS / 2); id++) {
    await rooms.row(`${ROOMS + id},bench,d${id},direct,,,0,${id % 50 === 0 ? NOW : ''}`);
  }
  for (let id = 1; id <= TAGS; id++) await tags.row(`${id},标签${id},,0`);
  for (let id = 1; id <= TOPICS; id++) await topics.row(`${id},got,活动${id},0`);
  await Promise.all([rooms.end(), tags.end(), topics.end()]);
}

await writeHouse();
await writeTalk();
await writeMembers();

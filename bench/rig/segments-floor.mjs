// node bench/rig/segments-floor.mjs --db FILE --members M --interactions I
// What plain SQL on SQLite takes for the questions of bench/members.mjs, on data of the same size and skew, with
// tables and indexes made for nothing else and without durability. Prints one JSON object of milliseconds.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';

const { values } = parseArgs({
  options: { db: { type: 'string' }, members: { type: 'string' }, interactions: { type: 'string' } },
});
const file = values.db ?? 'floor.db';
const MEMBERS = Number(values.members);
const INTERACTIONS = Number(values.interactions);
const [NOW, DAY] = [1_767_225_600, 86_400];
const [D30, D7] = [NOW - 30 * DAY, NOW - 7 * DAY];

const db = new Database(file);
for (const pragma of ['journal_mode = WAL', 'synchronous = OFF', 'cache_size = -262144', 'temp_store = MEMORY']) {
  db.pragma(pragma);
}
db.exec(`
  CREATE TABLE member(id INTEGER PRIMARY KEY, joined INTEGER);
  CREATE TABLE interaction(id INTEGER PRIMARY KEY, member INTEGER, kind INTEGER, at INTEGER, amount INTEGER);
  CREATE TABLE member_tag(member INTEGER, tag INTEGER, PRIMARY KEY(member, tag)) WITHOUT ROWID;
  CREATE TABLE send_log(campaign INTEGER, member INTEGER, at INTEGER, PRIMARY KEY(campaign, member)) WITHOUT ROWID;`);

let state = 12_345;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

db.transaction(() => {
  const member = db.prepare('INSERT INTO member VALUES (?, ?)');
  const tag = db.prepare('INSERT OR IGNORE INTO member_tag VALUES (?, ?)');
  for (let id = 1; id <= MEMBERS; id++) {
    member.run(id, NOW - Math.floor(random() * 700) * DAY);
    for (let n = 1 + Math.floor(random() * 3); n > 0; n--) tag.run(id, 1 + Math.floor(20 * random() ** 2));
  }
  const interaction = db.prepare('INSERT INTO interaction(member, kind, at, amount) VALUES (?, ?, ?, ?)');
  for (let i = 0; i < INTERACTIONS; i++) {
    const kind = random() < 0.06 ? 9 : Math.floor(random() * 9);
    const at = NOW - 365 * DAY + Math.floor((365 * DAY * i) / INTERACTIONS);
    const amount = kind === 9 ? 500 + Math.floor(random() * 50_000) : 0;
    interaction.run(1 + Math.floor(MEMBERS * random() ** 2), kind, at, amount);
  }
  const send = db.prepare('INSERT INTO send_log VALUES (?, ?, ?)');
  for (let campaign = 1; campaign <= 12; campaign++) {
    for (let id = 1; id <= MEMBERS; id++) {
      if (random() < 0.3) send.run(campaign, id, NOW - campaign * 5 * DAY + 3600);
    }
  }
})();
db.exec(`
  CREATE INDEX i1 ON interaction(member, at);
  CREATE INDEX t1 ON member_tag(tag, member);
  CREATE TABLE stat(member INTEGER PRIMARY KEY, last_at INTEGER, orders INTEGER, spend INTEGER, r INTEGER, f INTEGER, m INTEGER);
  INSERT INTO stat(member, last_at, orders, spend)
    SELECT m.id, coalesce(max(i.at), 0), coalesce(sum(i.kind = 9), 0), coalesce(sum(i.amount), 0)
    FROM member m LEFT JOIN interaction i ON i.member = m.id GROUP BY m.id;
  ANALYZE;`);

/** The median time of a work, in milliseconds. */
function time(work, times) {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)];
}

const raw = db.prepare(
  `SELECT count(*) n FROM member m WHERE EXISTS (SELECT 1 FROM interaction i WHERE i.member = m.id AND i.at >= ${D30})
   AND EXISTS (SELECT 1 FROM member_tag t WHERE t.member = m.id AND t.tag = 3)
   AND NOT EXISTS (SELECT 1 FROM send_log s WHERE s.campaign = 1 AND s.member = m.id)`,
);
const rolled = db.prepare(
  `SELECT count(*) n FROM member_tag t JOIN stat s ON s.member = t.member WHERE t.tag = 3 AND s.last_at >= ${D30}
   AND NOT EXISTS (SELECT 1 FROM send_log x WHERE x.campaign = 1 AND x.member = t.member)`,
);
const one = db.prepare(
  `SELECT count(*) n FROM stat s WHERE s.member = ? AND s.last_at >= ${D30} AND s.orders > ?
   AND EXISTS (SELECT 1 FROM member_tag t WHERE t.member = s.member AND t.tag = ?)`,
);
const timeline = db.prepare('SELECT * FROM interaction WHERE member = ? ORDER BY at DESC LIMIT 50');
const nth = (column, k) =>
  db.prepare(`SELECT ${column} v FROM stat ORDER BY ${column} LIMIT 1 OFFSET ?`).get(Math.floor((MEMBERS * k) / 5)).v;
const score = (column, cuts) => `1 + ${cuts.map(cut => `(${column} >= ${cut})`).join(' + ')}`;
const rfm = () => {
  const sets = [['last_at', 'r'], ['orders', 'f'], ['spend', 'm']].map(
    ([column, target]) => `${target} = ${score(column, [1, 2, 3, 4].map(k => nth(column, k)))}`,
  );
  db.exec(`UPDATE stat SET ${sets.join(', ')}`);
};

const figures = {
  segmentRaw: time(() => raw.get(), 3),
  segment: time(() => rolled.get(), 5),
  twoHundred: time(() => {
    for (let i = 0; i < 200; i++) one.get(4_242, i % 5, 1 + (i % 20));
  }, 11),
  timeline: time(() => timeline.all(17), 21),
  rfm: time(rfm, 1),
};
db.close();
for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
process.stdout.write(`${JSON.stringify(figures)}\n`);

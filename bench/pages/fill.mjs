// Tickets, questions without an answer, and what came of a campaign: as many as a large shop has, straight into the tables.
const DAY_MS = 86_400_000;
const KINDS = ['question', 'complaint', 'suggestion'];

const tickets = now => i => ({
  kind: KINDS[i % 3],
  memberId: i,
  roomId: 1 + (i % 100),
  subject: `第 ${i} 件事`,
  state: i % 10 === 0 ? 'open' : 'closed',
  createdAt: now - i * 60_000,
  dueAt: now + DAY_MS,
});

const gaps = now => i => ({
  question: `没人答上来的第 ${i} 问`,
  asked: 1 + (i % 9),
  createdAt: now - i * 60_000,
  updatedAt: now - i * 60_000,
});

const runs = now => () => ({
  campaignId: 1,
  occasion: 'once',
  dueAt: now - DAY_MS,
  state: 'done',
  startedAt: now - DAY_MS,
  endedAt: now,
});

const recipients = now => i => ({
  runId: 1,
  memberId: i,
  variant: i % 2 ? 'A' : 'B',
  state: 'sent',
  dueAt: now - DAY_MS,
  sentAt: now - DAY_MS + i,
});

function insert(db, table, count, rowOf) {
  const columns = Object.keys(rowOf(1));
  const names = columns.map(each => `"${each}"`).join(', ');
  const one = db.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
  db.transaction(() => {
    for (let i = 1; i <= count; i++) one.run(Object.values(rowOf(i)));
  })();
}

/** Fills a house that has one campaign and one batch of coupons; `share` is the part of the full size. */
export async function fillConsole(file, { now, share }) {
  const { default: Database } = await import('better-sqlite3');
  const db = new Database(file);
  const size = full => Math.round(full * share);
  insert(db, 'Ticket', size(10_000), tickets(now));
  insert(db, 'Gap', size(10_000), gaps(now));
  insert(db, 'Run', 1, runs(now));
  insert(db, 'Recipient', size(100_000), recipients(now));
  db.exec(`UPDATE "Campaign" SET "state" = 'stopped', "nextAt" = NULL`);
  db.prepare(
    `UPDATE "Coupon" SET "memberId" = "id", "issuedAt" = ?, "state" = CASE WHEN "id" % 3 THEN 'issued' ELSE 'redeemed' END`,
  ).run(now - DAY_MS);
  db.exec('ANALYZE');
  db.close();
}

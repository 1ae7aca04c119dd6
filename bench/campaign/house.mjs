// What the processes of bench:campaign share: a store with members, an offer and a campaign in it, without any chat.
import pino from 'pino';
import { insertBatch } from '../../src/coupons/store-batches.ts';
import { openDb } from '../../src/db/db.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { makeTopic } from '../../src/members/store-marks.ts';

export async function openHouse(url) {
  const db = await openDb(url, {
    clock: systemClock,
    onLost: error => {
      throw error;
    },
  });
  return {
    db,
    clock: systemClock,
    random: systemRandom,
    log: pino({ enabled: false }),
    house: { timezone: 'Asia/Shanghai', language: 'zh-CN', owners: [], currency: 'CNY' },
  };
}

/** Members numbered from 1, a quarter of them gold. */
export async function addMembers({ db, clock }, count) {
  const now = clock.now();
  for (let from = 0; from < count; from += 10_000) {
    const rows = Array.from({ length: Math.min(10_000, count - from) }, (_, i) => [from + i + 1, now]);
    await db.write(sql =>
      sql.run(
        `INSERT INTO "Member" ("name", "role", "createdAt", "lastSeenAt", "tier")
         SELECT 'member ' || x."n", 'member', x."now", x."now", CASE WHEN x."n" % 4 = 0 THEN 'gold' ELSE 'silver' END
         FROM ${db.dialect.table({ n: 'int', now: 'double precision' })} x`,
        JSON.stringify(rows),
      ),
    );
  }
}

export function addOffer({ db, clock, random }, name, poolSize) {
  const draft = {
    ...{ name, kind: 'percent', value: 20, title: '20 %', minimumCents: 0, pool: 'generated', poolSize },
    ...{ publicCode: null, perMember: 1, tiers: null, claim: true },
    ...{ validFrom: null, validTo: null, daysAfterIssue: null },
  };
  return insertBatch(db, draft, { now: clock.now(), byId: 1, currency: 'CNY', random });
}

/** A campaign to everybody with a code each; approved, and due now. */
export async function addCampaign({ db, clock }, { coupon, text }) {
  const now = clock.now();
  const parts = [{ type: 'text', text }];
  const plan = {
    audience: 'tier:gold OR NOT tier:gold',
    when: { kind: 'once', at: now },
    timezone: 'Asia/Shanghai',
    late: 'run',
    send: { to: 'direct' },
    coupon,
    holdoutPercent: 0,
    priority: 0,
    purpose: 'marketing',
    attributionDays: 7,
    blocks: [
      { condition: 'tier:gold', variants: ['A', 'B'].map(name => ({ name, parts })) },
      { variants: [{ name: 'A', parts }] },
    ],
  };
  await db.write(async sql => {
    const topicId = await makeTopic(sql, 'got', 'bench', now);
    await sql.run(
      `INSERT INTO "Campaign" ("name", "source", "plan", "state", "schedule", "nextAt", "topicId", "createdAt", "updatedAt")
       VALUES ('bench', '', ?, 'approved', 'once', ?, ?, ?, ?)`,
      ...[JSON.stringify(plan), now, topicId, now, now],
    );
  });
  return plan;
}

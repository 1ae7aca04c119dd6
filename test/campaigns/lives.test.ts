import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../src/campaigns/control.ts';
import { NEXT } from '../../src/coupons/rules.ts';
import { insertBatch } from '../../src/coupons/store-batches.ts';
import type { Sent } from '../../src/kernel/message.ts';
import { databases } from '../support/databases.ts';
import { openShop, planOf, type Shop } from './house.ts';

const NAMES = ['小鱼', 'Luna', '旺财妈', '阿福', '老王', '默默', '小满', '豆豆'];
const CODES = 6;

type Table = Record<string, readonly string[]>;

/** Where each may go in one step; what is not listed stays for good. */
const RUN: Table = {
  planning: ['running', 'paused', 'stopped'],
  running: ['paused', 'done', 'stopped'],
  paused: ['planning', 'stopped'],
};
const RECIPIENT: Table = {
  planned: ['queued', 'excluded', 'failed', 'cancelled'],
  queued: ['sent', 'failed', 'unsure', 'planned', 'cancelled'],
  // Only where there were no codes left, and one came back.
  'excluded: pool-empty': ['planned'],
};

/** Everything that can be come to in any number of steps. */
function reachable(table: Table, from: string): Set<string> {
  const seen = new Set([from]);
  for (const state of seen) for (const next of table[state] ?? []) seen.add(next);
  return seen;
}

type Row = { id: number; state: string };
type Snapshot = { runs: Row[]; recipients: Row[]; coupons: Row[] };

async function look(shop: Shop): Promise<Snapshot> {
  const recipients = await shop.rows<Row & { reason: string | null }>(
    'SELECT "id", "state", "reason" FROM "Recipient"',
  );
  return {
    runs: await shop.rows<Row>('SELECT "id", "state" FROM "Run"'),
    coupons: await shop.rows<Row>('SELECT "id", "state" FROM "Coupon"'),
    recipients: recipients.map(({ id, state, reason }) => ({
      id,
      state: reason === 'pool-empty' ? `${state}: ${reason}` : state,
    })),
  };
}

function expectSteps(before: Snapshot, after: Snapshot): void {
  const tables = { runs: RUN, recipients: RECIPIENT, coupons: NEXT as Table };
  for (const [what, table] of Object.entries(tables) as [keyof Snapshot, Table][]) {
    const now = new Map(after[what].map(({ id, state }) => [id, state]));
    for (const { id, state } of before[what]) {
      const next = now.get(id);
      const allowed = [...reachable(table, state)].map(each => each.split(':')[0]);
      expect(allowed, `${what} ${id}: ${state} became ${next}`).toContain(next?.split(':')[0]);
    }
  }
}

/** What holds at every moment, whatever was done. */
async function expectSound(shop: Shop): Promise<void> {
  const wrong = await shop.rows(
    `SELECT x."state", c."state" AS "coupon" FROM "Recipient" x LEFT JOIN "Coupon" c ON c."recipientId" = x."id"
     WHERE (x."state" IN ('excluded', 'failed', 'cancelled', 'held') AND c."id" IS NOT NULL)
       OR (x."state" IN ('planned', 'queued') AND x."couponId" IS NOT NULL AND c."state" IS DISTINCT FROM 'reserved')
       OR (x."state" IN ('sent', 'unsure') AND x."couponId" IS NOT NULL AND c."state" IS DISTINCT FROM 'issued')`,
  );
  expect(wrong).toEqual([]);
}

/** A message that left, and what the platform said of it. */
type Left = { room: string; campaign: string; code: string; why: string };

/** Nobody gets a message twice, nor two a code, nor anything after they blocked the bot. */
function expectFair(left: Left[]): void {
  const had = new Set<string>();
  const holders = new Map<string, string>();
  const blocked = new Set<string>();
  for (const { room, campaign, code, why } of left) {
    if (campaign === '') {
      blocked.delete(room);
      continue;
    }
    expect(blocked, `${room} had blocked the bot`).not.toContain(room);
    expect(had, `${room} got ${campaign} twice`).not.toContain(`${campaign}/${room}`);
    expect([undefined, room], `${code} is somebody else's`).toContain(holders.get(code));
    if (why === 'gone') blocked.add(room);
    if (why !== 'ok' && why !== 'unsure') continue;
    had.add(`${campaign}/${room}`);
    holders.set(code, room);
  }
}

const ANSWERS: Record<string, Sent> = {
  ok: { ok: true, ids: ['n'] },
  gone: { ok: false, why: 'gone', detail: 'blocked' },
  unsure: { ok: false, why: 'unsure', cut: false, detail: 'no answer' },
  later: { ok: false, why: 'later', afterSeconds: 3, detail: '429' },
  rejected: { ok: false, why: 'rejected', detail: 'no' },
};

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('pass'), seconds: fc.constantFrom(1, 2, 5, 60) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pass'), seconds: fc.constantFrom(3_600, 43_200) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('pause', 'resume', 'crash', 'approve', 'stop') }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('answer'), as: fc.constantFrom(...Object.keys(ANSWERS)) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('says'),
      who: fc.constantFrom(...NAMES),
      words: fc.constantFrom('退订', '少发点', '重新接收', '只要优惠'),
    }),
  },
);
type Step = { do: string; seconds?: number; as?: string; who?: string; words?: string };

async function openLives(database: (typeof databases)[number]) {
  const shop = await openShop(database, { rates: { account: { count: 2, seconds: 1 } } });
  await shop.people(NAMES);
  const offer = {
    ...{ kind: 'percent' as const, value: 20, title: '八折', minimumCents: 0, pool: 'generated' as const },
    ...{ poolSize: CODES, publicCode: null, perMember: 9, tiers: null, claim: true },
    ...{ validFrom: null, validTo: null, daysAfterIssue: null },
  };
  const made = { now: 0, byId: 1, currency: 'CNY', random: shop.house.deps.random };
  await insertBatch(shop.db, { ...offer, name: 'TEA' }, made);
  const left: Left[] = [];
  let answer = 'ok';
  const answerAs = (as: string): void => {
    answer = as;
  };
  shop.played.decide(({ room, text }) => {
    const [, campaign = '', code = ''] = /^(上新\d+)：(\S+)$/.exec(text) ?? [];
    left.push({ room: room.id, campaign, code, why: campaign === '' ? 'ok' : answer });
    return (campaign === '' ? ANSWERS['ok'] : ANSWERS[answer]) ?? { ok: true, ids: [] };
  });
  return { shop, left, answerAs };
}

type Lives = Awaited<ReturnType<typeof openLives>>;

async function take({ shop, answerAs }: Lives, taken: Step, campaigns: number[]): Promise<void> {
  const steering = { deps: shop.house.deps, wake: shop.look };
  const id = campaigns.at(-1) ?? 0;
  switch (taken.do) {
    case 'approve': {
      const name = `上新${campaigns.length}`;
      const parts = [{ type: 'text' as const, text: `${name}：{{ coupon }}` }];
      const plan = planOf({
        coupon: 'TEA',
        priority: campaigns.length % 3,
        blocks: [{ variants: [{ name: 'A', parts }] }],
      });
      campaigns.push(await shop.approve(plan, name));
      return shop.look();
    }
    case 'pause':
      return void (await pauseCampaign(steering, id));
    case 'resume':
      return void (await resumeCampaign(steering, id));
    case 'stop':
      return void (await stopCampaign(steering, id));
    case 'crash':
      return shop.restart();
    case 'answer':
      return answerAs(taken.as ?? 'ok');
    case 'says':
      return void (await shop.says(taken.who ?? '', taken.words ?? ''));
    default:
      shop.clock.pass(((taken.seconds ?? 1) - 1) * 1_000);
      await shop.look();
      await shop.house.passSeconds(1);
      await shop.look();
  }
}

describe.each(databases.map(database => ({ ...database, runs: database.name === 'sqlite' ? 12 : 2 })))(
  'Campaigns, runs, recipients and coupons on $name',
  ({ runs, ...database }) => {
    it('only ever take the steps there are, and wrong nobody, whatever happens to them', {
      timeout: 120_000,
    }, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async steps => {
          const lives = await openLives(database);
          const { shop, left } = lives;
          try {
            const campaigns: number[] = [];
            await take(lives, { do: 'approve' }, campaigns);
            let before = await look(shop);
            for (const taken of steps as Step[]) {
              await take(lives, taken, campaigns);
              const after = await look(shop);
              expectSteps(before, after);
              await expectSound(shop);
              before = after;
            }
            expectFair(left);
            expect(shop.errors()).toEqual([]);
          } finally {
            await shop.close();
          }
        }),
        { numRuns: runs, endOnFailure: true },
      );
    });
  },
);

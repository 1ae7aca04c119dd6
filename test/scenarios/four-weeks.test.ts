import { afterEach, describe, expect, it } from 'vitest';
import { explainRecipient, whyPushed } from '../../src/campaigns/explain.ts';
import { armCampaign } from '../../src/campaigns/schedule.ts';
import { findCampaign } from '../../src/campaigns/store-runs.ts';
import { dayOf } from '../../src/kernel/day.ts';
import { openShop, planOf, type Shop } from '../campaigns/house.ts';
import { databases } from '../support/databases.ts';
import { said } from '../support/played-channel.ts';

const HOUR_MS = 3_600_000;
const open: Shop[] = [];

afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

const NAMES = ['小鱼', 'Luna', '旺财妈', '阿福', '老王', '默默', '小满', '阿May', '石头', '豆豆'];
const ZONES: Record<string, string> = { Luna: 'America/New_York', 石头: 'Europe/Berlin', 豆豆: 'Asia/Tokyo' };

const every = (cron: string) => ({ when: { kind: 'every' as const, cron }, late: 'run' as const });
const words = (text: string) => [{ variants: [{ name: 'A', parts: [{ type: 'text' as const, text }] }] }];

/** Those of the group read what is posted there, too. */
const IN_THE_GROUP = ['小鱼', 'Luna', '旺财妈', '阿福'];

/** Six that overlap: more than anybody is to get. */
const CAMPAIGNS = [
  ['每日新鲜事', planOf({ ...every('0 10 * * *'), blocks: words('{{ name }}，早上好') })],
  ['下午茶', planOf({ ...every('0 15 * * 1,3,5'), priority: 1, blocks: words('下午茶时间') })],
  [
    '周五上新',
    planOf({ ...every('0 20 * * 5'), priority: 9, holdoutPercent: 20, blocks: words('新茶到了') }),
  ],
  ['周末夜', planOf({ ...every('30 23 * * 6'), priority: 5, blocks: words('还没睡呀') })],
  [
    '群里的事',
    planOf({
      ...every('0 11 * * 4'),
      send: { to: 'room', room: '茶友群' },
      blocks: words('{{ room }}今天聊聊水温'),
    }),
  ],
  ['发货通知', planOf({ ...every('0 12 * * 2'), purpose: 'service', blocks: words('到货了') })],
] as const;

/** Who says something, by the day since the beginning; the others are silent. */
const DIARY: Record<number, [string, string][]> = {
  1: [
    ['小鱼', '早'],
    ['Luna', '少发点'],
  ],
  3: [
    ['旺财妈', '退订'],
    ['阿福', '在吗'],
  ],
  6: [
    ['小鱼', '好喝'],
    ['老王', '只要优惠'],
  ],
  9: [
    ['阿福', '有货吗'],
    ['小满', '少发点'],
  ],
  12: [
    ['旺财妈', '重新接收'],
    ['小鱼', '再来一盒'],
  ],
  15: [
    ['小满', '少发点'],
    ['阿May', '你好'],
  ],
  18: [
    ['老王', '重新接收'],
    ['小鱼', '谢谢'],
  ],
  24: [
    ['阿福', '退订'],
    ['石头', 'Hallo'],
  ],
};

type Got = { memberId: number; at: number; service: boolean };

async function live(shop: Shop, days: number): Promise<void> {
  for (const [name, plan] of CAMPAIGNS) {
    const id = await shop.approve(plan, name, null);
    const campaign = await findCampaign({ all: shop.db.read }, id);
    if (campaign) await armCampaign(shop.house.deps, campaign);
  }
  for (let hour = 0; hour < days * 24; hour += 1) {
    shop.clock.pass(HOUR_MS);
    for (const [name, said] of hour % 24 === 0 ? (DIARY[hour / 24] ?? []) : []) await shop.says(name, said);
    await shop.look();
    await shop.house.settle();
    await shop.look();
  }
}

describe.each(databases.map(database => ({ ...database, days: database.name === 'sqlite' ? 28 : 8 })))(
  'overlapping campaigns over $days days on $name',
  ({ days, ...database }) => {
    it('never bring anybody more than they want, and every one of them can be explained', {
      timeout: 120_000,
    }, async () => {
      const shop = await openShop(database);
      open.push(shop);
      const ids = await shop.people(NAMES);
      const idOf = (name: string) => ids[NAMES.indexOf(name)] ?? 0;
      for (const [name, zone] of Object.entries(ZONES)) {
        await shop.db.write(sql =>
          sql.run(
            `INSERT INTO "Preference" ("memberId", "timezone", "updatedAt") VALUES (?, ?, 0)`,
            ...[idOf(name), zone],
          ),
        );
      }
      await shop.played.accept(
        ...IN_THE_GROUP.map(name =>
          said('大家好', {
            at: shop.clock.now(),
            addressed: false,
            room: { account: 'played', id: 'tea', kind: 'group', title: '茶友群' },
            from: { account: 'played', id: name, name, durable: true },
          }),
        ),
      );
      await shop.house.settle();
      const beginning = shop.clock.now();
      await live(shop, days);

      expect(shop.errors()).toEqual([]);
      const got = await messages(shop);
      expect(got.length).toBeGreaterThan(days);
      expect(got.filter(({ memberId }) => memberId === 0).length).toBeGreaterThanOrEqual(
        Math.floor(days / 7),
      );
      for (const [i, id] of ids.entries()) {
        const inGroup = IN_THE_GROUP.includes(NAMES[i] ?? '');
        const mine = got.filter(each => each.memberId === id || (inGroup && each.memberId === 0));
        const zone = ZONES[NAMES[i] ?? ''] ?? 'Asia/Shanghai';
        expect(crowded(mine, zone), `${NAMES[i]} got too much`).toEqual([]);
        expect(
          mine.filter(({ at, memberId }) => memberId > 0 && isNight(at, zone)),
          `${NAMES[i]} was woken`,
        ).toEqual([]);
      }
      const quiet = (name: string, from: number, to: number) =>
        got.filter(
          each => !each.service && each.memberId === idOf(name) && within(each.at - beginning, from, to),
        );
      // They said stop on the third day, and wanted it back on the twelfth.
      expect(quiet('旺财妈', 4, 12)).toEqual([]);
      // Coupons only, and none of these brings one.
      expect(quiet('老王', 7, 18)).toEqual([]);
      await expectExplained(shop, ids);
    });
  },
);

function within(age: number, fromDay: number, toDay: number): boolean {
  return age >= fromDay * 24 * HOUR_MS && age < toDay * 24 * HOUR_MS;
}

async function messages(shop: Shop): Promise<Got[]> {
  const rows = await shop.rows<{ memberId: number; at: number; name: string }>(
    `SELECT r."memberId", d."createdAt" AS "at", c."name" FROM "Delivery" d
     JOIN "Recipient" r ON d."occasion" = 'campaign/' || r."runId" || '/' || r."memberId" || '/' || r."postRoomId"
     JOIN "Run" u ON u."id" = r."runId" JOIN "Campaign" c ON c."id" = u."campaignId" ORDER BY d."createdAt"`,
  );
  return rows.map(({ name, ...row }) => ({ ...row, service: name === '发货通知' }));
}

/** Marketing messages that came although the day, or the seven days that end with it, were full. */
function crowded(got: Got[], zone: string): Got[] {
  return got.filter((each, i) => {
    // A post leaves nobody out of those in the room: a parcel one of them waits for does not keep it from all.
    const before = got.slice(0, i).filter(({ service }) => each.memberId > 0 || !service);
    const today = before.filter(({ at }) => dayOf(at, zone) === dayOf(each.at, zone));
    const days = new Set(Array.from({ length: 7 }, (_, back) => dayOf(each.at - back * 24 * HOUR_MS, zone)));
    const week = before.filter(({ at }) => days.has(dayOf(at, zone)));
    return !each.service && (today.length >= 1 || week.length >= 3);
  });
}

function isNight(at: number, timeZone: string): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(at),
  );
  return hour >= 22 || hour < 9;
}

/** Every row says why, and whoever got something is told the truth about it. */
async function expectExplained(shop: Shop, ids: number[]): Promise<void> {
  const { deps } = shop.house;
  const REASONS = ['cap', 'fatigue', 'priority', 'opted-out', 'coupons-only', 'holdout', 'quiet-hours'];
  const told = new Map<string, number>();
  for (const id of ids) {
    for (const { state, reason } of await storiesOf(shop, id)) {
      if (state === 'sent') expect(reason).toBeNull();
      else expect(REASONS, `${state} for an unknown reason`).toContain(reason);
      const what = reason ?? state;
      told.set(what, (told.get(what) ?? 0) + 1);
    }
    expect(CAMPAIGNS.map(([name]) => name)).toContain((await whyPushed(deps, id))?.campaign);
  }
  // Each of these happened.
  for (const reason of ['sent', 'cap', 'opted-out', 'holdout'])
    expect(told.get(reason), reason).toBeGreaterThan(0);
}

async function storiesOf(shop: Shop, memberId: number) {
  const stories = CAMPAIGNS.map((_, i) => explainRecipient(shop.house.deps, memberId, i + 1));
  return (await Promise.all(stories)).flat();
}

import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../src/deps.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { giveTags } from '../../src/tags/store-import.ts';
import { type HouseContact, openHouseContact } from '../../src/wecom/contact/house.ts';
import { planTags } from '../../src/wecom/contact/plan-tags.ts';
import { markDue } from '../../src/wecom/contact/store-due.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { CORP, openWecomContact, type WecomContact } from '../support/wecom-contact-server.ts';

const STAFF_GROUP = {
  group_id: 'g1',
  group_name: '门店',
  tag: [
    { id: 'vip', name: 'VIP' },
    { id: 'tea', name: '绿茶' },
  ],
};

describe.each(databases)('tags of WeCom and of the house on $name', ({ open }) => {
  let db: TestDb;
  let clock: HandClock;
  let wecom: WecomContact;
  let house: HouseContact;

  const read = async () => {
    await markDue(db, { kind: 'customer', id: 'wmA' }, clock.now());
    await house.readDue();
  };
  const give = async (...names: string[]) => {
    const [member] = await db.read<{ id: number }>('SELECT "id" FROM "Member"');
    await db.write(sql =>
      giveTags(
        sql,
        db.dialect,
        names.map(name => ({ memberId: member?.id ?? 0, name })),
        clock.now(),
      ),
    );
  };
  const carried = async () =>
    (
      await db.read<{ name: string; by: string | null }>(
        `SELECT t."name", mt."by" FROM "MemberTag" mt JOIN "Tag" t ON t."id" = mt."tagId"
         WHERE mt."carriedUntil" > ? ORDER BY t."name"`,
        clock.now(),
      )
    ).map(({ name, by }) => (by === 'wecom' ? `${name} (theirs)` : name));
  const atWecom = (staff: string) => wecom.customers.find(one => one.staff === staff)?.tags ?? [];
  const marks = () => wecom.calls.filter(call => call.path === 'mark_tag').length;

  beforeEach(async () => {
    clock = handClock();
    db = await open(clock);
    wecom = await openWecomContact(clock.now);
    wecom.tagGroups.push(structuredClone(STAFF_GROUP));
    const deps: Deps = {
      ...{ db, random: systemRandom, log: pino({ enabled: false }) },
      clock: { ...clock, sleep: async ms => clock.pass(ms) },
      house: { timezone: 'Asia/Shanghai', language: 'zh-CN', owners: [], currency: 'CNY' },
    };
    house = openHouseContact(deps, {
      ...{ corpId: CORP.id, contactSecret: CORP.secret, apiRoot: wecom.root },
      houseSecret: 'a secret of the house, long enough',
    });
    wecom.customers.push(
      { id: 'wmA', name: '小梅', staff: 'zhang', tags: ['vip'] },
      { id: 'wmA', name: '小梅', staff: 'li' },
    );
    await read();
  });

  afterEach(async () => {
    await house.close();
    await wecom.close();
    await db.close();
  });

  it('come in from the staff and go when the staff take them off', async () => {
    expect(await carried()).toEqual(['VIP (theirs)']);
    for (const one of wecom.customers) one.tags = one.staff === 'li' ? ['tea'] : [];
    await read();
    expect(await carried()).toEqual(['绿茶 (theirs)']);
    expect(marks()).toBe(0);
  });

  it('go out into a group of their own, to everybody of the staff, and are taken off there when they fade', async () => {
    await give('护肤');
    await read();
    expect([atWecom('zhang'), atWecom('li')]).toEqual([['vip', 't:茶馆:护肤'], ['t:茶馆:护肤']]);
    await read();
    expect(marks()).toBe(2);
    await db.write(sql =>
      sql.run(`UPDATE "MemberTag" SET "carriedUntil" = ? WHERE "by" IS NULL`, clock.now() - 1),
    );
    await read();
    expect([atWecom('zhang'), atWecom('li')]).toEqual([['vip'], []]);
  });

  it('have one owner each: under one name nobody takes the other’s away, or says it twice', async () => {
    await give('绿茶');
    const [zhang] = wecom.customers;
    if (zhang) zhang.tags = ['tea'];
    await read();
    expect(await carried()).toEqual(['绿茶']);
    expect(marks()).toBe(0);
    if (zhang) zhang.tags = [];
    await read();
    expect(await carried()).toEqual(['绿茶']);
    expect(atWecom('zhang')).toEqual(['t:茶馆:绿茶']);
    await read();
    expect(marks()).toBe(2);
  });

  it('say by which live code somebody came', async () => {
    for (const one of wecom.customers) one.state = 'window';
    await read();
    expect(await carried()).toContain('来源-window');
  });

  it('are carried over soon after the house gave them', async () => {
    await give('护肤');
    await house.schedules.find(({ name }) => name === 'wecom-tags')?.run();
    await house.readDue();
    expect(atWecom('li')).toEqual(['t:茶馆:护肤']);
  });
});

describe('the plan of tags', () => {
  it('leaves private tags and those of the staff alone', () => {
    const follows = [
      {
        userid: 'zhang',
        tags: [
          { tag_name: '难缠', type: 2 },
          { group_name: '门店', tag_name: 'VIP', tag_id: 'vip', type: 1 },
          { group_name: '茶馆', tag_name: '旧', tag_id: 'old', type: 1 },
        ],
      },
    ];
    expect(planTags(['VIP', '新'], follows)).toEqual([{ userid: 'zhang', add: ['新'], remove: ['old'] }]);
    expect(planTags(['旧'], follows)).toEqual([]);
  });
});

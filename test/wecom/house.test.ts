import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deps } from '../../src/deps.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { type HouseContact, openHouseContact } from '../../src/wecom/contact/house.ts';
import { markDue } from '../../src/wecom/contact/store-due.ts';
import { giveBack, spend } from '../../src/wecom/contact/store-spend.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';

import { CORP, openWecomContact, type WecomContact } from '../support/wecom-contact-server.ts';

const HOUR = 3_600_000;

describe.each(databases)('customers and groups of WeCom on $name', ({ open }) => {
  let db: TestDb;
  let clock: HandClock;
  let wecom: WecomContact;
  let house: HouseContact;

  const names = () =>
    db.read<{ name: string; nativeId: string }>(
      `SELECT m."name", i."nativeId" FROM "Identity" i JOIN "Member" m ON m."id" = i."memberId" ORDER BY i."nativeId"`,
    );

  beforeEach(async () => {
    clock = handClock();
    db = await open(clock);
    wecom = await openWecomContact(clock.now);
    const deps: Deps = {
      db,
      clock: { ...clock, sleep: async ms => clock.pass(ms) },
      random: systemRandom,
      log: pino({ level: 'silent' }),
      house: { timezone: 'Asia/Shanghai', language: 'zh-CN', owners: ['wecom:wmB'], currency: 'CNY' },
    };
    house = openHouseContact(deps, {
      ...{ corpId: CORP.id, contactSecret: CORP.secret, apiRoot: wecom.root },
      houseSecret: 'a secret of the house, long enough',
    });
    wecom.customers.push(
      { id: 'wmA', name: '小梅', staff: 'zhang', unionid: 'uA' },
      { id: 'wmA', name: '小梅', staff: 'li', unionid: 'uA' },
      { id: 'wmB', name: '小军', staff: 'li' },
    );
    wecom.groups.push({
      id: 'wrC1',
      name: '老客茶话',
      people: [
        { userid: 'zhang', type: 1, name: '张店长' },
        { userid: 'wmA', type: 2, name: '小梅', unionid: 'uA' },
        { userid: 'wmG', type: 2, name: '阿光' },
      ],
    });
  });

  afterEach(async () => {
    await house.close();
    await wecom.close();
    await db.close();
  });

  it('become members with a login and anchors, and rooms with the people in them; staff do not', async () => {
    const outcome = await house.sync();
    expect(outcome).toMatchObject({
      added: 3,
      renamed: 0,
      groups: 1,
      newGroups: 1,
      before: 0,
      after: 3,
      stopped: false,
    });
    expect(await names()).toEqual([
      { name: '小梅', nativeId: 'wmA' },
      { name: '小军', nativeId: 'wmB' },
      { name: '阿光', nativeId: 'wmG' },
    ]);
    const anchors = await db.read(`SELECT "kind", "value" FROM "Anchor" ORDER BY "value"`);
    expect(anchors).toEqual([
      { kind: 'unionid', value: 'uA' },
      { kind: 'externalUserId', value: 'wmA' },
      { kind: 'externalUserId', value: 'wmB' },
      { kind: 'externalUserId', value: 'wmG' },
    ]);
    const [room] = await db.read(`SELECT "account", "nativeId", "kind", "title" FROM "Room"`);
    expect(room).toEqual({ account: 'wecom', nativeId: 'wrC1', kind: 'group', title: '老客茶话' });
    expect(await db.read(`SELECT 1 AS "one" FROM "RoomMember" WHERE "leftAt" IS NULL`)).toHaveLength(2);
    const [boss] = await db.read(`SELECT "name" FROM "Member" WHERE "role" = 'owner'`);
    expect(boss).toEqual({ name: '小军' });
  });

  it('are compared again without a change where nothing changed, and tell what did', async () => {
    await house.sync();
    expect(await house.sync()).toMatchObject({ added: 0, renamed: 0, newGroups: 0, before: 3, after: 3 });
    for (const one of wecom.customers) if (one.id === 'wmA') one.name = '梅子';
    wecom.customers.push({ id: 'wmD', name: '小丁', staff: 'zhang' });
    wecom.groups[0]?.people.splice(1, 1);
    expect(await house.sync()).toMatchObject({ added: 1, renamed: 1, before: 3, after: 4 });
    expect((await names()).map(({ name }) => name)).toEqual(['梅子', '小军', '小丁', '阿光']);
    expect(await db.read(`SELECT 1 AS "one" FROM "RoomMember" WHERE "leftAt" IS NULL`)).toHaveLength(1);
  });

  it('come page by page through a token that ends and a busy WeCom, each of them once', async () => {
    for (let i = 0; i < 250; i++)
      wecom.customers.push({ id: `wm${1000 + i}`, name: `客 ${i}`, staff: 'zhang' });
    wecom.faults.push({ path: 'batch/get_by_user', code: -1 }, { path: 'batch/get_by_user', code: 42001 });
    wecom.faults.push({ path: 'groupchat/get', code: 45009 });
    expect(await house.sync()).toMatchObject({ added: 253, after: 253 });
    expect(await names()).toHaveLength(253);
    expect(wecom.tokenFetches).toBe(2);
  });

  it('are read as they are now, however often and in whatever order callbacks came', async () => {
    for (let i = 0; i < 3; i++) await markDue(db, { kind: 'customer', id: 'wmA' }, clock.now() - i);
    await markDue(db, { kind: 'group', id: 'wrC1' }, clock.now());
    await markDue(db, { kind: 'customer', id: 'wmGONE' }, clock.now());
    await house.readDue();
    expect((await names()).map(({ nativeId }) => nativeId)).toEqual(['wmA', 'wmG']);
    expect(wecom.calls.filter(call => call.path === 'get')).toHaveLength(2);
    expect(await db.read('SELECT 1 AS "one" FROM "WecomDue"')).toEqual([]);
  });

  it('stay due when they could not be read, and are tried again later', async () => {
    await markDue(db, { kind: 'customer', id: 'wmB' }, clock.now());
    wecom.faults.push({ path: 'get', code: 60011 });
    await house.readDue();
    expect(await names()).toEqual([]);
    await house.readDue();
    expect(await names()).toEqual([]);
    clock.pass(HOUR);
    await house.readDue();
    expect((await names()).map(({ name }) => name)).toEqual(['小军']);
    await vi.waitFor(async () => expect(await db.read('SELECT 1 AS "one" FROM "WecomDue"')).toEqual([]));
  });

  it('have a message spent on them at most once for a plan, and never more than there are', async () => {
    const month = { most: 2, since: clock.now() - 30 * 24 * HOUR };
    const plan = (name: string, targets: string[]) =>
      spend(db, { plan: name, targets, now: clock.now() }, month);
    expect(await plan('p1', ['wmA', 'wmB', 'wmA'])).toEqual({ granted: ['wmA', 'wmB'], over: [] });
    expect(await plan('p1', ['wmA'])).toEqual({ granted: ['wmA'], over: [] });
    const both = await Promise.all([plan('p2', ['wmA']), plan('p3', ['wmA'])]);
    expect(both.flatMap(({ granted }) => granted)).toEqual(['wmA']);
    expect(await plan('p4', ['wmA', 'wmB'])).toEqual({ granted: ['wmB'], over: ['wmA'] });
    await db.write(sql => giveBack(sql, db.dialect, 'p1', ['wmA']));
    expect(await plan('p4', ['wmA'])).toEqual({ granted: ['wmA'], over: [] });
    expect(
      await spend(
        db,
        { plan: 'p5', targets: ['wmA'], now: clock.now() },
        { most: 2, since: clock.now() + 1 },
      ),
    ).toEqual({
      granted: ['wmA'],
      over: [],
    });
  });
});

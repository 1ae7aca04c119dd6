import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importCoupons } from '../../src/coupons/import-coupons.ts';
import { claimCoupon } from '../../src/coupons/issue-coupon.ts';
import { redeemCoupon } from '../../src/coupons/redeem-coupon.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { makeMembers } from '../support/members.ts';
import { couponHouse } from './coupon-house.ts';

describe.each(databases)('A file of coupon codes on $name', ({ open }) => {
  let db: TestDb;
  let house: ReturnType<typeof couponHouse>;
  let folder: string;
  beforeEach(async () => {
    db = await open();
    house = couponHouse(db);
    folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-coupons-'));
    await house.make({ name: 'SHOP', pool: 'imported', poolSize: 0 });
    await house.make({ name: 'MADE', poolSize: 1 });
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await db.close();
  });

  const take = (lines: string[], dryRun = false) => {
    const file = path.join(folder, 'codes.csv');
    writeFileSync(file, lines.join('\n'));
    return importCoupons(house.deps, { file, dryRun });
  };
  const codes = async () => (await house.coupons()).map(({ code }) => code).slice(1);

  it('fills its batches, once, and its codes are redeemed however they are written', async () => {
    const lines = ['批次,券码', 'SHOP,TEA-2026-a1', 'SHOP,TEA-2026-B2'];
    expect(await take(lines, true)).toMatchObject({ added: 2, mistakes: [] });
    expect(await codes()).toEqual([]);
    expect(await take(lines)).toMatchObject({ added: 2, unchanged: 0 });
    expect(await take([...lines, 'SHOP,C3'])).toMatchObject({ added: 1, unchanged: 2 });
    expect(await codes()).toEqual(['TEA-2026-a1', 'TEA-2026-B2', 'C3']);
    const [memberId = 0] = await makeMembers(db, ['小鱼', 'Luna']);
    const claimed = await claimCoupon(house.deps, { batch: 'SHOP', memberId, key: 'k' });
    expect(claimed).toMatchObject({ coupon: { code: 'TEA-2026-a1' } });
    const purchase = { code: 'TEA-2026-a1', amountCents: 100, memberId, byId: null, key: 'till' };
    expect(await redeemCoupon(house.deps, purchase)).toMatchObject({ discountCents: 20 });
  });

  it('is taken all or not at all, and every wrong line is told', async () => {
    const lines = ['batch,code', 'SHOP,A1', 'NOPE,A2', 'MADE,A3', 'SHOP,', 'SHOP,A#4', 'SHOP,A1'];
    const checked = await take(lines);
    expect(checked.mistakes.map(({ line, reason }) => `${line} ${reason.en}`)).toEqual([
      '5 There is no code.',
      '6 The code "A#4" is longer than 64 characters, or has a # in it.',
      '7 It is the same as line 2 (A1).',
    ]);
    const saved = await take(lines.slice(0, 4));
    expect(saved.mistakes.map(({ line, reason }) => `${line} ${reason['zh-CN']}`)).toEqual([
      '3 没有“NOPE”这批券，先用 /coupon new 建好。',
      '4 “MADE”不是导入券码的批次。',
    ]);
    expect(await codes()).toEqual([]);
  });
});

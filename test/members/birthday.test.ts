import { afterEach, describe, expect, it } from 'vitest';
import { parseBirthday } from '../../src/members/parse-birthday.ts';
import { openShop, type Shop } from '../campaigns/house.ts';
import { databases } from '../support/databases.ts';

const open: Shop[] = [];

afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

describe('A birthday', () => {
  it.each([
    ['05-20', '05-20'],
    ['5月20日', '05-20'],
    ['1990/5/20', '05-20'],
    ['1990-05-20 00:00:00', '05-20'],
    ['19900520', '05-20'],
    ['02-29', '02-29'],
    ['02-30', undefined],
    ['13-01', undefined],
    ['20', undefined],
  ])('written as %s is %s', (written, day) => {
    expect(parseBirthday(written)).toBe(day);
  });
});

describe.each(databases)('/birthday on $name', database => {
  it('keeps what members say of themselves and staff of others, and forgets it', async () => {
    const shop = await openShop(database);
    open.push(shop);
    await shop.people(['小鱼', 'Luna']);
    expect(await shop.says('小鱼', '/birthday 1990-05-20')).toEqual(['记下了：你的生日是 5月20日。']);
    expect(await shop.says('小鱼', '我的生日')).toEqual(['你的生日是 5月20日。']);
    expect(await shop.says('小鱼', '/birthday @Luna 05-21')).toEqual([
      expect.stringContaining('只有客服能记'),
    ]);
    expect(await shop.says('小鱼', '/birthday 05-32')).toEqual([expect.stringContaining('用法')]);
    await shop.db.write(sql => sql.run(`UPDATE "Member" SET "role" = 'agent' WHERE "name" = '小鱼'`));
    await shop.house.crashAndStart();
    expect(await shop.says('小鱼', '/birthday @Luna 05-21')).toEqual(['记下了：Luna的生日是 5月21日。']);
    expect(await shop.says('Luna', '/birthday 删除')).toEqual(['你的生日已经删掉，不再记得。']);
    expect(await shop.says('小鱼', '/birthday @Luna')).toEqual(['还不知道Luna的生日。']);
    const kept = await shop.rows('SELECT "birthday" FROM "Contact" ORDER BY "memberId"');
    expect(kept).toEqual([{ birthday: '05-20' }, { birthday: null }]);
    const told = await shop.rows<{ action: string }>(
      `SELECT "action" FROM "Audit" WHERE "action" LIKE 'member.birthday%'`,
    );
    expect(told).toEqual([{ action: 'member.birthday' }]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashToken } from '../../src/api/bearer.ts';
import { findToken, sweepCalls } from '../../src/api/store.ts';
import { databases } from '../support/databases.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

describe.each(databases)('/token on $name', database => {
  let tea: Teahouse;
  beforeEach(async () => {
    tea = await openTeahouse({ database });
    await tea.says('boss', '你好', { where: 'direct' });
  });
  afterEach(() => tea.close());

  const TOKEN = /tea_[2-9A-HJKMNP-Z]{40}/;
  const alone = async (words: string) => (await tea.says('boss', words, { where: 'direct' })).join('\n');
  const known = (token: string) => findToken(tea.db, hashToken(token));

  it('makes a token, tells it once and keeps only its hash', async () => {
    const told = await alone('/token new 店铺 系统');
    const [token = ''] = TOKEN.exec(told) ?? [];
    expect(told).toContain('「店铺 系统」');
    expect(await known(token)).toMatchObject({ name: '店铺 系统' });
    const listed = await alone('令牌');
    expect(listed).toMatch(/^#1 店铺 系统　2026年11月22日 20:00 老板生成，还没用过$/);
    expect(await alone('/token new 店铺 系统')).toBe('已经有一个叫「店铺 系统」的令牌，换个名字吧。');
    const audits = await (await tea.db.prisma()).audit.findMany({ where: { action: 'token.new' } });
    expect(audits.map(({ detail }) => detail)).toEqual(['{"token":1,"name":"店铺 系统"}']);
    const kept = JSON.stringify(await (await tea.db.prisma()).apiToken.findMany());
    expect(kept).not.toContain(token);
  });

  it('tells a token made in a group in the direct chat only', async () => {
    const inGroup = await tea.says('boss', '/token new 店铺');
    expect(inGroup.join('\n')).not.toMatch(TOKEN);
    expect(tea.heard('direct').at(-1)).toMatch(TOKEN);
  });

  it('revokes by name or number, and then the name is free again', async () => {
    const [first = ''] = TOKEN.exec(await alone('/token new a')) ?? [];
    const [second = ''] = TOKEN.exec(await alone('/token new b')) ?? [];
    expect(await alone('/token revoke a')).toBe('「a」停用了，拿着它的程序从现在起进不来。');
    expect(await alone('/token 停用 #2')).toBe('「b」停用了，拿着它的程序从现在起进不来。');
    expect([await known(first), await known(second)]).toEqual([undefined, undefined]);
    expect(await alone('/token revoke a')).toBe('没有叫「a」的令牌，用 /token list 看看有哪些。');
    expect(await alone('/token new a')).toMatch(TOKEN);
    expect(await alone('/token list')).toMatch(/^#3 a　/);
  });

  it('answers wrong use with how it is used, and nobody below a manager', async () => {
    for (const wrong of [
      '/token new',
      '/token revoke',
      '/token list x',
      '/token give',
      `/token new ${'x'.repeat(41)}`,
    ]) {
      expect(await alone(wrong)).toContain('用法：/token new');
    }
    const refused = await tea.says('xiaoyu', '/token list', { where: 'direct' });
    expect(refused).toEqual(['这个命令只给店里管事的人用。']);
  });

  it('forgets after thirty days what keys were answered with', async () => {
    await alone('/token new a');
    const at = tea.clock.now();
    const call = { tokenId: 1, request: 'r', status: 200, response: '{}' };
    await (await tea.db.prisma()).apiCall.createMany({
      data: [
        { ...call, key: 'old', at: at - 1 },
        { ...call, key: 'new', at },
      ],
    });
    expect(await sweepCalls(tea.db, at)).toBe(1);
    expect(await (await tea.db.prisma()).apiCall.findMany()).toMatchObject([{ key: 'new' }]);
    expect(tea.app().schedules.map(({ name }) => name)).toContain('api-sweep');
  });
});

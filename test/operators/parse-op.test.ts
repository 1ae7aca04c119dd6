import { describe, expect, it } from 'vitest';
import { parseAuditRequest } from '../../src/operators/parse-audit.ts';
import { parseOpRequest } from '../../src/operators/parse-op.ts';

const house = { scope: 'house' };

describe('/op', () => {
  it.each([
    ['', { verb: 'list' }],
    ['list', { verb: 'list' }],
    ['列表', { verb: 'list' }],
    ['TABLE', { verb: 'table' }],
    ['add @小鱼 editor', { verb: 'add', who: '@小鱼', role: 'editor', where: house }],
    ['添加 小鱼 编辑', { verb: 'add', who: '小鱼', role: 'editor', where: house }],
    ['add Mary Ann Manager', { verb: 'add', who: 'Mary Ann', role: 'manager', where: house }],
    ['add agent agent', { verb: 'add', who: 'agent', role: 'agent', where: house }],
    ['add @x editor room', { verb: 'add', who: '@x', role: 'editor', where: { scope: 'room' } }],
    ['add @x 客服 本群', { verb: 'add', who: '@x', role: 'agent', where: { scope: 'room' } }],
    [
      'add @x editor room “VIP 1群”',
      { verb: 'add', who: '@x', role: 'editor', where: { scope: 'room', name: 'VIP 1群' } },
    ],
    [
      'add @x viewer account telegram:1',
      { verb: 'add', who: '@x', role: 'viewer', where: { scope: 'account', name: 'telegram:1' } },
    ],
    ['remove @x', { verb: 'remove', who: '@x', where: house }],
    ['去掉 Mary Ann 本群', { verb: 'remove', who: 'Mary Ann', where: { scope: 'room' } }],
  ])('understands %j', (words, request) => {
    expect(parseOpRequest(words)).toEqual(request);
  });

  it.each([
    'add',
    'add @x',
    'add editor',
    'add @x editor nowhere',
    'add @x king',
    'remove',
    'list all',
    'fire @x',
    '__proto__',
    'add @x constructor',
  ])('does not understand %j', words => {
    expect(parseOpRequest(words)).toBeUndefined();
  });
});

describe('/audit', () => {
  it.each([
    ['', {}],
    ['@小鱼', { who: '@小鱼' }],
    ['tag', { action: 'tag' }],
    ['command.refused 7d', { action: 'command.refused', since: { hours: 168 } }],
    ['拒绝 今天', { outcome: 'refused', since: { daysAgo: 0 } }],
    [
      '@Mary coupon.give 2026-11-01 done',
      {
        ...{ who: '@Mary', action: 'coupon.give', outcome: 'done', since: { day: '2026-11-01' } },
      },
    ],
    ['3小时', { since: { hours: 3 } }],
    ['#12 2w', { who: '#12', since: { hours: 336 } }],
  ])('understands %j', (words, request) => {
    expect(parseAuditRequest(words)).toEqual(request);
  });

  it.each(['tag coupon', '7d today', 'done refused'])('does not understand %j', words => {
    expect(parseAuditRequest(words)).toBeUndefined();
  });
});

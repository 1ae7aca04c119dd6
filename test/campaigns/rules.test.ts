import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { formatRules, parseRules } from '../../src/campaigns/parse-rules.ts';
import { DEFAULT_GATE_RULES, type GateRules } from '../../src/delivery/gate-rules.ts';
import { databases } from '../support/databases.ts';
import { openShop, planOf, type Shop } from './house.ts';

const open: Shop[] = [];

afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

const clock = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const pace = fc.record({
  perDay: fc.integer({ min: 0, max: 9_999 }),
  gapSeconds: fc.record({ from: fc.integer({ min: 0, max: 20 }), to: fc.integer({ min: 20, max: 900 }) }),
});
const anyRules: fc.Arbitrary<GateRules> = fc.record({
  consent: fc.constantFrom('opt-in', 'opt-out'),
  perDay: fc.integer({ min: 1, max: 99 }),
  perWeek: fc.integer({ min: 1, max: 99 }),
  ignoredInARow: fc.integer({ min: 1, max: 20 }),
  quietFrom: clock,
  quietTo: clock,
  accounts: fc.dictionary(fc.constantFrom('wechaty', 'wechaty:7', 'telegram:12345'), pace, {
    noNullPrototype: true,
  }),
});

describe('The rules of the gate', () => {
  it('are printed so that they are read as the same rules, in both languages', () => {
    fc.assert(
      fc.property(anyRules, fc.constantFrom('zh-CN' as const, 'en' as const), (rules, language) => {
        const read = parseRules(formatRules(rules, language), DEFAULT_GATE_RULES);
        const quiet = rules.quietFrom === rules.quietTo ? { quietFrom: '00:00', quietTo: '00:00' } : {};
        expect(read).toEqual({ rules: { ...rules, ...quiet } });
      }),
    );
  });

  it.each([
    '每天: 0',
    '免打扰: 晚上',
    '每天',
    'wechaty: 快',
    'wechaty: 间隔 30-10 秒',
    '同意: maybe',
    'per day: -1',
  ])('are left as they are by “%s”', line => {
    expect(parseRules(line, DEFAULT_GATE_RULES)).toEqual({ wrong: line });
  });

  it('go back to what the platform asks for by a word', () => {
    const read = parseRules('wechaty: 每天 50，间隔 30-60 秒', DEFAULT_GATE_RULES);
    const slow = { wechaty: { perDay: 50, gapSeconds: { from: 30, to: 60 } } };
    expect(read).toEqual({ rules: { ...DEFAULT_GATE_RULES, accounts: slow } });
    expect('rules' in read && parseRules('wechaty: 默认', read.rules)).toEqual({ rules: DEFAULT_GATE_RULES });
  });
});

describe.each(databases)('/campaign rules on $name', database => {
  it('is for the owner, is written down, and counts for the next message', async () => {
    const shop = await openShop(database);
    open.push(shop);
    await shop.people(['小鱼', '老板']);
    const roleIs = async (role: string): Promise<void> => {
      await shop.db.write(sql => sql.run(`UPDATE "Member" SET "role" = ? WHERE "name" = '老板'`, role));
      await shop.house.crashAndStart();
    };
    await roleIs('manager');
    expect(await shop.says('老板', '/campaign rules')).toEqual([expect.stringContaining('每天: 1\n每周: 3')]);
    expect(await shop.says('老板', '/campaign rules\n每天: 2')).toEqual(['/campaign rules 要店主才行。']);
    await roleIs('owner');
    expect(await shop.says('老板', '/campaign rules\n每天: 二')).toEqual([
      expect.stringContaining('什么都没改：每天: 二'),
    ]);
    expect(await shop.says('老板', '/campaign rules\n每天: 2\n免打扰: 无')).toEqual([
      expect.stringContaining('每天: 2\n每周: 3\n免打扰: 无'),
    ]);
    const audits = await shop.rows(`SELECT 1 AS "one" FROM "Audit" WHERE "action" = 'campaign.rules'`);
    expect(audits).toHaveLength(1);
    for (const name of ['早', '晚', '再']) await shop.approve(planOf({ audience: 'messages:<=1' }), name);
    await shop.look();
    await shop.quiet();
    await shop.quiet();
    expect(await shop.states()).toEqual(['sent', 'sent', 'excluded: cap']);
  });
});

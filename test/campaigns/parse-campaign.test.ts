import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignPlan, PartTemplate, When } from '../../src/campaigns/campaign-plan.ts';
import { formatCampaign } from '../../src/campaigns/format-campaign.ts';
import { parseCampaign, usualLate } from '../../src/campaigns/parse-campaign.ts';
import { plans } from './some-plans.ts';

const READING = { now: Date.UTC(2026, 10, 22, 12), timezone: 'Asia/Shanghai' };

const INTERFACE = `audience: tag:护肤 AND NOT stage:lost
at: 2026-11-27 20:00
send: direct
coupon: SPRING20
holdout: 10%
--- tier:diamond
{{ name }}，钻石会员专属…
--- tier:gold
你好
---
everyone else's text`;

function planOf(source: string, reading = READING): CampaignPlan {
  const parsed = parseCampaign(source, reading);
  if ('mistakes' in parsed) throw new Error(parsed.mistakes.map(({ say }) => say.en).join('\n'));
  return parsed.plan;
}

const header = (line: string): string => `audience: everyone\nat: 2026-11-27 20:00\n${line}\n---\nhi`;
const when = (line: string, reading = READING): When =>
  planOf(`audience: everyone\n${line}\n---\nhi`, reading).when;
const parts = (text: string): PartTemplate[] | undefined =>
  planOf(`audience: everyone\nat: 2026-11-27 20:00\ncoupon: A\n---\n${text}`).blocks[0]?.variants[0]?.parts;

describe('A campaign in chat', () => {
  it('is read as the interface shows it', () => {
    expect(planOf(INTERFACE)).toEqual({
      audience: 'tag:护肤 AND NOT stage:lost',
      when: { kind: 'once', at: Date.UTC(2026, 10, 27, 12) },
      timezone: 'Asia/Shanghai',
      late: 'run',
      send: { to: 'direct' },
      coupon: 'SPRING20',
      holdoutPercent: 10,
      priority: 5,
      purpose: 'marketing',
      attributionDays: 7,
      blocks: [
        {
          condition: 'tier:diamond',
          variants: [{ name: 'A', parts: [{ type: 'text', text: '{{ name }}，钻石会员专属…' }] }],
        },
        { condition: 'tier:gold', variants: [{ name: 'A', parts: [{ type: 'text', text: '你好' }] }] },
        { variants: [{ name: 'A', parts: [{ type: 'text', text: "everyone else's text" }] }] },
      ],
    });
  });

  it('is read in Chinese too, whatever the width of its signs', () => {
    const plan = planOf(
      [
        '人群：tag:护肤',
        '每：周五 20:00',
        '发送：领券："VIP 1群"',
        '券：SPRING20',
        '留白：１０％',
        '优先：７',
        '用途：服务',
        '错过：补发',
        '归因：14天',
        '———',
        '来领吧',
        '[[领券]] [[再看看]]',
      ].join('\n'),
    );
    expect(plan).toMatchObject({
      when: { kind: 'every', cron: '0 20 * * 5' },
      send: { to: 'claim', room: 'VIP 1群' },
      late: 'run',
      holdoutPercent: 10,
      priority: 7,
      purpose: 'service',
      attributionDays: 14,
    });
    expect(plan.blocks[0]?.variants[0]?.parts).toEqual([
      {
        type: 'choices',
        text: '来领吧',
        options: [
          { id: 'claim', label: '领券' },
          { id: 'pick2', label: '再看看' },
        ],
      },
    ]);
  });

  it.each<[string, When]>([
    ['every: 0 20 * * 5', { kind: 'every', cron: '0 20 * * 5' }],
    ['每: 每天 9:30', { kind: 'every', cron: '30 9 * * *' }],
    ['每: 周一、周四 8:05', { kind: 'every', cron: '5 8 * * 1,4' }],
    ['every: monday and friday 08:00', { kind: 'every', cron: '0 8 * * 1,5' }],
    ['每: 15日 10:00', { kind: 'every', cron: '0 10 15 * *' }],
    ['on: joined + 3d', { kind: 'on', trigger: 'joined', afterDays: 3 }],
    ['当: 入群＋３天', { kind: 'on', trigger: 'joined', afterDays: 3 }],
    ['on: birthday', { kind: 'on', trigger: 'birthday', afterDays: 0 }],
    ['on: birthday - 3d', { kind: 'on', trigger: 'birthday', afterDays: -3 }],
    ['当: 生日－1周', { kind: 'on', trigger: 'birthday', afterDays: -7 }],
    ['on: dormant', { kind: 'on', trigger: 'dormant', afterDays: 0 }],
    ['on: order + 1w', { kind: 'on', trigger: 'order', afterDays: 7 }],
    ['当: 标签 护肤 + 1天', { kind: 'on', trigger: 'tag', what: '护肤', afterDays: 1 }],
    ['on: tag:"green tea"', { kind: 'on', trigger: 'tag', what: 'green tea', afterDays: 0 }],
    ['on: expiring - 2d', { kind: 'on', trigger: 'expiring', afterDays: 2 }],
    ['时间: 2026年12月1日 9点', { kind: 'once', at: Date.UTC(2026, 11, 1, 1) }],
  ])('"%s" is when it comes', (line, expected) => {
    expect(when(line)).toEqual(expected);
  });

  it('has parts of every kind on lines of their own', () => {
    const source = [
      '',
      '第一行 {{ name }}',
      '',
      '第二行',
      '![新品](https://shop.example/a.png)',
      '[看看新品](https://shop.example/new?m={{ name }})',
      '{小程序 wx12 pages/index?a=1 新品 首页}',
      '\\[这不是链接](https://x)',
      '要吗',
      '[[领券]]',
      '[[不要]]',
    ].join('\n');
    expect(parts(source)).toEqual([
      { type: 'text', text: '第一行 {{ name }}\n\n第二行' },
      { type: 'media', media: 'image', source: 'https://shop.example/a.png', caption: '新品' },
      { type: 'link', url: 'https://shop.example/new?m={{ name }}', title: '看看新品' },
      { type: 'mini-program', appId: 'wx12', path: 'pages/index?a=1', title: '新品 首页' },
      {
        type: 'choices',
        text: '[这不是链接](https://x)\n要吗',
        options: [
          { id: 'claim', label: '领券' },
          { id: 'pick2', label: '不要' },
        ],
      },
    ]);
  });

  it('splits a block in two for an A/B test, with a condition or without', () => {
    const { blocks } = planOf(
      `${header('late: skip').replace('---\nhi', '')}--- tier:gold A\n1\n--- A\n3\n--- tier:gold B\n2\n--- B\n4`,
    );
    expect(blocks.map(({ condition, variants }) => [condition, variants.map(({ name }) => name)])).toEqual([
      ['tier:gold', ['A', 'B']],
      [undefined, ['A', 'B']],
    ]);
  });

  it('in a zone with daylight saving is refused a time that does not exist, and told of one that comes twice', () => {
    const inZone = (at: string) =>
      parseCampaign(`audience: everyone\nat: ${at}\nzone: Europe/Paris\n---\nhi`, { ...READING, now: 0 });
    const leapt = inZone('2027-03-28 02:30');
    expect('mistakes' in leapt && leapt.mistakes[0]?.say.en).toContain('Write 2027-03-28 03:30');
    const twice = inZone('2027-10-31 02:30');
    if ('mistakes' in twice) throw new Error('it was refused');
    expect(twice.plan.when).toEqual({ kind: 'once', at: Date.UTC(2027, 9, 31, 0, 30) });
    expect(twice.notes[0]?.en).toContain('comes twice');
    const every = parseCampaign(
      'audience: everyone\nevery: 0 20 * * 5\nzone: Europe/Paris\n---\nhi',
      READING,
    );
    expect('notes' in every && every.notes[0]?.['zh-CN']).toContain('夏令时');
  });

  it('of any plan is printed so that it is read as the same plan, in both languages', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('zh-CN', 'en'), (plan, language) => {
        expect(planOf(formatCampaign(plan, language), { now: 0, timezone: 'Asia/Shanghai' })).toEqual(plan);
      }),
      { numRuns: 500 },
    );
  });

  it('of any text at all is read or refused, never left without a word', () => {
    const pieces = fc.constantFrom(
      '---',
      ':',
      'audience',
      'at',
      '人群：',
      '\n',
      ' ',
      'tag:茶',
      '[[',
      ']]',
      '{{',
      '\\',
      'A',
      '![](',
      ')',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), words => {
        const parsed = parseCampaign(words.join(''), READING);
        expect('plan' in parsed || parsed.mistakes.length > 0).toBe(true);
      }),
    );
  });
});

it('A missed date is sent late and a missed rhythm skipped, unless it says otherwise', () => {
  expect([usualLate({ kind: 'once', at: 0 }), usualLate({ kind: 'every', cron: '' })]).toEqual([
    'run',
    'skip',
  ]);
});

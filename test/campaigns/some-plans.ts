import fc from 'fast-check';
import type { CampaignPlan, PartTemplate, SendTo, When } from '../../src/campaigns/campaign-plan.ts';
import { EVERYONE } from '../../src/campaigns/parse-fields.ts';

const word = fc.constantFrom(
  '护肤',
  'tea',
  'VIP 1群',
  '{{ name }}',
  '你好',
  '[[x',
  '---',
  '\\',
  '![a](https://b)',
  '—— 茶馆',
  '[a](https://b)',
  '{mini-program a b c}',
  '[[领券]]',
  'key: value',
);
const textLine = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(''));
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: textLine }, { weight: 1, arbitrary: fc.constant('') }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(lines => lines.join('\n').replace(/^\n+|\n+$/g, ''))
  .filter(words => words !== '');

const simple: fc.Arbitrary<PartTemplate> = fc.oneof(
  fc.record({ caption: fc.constantFrom(undefined, '新品') }).map(
    ({ caption }): PartTemplate => ({
      ...{ type: 'media', media: 'image', source: 'https://shop.example/a.png' },
      ...(caption !== undefined && { caption }),
    }),
  ),
  fc.constant<PartTemplate>({ type: 'link', url: 'https://shop.example', title: '看看' }),
  fc.constant<PartTemplate>({ type: 'mini-program', appId: 'wx1', path: 'pages/a', title: '首 页' }),
);

const choices = (from: number) =>
  fc
    .tuple(text, fc.uniqueArray(fc.constantFrom('领券', '要', 'not now'), { minLength: 1, maxLength: 3 }))
    .map(
      ([words, labels]): PartTemplate => ({
        type: 'choices',
        text: words,
        options: labels.map((label, i) => ({
          id: label === '领券' ? 'claim' : `pick${from + i + 1}`,
          label,
        })),
      }),
    );

/** Neighbouring texts are one, and buttons take the text before them. */
const messages: fc.Arbitrary<PartTemplate[]> = fc.oneof(
  text.map((words): PartTemplate[] => [{ type: 'text', text: words }]),
  fc
    .tuple(fc.array(simple, { minLength: 1, maxLength: 3 }), choices(0))
    .map(([some, last]) => [...some, last]),
  fc
    .tuple(text, simple, text)
    .map(([a, b, c]): PartTemplate[] => [{ type: 'text', text: a }, b, { type: 'text', text: c }]),
  fc.tuple(choices(0), text).map(([a, b]): PartTemplate[] => [a, { type: 'text', text: b }]),
);

const variants = fc
  .tuple(
    fc.constantFrom(['A'], ['B'], ['A', 'B'], ['C', 'A', 'B']),
    fc.array(messages, { minLength: 3, maxLength: 3 }),
  )
  .map(([names, texts]) => names.map((name, i) => ({ name, parts: texts[i] ?? [] })));

const whens: fc.Arbitrary<When> = fc.oneof(
  fc
    .integer({ min: 1, max: 20_000_000 })
    .map((minutes): When => ({ kind: 'once', at: Date.UTC(2026, 0, 1) + minutes * 60_000 })),
  fc
    .constantFrom('0 20 * * 5', '30 9 1,15 * *', '5 */2 * * *')
    .map((cron): When => ({ kind: 'every', cron })),
  fc
    .tuple(
      fc.constantFrom('joined', 'birthday', 'dormant', 'order', 'expiring'),
      fc.integer({ min: 0, max: 365 }),
    )
    .map(([trigger, afterDays]): When => ({ kind: 'on', trigger, afterDays })),
  fc
    .integer({ min: -365, max: -1 })
    .map((afterDays): When => ({ kind: 'on', trigger: 'birthday', afterDays })),
  fc
    .integer({ min: 0, max: 30 })
    .map((afterDays): When => ({ kind: 'on', trigger: 'tag', what: 'green tea + 3d', afterDays })),
);

const sends: fc.Arbitrary<SendTo> = fc.constantFrom<SendTo>(
  { to: 'direct' },
  { to: 'direct', otherwise: 'room' },
  { to: 'room', room: 'VIP 1群' },
  { to: 'claim', room: '茶友 “一” 群' },
  { to: 'wecom' },
  { to: 'wecom', room: '老客茶话' },
);

/** Any plan that can be written. */
export const plans: fc.Arbitrary<CampaignPlan> = fc
  .record({
    audience: fc.constantFrom('tag:护肤 AND NOT stage:lost', EVERYONE, 'room:"VIP 1群"'),
    when: whens,
    timezone: fc.constantFrom('Asia/Shanghai', 'UTC', 'Asia/Kathmandu'),
    late: fc.constantFrom('skip', 'run'),
    send: sends,
    coupon: fc.constantFrom('SPRING20', '双十一'),
    holdoutPercent: fc.integer({ min: 0, max: 90 }),
    priority: fc.integer({ min: 1, max: 9 }),
    purpose: fc.constantFrom('marketing', 'service'),
    attributionDays: fc.integer({ min: 1, max: 90 }),
    quiet: fc.option(fc.constantFrom({ from: '21:00', to: '10:30' }, { from: '12:00', to: '14:00' }), {
      nil: undefined,
    }),
    conditional: fc.option(variants, { nil: undefined }),
    rest: variants,
  })
  .map(({ conditional, rest, quiet, ...plan }) => ({
    ...plan,
    ...(quiet && { quiet }),
    blocks: [
      ...(conditional ? [{ condition: 'tier:[gold TO diamond]', variants: conditional }] : []),
      { variants: rest },
    ],
  }));

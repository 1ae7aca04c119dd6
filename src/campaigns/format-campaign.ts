import { DateTime } from 'luxon';
import type { Language } from '../kernel/language.ts';
import type { CampaignPlan, PartTemplate, SendTo, When } from './campaign-plan.ts';
import { USUAL, usualLate } from './parse-campaign.ts';
import { EVERYONE, KEYS, type Key } from './parse-fields.ts';
import { isSpecial } from './parse-parts.ts';
import { TRIGGERS } from './parse-when.ts';

/** How values are called in each language. */
const WORDS = {
  'zh-CN': {
    ...{
      everyone: '所有人',
      direct: '私聊',
      room: '群',
      claim: '领券',
      wecom: '企微',
      marketing: '营销',
      service: '服务',
    },
    ...{ skip: '跳过', run: '补发', miniProgram: '小程序', days: '天' },
  },
  en: {
    ...{
      everyone: 'everyone',
      direct: 'direct',
      room: 'room',
      claim: 'claim',
      wecom: 'wecom',
      marketing: 'marketing',
    },
    ...{ service: 'service', skip: 'skip', run: 'run', miniProgram: 'mini-program', days: 'd' },
  },
} as const;

/** A plan as people write it: what `parseCampaign` reads back as the same plan. What is usual is left out. */
export function formatCampaign(plan: CampaignPlan, language: Language): string {
  const words = WORDS[language];
  const fields: [Key, string | undefined][] = [
    ['audience', plan.audience === EVERYONE ? words.everyone : plan.audience],
    [KEY_OF_WHEN[plan.when.kind], writeWhen(plan.when, plan.timezone, language)],
    ['zone', plan.timezone],
    ['late', plan.late === usualLate(plan.when) ? undefined : words[plan.late]],
    ['send', writeSend(plan.send, language)],
    ['else', plan.send.to === 'direct' && plan.send.otherwise ? words.room : undefined],
    ['coupon', plan.coupon],
    ['holdout', unlessUsual(plan.holdoutPercent, USUAL.holdoutPercent, '%')],
    ['priority', unlessUsual(plan.priority, USUAL.priority, '')],
    ['purpose', plan.purpose === USUAL.purpose ? undefined : words[plan.purpose]],
    ['quiet', plan.quiet && `${plan.quiet.from}-${plan.quiet.to}`],
    ['attribution', unlessUsual(plan.attributionDays, USUAL.attributionDays, words.days)],
  ];
  const header = fields.flatMap(([key, value]) =>
    value === undefined ? [] : [`${KEYS[key][language === 'en' ? 0 : 1]}: ${value}`],
  );
  return [...header, ...plan.blocks.flatMap(block => writeBlock(block, language))].join('\n');
}

const KEY_OF_WHEN: Record<When['kind'], Key> = { once: 'at', every: 'every', on: 'on' };

function unlessUsual(value: number, usual: number, unit: string): string | undefined {
  return value === usual ? undefined : `${value}${unit}`;
}

/** When a campaign comes, by its own clocks. */
export function writeWhen(when: When, zone: string, language: Language): string {
  if (when.kind === 'once') return DateTime.fromMillis(when.at, { zone }).toFormat('yyyy-MM-dd HH:mm');
  if (when.kind === 'every') return when.cron;
  const word = TRIGGERS[when.trigger][language === 'en' ? 0 : 1];
  const named = when.what === undefined ? word : `${word} "${when.what}"`;
  const sign = when.trigger === 'expiring' || when.afterDays < 0 ? '-' : '+';
  return when.afterDays === 0 ? named : `${named} ${sign} ${Math.abs(when.afterDays)}${WORDS[language].days}`;
}

export function writeSend(send: SendTo, language: Language): string {
  const words = WORDS[language];
  return send.to === 'direct' || send.room === undefined
    ? words[send.to]
    : `${words[send.to]}: "${send.room}"`;
}

function writeBlock({ condition, variants }: CampaignPlan['blocks'][number], language: Language): string[] {
  const [only] = variants;
  const plain = variants.length === 1 && only?.name === 'A';
  const said = condition === EVERYONE ? WORDS[language].everyone : condition;
  return variants.flatMap(({ name, parts }) => [
    ['---', ...(said === undefined ? [] : [said]), ...(plain ? [] : [name])].join(' '),
    ...parts.flatMap(part => writePart(part, language)),
  ]);
}

function writePart(part: PartTemplate, language: Language): string[] {
  switch (part.type) {
    case 'text':
      return writeText(part.text);
    case 'media':
      return [`![${part.caption ?? ''}](${part.source})`];
    case 'link':
      return [`[${part.title}](${part.url})`];
    case 'mini-program':
      return [`{${WORDS[language].miniProgram} ${part.appId} ${part.path} ${part.title}}`];
    case 'choices':
      return [...writeText(part.text), part.options.map(({ label }) => `[[${label}]]`).join(' ')];
    default:
      return part satisfies never;
  }
}

/** A line that would mean something else is told by a backslash. */
function writeText(text: string): string[] {
  return text.split('\n').map(line => (isSpecial(line) ? line.replace(/^(\s*)/, '$1\\') : line));
}

import { plural } from '../kernel/plural.ts';
import type { Contributor } from './rank.ts';
import type { Rules } from './rules.ts';
import type { Move } from './score-members.ts';
import type { Stage, StageReason } from './stage.ts';
import type { Counts, LoggedChange } from './store-overview.ts';
import type { TierReason } from './tier.ts';

const NAMES: { 'zh-CN': Record<string, string>; en: Record<string, string> } = {
  'zh-CN': {
    diamond: '钻石',
    gold: '黄金',
    silver: '白银',
    new: '新朋友',
    active: '活跃',
    loyal: '常客',
    cooling: '渐冷',
    dormant: '沉睡',
    lost: '流失',
  },
  en: {},
};

/** A tier the shop named itself is told by that name. */
const zh = (name: string | null) => NAMES['zh-CN'][name ?? ''] ?? name ?? '';

/** What a tier or a stage is called in a language; a tier the shop named itself has that name. */
export const sayStanding = (name: string, language: 'zh-CN' | 'en'): string => NAMES[language][name] ?? name;

/** 20261122 → 2026-11-22 */
const date = (code: number) => String(code).replace(/^(\d+)(\d\d)(\d\d)$/, '$1-$2-$3');

const yuan = (cents: number) => String(cents / 100);

const HELD = {
  'zh-CN': { slack: '，分数降得不多，先保留', days: '，保级期内先保留' },
  en: { slack: '; so little below that it is kept', days: '; kept for a while' },
};

const STAGE_WHY: Record<'zh-CN' | 'en', Record<Stage, (why: StageReason) => string>> = {
  'zh-CN': {
    new: ({ member }) => `来了 ${member} 天`,
    active: ({ silent, cooling }) => `${silent} 天前还在，安静不超过 ${cooling} 天都算正常`,
    loyal: ({ present, orders }) => `90 天里来了 ${present} 天，下过 ${orders} 单`,
    cooling: ({ silent, usualGap, cooling }) =>
      `平时隔 ${usualGap} 天来一次，这回 ${silent} 天没来（超过 ${cooling} 天）`,
    dormant: ({ silent, usualGap, dormant }) =>
      `平时隔 ${usualGap} 天来一次，这回 ${silent} 天没来（超过 ${dormant} 天）`,
    lost: ({ silent, usualGap, lost }) =>
      `平时隔 ${usualGap} 天来一次，这回 ${silent} 天没来（超过 ${lost} 天）`,
  },
  en: {
    new: ({ member }) => `here for ${plural(member, 'day')}`,
    active: ({ silent, cooling }) => `quiet for ${plural(silent, 'day')}, and up to ${cooling} is usual`,
    loyal: ({ present, orders }) => `here on ${present} of 90 days, ${plural(orders, 'order')}`,
    cooling: ({ silent, usualGap, cooling }) =>
      `usually back after ${usualGap} days, now away for ${silent} (more than ${cooling})`,
    dormant: ({ silent, usualGap, dormant }) =>
      `usually back after ${usualGap} days, now away for ${silent} (more than ${dormant})`,
    lost: ({ silent, usualGap, lost }) =>
      `usually back after ${usualGap} days, now away for ${silent} (more than ${lost})`,
  },
};

export const texts = {
  brokenRules: {
    'zh-CN': '等级规则读不懂了，发「/tier set default」用回默认的吧。',
    en: 'I can no longer read the tier rules. Send /tier set default to go back to the usual ones.',
  },
  badRule: {
    'zh-CN':
      '这样设不行：分界要四个从小到大的整数，等级要分数各不相同，其他的不能太大。/tier 可以看现在的规则。',
    en: 'That cannot be: cut points are four rising whole numbers, tiers need different sums, and nothing may be too large. /tier shows the rules as they are.',
  },
  notForYou: {
    'zh-CN': '改等级规则要经理以上的人来做。',
    en: 'Changing the tier rules is for managers and above.',
  },
  overview: {
    'zh-CN': (rules: Rules, { tiers, stages }: Counts) => [
      '等级（最近、次数、金额三项各 1 到 5 分，加起来）：',
      ...rules.tiers.map(
        ({ name, from }, i) =>
          `· ${zh(name)} ${tiers.get(name) ?? 0} 位：${i === rules.tiers.length - 1 ? '其余的' : `${from} 分起`}`,
      ),
      `升级随时，降级要低过 ${rules.tierSlack} 分以上、且满 ${rules.tierKeepDays} 天。`,
      '阶段（看各人自己的节奏）：',
      ...(['new', 'active', 'loyal', 'cooling', 'dormant', 'lost'] as const).map(
        stage => `· ${zh(stage)} ${stages.get(stage) ?? 0} 位：${stageRule(rules)['zh-CN'][stage]}`,
      ),
      rules.by === 'quintiles'
        ? '打分：按五分位，每晚重算。'
        : [
            `打分：最近下单 ${rules.recencyDays.join('/')} 天内，单数 ${rules.orders.join('/')}，消费 ${rules.spentCents.map(yuan).join('/')} 元`,
            `没下过单的：最近来过 ${rules.seenDays.join('/')} 天内，90 天里来 ${rules.presentDays.join('/')} 天`,
          ].join('\n'),
    ],
    en: (rules: Rules, { tiers, stages }: Counts) => [
      'Tiers, by the sum of three scores of 1 to 5 (recency, frequency, money):',
      ...rules.tiers.map(
        ({ name, from }, i) =>
          `· ${name} ${tiers.get(name) ?? 0}: ${i === rules.tiers.length - 1 ? 'everybody else' : `from ${from}`}`,
      ),
      `Up at once; down when more than ${rules.tierSlack} below, after ${plural(rules.tierKeepDays, 'day')}.`,
      "Stages, by each member's own rhythm:",
      ...(['new', 'active', 'loyal', 'cooling', 'dormant', 'lost'] as const).map(
        stage => `· ${stage} ${stages.get(stage) ?? 0}: ${stageRule(rules).en[stage]}`,
      ),
      rules.by === 'quintiles'
        ? 'Scored by fifths, drawn anew every night.'
        : [
            `Scored by: last order within ${rules.recencyDays.join('/')} days, orders ${rules.orders.join('/')}, spent ${rules.spentCents.map(yuan).join('/')}`,
            `Without orders: last here within ${rules.seenDays.join('/')} days, here on ${rules.presentDays.join('/')} of 90 days`,
          ].join('\n'),
    ],
  },
  changed: {
    'zh-CN': (moves: Move[]) =>
      moves.length === 0
        ? ['改好了，谁的等级都没变。']
        : [
            '改好了，重新算过：',
            ...moves.map(({ before, after, members }) => `· ${zh(before)} → ${zh(after)}：${members} 位`),
          ],
    en: (moves: Move[]) =>
      moves.length === 0
        ? ['Done. It changes nobody.']
        : [
            'Done, and everybody is scored again:',
            ...moves.map(({ before, after, members }) => `· ${before ?? ''} → ${after}: ${members}`),
          ],
  },
  tierWhy: {
    'zh-CN': (tier: string, { recency, frequency, money, sum, from, scoredBy, held }: TierReason) =>
      `${zh(tier)}：最近 ${recency} + 次数 ${frequency} + 金额 ${money} = ${sum} 分（${from} 分起${held ? HELD['zh-CN'][held] : ''}）${scoredBy === 'interactions' ? '，还没下过单，按来往算' : ''}`,
    en: (tier: string, { recency, frequency, money, sum, from, scoredBy, held }: TierReason) =>
      `${tier}: recency ${recency} + frequency ${frequency} + money ${money} = ${sum} (from ${from}${held ? HELD.en[held] : ''})${scoredBy === 'interactions' ? ', no orders yet, so by visits' : ''}`,
  },
  stageWhy: {
    'zh-CN': (stage: Stage, why: StageReason) => `${zh(stage)}：${STAGE_WHY['zh-CN'][stage](why)}`,
    en: (stage: Stage, why: StageReason) => `${stage}: ${STAGE_WHY.en[stage](why)}`,
  },
  change: {
    'zh-CN': ({ before, after }: LoggedChange, day: number) => `${date(day)} ${zh(before)} → ${zh(after)}`,
    en: ({ before, after }: LoggedChange, day: number) => `${date(day)} ${before ?? ''} → ${after ?? ''}`,
  },
  noRoom: {
    'zh-CN': (name: string, known: string[]) =>
      `没有「${name}」这个群。${known.length > 0 ? `有：${known.join('、')}。` : ''}`,
    en: (name: string, known: string[]) =>
      `There is no group "${name}".${known.length > 0 ? ` There are: ${known.join(', ')}.` : ''}`,
  },
  top: {
    'zh-CN': (people: Contributor[], days: number) =>
      people.length === 0
        ? [`最近 ${days} 天还没人说话。`]
        : [
            `最近 ${days} 天，多亏有你们：`,
            ...people.map(
              ({ name, points, messages, days: here, answers, reactions }, i) =>
                `${i + 1}. ${name}　${points} 分：来了 ${here} 天，发言 ${messages}，帮人答疑 ${answers}，点赞 ${reactions}`,
            ),
          ],
    en: (people: Contributor[], days: number) =>
      people.length === 0
        ? [`Nobody said anything in the last ${days} days.`]
        : [
            `The last ${days} days, thanks to you:`,
            ...people.map(
              ({ name, points, messages, days: here, answers, reactions }, i) =>
                `${i + 1}. ${name}, ${points}: here on ${plural(here, 'day')}, ${plural(messages, 'message')}, ${plural(answers, 'answer')} to others, ${plural(reactions, 'reaction')}`,
            ),
          ],
  },
};

function stageRule({ newDays, loyalDays, loyalOrders, loyalAfterDays, quiet }: Rules) {
  return {
    'zh-CN': {
      new: `来了不到 ${newDays} 天`,
      active: '按平时的节奏在来',
      loyal: `90 天里来过 ${loyalDays} 天或下过 ${loyalOrders} 单，认识满 ${loyalAfterDays} 天`,
      cooling: `安静超过平时的 ${quiet.cooling} 倍`,
      dormant: `超过 ${quiet.dormant} 倍`,
      lost: `超过 ${quiet.lost} 倍`,
    },
    en: {
      new: `here for less than ${newDays} days`,
      active: 'here as often as usual',
      loyal: `here on ${loyalDays} of 90 days, or ${loyalOrders} orders, after ${loyalAfterDays} days`,
      cooling: `quiet for more than ${quiet.cooling} times their usual silence`,
      dormant: `more than ${quiet.dormant} times`,
      lost: `more than ${quiet.lost} times`,
    },
  };
}

import { money } from '../coupons/show.ts';
import type { House } from '../deps.ts';
import type { Language } from '../kernel/language.ts';
import type { Progress } from '../wecom/tasks/store-progress.ts';
import { staffLines } from '../wecom/tasks/texts.ts';
import type { Compared } from './compare.ts';
import type { Report } from './measure.ts';
import { labelInWords } from './preview.ts';
import { reasonOf } from './render-dry-run.ts';
import type { Written } from './store-campaigns.ts';
import { campaignTexts } from './texts-campaign.ts';
import { reportTexts as texts } from './texts-report.ts';

type View = {
  campaign: Pick<Written, 'name' | 'state' | 'plan'>;
  report: Report;
  /** Where staff of WeCom's send: what each was asked. */
  tasks?: Progress[] | undefined;
  house: Pick<House, 'currency'>;
  language: Language;
};

/** A report in words. */
export function renderReport(view: View): string {
  const { campaign, report, language } = view;
  const head = texts.head[language](campaign.name, campaignTexts.state[language][campaign.state]);
  if (report.planned === 0) return `${head}\n${texts.nothing[language]}`;
  return [head, ...whoLines(view), ...whatLines(view), ...variantLines(view), ...upliftLines(view)].join(
    '\n',
  );
}

function whoLines(view: View): string[] {
  const { report, language } = view;
  const said = view.tasks ? { ...texts.other, waiting: texts.waitsForStaff } : texts.other;
  const others = ['waiting', 'unsure', 'failed', 'cancelled', 'held'] as const;
  return [
    ...(view.tasks ? taskLines(view, view.tasks) : [texts.planned[language](report.planned, report.sent)]),
    ...others.flatMap(which => (report[which] > 0 ? [said[which][language](report[which])] : [])),
    ...report.excluded.map(({ reason, count }) =>
      texts.excluded[language](reasonOf(reason, language), count),
    ),
  ];
}

/** What is planned or asked for is not sent: three numbers, and who stands where. */
function taskLines({ campaign, report, language }: View, tasks: Progress[]): string[] {
  const confirmed = tasks
    .filter(({ state }) => state === 'confirmed' || state === 'delivered')
    .reduce((sum, { count }) => sum + count, 0);
  return [
    texts.tasks[language](report.planned, confirmed, report.sent),
    ...staffLines(tasks, language, campaign.plan.timezone),
  ];
}

function whatLines(view: View): string[] {
  const { campaign, report, house, language } = view;
  const { first, last } = report.credit;
  const told = ({ orders, cents }: typeof first): [number, string] => [
    orders,
    money(cents, house.currency, language),
  ];
  return [
    texts.acts[language](report.acted, report.redeemed),
    ...clickLines(view),
    ...(report.byRoom ? [] : [texts.sales[language](campaign.plan.attributionDays, told(last), told(first))]),
    ...(report.optOuts > 0 ? [texts.optOuts[language](report.optOuts)] : []),
  ];
}

export function clickLines({ report: { clicks }, language }: View): string[] {
  if (clicks === undefined) return [];
  if (clicks === 'untracked' || clicks === 'shared') return [texts[clicks][language]];
  return [texts.clicks[language](clicks.clicks, clicks.messages)];
}

/** Its texts, and which of two does better. */
export function variantLines({ campaign, report, language }: View): string[] {
  if (report.variants.length < 2) return [];
  const named = (label: string): string => labelInWords(campaign.plan, label, language);
  return [
    ...report.variants.map(({ variant, sent, acted, buyers }) =>
      texts.variant[language](named(variant), sent, acted, buyers),
    ),
    ...report.tests.map(({ first, other, by, compared }) =>
      texts.test[compared.verdict][language](
        named(first),
        named(other),
        texts.by[by][language],
        shares(compared),
      ),
    ),
  ];
}

/** What it brought, against those who were held out. */
export function upliftLines({ report, house, language }: View): string[] {
  const { uplift } = report;
  if (!uplift) return report.sent > 0 ? [texts.noHoldout[language]] : [];
  const inMoney = (cents: number): string => money(Math.round(cents), house.currency, language);
  const { buyers, cents } = uplift;
  return [
    texts.uplift[buyers.verdict][language](texts.what.buyers[language], shares(buyers)),
    texts.uplift[cents.verdict][language](texts.what.cents[language], {
      ...{ first: inMoney(cents.first), second: inMoney(cents.second) },
      ...{ low: inMoney(cents.low), high: inMoney(cents.high) },
    }),
    ...(report.byRoom ? [texts.byRoom[language]] : []),
  ];
}

function shares({ first, second, low, high }: Compared) {
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  return { first: percent(first), second: percent(second), low: percent(low), high: percent(high) };
}

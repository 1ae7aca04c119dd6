import { DateTime } from 'luxon';
import { offerOf, titleOf } from '../coupons/render.ts';
import { money } from '../coupons/show.ts';
import type { House } from '../deps.ts';
import type { Language } from '../kernel/language.ts';
import { postsIn } from './campaign-plan.ts';
import { textsOf } from './choose.ts';
import type { DryRun } from './dry-run.ts';
import { labelInWords, previewFor } from './preview.ts';
import type { Renderer } from './render.ts';
import type { Written } from './store-campaigns.ts';
import { REASONS, dryRunTexts as texts } from './texts-dry-run.ts';

export type DryRunView = {
  campaign: Pick<Written, 'name' | 'plan'>;
  dry: DryRun;
  /** For a post: how many people would see it. */
  people: number | undefined;
  house: House;
  language: Language;
};

/** A moment as operators read it, by the clocks they wrote it in. */
export function stamp(at: number, zone: string): string {
  return DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd HH:mm');
}

export function reasonOf(reason: string, language: Language): string {
  return REASONS[language][reason] ?? reason;
}

/** Who gets it and who does not, and why; when it is done; what it costs. */
export function summariseDryRun(view: DryRunView): string[] {
  const { campaign, dry, people, language, house } = view;
  const { plan, name } = campaign;
  const zone = plan.timezone;
  const unit = postsIn(plan.send) === undefined ? 'members' : 'rooms';
  const counted = (counts: Map<string, number>) => [...counts].sort((a, b) => b[1] - a[1]);
  return [
    texts.head[language](
      name,
      language === 'en' ? `${stamp(dry.at, zone)} (${zone})` : `${stamp(dry.at, zone)}（${zone}）`,
    ),
    ...(plan.when.kind === 'on' ? [texts.onTrigger[language]] : []),
    texts.go[language](dry.go, dry.meant, unit),
    ...(people === undefined ? [] : [texts.people[language](people)]),
    ...anywayLines(dry, language),
    ...counted(dry.later).map(([reason, n]) => texts.later[language](reasonOf(reason, language), n)),
    ...(dry.held > 0 ? [texts.held[language](dry.held, plan.holdoutPercent)] : []),
    ...counted(dry.no).map(([reason, n]) => texts.no[language](reasonOf(reason, language), n)),
    ...(plan.send.to === 'wecom' ? staffLines(view) : finishLine(view)),
    ...couponLines(dry, { house, language, people }),
  ];
}

/** Who cannot be left out of a post. */
export function anywayLines({ anyway }: Pick<DryRun, 'anyway'>, language: Language): string[] {
  const listed = [...anyway].sort((a, b) => b[1] - a[1]);
  return listed.map(([reason, n]) => texts.anyway[language](reasonOf(reason, language), n));
}

function finishLine({ campaign, dry, language }: DryRunView): string[] {
  if (dry.go === 0) return [];
  return [texts.finish[language](stamp(dry.finish.at, campaign.plan.timezone), dry.finish.days)];
}

/** Nothing leaves before staff confirm it: who has to, and for how many. */
export function staffLines({
  campaign,
  dry,
  language,
}: Pick<DryRunView, 'campaign' | 'dry' | 'language'>): string[] {
  if (dry.go === 0) return [];
  const { send, coupon } = campaign.plan;
  const groups = postsIn(send) !== undefined;
  const listed = [...dry.staff].sort((a, b) => b[1] - a[1]);
  return [
    texts.staff[language](listed.length),
    ...listed.map(([name, count]) => texts.staffMember[language](name, count, groups)),
    ...(coupon !== undefined && !groups && !dry.batch?.publicCode ? [texts.staffCodes[language]] : []),
  ];
}

/** What coupons take off at most, if all of them are used; undefined where that depends on what is bought. */
export function costOf(
  { batch, go }: Pick<DryRun, 'batch' | 'go'>,
  people: number | undefined,
): number | undefined {
  return batch?.kind === 'amount' ? batch.value * (people ?? go) : undefined;
}

export function couponLines(
  { batch, go, no, free }: DryRun,
  { house, language, people }: Pick<DryRunView, 'house' | 'language' | 'people'>,
): string[] {
  if (!batch) return [];
  const { currency } = house;
  const voice = { language, timezone: house.timezone, currency };
  const needed = people ?? go;
  const cents = costOf({ batch, go }, people);
  const cost = cents === undefined ? undefined : money(cents, currency, language);
  const title = batch.title === '' ? offerOf(batch, voice) : titleOf(batch, voice);
  const short = people === undefined ? (no.get('pool-empty') ?? 0) : Math.max(0, people - (free ?? people));
  return [
    texts.coupon[language](batch.name, title, needed, cost),
    ...(short > 0 ? [texts.poolShort[language](free ?? 0, short)] : []),
    ...(short === 0 && free !== undefined ? [texts.poolLeft[language](free)] : []),
  ];
}

/** Every text as three real people would see it. */
export function showTexts(
  { campaign, dry, house, language }: DryRunView,
  render: Renderer,
  now: number,
): string[] {
  const templates = textsOf(campaign.plan);
  return [...dry.texts].flatMap(([label, { count, samples }]) => [
    '',
    texts.text[language](labelInWords(campaign.plan, label, language), count),
    ...samples.flatMap(shown => {
      const name = shown.told?.name ?? shown.room?.title ?? '';
      const previewing = { plan: campaign.plan, house, now, language, batch: dry.batch };
      const seen = previewFor(render, templates.get(label) ?? [], shown, previewing);
      return [texts.to[language](name), 'words' in seen ? seen.words : texts.fails[language](seen.fails)];
    }),
  ]);
}

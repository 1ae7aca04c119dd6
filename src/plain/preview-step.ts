import type { CouponBatch } from '../coupons/batch.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';
import type { Step } from './read-plan.ts';
import { plainTexts as texts } from './texts.ts';

export type PreviewParts = { outbox: () => Outbox };

/**
 * What a step would do, as its own command tells it, without doing any of it; undefined where the line says it all.
 * Throws the command's own refusal where it would refuse. `made` are coupons that earlier steps make.
 */
export async function previewStep(
  deps: Deps,
  parts: PreviewParts,
  { step, made, language }: { step: Step; made: Map<string, CouponBatch>; language: Language },
): Promise<string | undefined> {
  switch (step.command) {
    case '/coupon':
      return previewCoupon(deps, { step, made, language });
    case '/campaign':
      return previewCampaign(deps, parts, { step, made, language });
    case '/segment':
      return previewSegment(deps, step, language);
    default:
      return undefined;
  }
}

type Previewing = { step: Step; made: Map<string, CouponBatch>; language: Language };

async function previewCoupon(deps: Deps, { step, made, language }: Previewing): Promise<string | undefined> {
  const { parseCouponRequest } = await import('../coupons/parse-request.ts');
  const request = parseCouponRequest(step.rest, step.body);
  if (!request) throw misused(step);
  if (request.verb !== 'new') return undefined;
  const { readDraft } = await import('../coupons/make-batch.ts');
  const { describeBatch } = await import('../coupons/render.ts');
  const { findBatch } = await import('../coupons/store-batches.ts');
  const { texts: couponTexts } = await import('../coupons/texts.ts');
  const draft = await readDraft(deps, request.name, request.lines);
  if (await findBatch({ all: deps.db.read }, draft.name)) {
    const say = couponTexts.batch.taken;
    throw new AppError('coupon.taken', { 'zh-CN': say['zh-CN'](draft.name), en: say.en(draft.name) });
  }
  const { timezone, currency } = deps.house;
  const { poolSize: _, ...offer } = draft;
  made.set(draft.name, { ...offer, id: 0, currency, topicId: 0, state: 'open' });
  return describeBatch(draft, { language, timezone, currency }).join('\n');
}

async function previewCampaign(
  deps: Deps,
  { outbox }: PreviewParts,
  { step, made, language }: Previewing,
): Promise<string | undefined> {
  const { parseCampaignRequest } = await import('../campaigns/parse-request.ts');
  const request = parseCampaignRequest(step.rest, step.body);
  if (!request) throw misused(step);
  if (request.verb !== 'new') return undefined;
  const { house } = deps;
  const { readCampaign } = await import('../campaigns/read-campaign.ts');
  const { dryRun } = await import('../campaigns/dry-run.ts');
  const { summariseDryRun } = await import('../campaigns/render-dry-run.ts');
  const { name, source } = request;
  const { plan } = await readCampaign(deps, source, made);
  const { coupon, ...rest } = plan;
  // Of a coupon that a step before makes there is no pool yet to look into: all the rest is looked at.
  const later = coupon !== undefined && made.has(coupon);
  const campaign = { id: 0, name, plan: later ? rest : plan };
  const dry = await dryRun(deps, campaign, { paces: outbox().paces() });
  const told = summariseDryRun({ campaign, dry, people: undefined, house, language });
  return [...told, ...(later ? [texts.withCoupon[language](coupon)] : [])].join('\n');
}

async function previewSegment(deps: Deps, step: Step, language: Language): Promise<string | undefined> {
  const { parseSegmentRequest } = await import('../segments/parse-segment.ts');
  const request = parseSegmentRequest(step.rest, step.body);
  if (!request) throw misused(step);
  if (request.verb !== 'count' && request.verb !== 'save') return undefined;
  const { findMembers, readAudience } = await import('../segments/find-audience.ts');
  const { countReach, sampleNames } = await import('../segments/store-reach.ts');
  const { texts: segmentTexts } = await import('../segments/texts.ts');
  const ids = await findMembers(deps, await readAudience(deps, request.expression));
  return segmentTexts.counted[language](await countReach(deps.db, ids), await sampleNames(deps.db, ids));
}

function misused({ command, rest }: Step): AppError {
  const line = `${command} ${rest}`.slice(0, 60);
  return new AppError('plain.form', {
    'zh-CN': texts.faults['zh-CN'].form(line),
    en: texts.faults.en.form(line),
  });
}

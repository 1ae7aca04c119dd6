import type { Language } from '../kernel/language.ts';
import type { BatchDraft, CouponBatch, HeldCoupon } from './batch.ts';
import { showCode } from './code.ts';
import { day, minute, money, until } from './show.ts';
import type { Tally } from './store-batches.ts';
import { texts } from './texts.ts';

/** What words about coupons depend on. */
export type Voice = { language: Language; timezone: string; currency: string };

type Offered = Omit<BatchDraft, 'poolSize' | 'claim'>;

/** How many coupons are in which state; free is null where there is no pool to run out. */
export type Tallied = {
  free: number | null;
  reserved: number;
  issued: number;
  redeemed: number;
  expired: number;
  voided: number;
};

/** `8 折`, `减 ¥10`: what an offer takes off. */
export function offerOf(
  { kind, value }: Pick<Offered, 'kind' | 'value'>,
  { language, currency }: Voice,
): string {
  if (kind === 'percent') return texts.offer.percent[language](value);
  if (kind === 'amount') return texts.offer.amount[language](money(value, currency, language));
  return texts.offer[kind][language];
}

/** An offer in a few words: its title, what it takes off, from which sum. */
export function titleOf(batch: Offered, voice: Voice): string {
  const { language, currency } = voice;
  const offer = offerOf(batch, voice);
  const minimum =
    batch.minimumCents > 0
      ? [texts.offer.minimum[language](money(batch.minimumCents, currency, language))]
      : [];
  const title = batch.title === '' || batch.title === offer ? [] : [batch.title];
  return [...title, offer, ...minimum].join(language === 'en' ? ', ' : '，');
}

export function validityOf(batch: Offered, { language, timezone }: Voice): string {
  const { validFrom, validTo, daysAfterIssue } = batch;
  const say = texts.valid;
  const parts = [
    ...(validFrom === null ? [] : [say.from[language](day(validFrom, timezone, language))]),
    ...(daysAfterIssue === null ? [] : [say.days[language](daysAfterIssue)]),
    ...(validTo === null ? [] : [say.until[language](until(validTo, timezone, language))]),
  ];
  return parts.length === 0 ? say.always[language] : parts.join(language === 'en' ? ', ' : '，');
}

/** Until when a coupon in somebody's hands is good, and from when, if that is yet to come. */
export function goodFor(
  { expiresAt, batch: { validFrom } }: Pick<HeldCoupon, 'expiresAt' | 'batch'>,
  { language, timezone, now }: Voice & { now: number },
): string {
  const say = texts.valid;
  const begins =
    validFrom !== null && validFrom > now ? [say.from[language](minute(validFrom, timezone, language))] : [];
  const ends =
    expiresAt === null ? say.always[language] : say.until[language](until(expiresAt, timezone, language));
  return [...begins, ends].join(language === 'en' ? ', ' : '，');
}

/** All about an offer, for those who made it. */
export function describeBatch(batch: Offered & { poolSize?: number }, voice: Voice): string[] {
  const { language } = voice;
  const { pool, publicCode, poolSize, perMember, tiers } = batch;
  const size = publicCode ?? (poolSize ? String(poolSize) : '');
  const words = [
    `${texts.batch.pool[language][pool]} ${size}`.trim(),
    texts.batch.perMember[language](perMember),
    ...(tiers === null ? [] : [texts.batch.tiers[language](tiers)]),
  ];
  return [titleOf(batch, voice), validityOf(batch, voice), words.join(language === 'en' ? ', ' : '，')];
}

export function talliedOf(rows: Tally[], batch: Pick<CouponBatch, 'id' | 'pool'>): Tallied {
  const own = rows.filter(({ batchId }) => batchId === batch.id);
  const of = (state: Tally['state']): number =>
    own.filter(row => row.state === state).reduce((sum, { count }) => sum + count, 0);
  return {
    free: batch.pool === 'public' ? null : of('free'),
    reserved: of('reserved'),
    issued: of('issued'),
    redeemed: of('redeemed'),
    expired: of('expired'),
    voided: of('void'),
  };
}

/** How coupons came to those who have or had them. */
export function sourcesOf(rows: Tally[], language: Language): string[] {
  const names = Object.entries(texts.batch.sources[language]);
  return names.flatMap(([source, name]) => {
    const count = rows.filter(({ by }) => by === source).reduce((sum, row) => sum + row.count, 0);
    return count > 0 ? [`${name} ${count}`] : [];
  });
}

/** What a member holds, and how to use it. */
export function renderHeld(held: HeldCoupon[], voice: Voice & { now: number }): string {
  const { language } = voice;
  const say = texts.coupons;
  if (held.length === 0) return say.none[language];
  const lines = held.map(coupon =>
    say.line[language](titleOf(coupon.batch, voice), showCode(coupon.code), goodFor(coupon, voice)),
  );
  return [...lines, say.howTo[language]].join('\n');
}

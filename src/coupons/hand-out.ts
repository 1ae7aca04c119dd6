import type { Audit } from '../commands/dispatch.ts';
import type { Deps } from '../deps.ts';
import type { By, Call, KnownRoom, Reply } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { text } from '../kernel/text.ts';
import { findDirectRoom } from '../members/store.ts';
import { showCode } from './code.ts';
import { issueCoupon } from './issue-coupon.ts';
import { redeemCoupon } from './redeem-coupon.ts';
import { issueRefusal } from './refuse.ts';
import { goodFor, titleOf } from './render.ts';
import { money } from './show.ts';
import { texts } from './texts.ts';

export type HandOutParts = {
  /** The one member somebody means; rejects with what to tell them when it is nobody or several. */
  findMember: (wanted: string) => Promise<{ id: number; name: string }>;
  audit: Audit;
};

/** An operator gives a member a coupon; the member is told where they can be written to alone. */
export async function giveCoupon(
  deps: Deps,
  parts: HandOutParts,
  asked: { name: string; member: string },
  { event, room, member: operator, language }: Call,
): Promise<Reply[]> {
  const given = await handOver(deps, parts, asked, {
    ...{ event, language, member: operator },
    roomOf: memberId => findDirectRoom(deps.db, memberId, room.account),
  });
  const words =
    room.kind === 'direct'
      ? texts.given[language](given.who, given.title, given.code)
      : texts.givenQuietly[language](given.who, given.title);
  return [{ parts: text(words) }, ...given.told];
}

/** Who gives or redeems, and what asked for it: the same once more is the same coupon. */
export type AtTill = By & { event: { account: string; key: string } };

/** Gives a member a coupon: what it is, and what to tell them where they can be written to alone. */
export async function handOver(
  deps: Deps,
  { findMember, audit }: HandOutParts,
  { name, member: wanted }: { name: string; member: string },
  {
    event,
    member: operator,
    language,
    roomOf,
  }: AtTill & { roomOf: (memberId: number) => Promise<KnownRoom | undefined> },
): Promise<{ who: string; title: string; code: string; told: Reply[] }> {
  const { id, name: who } = await findMember(wanted);
  const key = `${event.account}/${event.key}`;
  const issued = await issueCoupon(deps, {
    batch: name,
    memberId: id,
    by: 'operator',
    key,
    ...(operator.id !== null && { byId: operator.id }),
  });
  if ('refused' in issued) throw issueRefusal(issued.refused, issued.batch?.name ?? name.slice(0, 40));
  const { coupon, batch } = issued;
  const detail = { batch: batch.name, coupon: coupon.id, member: id };
  await audit({ memberId: operator.id, action: 'coupon.give', outcome: 'done', detail });
  const { timezone, currency } = deps.house;
  const voice = { language, timezone, currency, now: deps.clock.now() };
  const [title, code] = [titleOf(batch, voice), showCode(coupon.code)];
  const alone = await roomOf(id);
  const yours = texts.yours[language](title, code, goodFor({ ...coupon, batch }, voice));
  const told = alone ? [{ parts: text(yours), room: alone, memberId: id, quote: false }] : [];
  return { who, title, code, told };
}

/** Somebody at the till redeems a coupon and is told what is left to pay. */
export async function redeemAtTill(
  deps: Deps,
  { findMember, audit }: HandOutParts,
  asked: { code: string; amount: string; member: string | undefined },
  { event, member: operator, language }: AtTill,
): Promise<string> {
  const { parseAmount } = await import('../orders/parse-amount.ts');
  const amount = parseAmount(asked.amount);
  if ('mistake' in amount) throw new AppError('coupon.amount', texts.badAmount);
  const member = asked.member === undefined ? undefined : await findMember(asked.member);
  const redemption = await redeemCoupon(deps, {
    ...{ code: asked.code, amountCents: amount.value, memberId: member?.id, byId: operator.id },
    key: `${event.account}/${event.key}`,
  });
  const { batch, title, kind, holder, amountCents, discountCents, memberId } = redemption;
  const detail = { batch, member: memberId, amountCents, discountCents };
  await audit({ memberId: operator.id, action: 'coupon.redeem', outcome: 'done', detail });
  const inMoney = (cents: number): string => money(cents, deps.house.currency, language);
  const who = holder === null ? '' : texts.holder[language](holder);
  const rest = inMoney(amountCents - discountCents);
  return kind === 'gift' || kind === 'shipping'
    ? texts.redeemedPlain[language](who, title || batch, rest)
    : texts.redeemed[language](who, title || batch, inMoney(discountCents), rest);
}

import { z } from 'zod';
import { type Redemption, redeemWithin } from '../coupons/redeem-coupon.ts';
import { findBuyer } from '../coupons/store-redeem.ts';
import type { Deps } from '../deps.ts';
import { cleanCell, parseLogin, parsePhone } from '../files/parse-cell.ts';
import { parseAmount } from '../orders/parse-amount.ts';
import { Refusal, type WrongRow } from './refuse.ts';
import { answerCall, beginCall, type CallKey } from './store.ts';
import { type Answered, replay } from './take-call.ts';
import { texts } from './texts.ts';

const textOrNumber = z.union([z.string(), z.number()]);

/** What is sent to redeem a coupon. */
export const redemptionBody = z
  .strictObject({
    code: z
      .string()
      .min(1)
      .max(100)
      .describe('As the customer shows it; dashes, spaces and case do not matter.'),
    amount: textOrNumber.describe('What is to be paid before the coupon, in whole units: 128.00'),
    member: textOrNumber
      .nullish()
      .describe('telegram:12345, or a phone: the coupon must be theirs. Needed for a public code.'),
    order: textOrNumber.nullish().describe('The number of the order it is used for.'),
  })
  .describe('A coupon and the purchase it is used for.');

const money = z.string().describe('With two decimals: 102.40');

/** What a coupon takes off. */
export const redemptionAnswer = z.object({
  code: z.string(),
  batch: z.string(),
  title: z.string(),
  kind: z.enum(['percent', 'amount', 'gift', 'shipping']),
  amount: money,
  discount: money,
  payable: money,
});

export const REDEMPTION_EXAMPLE = { code: 'K7QW-3MPA-9XTC', amount: '128.00', order: 'A1003' };

type Taking = { body: unknown; call: CallKey | undefined; tokenId: number };

/**
 * Redeems a coupon for a shop's own system, once: the answer is kept with the key in the same transaction, so the same
 * call again, also at once, is answered as it was. A refused call leaves nothing, its key neither.
 */
export async function takeRedemption(deps: Deps, { body, call, tokenId }: Taking): Promise<Answered> {
  const { db, clock, random } = deps;
  const { member, ...asked } = readRedemption(body);
  const memberId = member && (await findBuyer({ all: db.read }, member));
  if (member && memberId === undefined) throw wrong('member', texts.redemption.nobody);
  const key = `api/${tokenId}/${call ? `key/${call.key}` : random.code(20)}`;
  return db.write(async sql => {
    const kept = call && (await beginCall(sql, call, clock.now()));
    if (kept) return replay(kept, call);
    const redemption = await redeemWithin(deps, sql, { ...asked, memberId, byId: null, key });
    const response = answerOf(redemption);
    if (call) await answerCall(sql, call, { status: 200, response });
    return { status: 200, response, replayed: false };
  });
}

function readRedemption(body: unknown) {
  const parsed = redemptionBody.safeParse(body);
  if (!parsed.success) {
    const rows = parsed.error.issues.map(issue => wrongField(String(issue.path[0] ?? ''), texts.wrongType));
    throw new Refusal(422, 'bad_rows', texts.badRows(rows.length), { rows });
  }
  const { code, amount, member, order } = parsed.data;
  const cents = parseAmount(cleanCell(amount));
  if ('mistake' in cents) throw wrong('amount', cents.mistake);
  const orderNumber = cleanCell(order).slice(0, 64) || undefined;
  const who = cleanCell(member);
  return { code, amountCents: cents.value, orderNumber, member: who === '' ? undefined : readMember(who) };
}

function readMember(text: string): Parameters<typeof findBuyer>[1] {
  const login = parseLogin(text);
  if (!('mistake' in login)) return login.value;
  const phone = parsePhone(text);
  if ('mistake' in phone) throw wrong('member', phone.mistake);
  return { phone: phone.value };
}

function wrong(field: string, reason: WrongRow['reason']): Refusal {
  return new Refusal(422, 'bad_rows', texts.badRows(1), { rows: [wrongField(field, reason)] });
}

function wrongField(field: string, reason: WrongRow['reason']): WrongRow {
  return { index: 0, ...(field !== '' && { field }), reason };
}

function answerOf({ code, batch, title, kind, amountCents, discountCents }: Redemption): string {
  const inMoney = (cents: number): string => (cents / 100).toFixed(2);
  return JSON.stringify({
    ...{ code, batch, title, kind, amount: inMoney(amountCents), discount: inMoney(discountCents) },
    payable: inMoney(amountCents - discountCents),
  });
}

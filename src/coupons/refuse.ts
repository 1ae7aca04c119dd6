import type { House } from '../deps.ts';
import { AppError, both } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';
import type { Refused } from './rules.ts';
import { minute, money, until } from './show.ts';
import type { NotIssued } from './store-issue.ts';
import type { Standing } from './store-redeem.ts';
import { texts } from './texts.ts';

/** What the till is told of a coupon that cannot be redeemed. */
export function redeemRefusal(
  refused: Refused,
  coupon: Standing,
  { timezone, currency }: Pick<House, 'timezone' | 'currency'>,
): AppError {
  const { redeemedAt, orderNumber, expiresAt, validFrom, minimumCents } = coupon;
  const words = (language: Language): string => {
    const facts = {
      used: redeemedAt === null ? '' : minute(redeemedAt, timezone, language),
      order: orderNumber,
      ended: expiresAt === null ? '' : until(expiresAt, timezone, language),
      begins: validFrom === null ? '' : minute(validFrom, timezone, language),
      minimum: money(minimumCents, currency, language),
      name: coupon.batch,
    };
    return texts.notRedeemed[refused][language](facts);
  };
  return new AppError(`coupon.${refused}`, both(words), {
    message: `coupon ${coupon.id} cannot be redeemed: ${refused}`,
  });
}

/** What whoever asks for a coupon is told where there is none for them. */
export function issueRefusal(refused: NotIssued, name: string): AppError {
  return new AppError(
    `coupon.${refused}`,
    both(language => texts.notIssued[refused][language](name)),
  );
}

// node bench/campaign/coupons.mjs DATABASE_URL: 200 redemptions of one code and 1,000 claims for 100 codes at once,
// by two processes' worth of connections; prints what came of them as JSON.
import { claimCoupon } from '../../src/coupons/issue-coupon.ts';
import { redeemCoupon } from '../../src/coupons/redeem-coupon.ts';
import { addMembers, addOffer, openHouse } from './house.mjs';

const url = process.argv[2];
const houses = [await openHouse(url), await openHouse(url)];
const [first] = houses;
await addMembers(first, 1_000);
await addOffer(first, 'ONE', 1);
await addOffer(first, 'HUNDRED', 100);
const given = await claimCoupon(first, { batch: 'ONE', memberId: 1, key: 'one' });

const attempt = async work => {
  try {
    return await work;
  } catch (error) {
    if (error.name !== 'AppError') throw error;
    return undefined;
  }
};
const redemptions = await Promise.all(
  Array.from({ length: 200 }, (_, i) => {
    const purchase = {
      code: given.coupon.code,
      amountCents: 12_800,
      memberId: undefined,
      byId: null,
      key: `r${i}`,
    };
    return attempt(redeemCoupon(houses[i % 2], purchase));
  }),
);
const claims = await Promise.all(
  Array.from({ length: 1_000 }, (_, i) =>
    attempt(claimCoupon(houses[i % 2], { batch: 'HUNDRED', memberId: i + 1, key: `c${i}` })),
  ),
);
const codes = claims.flatMap(claim => claim?.coupon?.code ?? []);
for (const { db } of houses) await db.close();
console.log(
  JSON.stringify({
    redeemed: redemptions.filter(Boolean).length,
    claimed: codes.length,
    distinct: new Set(codes).size,
  }),
);

import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import { claimResponder } from './claim-responder.ts';
import { endBatchConfirmables } from './close-batch.ts';
import { couponCommand } from './commands/coupon.ts';
import { couponsCommand } from './commands/coupons.ts';
import type { HandOutParts } from './hand-out.ts';
import { newBatchConfirmable } from './make-batch.ts';
import { expireCoupons } from './store-expire.ts';

/** Offers, and the codes members carry: made, given, claimed, redeemed once, and expired in time. */
export function openCoupons(deps: Deps, parts: HandOutParts): Feature {
  const { db, clock } = deps;
  return {
    name: 'coupons',
    commands: [couponCommand(deps, parts), couponsCommand(deps)],
    confirmables: [newBatchConfirmable(deps, parts.audit), ...endBatchConfirmables(deps, parts.audit)],
    responder: claimResponder(deps),
    schedules: [
      {
        name: 'coupons-expire',
        cron: '*/10 * * * *',
        run: async () => void (await expireCoupons(db, clock.now())),
      },
    ],
  };
}

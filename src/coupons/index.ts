import { lazyCommand } from '../commands/lazy.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Confirmable, Feature } from '../feature.ts';
import { claimResponder } from './claim-responder.ts';
import type { HandOutParts } from './hand-out.ts';
import { heads } from './heads.ts';
import { couponsTitle } from './title.ts';

/**
 * Offers, and the codes members carry: made, given, claimed, redeemed once, and expired in time. What that takes is
 * loaded when somebody first asks for it.
 */
export function openCoupons(deps: Deps, parts: HandOutParts & { outbox: () => Outbox }): Feature {
  const { db, clock } = deps;
  return {
    name: 'coupons',
    commands: [
      lazyCommand(heads.coupon, async () =>
        (await import('./commands/coupon.ts')).couponCommand(deps, parts),
      ),
      lazyCommand(heads.coupons, async () => (await import('./commands/coupons.ts')).couponsCommand(deps)),
    ],
    confirmables: confirmables(deps, parts),
    responder: claimResponder(deps),
    pages: [
      {
        path: '/coupons',
        title: couponsTitle,
        role: 'viewer',
        place: 35,
        load: async () => (await import('./pages/coupons.ts')).couponsPage(parts),
      },
    ],
    schedules: [
      {
        name: 'coupons-expire',
        cron: '*/10 * * * *',
        run: async () => {
          const { expireCoupons } = await import('./store-expire.ts');
          await expireCoupons(db, clock.now());
        },
      },
    ],
  };
}

function confirmables(deps: Deps, { audit }: HandOutParts): Confirmable[] {
  const ending = (verb: 'close' | 'void'): Confirmable => ({
    action: `coupon.${verb}`,
    role: 'editor',
    local: true,
    run: async (payload, call) =>
      (await import('./close-batch.ts')).confirmEnd(deps, audit, { verb, payload }, call),
  });
  const making: Confirmable = {
    action: 'coupon.new',
    role: 'editor',
    local: true,
    run: async (payload, call) => (await import('./make-batch.ts')).confirmBatch(deps, audit, payload, call),
  };
  return [making, ending('close'), ending('void')];
}

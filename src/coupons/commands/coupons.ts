import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { heads } from '../heads.ts';

/** `/coupons`: what whoever asks holds, until when, and how to use it. */
export function couponsCommand({ db, clock, house }: Deps): Command {
  return {
    ...heads.coupons,
    run: async ({ language, member }) => {
      const [{ renderHeld }, { couponsOfMember }] = await Promise.all([
        import('../render.ts'),
        import('../store-held.ts'),
      ]);
      const now = clock.now();
      const held = await couponsOfMember(db, member.id, now);
      const { timezone, currency } = house;
      return [{ parts: text(renderHeld(held, { language, timezone, currency, now })), long: true }];
    },
  };
}

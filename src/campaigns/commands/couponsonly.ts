import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { changePreference } from '../store-preferences.ts';
import { preferenceTexts } from '../texts-preferences.ts';

/** `/couponsonly`: only what brings a coupon. */
export function couponsOnlyCommand({ db, clock }: Deps): Command {
  return {
    name: '/couponsonly',
    words: ['只要优惠', '只要優惠', 'couponsonly'],
    bare: true,
    role: 'member',
    ...preferenceTexts.coupons,
    run: async ({ member, interactionId, language }) => {
      const wish = { memberId: member.id, by: 'coupons' as const, interactionId, now: clock.now() };
      await changePreference(db, { ...wish, change: ({ share }) => ({ marketing: 'coupons', share }) });
      return [{ parts: text(preferenceTexts.coupons.done[language]) }];
    },
  };
}

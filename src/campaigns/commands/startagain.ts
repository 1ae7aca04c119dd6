import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { changePreference } from '../store-preferences.ts';
import { preferenceTexts } from '../texts-preferences.ts';

/** `/startagain`: everything, as often as everybody else. */
export function startAgainCommand({ db, clock }: Deps): Command {
  return {
    name: '/startagain',
    words: ['重新接收', '恢复接收', 'startagain', 'resubscribe'],
    bare: true,
    role: 'member',
    ...preferenceTexts.start,
    run: async ({ member, interactionId, language }) => {
      const change = () => ({ marketing: 'all' as const, share: 1 });
      await changePreference(db, {
        memberId: member.id,
        by: 'start',
        change,
        interactionId,
        now: clock.now(),
      });
      return [{ parts: text(preferenceTexts.start.done[language]) }];
    },
  };
}

import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { changePreference } from '../store-preferences.ts';
import { preferenceTexts } from '../texts-preferences.ts';

/** `/stop`: nothing is pushed to them any more; whoever asks is answered as before. */
export function stopCommand({ db, clock }: Deps): Command {
  return {
    name: '/stop',
    words: ['退订', '退訂', '取消订阅', '我要退订', 'unsubscribe'],
    toldWords: ['stop', 'td'],
    bare: true,
    role: 'member',
    ...preferenceTexts.stop,
    run: async ({ member, interactionId, language }) => {
      const change = () => ({ marketing: 'none' as const, share: 1 });
      await changePreference(db, {
        memberId: member.id,
        by: 'stop',
        change,
        interactionId,
        now: clock.now(),
      });
      return [{ parts: text(preferenceTexts.stop.done[language]) }];
    },
  };
}

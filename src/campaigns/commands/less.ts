import { LEAST_SHARE } from '../../delivery/gate-rules.ts';
import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { changePreference, type Preference, readPreference } from '../store-preferences.ts';
import { preferenceTexts } from '../texts-preferences.ts';

/** `/less`: half of what they get now, down to a quarter of the usual. Who gets nothing is told so. */
export function lessCommand({ db, clock }: Deps): Command {
  const { done, least, stopped, ...shown } = preferenceTexts.less;
  return {
    name: '/less',
    words: ['少发点', '少發點', '少发一点', '少发点吧'],
    toldWords: ['less', 'fewer'],
    bare: true,
    role: 'member',
    ...shown,
    run: async ({ member, interactionId, language }) => {
      const before = await readPreference({ all: db.read }, member.id);
      if (before.marketing === 'none') return [{ parts: text(stopped[language]) }];
      const wish = { memberId: member.id, by: 'less' as const, interactionId, now: clock.now() };
      await changePreference(db, { ...wish, change: halve });
      return [{ parts: text((before.share <= LEAST_SHARE ? least : done)[language]) }];
    },
  };
}

function halve({ marketing, share }: Preference): Preference {
  return { marketing, share: Math.max(LEAST_SHARE, share / 2) };
}

import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { tellWhy, whyMeTexts } from '../texts-why-me.ts';

/** `/whyme`: the true reason of the last campaign message they got. */
export function whyMeCommand(deps: Deps): Command {
  const { summary, usage, nothing } = whyMeTexts;
  return {
    name: '/whyme',
    words: ['为什么推给我', '为什么发给我', 'whyme'],
    bare: true,
    role: 'member',
    personal: true,
    summary,
    usage,
    run: async ({ member, language }) => {
      const { whyPushed } = await import('../explain.ts');
      const why = await whyPushed(deps, member.id);
      return [{ parts: text(why ? tellWhy(why, language) : nothing[language]) }];
    },
  };
}

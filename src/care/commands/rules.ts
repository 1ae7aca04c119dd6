import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { heads } from '../heads.ts';
import { textOf } from '../policy.ts';
import { loadPolicy } from '../store-policy.ts';
import { groupsOf } from '../store-rooms.ts';
import { roomTexts as texts } from '../texts-rooms.ts';

const MOST = 5;

/** `/rules`: what a group agreed on; in a direct chat, what all groups did that somebody is in. */
export function rulesCommand({ db }: Deps): Command {
  return {
    ...heads.rules,
    run: async (call: Call) => {
      const { language, room, member } = call;
      const policy = await loadPolicy(db);
      const rooms = room.kind === 'group' ? [room] : await groupsOf(db, member.id, MOST);
      const lines = rooms.flatMap(({ id, title }) => {
        const rules = textOf(policy, id, 'rules');
        return rules === undefined ? [] : [texts.rules[language](title ?? texts.here[language], rules)];
      });
      const house = textOf(policy, 0, 'rules');
      if (rooms.length === 0 && house !== undefined) lines.push(house);
      return [{ parts: text(lines.join('\n\n') || texts.noRules[language]) }];
    },
  };
}

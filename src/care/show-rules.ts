import type { Deps } from '../deps.ts';
import type { Call } from '../feature.ts';
import { textOf } from './policy.ts';
import { loadPolicy } from './store-policy.ts';
import { groupsOf } from './store-rooms.ts';
import { roomTexts as texts } from './texts-rooms.ts';

const MOST = 5;

/** What a group agreed on; in a direct chat, what all the groups did that somebody is in. */
export async function showRules({ db }: Deps, { language, room, member }: Call): Promise<string> {
  const policy = await loadPolicy(db);
  const rooms = room.kind === 'group' ? [room] : await groupsOf(db, member.id, MOST);
  const lines = rooms.flatMap(({ id, title }) => {
    const rules = textOf(policy, id, 'rules');
    return rules === undefined ? [] : [texts.rules[language](title ?? texts.here[language], rules)];
  });
  const house = textOf(policy, 0, 'rules');
  if (rooms.length === 0 && house !== undefined) lines.push(house);
  return lines.join('\n\n') || texts.noRules[language];
}

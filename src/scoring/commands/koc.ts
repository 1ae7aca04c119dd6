import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { text } from '../../kernel/text.ts';
import { dayCode, openCalendar } from '../calendar.ts';
import { heads } from '../heads.ts';
import { rankContributors } from '../rank.ts';
import { listGroups, readDoings } from '../store-overview.ts';
import { texts } from '../texts.ts';

const DAYS = 30;
const SHOWN = 10;
const ROOMS_NAMED = 10;

/** `/koc`: the ten members a group lives by (key opinion consumers), and what they did for it. */
export function kocCommand(deps: Deps): Command {
  const command: Command = {
    ...heads.koc,
    run: async ({ rest, room, language }) => {
      if (rest === '' && room.kind === 'direct') throw wrongUse(command);
      const roomId = rest === '' ? room.id : await findGroup(deps, rest);
      const { today } = openCalendar(deps.clock.now(), deps.house.timezone);
      const doings = await readDoings(deps.db, roomId, dayCode(today - DAYS + 1));
      return [{ parts: text(texts.top[language](rankContributors(doings, SHOWN), DAYS).join('\n')) }];
    },
  };
  return command;
}

async function findGroup({ db }: Deps, wanted: string): Promise<number> {
  const fold = (name: string) => name.normalize('NFKC').trim().toLowerCase();
  const groups = await listGroups(db);
  const found = groups.find(({ title }) => fold(title) === fold(wanted));
  if (found) return found.id;
  const [told, known] = [wanted.slice(0, 40), groups.slice(0, ROOMS_NAMED).map(({ title }) => title)];
  throw new AppError('koc.room', {
    'zh-CN': texts.noRoom['zh-CN'](told, known),
    en: texts.noRoom.en(told, known),
  });
}

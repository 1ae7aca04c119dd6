import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { dayOf } from '../../kernel/day.ts';
import { mayActAs } from '../../kernel/roles.ts';
import { text } from '../../kernel/text.ts';
import { explainScores } from '../../scoring/explain-scores.ts';
import { findOneMember } from '../find-one-member.ts';
import { heads } from '../heads.ts';
import { renderWho, type WhoSetting } from '../render-who.ts';
import { readWhole } from '../store-who.ts';
import { whoTexts } from '../texts-who.ts';

const DAY_MS = 86_400_000;
/** Today and the days before it that presence is counted over. */
const CARD_DAYS = 30;

/** `/who @小鱼`: all that is known of one member, as those who look after people see them. */
export function whoCommand(deps: Deps, isCommand: WhoSetting['isCommand']): Command {
  const { db, clock, house } = deps;
  const command: Command = {
    ...heads.who,
    run: async ({ rest, language, role }) => {
      if (!rest) throw wrongUse(command);
      const { id } = await findOneMember(deps, rest);
      const now = clock.now();
      const firstDay = dayOf(now - (CARD_DAYS - 1) * DAY_MS, house.timezone);
      const member = await readWhole(db, id, { now, firstDay });
      if (!member) throw new Error(`member ${id} is not in the store`);
      const scores = await explainScores(deps, id, language);
      const whole = mayActAs(role, 'manager');
      const card = renderWho(member, language, { timezone: house.timezone, whole, scores, isCommand });
      return [{ parts: text(whoTexts[language](card)), long: true }];
    },
  };
  return command;
}

import { wrongUse } from '../../commands/dispatch.ts';
import { countByState } from '../../delivery/store.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { dayOf } from '../../kernel/day.ts';
import { text } from '../../kernel/text.ts';
import { findFlaws } from '../../members/store-quality.ts';
import { heads } from '../heads.ts';
import { readNumbers, topTags } from '../store.ts';
import { texts } from '../texts.ts';
import { qualityTexts } from '../texts-quality.ts';

const TAGS_SHOWN = 5;

/** `/stats`: how the house is doing today; `/stats quality`: what to tidy up in the member records. */
export function statsCommand(deps: Deps): Command {
  return {
    ...heads.stats,
    run: async ({ language, args }) => {
      const { db } = deps;
      if (args.length > 0) return [{ parts: text(await quality(deps, { language, args })) }];
      const numbers = await readNumbers(db, await shopDays(deps));
      const states = new Map((await countByState(db)).map(row => [row.state, row.n]));
      const count = (state: string) => states.get(state) ?? 0;
      const waiting = count('queued') + count('retry') + count('sending');
      const tags = await topTags(db, { now: deps.clock.now(), limit: TAGS_SHOWN });
      return [{ parts: text(texts.stats[language]({ ...numbers, tags, waiting, unsure: count('unsure') })) }];
    },
  };
}

async function quality({ db }: Deps, { language, args }: Pick<Call, 'language' | 'args'>): Promise<string> {
  const [what = '', ...more] = args;
  if (!['quality', '质量'].includes(what.toLowerCase()) || more.length > 0) {
    throw wrongUse(heads.stats);
  }
  return qualityTexts.report[language](await findFlaws(db));
}

/** When the shop's day began, that day, and the first of the seven that end with it. Luxon is loaded at first use. */
async function shopDays({ clock, house: { timezone } }: Deps) {
  const { DateTime } = await import('luxon');
  const start = DateTime.fromMillis(clock.now(), { zone: timezone }).startOf('day');
  const weekStart = start.minus({ days: 6 }).toMillis();
  return {
    todayAt: start.toMillis(),
    today: dayOf(start.toMillis(), timezone),
    weekStart: dayOf(weekStart, timezone),
  };
}

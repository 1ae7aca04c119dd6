import { countByState } from '../delivery/store.ts';
import type { Deps } from '../deps.ts';
import type { Command, Feature } from '../feature.ts';
import { dayOf } from '../kernel/day.ts';
import { text } from '../kernel/text.ts';
import { promoteOwners, readNumbers, topTags } from './store.ts';
import { texts } from './texts.ts';

/** What those who run the house see and do. `signInLink` opens the console. */
export function openOperators(deps: Deps, { signInLink }: { signInLink: () => string }): Feature {
  const stats: Command = {
    name: '/stats',
    words: ['统计'],
    role: 'viewer',
    summary: texts.stats.summary,
    usage: texts.stats.usage,
    run: async ({ language }) => {
      const { db } = deps;
      const numbers = await readNumbers(db, await shopDays(deps));
      const states = new Map((await countByState(db)).map(row => [row.state, row.n]));
      const count = (state: string) => states.get(state) ?? 0;
      const waiting = count('queued') + count('retry') + count('sending');
      const tags = await topTags(db, 5);
      return [{ parts: text(texts.stats[language]({ ...numbers, tags, waiting, unsure: count('unsure') })) }];
    },
  };
  const openConsole: Command = {
    name: '/console',
    words: ['后台'],
    role: 'owner',
    personal: true,
    summary: texts.console.summary,
    usage: texts.console.usage,
    run: async ({ language }) => [{ parts: text(texts.console[language](signInLink())) }],
  };
  return {
    name: 'operators',
    commands: [stats, openConsole],
    start: () => promoteOwners(deps.db, deps.house.owners),
  };
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

import { countByState } from '../delivery/store.ts';
import type { Deps } from '../deps.ts';
import type { Command, Feature } from '../feature.ts';
import { dayOf } from '../kernel/day.ts';
import { text } from '../kernel/text.ts';
import { promoteOwners, readNumbers, topTags } from './store.ts';
import { texts } from './texts.ts';

const DAY_MS = 24 * 60 * 60_000;

/** What those who run the house see and do. `signInLink` opens the console. */
export function openOperators(deps: Deps, { signInLink }: { signInLink: () => string }): Feature {
  const stats: Command = {
    name: '/stats',
    words: ['统计'],
    role: 'viewer',
    summary: texts.stats.summary,
    usage: texts.stats.usage,
    run: async ({ language }) => {
      const { db, clock, house } = deps;
      const now = clock.now();
      const numbers = await readNumbers(db, {
        dayAgo: now - DAY_MS,
        today: dayOf(now, house.timezone),
        weekStart: dayOf(now - 6 * DAY_MS, house.timezone),
      });
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

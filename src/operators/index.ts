import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import { markStaleContacts } from '../members/store-stale.ts';
import { consoleCommand } from './commands/console.ts';
import { statsCommand } from './commands/stats.ts';
import { promoteOwners } from './store.ts';
import { linkOldAudit } from './store-chain.ts';

/** What those who run the house see and do. `signInLink` opens the console. */
export function openOperators(
  deps: Deps,
  { signInLink }: { signInLink: (memberId: number) => string },
): Feature {
  return {
    name: 'operators',
    commands: [statsCommand(deps), consoleCommand(signInLink)],
    schedules: [
      {
        name: 'contacts-stale',
        cron: '41 4 * * *',
        run: async () => void (await markStaleContacts(deps.db, deps.clock.now())),
      },
    ],
    start: async () => {
      await linkOldAudit(deps.db);
      await promoteOwners(deps.db, deps.house.owners);
    },
  };
}

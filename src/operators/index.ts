import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import { markStaleContacts } from '../members/store-stale.ts';
import { auditCommand, auditPager } from './commands/audit.ts';
import { consoleCommand } from './commands/console.ts';
import { type OpParts, opCommand, opPager, ownerConfirmable } from './commands/op.ts';
import { statsCommand } from './commands/stats.ts';
import { promoteOwners } from './store.ts';
import { linkOldAudit } from './store-chain.ts';
import { settingsTitle } from './title.ts';

type Parts = OpParts & {
  /** Opens the console as a member for whoever follows it, once. */
  signInLink: (memberId: number) => string;
};

/** What those who run the house see and do. */
export function openOperators(deps: Deps, parts: Parts): Feature {
  return {
    name: 'operators',
    commands: [
      statsCommand(deps),
      consoleCommand(parts.signInLink),
      opCommand(deps, parts),
      auditCommand(deps, parts.findMember),
    ],
    confirmables: [ownerConfirmable(deps)],
    pagers: [opPager(deps), auditPager(deps)],
    schedules: [
      {
        name: 'contacts-stale',
        cron: '41 4 * * *',
        run: async () => void (await markStaleContacts(deps.db, deps.clock.now())),
      },
    ],
    pages: [
      {
        path: '/settings',
        title: settingsTitle,
        role: 'manager',
        place: 90,
        load: async () => (await import('./pages/settings.ts')).mountSettings,
      },
    ],
    start: async () => {
      await linkOldAudit(deps.db);
      await promoteOwners(deps);
    },
  };
}

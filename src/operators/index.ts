import { lazyCommand, lazyConfirmable, lazyPager } from '../commands/lazy.ts';
import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import { markStaleContacts } from '../members/store-stale.ts';
import type { OpParts } from './commands/op.ts';
import { heads } from './heads.ts';
import { promoteOwners } from './store.ts';
import { linkOldAudit } from './store-chain.ts';
import { settingsTitle } from './title.ts';

type Parts = OpParts & {
  /** Opens the console as a member for whoever follows it, once. */
  signInLink: (memberId: number) => string;
};

const op = () => import('./commands/op.ts');
const audit = () => import('./commands/audit.ts');

/** What those who run the house see and do. */
export function openOperators(deps: Deps, parts: Parts): Feature {
  return {
    name: 'operators',
    commands: [
      lazyCommand(heads.stats, async () => (await import('./commands/stats.ts')).statsCommand(deps)),
      lazyCommand(heads.console, async () =>
        (await import('./commands/console.ts')).consoleCommand(parts.signInLink),
      ),
      lazyCommand(heads.op, async () => (await op()).opCommand(deps, parts)),
      lazyCommand(heads.audit, async () => (await audit()).auditCommand(deps, parts.findMember)),
    ],
    confirmables: [
      lazyConfirmable({ action: 'op.owner', role: 'owner' }, async () => (await op()).ownerConfirmable(deps)),
    ],
    pagers: [
      lazyPager({ list: 'operators', role: 'viewer', local: true }, async () => (await op()).opPager(deps)),
      lazyPager({ list: 'audit', role: 'manager' }, async () => (await audit()).auditPager(deps)),
    ],
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
        load: async () => (await import('./pages/settings.ts')).settingsPage(parts),
      },
    ],
    start: async () => {
      await linkOldAudit(deps.db);
      await promoteOwners(deps);
    },
  };
}

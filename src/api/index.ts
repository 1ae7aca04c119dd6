import type { Audit } from '../commands/dispatch.ts';
import { lazyCommand } from '../commands/lazy.ts';
import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import { heads } from './heads.ts';

/** The door for the shop's own systems: who holds a key to it. The door itself, serve.ts, is loaded at the first call. */
export function openApiKeys(deps: Deps, { audit }: { audit: Audit }): Feature {
  const { db, clock } = deps;
  return {
    name: 'api',
    commands: [
      lazyCommand(heads.token, async () => (await import('./commands/token.ts')).tokenCommand(deps, audit)),
    ],
    schedules: [
      {
        name: 'api-sweep',
        cron: '17 4 * * *',
        run: async () => {
          const { KEPT_MS, sweepCalls } = await import('./store.ts');
          await sweepCalls(db, clock.now() - KEPT_MS);
        },
      },
    ],
  };
}

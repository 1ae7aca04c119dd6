import type { Audit } from '../commands/dispatch.ts';
import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import { tokenCommand } from './commands/token.ts';
import { KEPT_MS, sweepCalls } from './store.ts';

/** The door for the shop's own systems: who holds a key to it. The door itself, serve.ts, is loaded at the first call. */
export function openApiKeys(deps: Deps, { audit }: { audit: Audit }): Feature {
  const { db, clock } = deps;
  return {
    name: 'api',
    commands: [tokenCommand(deps, audit)],
    schedules: [
      {
        name: 'api-sweep',
        cron: '17 4 * * *',
        run: async () => void (await sweepCalls(db, clock.now() - KEPT_MS)),
      },
    ],
  };
}

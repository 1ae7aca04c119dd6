import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import type { Engine } from './engine.ts';
import { hasWork } from './store-runs.ts';

export type CampaignParts = { outbox: Outbox };

/** What is sent to many, and what members want of it. The engine is loaded when there is something to carry. */
export function openCampaigns(deps: Deps, { outbox }: CampaignParts): Feature {
  let engine: Promise<Engine> | undefined;
  const load = async (): Promise<Engine> => {
    const { openEngine } = await import('./engine.ts');
    const opened = openEngine(deps, outbox);
    await opened.start();
    return opened;
  };
  /** A campaign changed: it counts at once. */
  const wake = async (): Promise<void> => {
    engine ??= load();
    await (await engine).wake();
  };
  return {
    name: 'campaigns',
    schedules: [
      {
        name: 'campaigns.look',
        cron: '* * * * *',
        run: async () => {
          if (engine !== undefined || (await hasWork(deps.db))) await wake();
        },
      },
    ],
    start: async () => {
      if (await hasWork(deps.db)) engine = load();
      await engine;
    },
    stop: async () => {
      await (await engine)?.stop();
    },
  };
}

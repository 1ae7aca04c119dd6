import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import type { Works } from '../jobs/works.ts';
import type { Desk } from './campaign-parts.ts';
import { couponsOnlyCommand } from './commands/couponsonly.ts';
import { lessCommand } from './commands/less.ts';
import { startAgainCommand } from './commands/startagain.ts';
import { stopCommand } from './commands/stop.ts';
import { whyMeCommand } from './commands/whyme.ts';
import type { Engine } from './engine.ts';
import { openDesk } from './open-desk.ts';
import { hasWork } from './store-runs.ts';
import { campaignsTitle } from './title.ts';

export type CampaignParts = Omit<Desk, 'wake'> & {
  /** Where dry runs that take long are told of. */
  works: Works;
};

/** What is sent to many, and what members want of it. The engine is loaded when there is something to carry. */
export function openCampaigns(deps: Deps, parts: CampaignParts): Feature {
  let engine: Promise<Engine> | undefined;
  const load = async (): Promise<Engine> => {
    const { openEngine } = await import('./engine.ts');
    const opened = openEngine(deps, parts.outbox());
    await opened.start();
    return opened;
  };
  /** Where it cannot begin, the next look tries again. */
  const begin = (): Promise<Engine> => {
    const beginning = load();
    beginning.catch(() => {
      engine = undefined;
    });
    return beginning;
  };
  /** A campaign changed: it counts at once. */
  const wake = async (): Promise<void> => {
    engine ??= begin();
    await (await engine).wake();
  };
  const whole: Desk = { ...parts, wake };
  const desk = openDesk(deps, whole);
  return {
    name: 'campaigns',
    ...desk,
    commands: [
      ...desk.commands,
      stopCommand(deps),
      lessCommand(deps),
      couponsOnlyCommand(deps),
      startAgainCommand(deps),
      whyMeCommand(deps),
    ],
    schedules: [
      {
        name: 'campaigns.look',
        cron: '* * * * *',
        run: async () => {
          if (engine !== undefined || (await hasWork(deps.db))) await wake();
        },
      },
    ],
    pages: [
      {
        path: '/campaigns',
        title: campaignsTitle,
        role: 'viewer',
        place: 30,
        load: async () => (await import('./pages/campaigns.ts')).campaignsPage(whole, parts.works),
      },
    ],
    start: async () => {
      if (await hasWork(deps.db)) engine = begin();
      await engine;
    },
    stop: async () => {
      await (await engine)?.stop();
    },
  };
}

import { lazyCommand } from '../commands/lazy.ts';
import type { Deps } from '../deps.ts';
import type { Confirmable, Feature } from '../feature.ts';
import type { Desk } from './campaign-parts.ts';
import { heads } from './heads.ts';
import { pressResponder } from './press-responder.ts';

/** What operators and members say to campaigns. All of it but the door is loaded when somebody comes. */
export function openDesk(
  deps: Deps,
  desk: Desk,
): Required<Pick<Feature, 'commands' | 'confirmables' | 'responder'>> {
  const approve: Confirmable = {
    action: 'campaign.approve',
    role: 'manager',
    run: async (payload, call) =>
      (await import('./approve-campaign.ts')).confirmApproval(deps, desk, payload, call),
  };
  const stop: Confirmable = {
    action: 'campaign.stop',
    role: 'manager',
    run: async (payload, call) =>
      (await import('./steer-campaign.ts')).confirmStop(deps, desk, payload, call),
  };
  return {
    commands: [
      lazyCommand(heads.campaign, async () =>
        (await import('./commands/campaign.ts')).campaignCommand(deps, desk),
      ),
      lazyCommand(heads.why, async () => (await import('./commands/why.ts')).whyCommand(deps, desk)),
    ],
    confirmables: [approve, stop],
    responder: pressResponder(deps),
  };
}

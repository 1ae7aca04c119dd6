import type { Deps } from '../deps.ts';
import type { Confirmable, Feature } from '../feature.ts';
import type { Desk } from './campaign-parts.ts';
import { campaignCommand } from './commands/campaign.ts';
import { whyCommand } from './commands/why.ts';
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
    commands: [campaignCommand(deps, desk), whyCommand(deps, desk)],
    confirmables: [approve, stop],
    responder: pressResponder(deps),
  };
}

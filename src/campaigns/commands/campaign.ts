import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { AppError, both } from '../../kernel/errors.ts';
import { mayActAs } from '../../kernel/roles.ts';
import type { Desk } from '../campaign-parts.ts';
import { heads } from '../heads.ts';
import { type CampaignRequest, parseCampaignRequest } from '../parse-request.ts';
import { campaignTexts as texts } from '../texts-campaign.ts';

/** `/campaign`: what is sent to many is written, tried, approved and measured here. */
export function campaignCommand(deps: Deps, desk: Desk): Command {
  const command: Command = {
    ...heads.campaign,
    run: async call => {
      const request = parseCampaignRequest(call.rest, call.body);
      if (!request) throw wrongUse(command);
      await mayDo(desk, request, call);
      const { runRequest } = await import('../run-request.ts');
      return runRequest(deps, desk, request, call);
    },
  };
  return command;
}

/** Whoever may look may look at settings, too. */
function looksOnly(request: CampaignRequest): boolean {
  if (request.verb === 'alone') return request.most === undefined;
  return request.verb === 'rules' && request.lines === '';
}

async function mayDo({ audit }: Desk, request: CampaignRequest, call: Call): Promise<void> {
  const { verb } = request;
  const { role, member } = call;
  const least = looksOnly(request) ? 'viewer' : heads.campaign.verbs[verb];
  if (mayActAs(role, least)) return;
  const detail = { command: `/campaign ${verb}`, role };
  await audit({ memberId: member.id, action: 'command.refused', outcome: 'refused', detail });
  throw new AppError(
    'campaign.role',
    both(language => texts.notForYou[language](verb, least)),
  );
}

import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { mayActAs, type Role } from '../../kernel/roles.ts';
import type { Desk } from '../campaign-parts.ts';
import { both } from '../mistakes.ts';
import { type CampaignRequest, parseCampaignRequest, type Verb } from '../parse-request.ts';
import { campaignTexts as texts } from '../texts-campaign.ts';

/** The least role for each verb: editors write and try, managers let out and hold back, viewers look. */
const ROLE: Record<Verb, Role> = {
  ...{ list: 'viewer', show: 'viewer', report: 'viewer', dryrun: 'viewer' },
  ...{ new: 'editor', edit: 'editor', copy: 'editor', remove: 'editor', test: 'editor', submit: 'editor' },
  ...{ approve: 'manager', pause: 'manager', resume: 'manager', stop: 'manager', alone: 'owner' },
};

/** `/campaign`: what is sent to many is written, tried, approved and measured here. */
export function campaignCommand(deps: Deps, desk: Desk): Command {
  const command: Command = {
    name: '/campaign',
    words: ['活动', 'campaign'],
    role: 'viewer',
    verbs: ROLE,
    // Names of members stand in dry runs.
    personal: true,
    ...texts.campaign,
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

async function mayDo({ audit }: Desk, request: CampaignRequest, call: Call): Promise<void> {
  const { verb } = request;
  const { role, member } = call;
  const least = verb === 'alone' && request.most === undefined ? 'viewer' : ROLE[verb];
  if (mayActAs(role, least)) return;
  const detail = { command: `/campaign ${verb}`, role };
  await audit({ memberId: member.id, action: 'command.refused', outcome: 'refused', detail });
  throw new AppError(
    'campaign.role',
    both(language => texts.notForYou[language](verb)),
  );
}

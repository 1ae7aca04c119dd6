import type { Deps } from '../deps.ts';
import type { Call, Reply } from '../feature.ts';
import { text } from '../kernel/text.ts';
import { proposeApproval, submitCampaign } from './approve-campaign.ts';
import { tellCalendar } from './calendar.ts';
import { type Desk, theCampaign } from './campaign-parts.ts';
import type { CampaignRequest } from './parse-request.ts';
import { copyCampaign, editCampaign, newCampaign, removeCampaign } from './save-campaign.ts';
import { showCampaign } from './show-campaign.ts';
import { holdCampaign, proposeStop } from './steer-campaign.ts';
import { readAlone, writeAlone } from './store-campaigns.ts';
import { tellDryRun } from './tell-dry-run.ts';
import { tellReport } from './tell-report.ts';
import { tellRules } from './tell-rules.ts';
import { approveTexts } from './texts-approve.ts';
import { tryCampaign } from './try-campaign.ts';

/** Carries out what an operator asked for. Loaded at the first such wish: nobody else pays for it. */
export async function runRequest(
  deps: Deps,
  desk: Desk,
  request: CampaignRequest,
  call: Call,
): Promise<Reply[]> {
  if (request.verb === 'test') return tryCampaign(deps, request.name, call);
  const words = text(await answer(deps, desk, request, call));
  return [
    request.verb === 'list' || request.verb === 'report' ? { parts: words, long: true } : { parts: words },
  ];
}

type Told = Exclude<CampaignRequest, { verb: 'test' }>;

function answer(deps: Deps, desk: Desk, request: Told, call: Call): Promise<string> {
  switch (request.verb) {
    case 'new':
      return newCampaign(deps, desk, request, call);
    case 'edit':
      return editCampaign(deps, desk, request, call);
    case 'copy':
      return copyCampaign(deps, desk, request, call);
    case 'remove':
      return removeCampaign(deps, desk, request.name, call);
    case 'list':
      return tellCalendar(deps, call.language);
    case 'show':
      return showCampaign(deps, request.name, call);
    case 'dryrun':
      return dryRunOf(deps, desk, request.name, call);
    case 'submit':
      return submitCampaign(deps, desk, request.name, call);
    case 'approve':
      return proposeApproval(deps, desk, request.name, call);
    case 'pause':
    case 'resume':
      return holdCampaign(deps, desk, { verb: request.verb, name: request.name }, call);
    case 'stop':
      return proposeStop(deps, desk, request.name, call);
    case 'report':
      return tellReport(deps, request.name, call);
    case 'rules':
      return tellRules(deps, desk, request.lines, call);
    case 'alone':
      return alone(deps, desk, request.most, call);
    default:
      return request satisfies never;
  }
}

async function dryRunOf(deps: Deps, desk: Desk, name: string, call: Call): Promise<string> {
  return (await tellDryRun(deps, desk, await theCampaign(deps, name), call)).words;
}

async function alone(
  deps: Deps,
  { audit }: Desk,
  most: number | undefined,
  { member, language }: Call,
): Promise<string> {
  if (most !== undefined) {
    await writeAlone(deps.db, most);
    await audit({ memberId: member.id, action: 'campaign.alone', outcome: 'done', detail: { most } });
  }
  return approveTexts.alone[language](await readAlone(deps.db));
}

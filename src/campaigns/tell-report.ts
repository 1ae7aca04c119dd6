import type { Deps } from '../deps.ts';
import type { Call } from '../feature.ts';
import { readProgress } from '../wecom/tasks/store-progress.ts';
import { theCampaign } from './campaign-parts.ts';
import { gatherReport } from './gather-report.ts';
import { measure } from './measure.ts';
import { renderReport } from './render-report.ts';

/** What came of a campaign so far, over all its runs. */
export async function tellReport(deps: Deps, wanted: string, { language }: Call): Promise<string> {
  const campaign = await theCampaign(deps, wanted);
  const report = measure(await gatherReport(deps, campaign), deps.random.next);
  const tasks = campaign.plan.send.to === 'wecom' ? await readProgress(deps.db, campaign.id) : undefined;
  return renderReport({ campaign, report, tasks, house: deps.house, language });
}

import type { Deps } from '../deps.ts';
import { draftContent } from '../wecom/tasks/content.ts';
import type { CampaignPlan } from './campaign-plan.ts';
import type { Sample } from './check-templates.ts';
import { partsOf } from './choose.ts';
import type { Mistakes } from './mistakes.ts';
import type { Where } from './parse-campaign.ts';
import { openRenderer } from './render.ts';
import { checkTexts } from './texts-check.ts';

type Checked = { plan: CampaignPlan; where: Where; samples: Sample[]; mistakes: Mistakes };

/** What staff are to send must be what WeCom lets them send; everybody of a task gets the same. */
export async function checkWecom(
  deps: Pick<Deps, 'wecom'>,
  { plan, where, samples, mistakes }: Checked,
): Promise<void> {
  if (plan.send.to !== 'wecom' || mistakes.list().length > 0) return;
  if (!deps.wecom) mistakes.add(where.fields.send ?? 0, checkTexts.noWecom);
  const render = await openRenderer();
  for (const { line, ...which } of where.texts) {
    const parts = partsOf(plan, which);
    const content = draftContent(render(parts, samples[0]?.variables ?? {}));
    if ('wrong' in content) mistakes.add(line, checkTexts.wecomText[content.wrong]);
  }
}

import { DateTime } from 'luxon';
import type { CampaignPlan } from './campaign-plan.ts';

/** No campaign has more instants than this between two looks. */
const MOST = 1_000;

/**
 * When a campaign runs next after a moment, by its own clock: a time that the clock skips in spring comes right after
 * the gap, one that comes twice in autumn counts once. Undefined where it does not run by the clock any more.
 */
export async function nextInstant(
  { when, timezone }: Pick<CampaignPlan, 'when' | 'timezone'>,
  after: number,
): Promise<number | undefined> {
  if (when.kind === 'once') return when.at > after ? when.at : undefined;
  if (when.kind === 'on') return undefined;
  const { Cron } = await import('croner');
  const next = new Cron(when.cron, { timezone, paused: true }).nextRun(DateTime.fromMillis(after).toJSDate());
  return next?.getTime();
}

/** The last instant up to now, of a campaign that was due; and the first after now. */
export async function instantsAround(
  plan: Pick<CampaignPlan, 'when' | 'timezone'>,
  { dueAt, now }: { dueAt: number; now: number },
): Promise<{ last: number; next: number | undefined }> {
  let last = dueAt;
  for (let i = 0; i < MOST; i += 1) {
    const next = await nextInstant(plan, last);
    if (next === undefined || next > now) return { last, next };
    last = next;
  }
  return { last, next: await nextInstant(plan, now) };
}

/** An instant as a run is known by. */
export function occasionAt(instant: number): string {
  return DateTime.fromMillis(instant, { zone: 'utc' }).toISO() ?? String(instant);
}

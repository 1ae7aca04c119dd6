import type { Deps } from '../deps.ts';
import { type Condition, conditionsOf } from '../segments/audience.ts';
import { readAudience } from '../segments/find-audience.ts';
import type { CampaignPlan } from './campaign-plan.ts';
import { findAnswerableTags, lastPush, type RecipientStory, recipientStories } from './store-explain.ts';

/** A tag the audience asked for, and what the member said or did that shows it. */
export type Shown = { name: string; quote: string | null; by: string | null };

/** Why somebody is among those whom a campaign means. */
export type Why = {
  campaign: string;
  plan: CampaignPlan;
  sentAt: number;
  tier: string | null;
  stage: string | null;
  /** Where it was posted; null where it came to them alone. */
  room: string | null;
  tags: Shown[];
  /** What the audience asks besides tags, by kind. */
  asked: Condition['test'][];
};

/** What became of a member in each run of a campaign, the latest first: the row, its state and its reason. */
export function explainRecipient(
  { db }: Deps,
  memberId: number,
  campaignId: number,
): Promise<RecipientStory[]> {
  return recipientStories(db, { memberId, campaignId });
}

/** The true reason of the last message a member got from a campaign; undefined where they got none lately. */
export async function whyPushed(deps: Deps, memberId: number): Promise<Why | undefined> {
  const push = await lastPush(deps.db, { memberId, now: deps.clock.now() });
  if (!push) return undefined;
  // A post is for whoever is in the room, whatever the audience says.
  const asked = push.room === null ? await conditionsAsked(deps, push.plan.audience) : [];
  const tagIds = asked.flatMap(each => (each.test === 'tag' ? [each.tagId] : []));
  const tags = await findAnswerableTags(deps.db, { memberId, tagIds, now: deps.clock.now() });
  const tests = new Set(asked.map(({ test }) => test));
  tests.delete('tag');
  return {
    campaign: push.name,
    plan: push.plan,
    sentAt: push.sentAt,
    tier: push.tier,
    stage: push.stage,
    room: push.room,
    tags,
    asked: [...tests],
  };
}

/** An expression that names what is gone by now still sent this message: then the rest is told. */
async function conditionsAsked(deps: Deps, expression: string): Promise<Condition[]> {
  try {
    return conditionsOf(await readAudience(deps, expression));
  } catch (error) {
    deps.log.warn({ err: error }, 'the audience of a campaign cannot be read any more');
    return [];
  }
}

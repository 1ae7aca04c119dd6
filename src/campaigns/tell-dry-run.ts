import type { Deps } from '../deps.ts';
import type { Call } from '../feature.ts';
import { text } from '../kernel/text.ts';
import type { Desk } from './campaign-parts.ts';
import { postsIn } from './campaign-plan.ts';
import { type DryRun, type DryRunParts, dryRun } from './dry-run.ts';
import { openRenderer } from './render.ts';
import { showTexts, summariseDryRun } from './render-dry-run.ts';
import type { Written } from './store-campaigns.ts';
import { readPeopleIn } from './store-reach.ts';
import { dryRunTexts as texts } from './texts-dry-run.ts';

/** Whoever waits longer than this is told that it goes on. */
const PATIENCE_MS = 1_500;

/** A dry run in words, and how many people it reaches, whether they get it or not. */
export async function tellDryRun(
  deps: Deps,
  desk: Desk,
  campaign: Written,
  { language, room, member, event }: Call,
): Promise<{ words: string; reach: number }> {
  const { clock, house } = deps;
  const { outbox } = desk;
  const startedAt = clock.now();
  let told = false;
  const progress = async (done: number, all: number): Promise<void> => {
    if (told || done >= all || clock.now() - startedAt < PATIENCE_MS) return;
    told = true;
    const parts = text(texts.working[language]);
    const occasion = `campaign-dry-run/${event.account}/${event.key}`;
    await outbox().enqueue([{ occasion, room, memberId: member.id, kind: 'reply', parts }]);
  };
  const { dry, people, reach } = await runDry(deps, desk, campaign, progress);
  const view = { campaign, dry, people, house, language };
  const render = await openRenderer();
  const words = [...summariseDryRun(view), ...showTexts(view, render, clock.now())].join('\n');
  return { words, reach };
}

/** A dry run, how many people see what is posted, and how many people it reaches whether they get it or not. */
export async function runDry(
  deps: Deps,
  { outbox }: Pick<Desk, 'outbox'>,
  campaign: Written,
  progress: NonNullable<DryRunParts['progress']>,
): Promise<{ dry: DryRun; people: number | undefined; reach: number }> {
  const dry = await dryRun(deps, campaign, { paces: outbox().paces(), progress });
  const title = postsIn(campaign.plan.send);
  const people = title === undefined ? undefined : (await readPeopleIn(deps.db, title)).length;
  return { dry, people, reach: people ?? dry.meant };
}

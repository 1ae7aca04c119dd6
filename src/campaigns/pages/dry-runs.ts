import type { By } from '../../feature.ts';
import type { Work, Works } from '../../jobs/works.ts';
import type { Say } from '../../kernel/errors.ts';
import { type Asked, twiceFor } from '../approve-campaign.ts';
import type { DryRun } from '../dry-run.ts';
import { summariseDryRun } from '../render-dry-run.ts';
import { snapshotHash } from '../snapshot.ts';
import type { Written } from '../store-campaigns.ts';
import { runDry } from '../tell-dry-run.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import type { Parts } from './parts.ts';

/** Whoever opens the page again within so long sees the same one. */
const FRESH_MS = 60_000;
/** For so long what was looked at may be approved, as a code in chat is good. */
const GOOD_FOR_MS = 10 * 60_000;
const MOST = 16;

/** A dry run with what is approved by whoever looked at it. */
export type Looked = { dry: DryRun; people: number | undefined; asked: Asked; at: number };

export type Looking = { work: Work; ended: Promise<void>; looked: () => Looked | undefined };

export type DryRuns = ReturnType<typeof openDryRuns>;

/** Dry runs beside everything else: one for each campaign as it stands, whoever asks for it. */
export function openDryRuns({ console, desk }: Pick<Parts, 'console' | 'desk'>, works: Works) {
  const { deps } = console;
  const known = new Map<string, Looking & { beganAt: number }>();
  const begin = (campaign: Written, by: By): Looking & { beganAt: number } => {
    let looked: Looked | undefined;
    const title = titleOf(campaign);
    const { work, ended } = works.start({ title, by: by.member.id }, async ({ report }) => {
      const hash = await snapshotHash(deps, campaign);
      const { dry, people, reach } = await runDry(deps, desk, campaign, async (done, all) =>
        report({ step: 'checking', rows: done, share: all > 0 ? done / all : 1 }),
      );
      const twice = await twiceFor(deps, campaign, reach);
      const asked = { id: campaign.id, version: campaign.version, hash, reach, twice };
      looked = { dry, people, asked, at: deps.clock.now() };
      const view = { campaign, dry, people, house: deps.house };
      const words = (language: 'zh-CN' | 'en') => summariseDryRun({ ...view, language });
      return { lines: { 'zh-CN': words('zh-CN'), en: words('en') } };
    });
    return { work, ended, looked: () => looked, beganAt: deps.clock.now() };
  };
  return {
    /** The dry run of a campaign as it stands; a new one where it is wished for or the last one is old. */
    of: (campaign: Written, by: By, anew: boolean): Looking => {
      const key = `${campaign.id} ${campaign.version}`;
      const kept = known.get(key);
      const age = deps.clock.now() - (kept?.looked()?.at ?? kept?.beganAt ?? 0);
      if (kept && (kept.work.state === 'running' || (!anew && age < FRESH_MS))) return kept;
      const looking = begin(campaign, by);
      known.delete(key);
      known.set(key, looking);
      for (const oldest of known.keys()) if (known.size > MOST) known.delete(oldest);
      return looking;
    },
    /** What was found a moment ago. */
    kept: ({ id, version }: Written): Looked | undefined => {
      const looked = known.get(`${id} ${version}`)?.looked();
      return looked && deps.clock.now() - looked.at < FRESH_MS ? looked : undefined;
    },
    /** What somebody looked at, if it is still that and not too long ago. */
    lookedAt: ({ id, version }: Written, hash: string): Looked | undefined => {
      const looked = known.get(`${id} ${version}`)?.looked();
      const isGood = looked && looked.asked.hash === hash && looked.at > deps.clock.now() - GOOD_FOR_MS;
      return isGood ? looked : undefined;
    },
    cancel: (campaign: Written): void => {
      const kept = known.get(`${campaign.id} ${campaign.version}`);
      if (kept) works.cancel(kept.work.id);
    },
  };
}

function titleOf({ name }: Written): Say {
  return { 'zh-CN': `${texts.dryRun['zh-CN']} ${name}`, en: `${texts.dryRun.en} ${name}` };
}

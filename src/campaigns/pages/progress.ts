import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Deps } from '../../deps.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayNumber, sayWhen } from '../../web/format.ts';
import { openSharedBy } from '../../web/share.ts';
import { type RunRow, readLastRun } from '../store-listed.ts';
import { pageTexts as texts } from '../texts-pages.ts';

/** Everybody who looks is told the same, found out once a second at most. */
const FRESH_MS = 1_000;
const MOST_CAMPAIGNS = 50;
/** The rate is that of the last minute. */
const RATE_MS = 60_000;
const OVER: readonly RunRow['state'][] = ['done', 'stopped'];
const SHOWN = ['sent', 'waiting', 'excluded', 'held', 'failed', 'unsure', 'cancelled'] as const;

/** How far the last run of a campaign is. */
export type Progress = {
  run: RunRow;
  all: number;
  done: number;
  counts: Record<(typeof SHOWN)[number], number>;
  /** A minute; undefined where nobody can tell yet. */
  rate: number | undefined;
};

type Seen = { at: number; done: number; runId: number };

export type ProgressOf = (campaignId: number, waitMs: number) => Promise<Progress | undefined>;

/** How far campaigns are. What was seen earlier tells how fast it goes. */
export function openProgress(deps: Deps): ProgressOf {
  const seen = new Map<string, Seen[]>();
  const shared = openSharedBy<{ found: Progress | undefined }>(deps, {
    freshMs: FRESH_MS,
    most: MOST_CAMPAIGNS,
    load: async key => {
      const last = await readLastRun(deps.db, Number(key));
      if (!last) return { found: undefined };
      const progress = progressOf(last);
      const rate = rateOf(deps.clock.now(), progress, seen, key);
      return { found: { ...progress, rate } };
    },
  });
  return async (id, waitMs) => (await shared.of(String(id)).get(waitMs))?.found;
}

function progressOf({ run, counts }: NonNullable<Awaited<ReturnType<typeof readLastRun>>>): Progress {
  const of = (...states: string[]) => states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const waiting = of('planned', 'queued');
  return {
    ...{ run, all, done: all - waiting, rate: undefined },
    counts: {
      ...{ sent: of('sent'), waiting, excluded: of('excluded'), held: of('held') },
      ...{ failed: of('failed'), unsure: of('unsure'), cancelled: of('cancelled') },
    },
  };
}

function rateOf(
  now: number,
  { run, done }: Progress,
  seen: Map<string, Seen[]>,
  key: string,
): number | undefined {
  const earlier = (seen.get(key) ?? []).filter(each => each.runId === run.id && each.at >= now - RATE_MS);
  const [first = { at: run.startedAt ?? now, done: 0, runId: run.id }] = earlier;
  seen.delete(key);
  seen.set(key, [...earlier, { at: now, done, runId: run.id }]);
  for (const oldest of seen.keys()) if (seen.size > MOST_CAMPAIGNS) seen.delete(oldest);
  const passed = now - first.at;
  return passed > 0 && done > first.done ? ((done - first.done) * 60_000) / passed : undefined;
}

/** The bar with its numbers. */
export function printProgress(
  { clock, house }: Deps,
  context: Context<Env>,
  { run, all, done, counts, rate }: Progress,
): Html {
  const { language } = context.var;
  const over = OVER.includes(run.state);
  const at = sayWhen(run.dueAt, language, { timezone: house.timezone, now: clock.now() });
  const left = rate === undefined ? undefined : sayTime((counts.waiting / rate) * 60, language);
  const pace = [
    texts.doneOf[language](sayNumber(done), sayNumber(all)),
    ...(run.state === 'planning' ? [texts.planning[language]] : []),
    ...(!over && rate !== undefined && rate >= 1 ? [texts.rate[language](sayNumber(Math.round(rate)))] : []),
    ...(!over && left !== undefined && counts.waiting > 0 ? [texts.left[language](left)] : []),
    ...(run.state === 'running' && rate === undefined && counts.waiting > 0 ? [texts.held[language]] : []),
  ];
  const shown = SHOWN.filter(state => counts[state] > 0).map(
    state => html`<li><b>${sayNumber(counts[state])}</b> ${texts.states[state][language]}</li>`,
  );
  return html`<p>${texts.run[language](at)}</p>
<progress class="bar tall" max="${Math.max(1, all)}" value="${done}" aria-label="${texts.progress[language]}">${done} / ${all}</progress>
<p class="hint">${pace.join(' · ')}</p><ul class="counts">${shown}</ul>`;
}

/** Seconds in the unit that fits. */
export function sayTime(seconds: number, language: 'zh-CN' | 'en'): string {
  if (seconds < 90) return texts.seconds[language](Math.max(1, Math.round(seconds)));
  if (seconds < 5_400) return texts.minutes[language](Math.round(seconds / 60));
  return texts.hours[language]((seconds / 3_600).toFixed(1));
}

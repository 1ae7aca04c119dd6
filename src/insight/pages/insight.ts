import type { Context } from 'hono';
import { html } from 'hono/html';
import { listGroups } from '../../scoring/store-overview.ts';
import { sayStanding } from '../../scoring/texts.ts';
import type { Env, Html } from '../../web/env.ts';
import type { Console, MountPage } from '../../web/page.ts';
import type { Shared } from '../../web/share.ts';
import { type Look, openLook, type Standing } from '../look.ts';
import { texts } from '../texts.ts';
import { printHeat, printScores, printStanding, printTop } from './print-insight.ts';

/** The page waits no longer; a part that takes longer comes after it, and is asked for until it is there. */
const WAIT_MS = 25;
const PART_WAIT_MS = 1_500;
const STAGES = ['new', 'active', 'loyal', 'cooling', 'dormant', 'lost'];

type Part = (context: Context<Env>, waitMs: number) => Promise<Html | undefined>;

/** `/insight`: how lively it was, who is where, who matters, and whom a group lives by. */
export const mountInsight: MountPage = (app, console) => {
  const look = openLook(console.deps);
  const parts = partsOf(console, look);
  app.get('/insight', async context => {
    const { language } = context.var;
    const shown = await Promise.all(Object.keys(parts).map(name => printPart(parts, context, name, WAIT_MS)));
    const [heat, tiers, stages, scores, top] = shown;
    const content = html`<div class="page"><header><h1>${texts.insight[language]}</h1></header>
${heat}<div class="columns">${tiers}${stages}</div><div class="columns">${scores}${top}</div></div>`;
    const scripts = [console.asset('echarts.js'), console.asset('charts.js')];
    return context.html(console.layout(context, { title: texts.insight[language], content, scripts }));
  });
  app.get('/insight/part/:name', async context => {
    const name = context.req.param('name');
    if (!Object.hasOwn(parts, name)) return context.notFound();
    return context.html(await printPart(parts, context, name, PART_WAIT_MS));
  });
  mountData(look, app);
};

/** What the plots are drawn from. */
function mountData(look: Look, app: Parameters<MountPage>[0]): void {
  app.get('/insight/data/days', async context => context.json((await look.days.get(PART_WAIT_MS)) ?? []));
  app.get('/insight/data/scores', async context => {
    const { language } = context.var;
    const squares = (await look.scores.get(PART_WAIT_MS)) ?? [];
    return context.json({ squares, across: texts.recency[language], down: texts.frequency[language] });
  });
  app.get('/insight/data/:what{tiers|stages}', async context => {
    const standing = await look.standing.get(PART_WAIT_MS);
    return context.json(standing ? shares(standing, context.req.param('what'), context) : []);
  });
}

function shares(standing: Standing, what: string, { var: { language } }: Context<Env>) {
  const counts = what === 'tiers' ? standing.tiers : standing.stages;
  const names = what === 'tiers' ? [...new Set([...standing.tierNames, ...counts.keys()])] : STAGES;
  return names.map(name => ({ name: sayStanding(name, language), count: counts.get(name) ?? 0 }));
}

function partsOf({ deps }: Console, look: Look): Record<string, Part> {
  const of =
    <T>(shared: Shared<T>, print: (value: T, context: Context<Env>) => Html): Part =>
    async (context, waitMs) => {
      const value = await shared.get(waitMs);
      return value && print(value, context);
    };
  return {
    heat: of(look.days, (days, { var: { language } }) => printHeat(days, language)),
    tiers: of(look.standing, (standing, context) =>
      printStanding('tiers', shares(standing, 'tiers', context), context.var.language),
    ),
    stages: of(look.standing, (standing, context) =>
      printStanding('stages', shares(standing, 'stages', context), context.var.language),
    ),
    scores: of(look.scores, (squares, { var: { language } }) => printScores(squares, language)),
    top: async (context, waitMs) => {
      const groups = await listGroups(deps.db);
      const wanted = Number(context.req.query('group'));
      const group = groups.find(({ id }) => id === wanted) ?? groups[0];
      const people = group && (await look.top.of(String(group.id)).get(waitMs));
      if (group && !people) return undefined;
      return printTop({ groups, chosen: group?.id, people: people ?? [] }, context.var.language);
    },
  };
}

/** A part as it is known now, or a place that asks for it again. */
async function printPart(
  parts: Record<string, Part>,
  context: Context<Env>,
  name: string,
  waitMs: number,
): Promise<Html> {
  const printed = await parts[name]?.(context, waitMs);
  if (printed) return printed;
  const group = context.req.query('group') ?? '';
  const address = `/insight/part/${name}?${new URLSearchParams({ group })}`;
  return html`<section class="sheet" hx-get="${address}" hx-trigger="load delay:200ms" hx-swap="outerHTML">
<p class="none">${texts.counting[context.var.language]}</p></section>`;
}

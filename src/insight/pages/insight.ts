import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import type { MountPage } from '../../web/page.ts';
import { openLook } from '../look.ts';
import { texts } from '../texts.ts';
import { mountData } from './data.ts';
import { type Part, partsOf } from './parts.ts';

/** The page waits no longer; a part that takes longer comes after it, and is asked for until it is there. */
const WAIT_MS = 25;
const PART_WAIT_MS = 1_500;

/** `/insight`: how lively it was, who is where and goes where, who stays, what they are after, and what pays. */
export const mountInsight: MountPage = (app, console) => {
  const look = openLook(console.deps);
  const parts = partsOf(console, look);
  app.get('/insight', async context => {
    const { language } = context.var;
    const shown = await Promise.all(Object.keys(parts).map(name => printPart(parts, context, name, WAIT_MS)));
    const [heat, tiers, stages, flow, cohorts, scores, top, topics, uplift, revenue] = shown;
    const content = html`<div class="page"><header><h1>${texts.insight[language]}</h1></header>
${heat}<div class="columns">${tiers}${stages}</div><div class="columns">${flow}${scores}</div>${cohorts}
${topics}<div class="columns">${revenue}${top}</div>${uplift}</div>`;
    const scripts = [console.asset('echarts.js'), console.asset('charts.js')];
    return context.html(console.layout(context, { title: texts.insight[language], content, scripts }));
  });
  app.get('/insight/part/:name', async context => {
    const name = context.req.param('name');
    if (!Object.hasOwn(parts, name)) return context.notFound();
    return context.html(await printPart(parts, context, name, PART_WAIT_MS));
  });
  mountData(console, look, app);
};

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

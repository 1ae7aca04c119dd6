import { html } from 'hono/html';
import type { Works } from '../../jobs/works.ts';
import { openAudienceCache } from '../../segments/audience-cache.ts';
import { isPart, type MountPage } from '../../web/page.ts';
import type { Desk } from '../campaign-parts.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { mountCampaign } from './campaign.ts';
import { mountDryRun } from './dry-run-page.ts';
import { mountEditor } from './editor.ts';
import { type Parts, show } from './parts.ts';
import { printCalendar } from './print-calendar.ts';
import { printHead, printList, printMoreRows } from './print-list.ts';
import { mountReport } from './report.ts';

/** `/campaigns`: what is sent to many, as a list and as a calendar; each is written, tried, approved and watched here. */
export function campaignsPage(desk: Desk, works: Works): MountPage {
  return (app, console) => {
    const parts: Parts = { console, desk, sets: openAudienceCache(console.deps) };
    app.get('/campaigns', async context => {
      if (isPart(context) && context.req.query('before'))
        return context.html(await printMoreRows(parts, context));
      const content = html`<div class="page">${printHead(context, '')}${await printList(parts, context)}</div>`;
      return await show(parts, context, { title: texts.campaigns[context.var.language], content });
    });
    app.get('/campaigns/calendar', async context => {
      const content = html`<div class="page">${printHead(context, '/calendar')}${await printCalendar(parts, context)}</div>`;
      return await show(parts, context, { title: texts.campaigns[context.var.language], content });
    });
    mountEditor(parts, app);
    mountCampaign(parts, app);
    mountDryRun(parts, app, works);
    mountReport(parts, app);
  };
}

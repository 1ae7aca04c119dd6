import type { Context } from 'hono';
import { html } from 'hono/html';
import { DateTime } from 'luxon';
import type { Env, Html } from '../../web/env.ts';
import { clashesIn, dayIn, instantsOf } from '../calendar.ts';
import type { CampaignState } from '../campaign-plan.ts';
import { writeSend } from '../format-campaign.ts';
import { type Listed, readListed, readPastRuns } from '../store-listed.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import type { Parts } from './parts.ts';
import { printState } from './print-list.ts';
import { sayPlanned } from './say-plan.ts';

const WAITING: readonly CampaignState[] = ['draft', 'submitted', 'approved', 'running', 'paused'];
const MOST_CAMPAIGNS = 300;
/** A rhythm comes at most so often in a month that is looked at. */
const MOST_EACH = 62;
/** What a day holds before the rest is only counted. */
const MOST_A_DAY = 6;

type Entry = {
  campaign: Pick<Listed, 'id' | 'name' | 'plan' | 'state'>;
  at: number;
  day: string;
  /** It went out then. */
  past: boolean;
};

/** A month, with what went out and what is to go out on each day; two posts in one room on one day are marked. */
export async function printCalendar(parts: Parts, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const { clock, house, db } = parts.console.deps;
  const now = DateTime.fromMillis(clock.now(), { zone: house.timezone });
  const wanted = DateTime.fromFormat(context.req.query('month') ?? '', 'yyyy-MM', { zone: house.timezone });
  const month = (wanted.isValid ? wanted : now).startOf('month');
  const campaigns = await readListed(db, { states: WAITING, behind: undefined, most: MOST_CAMPAIGNS });
  const entries = await entriesOf(parts, { campaigns, month, now: now.toMillis() });
  const undated = campaigns.filter(({ plan }) => plan.when.kind === 'on');
  const title = month.setLocale(language).toLocaleString({ year: 'numeric', month: 'long' });
  const to = (at: DateTime) => `/campaigns/calendar?month=${at.toFormat('yyyy-MM')}`;
  const others = undated.map(
    campaign => html`<li><a href="/campaigns/${campaign.id}"><bdi>${campaign.name}</bdi></a> ${printState(campaign.state, context)}
<small class="hint">${sayPlanned(campaign.plan, language)} · <bdi>${writeSend(campaign.plan.send, language)}</bdi></small></li>`,
  );
  return html`<section class="sheet"><div class="month-head"><h2>${title}</h2><nav class="buttons">
<a class="button" href="${to(month.minus({ months: 1 }))}" aria-label="${texts.earlier[language]}">‹</a>
<a class="button" href="/campaigns/calendar">${texts.thisMonth[language]}</a>
<a class="button" href="${to(month.plus({ months: 1 }))}" aria-label="${texts.later[language]}">›</a></nav></div>
${printMonth(context, { month, today: now.toISODate() ?? '', entries })}
${entries.length === 0 && html`<p class="none">${texts.emptyMonth[language]}</p>`}</section>
${others.length > 0 && html`<section class="sheet"><h2>${texts.undated[language]}</h2><ul class="plain-list">${others}</ul></section>`}`;
}

async function entriesOf(
  { console }: Parts,
  { campaigns, month, now }: { campaigns: Listed[]; month: DateTime; now: number },
): Promise<Entry[]> {
  const { db, house } = console.deps;
  const [from, to] = [month.toMillis(), month.plus({ months: 1 }).toMillis()];
  const entries: Entry[] = [];
  const add = (campaign: Entry['campaign'], at: number, past: boolean) =>
    entries.push({ campaign, at, past, day: dayIn(at, house.timezone) });
  for (const { at, ...campaign } of await readPastRuns(db, { from, to })) add(campaign, at, true);
  for (const campaign of campaigns) {
    const since = Math.max(from, now) - 1;
    if (since >= to) continue;
    const instants = await instantsOf(campaign, since, { until: to - 1, most: MOST_EACH });
    for (const at of instants) add(campaign, at, false);
  }
  return entries.sort((a, b) => a.at - b.at);
}

function printMonth(
  context: Context<Env>,
  { month, today, entries }: { month: DateTime; today: string; entries: Entry[] },
): Html {
  const { language } = context.var;
  const byDay = Map.groupBy(entries, ({ day }) => day);
  const clashes = Map.groupBy(clashesIn(entries), ({ day }) => day);
  const first = month.startOf('week');
  const heads = Array.from({ length: 7 }, (_, i) =>
    first.plus({ days: i }).setLocale(language).toFormat('ccc'),
  ).map(name => html`<li class="weekday" aria-hidden="true">${name}</li>`);
  const days = Array.from({ length: 42 }, (_, i) => first.plus({ days: i }))
    .slice(0, month.plus({ months: 1 }).minus({ days: 1 }).endOf('week').diff(first, 'days').days)
    .map(day => {
      const key = day.toISODate() ?? '';
      if (day.month !== month.month) return html`<li class="date other"></li>`;
      const some = byDay.get(key) ?? [];
      return html`<li class="date ${some.length === 0 ? 'blank' : ''} ${key === today ? 'today' : ''}">
<time datetime="${key}"><b>${day.day}</b> <span>${day.setLocale(language).toFormat('ccc')}</span></time>
${(clashes.get(key) ?? []).map(({ room, names }) => html`<p class="clash"><b>${texts.clashShort[language]}</b> ${texts.clash[language](room, names)}</p>`)}
${some.slice(0, MOST_A_DAY).map(entry => printEntry(context, entry, month.zoneName ?? 'utc'))}
${some.length > MOST_A_DAY && html`<small class="hint">${texts.moreThatDay[language](some.length - MOST_A_DAY)}</small>`}</li>`;
    });
  return html`<ol class="month">${heads}${days}</ol>`;
}

function printEntry({ var: { language } }: Context<Env>, { campaign, at, past }: Entry, zone: string): Html {
  const { id, name, state, plan } = campaign;
  const time = DateTime.fromMillis(at, { zone }).toFormat('HH:mm');
  const where = 'room' in plan.send ? html` <small><bdi>${plan.send.room}</bdi></small>` : '';
  return html`<a class="entry ${past ? 'past' : state}" href="/campaigns/${id}"><time>${time}</time> <bdi>${name}</bdi>${where}${past && html`<span class="visually-hidden">${texts.sent[language]}</span>`}</a>`;
}

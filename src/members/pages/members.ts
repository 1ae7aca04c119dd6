import type { Context } from 'hono';
import { html } from 'hono/html';
import { AppError } from '../../kernel/errors.ts';
import { type AudienceCache, openAudienceCache } from '../../segments/audience-cache.ts';
import { sizeOf } from '../../segments/id-set.ts';
import type { Env, Html } from '../../web/env.ts';
import { type Console, isPart, type MountPage, may } from '../../web/page.ts';
import type { WhoSetting } from '../render-who.ts';
import { type Place, readPage, searchMembers } from '../store-list.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { mountMember } from './member.ts';
import { parseSought } from './parse-sought.ts';
import { printMore, printRows, printTable } from './print-list.ts';

const ROWS = 50;
const LONGEST = 2_000;

/** What the address asks for. */
type Wish = { find: string; where: string; after: Place | undefined };

/** `/members`: who is here, found by name or by an expression, and everything about each. */
export function membersPage(isCommand: WhoSetting['isCommand']): MountPage {
  return (app, console) => {
    const sets = openAudienceCache(console.deps);
    app.get('/members', async context => {
      const wish = wishOf(context);
      if (isPart(context) && wish.after)
        return context.html(await moreRows(console, context, { wish, sets }));
      if (isPart(context)) return context.html(await list(console, context, { wish, sets }));
      const content = await printMembers(console, context, { wish, sets });
      return context.html(console.layout(context, { title: texts.members[context.var.language], content }));
    });
    app.get('/members/count', async context => {
      const { where } = wishOf(context);
      if (where === '') return context.html('');
      return context.html(await printCount(context, sets, where));
    });
    mountMember(app, console, isCommand);
  };
}

/** How many fit, or what is wrong, while it is still being written. */
async function printCount(
  { var: { language } }: Context<Env>,
  sets: AudienceCache,
  where: string,
): Promise<Html> {
  try {
    return html`${texts.counted[language](sizeOf(await sets.find(where)))}`;
  } catch (error) {
    if (error instanceof AppError) return html`<span class="bad">${error.say[language]}</span>`;
    throw error;
  }
}

function wishOf(context: Context<Env>): Wish {
  const { find = '', where = '', after = '' } = context.req.query();
  const [at = '', id = ''] = after.split('_');
  const place = { at: Number(at), id: Number(id) };
  const isPlace = after !== '' && Number.isFinite(place.at) && Number.isInteger(place.id);
  return { find: find.trim(), where: where.slice(0, LONGEST).trim(), after: isPlace ? place : undefined };
}

type Asked = { wish: Wish; sets: AudienceCache };

async function printMembers(console: Console, context: Context<Env>, asked: Asked): Promise<Html> {
  const { language } = context.var;
  const { find, where } = asked.wish;
  const content = await printFirst(console, context, asked);
  return html`<div class="page"><header><h1>${texts.members[language]}</h1></header>
<section class="sheet fields">
<form method="get" action="/members" role="search" hx-get="/members" hx-trigger="input changed delay:250ms from:#find, submit" hx-target="#list" hx-swap="innerHTML" hx-sync="this:replace">
<label for="find" class="label">${texts.find[language]}</label>
<input id="find" type="search" name="find" value="${find}" maxlength="80" placeholder="${texts.findHint[language]}" autocomplete="off"></form>
<form method="get" action="/members">
<label for="where" class="label">${texts.filter[language]}</label>
<div class="row"><input id="where" class="code" name="where" value="${where}" maxlength="${LONGEST}" placeholder="${texts.filterHint[language]}" autocomplete="off" spellcheck="false"
hx-get="/members/count" hx-trigger="input changed delay:300ms" hx-target="#count" hx-swap="innerHTML" hx-sync="this:replace" aria-describedby="count">
<button class="main">${texts.apply[language]}</button></div>
<p class="buttons"><output id="count" class="hint" for="where"></output>
${where && html`<a href="/members">${texts.clear[language]}</a>`}
${may(context, 'manager') && html`<a href="/exchange?${new URLSearchParams({ export: 'members', where })}">${texts.export[language]}</a>`}
${where && may(context, 'editor') && html`<a href="/segments?${new URLSearchParams({ expression: where })}#edit">${texts.saveAs[language]}</a>`}</p></form>
</section>
<section class="sheet" id="list" aria-live="polite" aria-label="${texts.members[language]}">${content}</section></div>`;
}

/** The list, or what is wrong; an audience that must still be found comes after the page. */
async function printFirst(console: Console, context: Context<Env>, asked: Asked): Promise<Html> {
  const { language } = context.var;
  const { find, where } = asked.wish;
  try {
    const isReady =
      where === '' || context.req.query('wait') !== undefined || (await asked.sets.isKnown(where));
    if (isReady) return await list(console, context, asked);
  } catch (error) {
    if (error instanceof AppError) return html`<p class="none bad">${error.say[language]}</p>`;
    throw error;
  }
  const address = `/members?${new URLSearchParams({ find, where, wait: '' })}`;
  return html`<p class="none" hx-get="${address}" hx-trigger="load" hx-target="#list" hx-swap="innerHTML">${texts.counting[language]}</p>
<noscript><p class="pager"><a class="button" href="${address}">${texts.apply[language]}</a></p></noscript>`;
}

async function list(console: Console, context: Context<Env>, asked: Asked): Promise<Html> {
  const { language } = context.var;
  const { find } = asked.wish;
  if (find !== '') {
    const members = await searchMembers(console.deps.db, parseSought(find), ROWS);
    const note = members.length === ROWS && html`<p class="hint">${texts.first[language](ROWS)}</p>`;
    return html`${printTable(console, context, { members, more: undefined })}${note}`;
  }
  const { members, more, count } = await nextPage(console, asked);
  const head = count !== undefined && html`<p class="hint">${texts.counted[language](count)}</p>`;
  return html`${head}${printTable(console, context, { members, more })}`;
}

async function moreRows(console: Console, context: Context<Env>, asked: Asked): Promise<Html> {
  const { members, more } = await nextPage(console, asked);
  return html`${printRows(console, context, members)}<template>${printMore(context, more, true)}</template>`;
}

async function nextPage({ deps }: Console, { wish, sets }: Asked) {
  const only = wish.where === '' ? undefined : await sets.find(wish.where);
  const { members, next } = await readPage(deps.db, { only, after: wish.after, limit: ROWS });
  const more =
    next && `/members?${new URLSearchParams({ where: wish.where, after: `${next.at}_${next.id}` })}`;
  return { members, more, count: only && sizeOf(only) };
}

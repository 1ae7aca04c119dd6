import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { ROLES } from '../../kernel/roles.ts';
import { texts as memberTexts } from '../../members/texts.ts';
import type { Env, Html } from '../../web/env.ts';
import { printToken } from '../../web/layout.ts';
import { roleTable } from '../role-table.ts';
import { listStandings, type Standing } from '../store-roles.ts';
import { type GroupLine, listGroupRooms } from '../store-settings.ts';
import { pageTexts as texts } from '../texts-pages.ts';

const MOST = 500;
const MOST_GROUPS = 200;

/** Who has which role where, how one is given, and what each may do. */
export async function printRoles(
  { db }: Deps,
  context: Context<Env>,
  { commands, told }: { commands: Command[]; told: string | undefined },
): Promise<Html> {
  const { language } = context.var;
  const { standings } = await listStandings(db, { after: undefined, limit: MOST });
  const groups = await listGroupRooms(db, MOST_GROUPS);
  const rows = standings.map(standing => printStanding(context, standing));
  const heads = [texts.name, texts.role, texts.where].map(
    head => html`<th scope="col">${head[language]}</th>`,
  );
  const table = html`<div class="scroll"><table class="stacks"><thead><tr>${heads}<th scope="col"><span class="visually-hidden">${texts.take[language]}</span></th></tr></thead><tbody>${rows}</tbody></table></div>`;
  const may = roleTable(commands).filter(({ role }) => role !== 'member');
  const lines = may.map(
    ({ role, may: acts }) =>
      html`<dt>${memberTexts.roles[language][role]}</dt><dd>${acts.map((act, i) => html`${i > 0 ? ' · ' : ''}<code>${act}</code>`)}</dd>`,
  );
  return html`${told && html`<div class="sheet told" role="status"><p>${told}</p></div>`}
<section class="sheet"><h2>${texts.operators[language]}</h2><p class="hint">${texts.roleHint[language]}</p>
${rows.length > 0 ? table : html`<p class="none">${texts.noOperators[language]}</p>`}</section>
<div class="columns">${printGive(context, groups)}
<section class="sheet"><h2>${texts.whoMay[language]}</h2><p class="hint">${texts.whoMayHint[language]}</p><dl class="facts">${lines}</dl></section></div>`;
}

function printStanding(context: Context<Env>, standing: Standing): Html {
  const { language } = context.var;
  const { memberId, name, role, scope, account, room, roomId } = standing;
  const spot = scope === 'house' ? texts.wholeHouse[language] : (room ?? account);
  const place = scope === 'house' ? 'house' : scope === 'account' ? `account ${account}` : `room ${roomId}`;
  return html`<tr><td><a href="/members/${memberId}"><bdi>${name || `#${memberId}`}</bdi></a></td>
<td data-label="${texts.role[language]}"><span class="tag">${memberTexts.roles[language][role]}</span></td>
<td data-label="${texts.where[language]}"><bdi>${spot}</bdi>${scope === 'room' && html`<small>${account}</small>`}</td>
<td class="deeds-of"><form method="post" action="/settings/roles" hx-boost="true" hx-push-url="false" hx-confirm="${texts.sureTake[language](name)}">${printToken(context)}<input type="hidden" name="who" value="#${memberId}"><input type="hidden" name="place" value="${place}">
<button class="plain" name="role" value="member" aria-label="${texts.takeOf[language](name)}">${texts.take[language]}</button></form></td></tr>`;
}

function printGive(context: Context<Env>, groups: GroupLine[]): Html {
  const { language } = context.var;
  const roles = ROLES.filter(role => role !== 'member' && role !== 'owner').map(
    role => html`<option value="${role}">${memberTexts.roles[language][role]}</option>`,
  );
  const accounts = [...new Set(groups.map(({ account }) => account))].map(
    account => html`<option value="account ${account}">${texts.onAccount[language](account)}</option>`,
  );
  const rooms = groups
    .filter(({ goneAt }) => goneAt === null)
    .map(({ id, title }) => html`<option value="room ${id}">${title ?? `#${id}`}</option>`);
  return html`<section class="sheet"><h2>${texts.give[language]}</h2><p class="hint">${texts.ownerInChat[language]}</p>
<form class="fields" method="post" action="/settings/roles">${printToken(context)}
<label><span>${texts.whom[language]}</span><input name="who" required maxlength="80" autocomplete="off" placeholder="${texts.whomHint[language]}"></label>
<label><span>${texts.role[language]}</span><select name="role">${roles}</select></label>
<label><span>${texts.where[language]}</span><select name="place"><option value="house">${texts.wholeHouse[language]}</option>${accounts}${rooms}</select></label>
<p class="buttons"><button class="main">${texts.giveIt[language]}</button></p></form></section>`;
}

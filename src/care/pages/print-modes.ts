import type { Context } from 'hono';
import { html } from 'hono/html';
import type { GroupLine } from '../../operators/store-settings.ts';
import type { Env, Html } from '../../web/env.ts';
import { printToken } from '../../web/layout.ts';
import { may } from '../../web/page.ts';
import type { Policy } from '../policy.ts';
import { MODES, type Mode } from '../rules.ts';
import { texts as careTexts } from '../texts.ts';
import { pageTexts as texts } from '../texts-pages.ts';

/** How every group is looked after, and each that has its own way. */
export function printModes(
  context: Context<Env>,
  { rooms, policy }: { rooms: GroupLine[]; policy: Policy },
): Html {
  const { language } = context.var;
  const house = { id: 0, title: careTexts.everywhere[language], own: policy.house.mode };
  const groups = rooms.map(({ id, title }) => ({ id, title: title ?? `#${id}`, own: policy.own.get(id) }));
  const rows = [house, ...groups].map(
    ({ id, title, own }) => html`<tr><td><bdi>${title}</bdi></td>
<td data-label="${texts.mode[language]}">${printChoice(context, { id, title, own })}</td></tr>`,
  );
  return html`<section class="sheet"><h2>${texts.modes[language]}</h2><p class="hint">${texts.hint[language]}</p>
<div class="scroll"><table class="stacks"><thead><tr><th scope="col">${texts.group[language]}</th><th scope="col">${texts.mode[language]}</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function printChoice(
  context: Context<Env>,
  { id, title, own }: { id: number; title: string; own: Mode | undefined },
): Html {
  const { language } = context.var;
  const choices = texts.choices[language];
  if (!may(context, 'manager')) return html`${own === undefined ? texts.asHouse[language] : choices[own]}`;
  const options = MODES.map(
    mode => html`<option value="${mode}" ${mode === own ? html`selected` : ''}>${choices[mode]}</option>`,
  );
  const asHouse =
    id === 0
      ? ''
      : html`<option value="house" ${own === undefined ? html`selected` : ''}>${texts.asHouse[language]}</option>`;
  return html`<form class="row" method="post" action="/care/mode">${printToken(context)}<input type="hidden" name="room" value="${id}">
<select name="mode" aria-label="${title}">${asHouse}${options}</select><button class="plain">${texts.save[language]}</button></form>`;
}

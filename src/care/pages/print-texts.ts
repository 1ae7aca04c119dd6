import type { Context } from 'hono';
import { html } from 'hono/html';
import type { GroupLine } from '../../operators/store-settings.ts';
import type { Env, Html } from '../../web/env.ts';
import { printToken } from '../../web/layout.ts';
import { may } from '../../web/page.ts';
import { type Policy, textOf, type WordReply } from '../policy.ts';
import type { Target } from '../target.ts';
import { texts as careTexts } from '../texts.ts';
import { pageTexts as texts } from '../texts-pages.ts';

type Shown = { rooms: GroupLine[]; policy: Policy; target: Target; told: string | undefined };

/** What is said in a group, or in every group that says nothing of its own. */
export function printTexts(context: Context<Env>, shown: Shown): Html {
  const { language } = context.var;
  const { rooms, target, told } = shown;
  const everywhere = { id: 0, title: careTexts.everywhere[language] };
  const options = [everywhere, ...rooms].map(
    ({ id, title }) =>
      html`<option value="${id}" ${id === target.roomId ? 'selected' : ''}>${title ?? `#${id}`}</option>`,
  );
  const done =
    told !== undefined &&
    html`<div class="sheet told" role="status">${told.split('\n').map(line => html`<p>${line}</p>`)}</div>`;
  return html`${done}<form class="row choose" method="get" action="/care/texts"><select name="room" aria-label="${texts.where[language]}">${options}</select><button>${texts.show[language]}</button></form>
<div class="columns">${printText(context, shown, 'welcome')}${printText(context, shown, 'rules')}</div>
${printWords(context, shown)}
<p class="hint">${texts.elsewhere[language]}</p>`;
}

function printText(context: Context<Env>, { policy, target }: Shown, which: 'welcome' | 'rules'): Html {
  const { language } = context.var;
  const own = policy.texts.get(target.roomId)?.[which] ?? undefined;
  const used = textOf(policy, target.roomId, which);
  const name = texts[which][language];
  const note =
    own === undefined ? (used === undefined ? texts.usual[which][language] : texts.ofAll[language]) : '';
  const back =
    own !== undefined &&
    html`<button name="back" value="1" class="plain">${texts.takeBack[language]}</button>`;
  const form = html`<form class="fields" method="post" action="/care/texts">${printToken(context)}<input type="hidden" name="room" value="${target.roomId}"><input type="hidden" name="which" value="${which}">
<label><span class="visually-hidden">${name}</span><textarea name="words" rows="6" maxlength="1500" placeholder="${used ?? texts.example[which][language]}">${own ?? ''}</textarea></label>
<p class="buttons"><button class="main">${texts.save[language]}</button>${back}</p></form>`;
  const hint = texts.textHint[which][language];
  const body = may(context, 'editor') ? form : html`<p class="words">${used ?? ''}</p>`;
  return html`<section class="sheet"><h2>${name}</h2><p class="hint">${hint}</p>${note && html`<p class="hint">${note}</p>`}${body}</section>`;
}

function printWords(context: Context<Env>, { policy, target, rooms }: Shown): Html {
  const { language } = context.var;
  const { roomId } = target;
  const mayChange = may(context, 'editor');
  const titles = new Map(rooms.map(({ id, title }) => [id, title ?? `#${id}`]));
  const holds = policy.words.filter(word => roomId === 0 || word.roomId === 0 || word.roomId === roomId);
  const rows = holds.map(word =>
    printWord(context, word, titles.get(word.roomId) ?? careTexts.everywhere[language]),
  );
  const heads = [texts.word, texts.answer, texts.group].map(
    head => html`<th scope="col">${head[language]}</th>`,
  );
  const table = html`<div class="scroll"><table class="stacks"><thead><tr>${heads}<th scope="col"><span class="visually-hidden">${texts.remove[language]}</span></th></tr></thead><tbody>${rows}</tbody></table></div>`;
  const add = html`<form class="fields" method="post" action="/care/texts/word">${printToken(context)}<input type="hidden" name="room" value="${roomId}">
<label><span>${texts.newWord[language]}</span><input name="word" required maxlength="60" placeholder="${texts.wordExample[language]}" autocomplete="off"></label>
<label><span>${texts.answer[language]}</span><textarea name="answer" required rows="3" maxlength="1500"></textarea></label>
<label><span>${texts.minutes[language]}</span><input type="number" name="minutes" min="1" max="1440" value="5"></label>
<label class="check"><input type="checkbox" name="how" value="exact"> ${texts.exact[language]}</label>
<p class="buttons"><button class="main">${texts.add[language]}</button></p></form>`;
  return html`<section class="sheet"><h2>${texts.words[language]}</h2><p class="hint">${texts.wordsHint[language]}</p>
${holds.length > 0 ? table : html`<p class="none">${texts.noWords[language]}</p>`}
${mayChange && html`<details class="more"><summary>${texts.addWord[language]}</summary>${add}</details>`}</section>`;
}

function printWord(context: Context<Env>, { roomId, word, how, answer }: WordReply, room: string): Html {
  const { language } = context.var;
  const deed =
    may(context, 'editor') &&
    html`<form method="post" action="/care/texts/word">${printToken(context)}<input type="hidden" name="room" value="${roomId}"><input type="hidden" name="word" value="${word}">
<button class="plain" name="remove" value="1" aria-label="${texts.removeWord[language](word)}">${texts.remove[language]}</button></form>`;
  return html`<tr><td><bdi>${word.replaceAll('|', ' / ')}</bdi>${how === 'exact' && html`<small>${texts.exact[language]}</small>`}</td>
<td data-label="${texts.answer[language]}"><bdi>${answer}</bdi></td><td data-label="${texts.group[language]}"><bdi>${room}</bdi></td><td class="deeds-of">${deed}</td></tr>`;
}

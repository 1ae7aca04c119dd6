import type { Context } from 'hono';
import { html } from 'hono/html';
import type { CouponBatch } from '../../coupons/batch.ts';
import { listBatches } from '../../coupons/store-batches.ts';
import type { Deps } from '../../deps.ts';
import { listGroups } from '../../scoring/store-overview.ts';
import type { Env, Html } from '../../web/env.ts';
import { printToken } from '../../web/layout.ts';
import { KEYS, type Key } from '../parse-fields.ts';
import { pageTexts as texts } from '../texts-pages.ts';

const SHARES = [5, 10, 20];
const MOST_ROOMS = 60;

/** What is in the editor: `base` is the text as it was when it was opened. */
export type Draft = { name: string; source: string; base: string; version: number; id: number | undefined };

/** Where a campaign is written: the text as in chat, fields that fill it in, and beside it what members would see. */
export async function printEditor(
  deps: Deps,
  context: Context<Env>,
  { name, source, base, version, id }: Draft,
  told: { above?: Html | undefined; save?: string } = {},
): Promise<Html> {
  const { language } = context.var;
  const action = id === undefined ? '/campaigns' : `/campaigns/${id}/edit`;
  const title = id === undefined ? texts.newOne[language] : texts.editing[language](name);
  const nameField =
    id === undefined
      ? html`<label><span>${texts.name[language]}</span><input name="name" value="${name}" required maxlength="40" placeholder="${texts.nameHint[language]}" autocomplete="off"></label>`
      : '';
  return html`<div class="page"><header><h1><bdi>${title}</bdi></h1><a class="lead" href="/campaigns${id === undefined ? '' : `/${id}`}">${texts.cancel[language]}</a></header>
${told.above}
<div class="columns"><form id="editor" class="sheet fields" method="post" action="${action}">${printToken(context)}
<input type="hidden" name="version" value="${version}"><textarea name="base" hidden aria-hidden="true" tabindex="-1">${`\n${base}`}</textarea>
${nameField}${await printHelper(deps, context)}
<div><label class="label" for="source">${texts.text[language]}</label><p class="hint" id="source-hint">${texts.textHint[language]}</p>
<textarea id="source" class="code tall" name="source" rows="18" required maxlength="20000" spellcheck="false" aria-describedby="source-hint"
hx-post="/campaigns/preview" hx-trigger="load, input changed delay:400ms" hx-include="#editor, #sample" hx-target="#preview" hx-swap="innerHTML" hx-sync="this:replace">${`\n${source}`}</textarea>
${printInserts(context)}</div>
<p class="buttons"><button class="main">${told.save ?? texts.save[language]}</button></p></form>
<section class="sheet beside"><h2>${texts.preview[language]}</h2><div id="preview" aria-live="polite"><p class="hint">${texts.previewHint[language]}</p></div></section></div></div>`;
}

/** Fields that write a line of the text, and read it back: the text is what counts. */
async function printHelper(deps: Deps, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const [batches, groups] = await Promise.all([listBatches(deps.db), listGroups(deps.db)]);
  const rooms = [...new Set(groups.map(({ title }) => title))].filter(Boolean).slice(0, MOST_ROOMS);
  const toOption = (value: string, text: string) => html`<option value="${value}">${text}</option>`;
  const [room, claim] = language === 'en' ? ['room', 'claim'] : ['群', '领券'];
  const ways = [
    toOption('', texts.direct[language]),
    ...rooms.map(title => toOption(`${room}: "${title}"`, texts.toRoom[language](title))),
    ...rooms.map(title => toOption(`${claim}: "${title}"`, texts.toClaim[language](title))),
  ];
  const isOpen = ({ state }: CouponBatch) => state === 'open';
  const coupons = [
    toOption('', texts.noCoupon[language]),
    ...batches.filter(isOpen).map(batch => toOption(batch.name, batch.name)),
  ];
  const shares = [toOption('', texts.noHoldout[language]), ...SHARES.map(n => toOption(`${n}%`, `${n}%`))];
  const line = (keys: Key[]) => {
    const [first = 'at'] = keys;
    return html`data-key="${KEYS[first][language === 'en' ? 0 : 1]}" data-keys="${keys.flatMap(key => KEYS[key]).join('|')}"`;
  };
  return html`<fieldset class="helper" hidden><legend>${texts.helper[language]}</legend>
<label><span>${texts.audience[language]}</span><input class="code" ${line(['audience'])} placeholder="${texts.audienceHint[language]}" autocomplete="off" spellcheck="false"></label>
<label><span>${texts.at[language]}</span><input type="datetime-local" ${line(['at', 'every', 'on'])}></label>
<label><span>${texts.send[language]}</span><select ${line(['send', 'room'])}>${ways}</select></label>
<label><span>${texts.coupon[language]}</span><select ${line(['coupon'])}>${coupons}</select></label>
<label><span>${texts.holdout[language]}</span><select ${line(['holdout'])}>${shares}</select></label></fieldset>`;
}

function printInserts({ var: { language } }: Context<Env>): Html {
  const claim = language === 'en' ? '[[claim]]' : '[[领券]]';
  const words = ['{{ name }}', '{{ coupon }}', '{{ coupon_until }}', '{{ points }}', claim];
  const blocks = [
    { name: texts.blockForTier[language], text: '\n--- tier:gold\n' },
    { name: texts.variants[language], text: '\n--- A\n\n--- B\n' },
  ];
  return html`<div class="examples" role="group" aria-label="${texts.insert[language]}">${words.map(
    word => html`<button type="button" class="code" data-inserts="${word}">${word}</button>`,
  )}${blocks.map(({ name, text }) => html`<button type="button" data-inserts="${text}">${name}</button>`)}</div>`;
}

import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env, Html } from '../../web/env.ts';
import { sayWhen } from '../../web/format.ts';
import { printToken } from '../../web/layout.ts';
import { type Console, may } from '../../web/page.ts';
import { writeExtras } from '../check-extras.ts';
import { liveTexts, type StoredEntry } from '../store.ts';
import type { EarlierEntry } from '../store-list.ts';
import { pageTexts as texts } from '../texts-pages.ts';

/** An entry as it stands in the form. */
export type Draft = {
  id: string;
  slug: string;
  question: string;
  answer: string;
  alternates: string;
  language: string;
  tags: string;
  audience: string;
  from: string;
  to: string;
  image: string;
  link: string;
  miniprogram: string;
  status: string;
  version: number;
};

export const NEW: Draft = {
  ...{ id: '', slug: '', question: '', answer: '', alternates: '', language: '', tags: '', audience: '' },
  ...{ from: '', to: '', image: '', link: '', miniprogram: '', status: 'published', version: 0 },
};

/** How an entry would be written to be what it is. */
export function draftOf({ deps }: Console, _context: Context<Env>, entry: StoredEntry): Draft {
  const format = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: deps.house.timezone,
  });
  const when = (at: number | null) => (at === null ? '' : format.format(at));
  return {
    ...{ id: '', slug: entry.slug, question: entry.question, answer: entry.answer, status: entry.status },
    alternates: liveTexts(entry).join('\n'),
    ...{ language: entry.language ?? '', tags: entry.tags.join('|'), audience: entry.audience ?? '' },
    ...{ from: when(entry.validFrom), to: when(entry.validTo), version: entry.version },
    ...writeExtras(entry.parts),
  };
}

/** What it is now, above the form. */
export function printStanding(
  { var: { language } }: Context<Env>,
  { slug, status, version, question, answer }: StoredEntry,
  { moved }: { moved: boolean },
): Html {
  const whole = moved && html`<p><b><bdi>${question}</bdi></b></p><p class="words"><bdi>${answer}</bdi></p>`;
  return html`<h2><bdi>${question}</bdi></h2><p class="hint"><code>${slug}</code> · ${texts.statuses[status][language]} · ${texts.version[language](version)}</p>${whole}`;
}

type FormParts = {
  action: string;
  draft: Draft;
  mistake?: string | undefined;
  /** Somebody else was quicker; `standing` is what they left. */
  moved?: boolean;
  standing?: StoredEntry | undefined;
  isNew: boolean;
};

export function printForm(context: Context<Env>, parts: FormParts): Html {
  const { language } = context.var;
  const { action, draft, mistake, moved, isNew } = parts;
  const warning = moved ? texts.moved[language] : mistake;
  const line = (name: keyof typeof texts.fields & keyof Draft, hint = '') =>
    html`<label><span>${texts.fields[name][language]}</span><input name="${name}" value="${draft[name]}" maxlength="1000" placeholder="${hint}" autocomplete="off"></label>`;
  const area = (name: 'question' | 'answer' | 'alternates', rows: number, most: number) =>
    html`<label><span>${texts.fields[name][language]}</span><textarea name="${name}" rows="${rows}" maxlength="${most}" ${name === 'alternates' ? '' : 'required'}>${draft[name]}</textarea></label>`;
  const extras = [
    ...[line('audience', texts.hints.audience[language]), line('from', texts.hints.from[language])],
    ...[
      line('to'),
      line('tags', texts.hints.tags[language]),
      line('image'),
      line('link'),
      line('miniprogram'),
    ],
  ];
  const isOpen = [
    draft.audience,
    draft.from,
    draft.to,
    draft.tags,
    draft.image,
    draft.link,
    draft.miniprogram,
  ].some(value => value !== '');
  return html`${warning && html`<p class="bad" role="alert">${warning}</p>`}
<form class="fields" method="post" action="${action}">${printToken(context)}<input type="hidden" name="version" value="${draft.version}">
${area('question', 2, 500)}${area('answer', 6, 200_000)}${area('alternates', 4, 60_000)}
<div class="filters">${printChoice(context, 'status', texts.statuses, draft.status)}${printChoice(context, 'language', { '': texts.noLanguage, ...texts.languages }, draft.language)}${isNew && line('id')}</div>
<details class="more" ${isOpen ? 'open' : ''}><summary>${texts.extras[language]}</summary><div class="pairs">${extras}</div></details>
<p class="buttons"><button class="main">${(moved ? texts.saveOver : texts.save)[language]}</button>${!isNew && printStatus(context, action, draft.status)}</p></form>`;
}

function printChoice(
  { var: { language } }: Context<Env>,
  name: 'status' | 'language',
  options: Record<string, { 'zh-CN': string; en: string }>,
  value: string,
): Html {
  const each = Object.entries(options).map(
    ([key, say]) => html`<option value="${key}" ${key === value ? 'selected' : ''}>${say[language]}</option>`,
  );
  return html`<label><span>${texts.fields[name][language]}</span><select name="${name}">${each}</select></label>`;
}

/** One press takes it out of what is answered, or puts it there; what was written beside it is left as it was. */
function printStatus({ var: { language } }: Context<Env>, action: string, status: string): Html {
  const isOut = status === 'published';
  return html`<button formaction="${action}/status" formnovalidate name="to" value="${isOut ? 'retired' : 'published'}">${(isOut ? texts.retire : texts.publish)[language]}</button>`;
}

/** Words that members used, or a model thought of, and that nobody decided about. */
export function printProposed(context: Context<Env>, { id, alternates }: StoredEntry): Html {
  const { language } = context.var;
  const proposed = alternates.filter(({ status }) => status === 'proposed');
  if (proposed.length === 0 || !may(context, 'editor')) return html``;
  return html`<section class="sheet"><h2>${texts.proposed[language]}</h2><ul class="lines-of">${proposed.map(({ text }) => html`<li><bdi>${text}</bdi></li>`)}</ul>
<form class="buttons below" method="post" action="/knowledge/${id}/words">${printToken(context)}<button class="main" name="keep" value="1">${texts.keep[language]}</button><button name="keep" value="0">${texts.drop[language]}</button></form></section>`;
}

/** What it said before, each to be read, and to be taken up again. */
export function printEarlier(
  { deps }: Console,
  context: Context<Env>,
  { id }: StoredEntry,
  earlier: EarlierEntry[],
): Html {
  const { language } = context.var;
  const when = (at: number) =>
    sayWhen(at, language, { timezone: deps.house.timezone, now: deps.clock.now() });
  const versions = earlier.map(({ version, at, by, before }) => {
    const head = `${texts.version[language](version)}, ${texts.until[language](when(at), by ?? texts.byFile[language])}`;
    const again =
      may(context, 'editor') &&
      html`<p><a href="/knowledge/${id}?from=${version}#edit">${texts.takeBack[language]}</a></p>`;
    return html`<details class="more"><summary><bdi>${head}</bdi></summary><p><b><bdi>${before.question}</bdi></b></p><p class="words"><bdi>${before.answer}</bdi></p>${again}</details>`;
  });
  return html`<section class="sheet"><h2>${texts.earlier[language]}</h2>${versions.length > 0 ? versions : html`<p class="hint">${texts.noEarlier[language]}</p>`}</section>`;
}

import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { AppError } from '../../kernel/errors.ts';
import { isQuestion } from '../../tags/question.ts';
import type { Env, Html } from '../../web/env.ts';
import { printToken } from '../../web/layout.ts';
import { type Console, may, needRole } from '../../web/page.ts';
import type { Base } from '../base.ts';
import { choose } from '../choose.ts';
import type { JudgedWord } from '../explain.ts';
import { isOneIn } from '../kb/check.ts';
import { ONE_IN } from '../matcher.ts';
import { hasWords } from '../normalise.ts';
import { readOneIn, setOneIn } from '../store-words.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import type { Found } from '../topics.ts';
import type { KnowledgePageParts } from './knowledge.ts';

const TAB = '/knowledge/try';
const SHOWN = 5;
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** `/knowledge/try`: what would be said to a question and why, and how sure the house must be to say it. */
export function mountTry(app: Hono<Env>, { console, kb, show }: KnowledgePageParts): void {
  const { deps, audit } = console;
  app.get(TAB, async context => {
    const base = await kb.base();
    return show(
      context,
      TAB,
      html`${printAsk(console, context, base)}${await printSure(console, context, base)}`,
    );
  });
  app.post('/knowledge/precision', async context => {
    await needRole(context, 'editor', audit);
    const oneIn = Number((await context.req.parseBody())['oneIn']);
    if (!isOneIn(oneIn)) throw new AppError('knowledge.one-in', texts.badOneIn);
    await setOneIn(deps.db, oneIn);
    await kb.changed();
    const memberId = context.var.actor?.memberId ?? null;
    await audit({ memberId, action: 'knowledge.precision', outcome: 'done', detail: { oneIn } });
    return context.redirect(TAB, 303);
  });
}

function printAsk({ deps }: Console, context: Context<Env>, base: Base): Html {
  const { language } = context.var;
  const asked = (context.req.query('q') ?? '').slice(0, 1_000).trim();
  const found = hasWords(asked) ? base.search(asked) : undefined;
  return html`<section class="sheet"><form method="get" action="${TAB}" role="search"><label class="label" for="q">${texts.ask[language]}</label>
<div class="row"><input id="q" type="search" name="q" value="${asked}" maxlength="1000" placeholder="${texts.askHint[language]}" autocomplete="off"><button class="main">${texts.askButton[language]}</button></div></form>
${found && printFound(context, { base, asked, found, now: deps.clock.now() })}</section>`;
}

type Trial = { base: Base; asked: string; found: Found; now: number };

function printFound(context: Context<Env>, { base, asked, found, now }: Trial): Html {
  const { language } = context.var;
  const { thresholds } = base;
  const asker = { now, language, fits: () => false };
  const choice = choose(found, thresholds, asker);
  const alone = choose(found, { ...thresholds, answer: thresholds.unaddressed }, asker);
  const aside = isQuestion(asked)
    ? alone.outcome === 'answered'
      ? texts.chimes
      : texts.silent
    : texts.notAsked;
  const marks = (['offer', 'answer', 'unaddressed'] as const).map(
    name => html`<tr><td>${texts.threshold[name][language]}</td><td class="number">${percent(thresholds[name])}</td>
<td>${choice.score >= thresholds[name] ? '✓' : '—'}</td></tr>`,
  );
  const sure = html`<table class="sure"><tbody><tr><th scope="row">${texts.confidence[language]}</th><td class="number"><b>${percent(choice.score)}</b></td>
<td class="barred"><progress class="bar" max="100" value="${Math.round(choice.score * 100)}" aria-hidden="true"></progress></td></tr>${found.hits.length > 0 && marks}</tbody></table>`;
  return html`<div class="result" role="status"><h2>${texts.would[language]}</h2>
<p>${texts.verdicts[choice.outcome][language]}</p><p>${aside[language]}</p>${sure}
<p class="hint">${texts.general[language]}</p></div>${printHits(context, found)}${printWords(context, base.explain(asked))}`;
}

function printHits({ var: { language } }: Context<Env>, { hits }: Found): Html {
  if (hits.length === 0) return html`<p class="none">${texts.nothingFound[language]}</p>`;
  const rows = hits.slice(0, SHOWN).flatMap(({ topic, score }) =>
    topic.entries.slice(0, 1).map(
      ({
        id,
        question,
        answer,
      }) => html`<tr><td><a href="/knowledge/${id}"><bdi>${question}</bdi></a><small class="two-lines"><bdi>${answer}</bdi></small></td>
<td class="number" data-label="${texts.score[language]}">${percent(score)}</td></tr>`,
    ),
  );
  return html`<h2>${texts.hits[language]}</h2><div class="scroll"><table class="stacks"><thead><tr><th scope="col">${texts.question[language]}</th><th scope="col" class="number">${texts.score[language]}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Word by word: what of the first entry explains it. */
function printWords({ var: { language } }: Context<Env>, words: JudgedWord[]): Html {
  if (words.length === 0) return html``;
  const tones = { question: 'leaf', answer: 'plain', nothing: 'warn' };
  const each = words.map(
    ({ text, by }) =>
      html`<li class="tag ${tones[by]}"><bdi>${text}</bdi> <small>${texts.wordsBy[by][language]}</small></li>`,
  );
  return html`<h2>${texts.words[language]}</h2><ul class="tags">${each}</ul>`;
}

async function printSure({ deps }: Console, context: Context<Env>, base: Base): Promise<Html> {
  const { language } = context.var;
  const { expectedPrecision, ownAnswered } = base;
  const { oneIn = ONE_IN } = await readOneIn(deps.db);
  const told =
    expectedPrecision === undefined
      ? html`<p class="hint">${texts.noPrecision[language]}</p>`
      : html`<p>${texts.precision[language](expectedPrecision)} ${ownAnswered !== undefined && texts.own[language](ownAnswered)}</p>
<table class="sure"><tbody>${(['answer', 'offer', 'unaddressed'] as const).map(name => html`<tr><th scope="row">${texts.threshold[name][language]}</th><td class="number">${percent(base.thresholds[name])}</td></tr>`)}</tbody></table>`;
  const form =
    may(context, 'editor') &&
    html`<form class="row add" method="post" action="/knowledge/precision">${printToken(context)}<label class="inline">${texts.oneIn[language]} <input class="few" type="number" name="oneIn" min="2" max="1000" value="${oneIn}" required></label><button>${texts.set[language]}</button></form>`;
  return html`<section class="sheet"><h2>${texts.thresholds[language]}</h2>${told}${form}</section>`;
}

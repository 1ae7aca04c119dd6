import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { AppError } from '../../kernel/errors.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayWhen } from '../../web/format.ts';
import { printToken } from '../../web/layout.ts';
import { type Console, may, needRole } from '../../web/page.ts';
import { settledWithin } from '../../web/share.ts';
import { answerGap } from '../publish-answer.ts';
import { changeGap, type Gap, listGaps, questionsOf, readGap } from '../store-gaps.ts';
import { type GapNews, newsOfGaps } from '../store-list.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import type { KnowledgePageParts } from './knowledge.ts';

const LISTED = 50;
const EXAMPLES = 3;
/** The last so many are looked through for other words. */
const LOOKED_AT = 20;
const QUESTIONS = 100;
const TAB = '/knowledge/gaps';
const LONGEST = 20_000;
const SORT_WAIT_MS = 40;

/** `/knowledge/gaps`: what nobody could be told, the most wanted first; answered there, whoever asked is told. */
export function mountGaps(app: Hono<Env>, { console, kb, show }: KnowledgePageParts): void {
  const { deps, audit } = console;
  app.get(TAB, async context => {
    // What was asked just now is sorted in first, unless that takes long: then it is there at the next look.
    await settledWithin(deps.clock, kb.gaps.group(), SORT_WAIT_MS);
    return show(context, TAB, html`${printNote(context)}${await printInbox(console, context)}`);
  });
  app.get('/knowledge/gaps/:id{[0-9]{1,9}}', async context =>
    show(context, TAB, await printGap(console, context, await gapAt(console, context))),
  );
  app.post('/knowledge/gaps/:id{[0-9]{1,9}}', async context => {
    await needRole(context, 'editor', audit);
    const gap = await gapAt(console, context);
    const fields = await context.req.parseBody();
    const answer = String(fields['answer'] ?? '')
      .replaceAll('\r\n', '\n')
      .trim()
      .slice(0, LONGEST);
    const publish = fields['keep'] === undefined;
    if (answer === '') throw new AppError('knowledge.empty', texts.noAnswer);
    const memberId = context.var.actor?.memberId ?? null;
    const by = { now: deps.clock.now(), memberId };
    const before = (await kb.base()).entries;
    const done = await answerGap(deps, kb, { gapId: gap.id, answer, publish, by });
    if (!done) throw new AppError('knowledge.answered', texts.answeredMeanwhile);
    kb.published(before);
    const action = publish ? 'knowledge.answer' : 'knowledge.draft';
    await audit({ memberId, action, outcome: 'done', detail: { gap: gap.id, entry: done.entryId } });
    return context.redirect(publish ? `${TAB}?told=${done.told}` : `${TAB}?kept=1`, 303);
  });
  app.post('/knowledge/gaps/:id{[0-9]{1,9}}/dismiss', async context => {
    await needRole(context, 'editor', audit);
    const { id } = await gapAt(console, context);
    await deps.db.write(sql => changeGap(sql, id, { status: 'dismissed' }, deps.clock.now()));
    const memberId = context.var.actor?.memberId ?? null;
    await audit({ memberId, action: 'knowledge.dismiss', outcome: 'done', detail: { gap: id } });
    return context.redirect(`${TAB}?dismissed=1`, 303);
  });
}

async function gapAt({ deps }: Console, context: Context<Env>): Promise<Gap> {
  const gap = await readGap({ all: deps.db.read }, Number(context.req.param('id')));
  if (gap) return gap;
  throw new AppError('console.unknown', texts.noSuchGap);
}

/** What was done just now. */
function printNote(context: Context<Env>): Html {
  const { language } = context.var;
  const { told, kept, dismissed } = context.req.query();
  const say =
    told === undefined
      ? (kept && texts.draftKept[language]) || (dismissed && texts.dismissed[language])
      : texts.answered[language](Number(told) || 0);
  return say ? html`<p class="sheet told" role="status">${say}</p>` : html``;
}

async function printInbox({ deps }: Console, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const gaps = await listGaps(deps.db, LISTED);
  const news = await newsOfGaps(
    deps.db,
    gaps.map(({ id }) => id),
    LOOKED_AT,
  );
  const items = gaps.map(gap => {
    const { people = 0, rooms = [], words = [] } = news.get(gap.id) ?? {};
    const others = words.filter(text => text !== gap.question).slice(0, EXAMPLES);
    const draft =
      gap.draft && html`<p class="words hint"><b>${texts.drafted[language]}</b> <bdi>${gap.draft}</bdi></p>`;
    return html`<li><h2><a href="/knowledge/gaps/${gap.id}"><bdi>${gap.question}</bdi></a></h2>
<p class="hint">${countsOf(context, { asked: gap.asked, people, rooms })}</p>
${others.map(text => html`<p class="quoted"><bdi>${text}</bdi></p>`)}${draft}</li>`;
  });
  if (items.length === 0)
    return html`<section class="sheet"><p class="none">${texts.noGaps[language]}</p></section>`;
  return html`<section class="sheet"><ol class="inbox">${items}</ol></section>`;
}

/** How often, by how many, and in which rooms. */
function countsOf(
  { var: { language } }: Context<Env>,
  { asked, people, rooms }: Pick<GapNews, 'people' | 'rooms'> & { asked: number },
): Html {
  const names = rooms.map(({ title, kind }) => (kind === 'group' && title ? title : texts.direct[language]));
  return html`${texts.asked[language](asked, Math.max(1, people))}${[...new Set(names)].map(name => html` · <bdi>${name}</bdi>`)}`;
}

async function printGap(console: Console, context: Context<Env>, gap: Gap): Promise<Html> {
  const { language } = context.var;
  const { db, house, clock } = console.deps;
  const questions = await questionsOf({ all: db.read }, gap.id);
  const people = new Set(questions.map(({ memberId }) => memberId)).size;
  const rooms = questions.map(({ room, kind }) => ({ title: room, kind }));
  const counts = { asked: gap.asked, people, rooms };
  const when = (at: number) => sayWhen(at, language, { timezone: house.timezone, now: clock.now() });
  const lines = questions.slice(0, QUESTIONS).map(
    ({
      at,
      name,
      text,
      room,
      kind,
      feedback,
      memberId,
    }) => html`<li><time datetime="${new Date(at).toISOString()}">${when(at)}</time><div>
<span class="meta"><a href="/members/${memberId}"><bdi>${name}</bdi></a> · <bdi>${kind === 'group' && room ? room : texts.direct[language]}</bdi>${feedback === 'down' ? ` · ${texts.notHelpful[language]}` : ''}</span>
<p class="words" dir="auto"><bdi>${text}</bdi></p></div></li>`,
  );
  return html`<section class="sheet"><h2><bdi>${gap.question}</bdi></h2><p class="hint">${countsOf(context, counts)}</p>${printAnswer(context, gap)}</section>
<section class="sheet"><h2>${texts.whoAsked[language]}</h2><ol class="timeline">${lines}</ol></section>
<p><a href="${TAB}">${texts.backToGaps[language]}</a></p>`;
}

function printAnswer(context: Context<Env>, gap: Gap): Html {
  const { language } = context.var;
  if (gap.status === 'answered') return html`<p>${texts.answeredMeanwhile[language]}</p>`;
  if (gap.entryId !== null) {
    return html`<p><a class="button" href="/knowledge/${gap.entryId}">${texts.drafted[language]}</a></p>`;
  }
  if (!may(context, 'editor')) return html``;
  return html`<form class="fields" method="post" action="/knowledge/gaps/${gap.id}">${printToken(context)}
<label><span>${texts.yourAnswer[language]}</span><textarea name="answer" rows="5" required maxlength="${LONGEST}" aria-describedby="then">${gap.draft ?? ''}</textarea></label>
<p class="hint" id="then">${texts.answerHint[language]}</p>
<p class="buttons"><button class="main">${texts.publishAnswer[language]}</button><button name="keep" value="1">${texts.keepDraft[language]}</button></p></form>
<form class="below" method="post" action="/knowledge/gaps/${gap.id}/dismiss">${printToken(context)}<button class="plain">${texts.dismiss[language]}</button></form>`;
}

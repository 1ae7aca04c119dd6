import type { Context, Hono } from 'hono';
import { dayOf } from '../../kernel/day.ts';
import { AppError } from '../../kernel/errors.ts';
import { explainScores } from '../../scoring/explain-scores.ts';
import { tagName } from '../../tags/parse-tag.ts';
import { chooseTag, hasRefused, takeTag } from '../../tags/store.ts';
import { findTag, makeTag } from '../../tags/store-rules.ts';
import type { Env } from '../../web/env.ts';
import { type Console, isPart, may, needRole } from '../../web/page.ts';
import { renderWho, type WhoSetting } from '../render-who.ts';
import { readWhole } from '../store-who.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import type { WhoCard } from '../texts-who.ts';
import { printCard, printTags } from './print-member.ts';
import { printTimeline } from './print-timeline.ts';

const DAY_MS = 86_400_000;
/** Today and the days before it that presence is counted over. */
const CARD_DAYS = 30;

/** `/members/12`: all that is known of one member, what happened, and their tags. */
export function mountMember(app: Hono<Env>, console: Console, isCommand: WhoSetting['isCommand']): void {
  app.get('/members/:id{[0-9]{1,9}}', async context => {
    await needRole(context, 'agent', console.audit);
    const id = idOf(context);
    if (isPart(context)) return context.html(await printTimeline(console, context, id));
    const card = await readCard(console, context, { id, isCommand });
    if (!card) return context.notFound();
    if (card.id !== id) return context.redirect(`/members/${card.id}`);
    const timeline = await printTimeline(console, context, id);
    const content = printCard(context, card, timeline);
    return context.html(console.layout(context, { title: card.name, content }));
  });

  app.post('/members/:id{[0-9]{1,9}}/tags', async context => {
    await needRole(context, 'editor', console.audit);
    const { tag, remove } = await context.req.parseBody();
    const id = idOf(context);
    const card = await readCard(console, context, { id, isCommand });
    if (!card) return context.notFound();
    if (typeof remove === 'string') await removeTag(console, context, card, remove);
    else await addTag(console, context, card, String(tag ?? ''));
    if (!isPart(context)) return context.redirect(`/members/${card.id}#tags`, 303);
    return context.html(printTags(context, (await readCard(console, context, { id, isCommand })) ?? card));
  });
}

function idOf(context: Context<Env>): number {
  return Number(context.req.param('id'));
}

/** The same as `/who` tells; phone and e-mail are whole from a manager on. */
async function readCard(
  { deps }: Console,
  context: Context<Env>,
  { id, isCommand }: { id: number; isCommand: WhoSetting['isCommand'] },
): Promise<WhoCard | undefined> {
  const { language } = context.var;
  const { db, clock, house } = deps;
  const now = clock.now();
  const firstDay = dayOf(now - (CARD_DAYS - 1) * DAY_MS, house.timezone);
  const member = await readWhole(db, id, { now, firstDay });
  if (!member) return undefined;
  const scores = await explainScores(deps, id, language);
  return renderWho(member, language, {
    timezone: house.timezone,
    whole: may(context, 'manager'),
    scores,
    isCommand,
  });
}

async function addTag(console: Console, context: Context<Env>, card: WhoCard, typed: string): Promise<void> {
  const { db, clock } = console.deps;
  const name = tagName(typed);
  if (name === undefined) throw new AppError('tag.name', texts.badTag);
  const tag = await makeTag(db, name, clock.now());
  if (await hasRefused(db, card.id, tag.id)) {
    const say = texts.refusedTag;
    throw new AppError('tag.refused', {
      'zh-CN': say['zh-CN'](card.name, name),
      en: say.en(card.name, name),
    });
  }
  const by = context.var.actor?.memberId;
  const given = { memberId: card.id, tagId: tag.id, now: clock.now() };
  await chooseTag(db, by ? { ...given, by: `#${by}` } : given, 'operator');
  await note(console, context, { action: 'tag.add', member: card.id, tag: name });
}

async function removeTag(
  console: Console,
  context: Context<Env>,
  card: WhoCard,
  name: string,
): Promise<void> {
  const { db, clock } = console.deps;
  const tag = await findTag(db, name);
  if (!tag || !(await takeTag(db, { memberId: card.id, tagId: tag.id, now: clock.now() }))) return;
  await note(console, context, { action: 'tag.remove', member: card.id, tag: name });
}

function note(
  { audit }: Console,
  context: Context<Env>,
  { action, ...detail }: { action: string; member: number; tag: string },
): Promise<void> {
  return audit({ memberId: context.var.actor?.memberId ?? null, action, outcome: 'done', detail });
}

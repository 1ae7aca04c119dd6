import type { Context, Hono } from 'hono';
import { raw } from 'hono/html';
import { AppError } from '../../kernel/errors.ts';
import { directRooms } from '../../members/store-direct.ts';
import type { Env } from '../../web/env.ts';
import { byOf } from '../../web/page.ts';
import { submitCampaign } from '../approve-campaign.ts';
import { removeCampaign } from '../save-campaign.ts';
import { confirmStop, holdCampaign, withdraw } from '../steer-campaign.ts';
import type { Written } from '../store-campaigns.ts';
import { campaignTexts } from '../texts-campaign.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { trialOf } from '../try-campaign.ts';
import { campaignAt, needVerb, type Parts, show } from './parts.ts';
import { printCampaign, printLive } from './print-campaign.ts';
import { openProgress } from './progress.ts';

type Act = (parts: Parts, context: Context<Env>, campaign: Written) => Promise<string>;

/** Each deed with the verb of the chat whose role it takes; the result is where one is led. */
const DEEDS: Record<string, { verb: Parameters<typeof needVerb>[2]; act: Act }> = {
  submit: {
    verb: 'submit',
    act: async ({ console, desk }, context, { id, name }) => {
      await submitCampaign(console.deps, desk, name, byOf(context));
      return `/campaigns/${id}`;
    },
  },
  withdraw: {
    verb: 'stop',
    act: async ({ console, desk }, context, campaign) => {
      if (campaign.state === 'submitted') await withdraw(console.deps, desk, campaign, byOf(context));
      return `/campaigns/${campaign.id}`;
    },
  },
  pause: { verb: 'pause', act: (...asked) => hold('pause', ...asked) },
  resume: { verb: 'resume', act: (...asked) => hold('resume', ...asked) },
  stop: {
    verb: 'stop',
    act: async ({ console, desk }, context, { id }) => {
      await confirmStop(console.deps, desk, { id }, byOf(context));
      return `/campaigns/${id}`;
    },
  },
  remove: {
    verb: 'remove',
    act: async ({ console, desk }, context, { name }) => {
      await removeCampaign(console.deps, desk, name, byOf(context));
      return '/campaigns';
    },
  },
  test: { verb: 'test', act: tryIt },
};

/** `/campaigns/12`: one campaign, and all that is done with it. */
export function mountCampaign(parts: Parts, app: Hono<Env>): void {
  const progressOf = openProgress(parts.console.deps);
  app.get('/campaigns/:id{[0-9]{1,9}}', async context => {
    const campaign = await campaignAt(parts, context);
    const live = raw(await printLive(parts, context, { campaign, progressOf }));
    const content = await printCampaign(parts, context, { campaign, live });
    return await show(parts, context, { title: campaign.name, content });
  });
  app.get('/campaigns/:id{[0-9]{1,9}}/live', async context => {
    const campaign = await campaignAt(parts, context);
    const markup = await printLive(parts, context, { campaign, progressOf });
    return markup.includes(`was=${context.req.query('was')}"`)
      ? context.body(null, 204)
      : context.html(markup);
  });
  app.post('/campaigns/:id{[0-9]{1,9}}/:deed', async (context, next) => {
    const deed = Object.hasOwn(DEEDS, context.req.param('deed')) && DEEDS[context.req.param('deed')];
    if (!deed) return await next();
    await needVerb(parts, context, deed.verb);
    const campaign = await campaignAt(parts, context);
    return context.redirect(await deed.act(parts, context, campaign), 303);
  });
}

async function hold(
  verb: 'pause' | 'resume',
  ...[{ console, desk }, context, { id, name }]: Parameters<Act>
) {
  await holdCampaign(console.deps, desk, { verb, name }, byOf(context));
  return `/campaigns/${id}`;
}

/** Sends every text to whoever asks, where they can be written to alone. */
async function tryIt(...[{ console, desk }, context, campaign]: Parameters<Act>): Promise<string> {
  const { deps } = console;
  const { actor, language } = context.var;
  if (actor?.memberId == null) throw new AppError('campaign.nobody', texts.notAMember);
  const member = { id: actor.memberId };
  const mine = new Set(desk.outbox().paces().keys());
  const alone = (await directRooms(deps.db, member.id)).find(({ account }) => mine.has(account));
  if (!alone) throw new AppError('campaign.nowhere', campaignTexts.writeMeFirst);
  const messages = await trialOf(deps, campaign, { member, alone, language });
  const once = deps.random.code(12);
  await desk.outbox().enqueue(
    messages.map(({ parts }, i) => ({
      ...{ occasion: `console-test/${campaign.id}/${once}/${i}`, room: alone, memberId: member.id },
      ...{ kind: 'reply' as const, parts },
    })),
  );
  return `/campaigns/${campaign.id}?tested=${messages.length}`;
}

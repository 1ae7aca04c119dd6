import type { Context, Hono } from 'hono';
import { directRooms } from '../../members/store-direct.ts';
import type { Env } from '../../web/env.ts';
import { byOf, isPart, type MountPage } from '../../web/page.ts';
import { openShared, openSharedBy } from '../../web/share.ts';
import { endNow, reopenBatch } from '../close-batch.ts';
import { handOver } from '../hand-out.ts';
import { tally } from '../store-batches.ts';
import { tallyStates } from '../store-holders.ts';
import { texts as chatTexts } from '../texts.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { mountNewBatch } from './new-batch.ts';
import { batchAt, fieldsOf, needVerb, type Parts, show } from './parts.ts';
import { printBatch, printSources } from './print-batch.ts';
import { printBatches, printList } from './print-batches.ts';
import { printMoreHolders } from './print-holders.ts';
import { mountTill } from './till.ts';

const FRESH_MS = 2_000;
const SOURCES_FRESH_MS = 30_000;
const PART_WAIT_MS = 2_000;
const MOST_BATCHES = 50;

/** `/coupons`: offers with what became of their codes; they are made, given, brought in, redeemed and ended here. */
export function couponsPage(desk: Parts['desk']): MountPage {
  return (app, console) => {
    const { db } = console.deps;
    const each = openSharedBy(console.deps, {
      ...{ freshMs: FRESH_MS, most: MOST_BATCHES },
      load: key => tallyStates(db, Number(key)),
    });
    const parts: Parts = { console, desk, tallyOf: id => each.of(String(id)) };
    const tallies = openShared(console.deps, { freshMs: FRESH_MS, load: () => tallyStates(db) });
    app.get('/coupons', async context => {
      const content = await printBatches(parts, context, tallies);
      return await show(parts, context, { title: texts.coupons[context.var.language], content });
    });
    app.get('/coupons/list', async context => context.html(await printList(parts, context, tallies)));
    mountNewBatch(parts, app);
    mountTill(parts, app);
    mountBatch(parts, app);
  };
}

function mountBatch(parts: Parts, app: Hono<Env>): void {
  const { deps, audit } = parts.console;
  app.get('/coupons/:id{[0-9]{1,9}}', async context => {
    const batch = await batchAt(parts, context);
    const isMore = isPart(context) && context.req.query('after') !== undefined;
    if (isMore) return context.html(await printMoreHolders(parts, context, batch));
    const content = await printBatch(parts, context, { batch });
    return await show(parts, context, { title: batch.name, content });
  });
  const sources = openSharedBy(deps, {
    ...{ freshMs: SOURCES_FRESH_MS, most: MOST_BATCHES },
    load: key => tally(deps.db, Number(key)),
  });
  app.get('/coupons/:id{[0-9]{1,9}}/sources', async context => {
    const { id } = await batchAt(parts, context);
    return context.html(printSources(context, (await sources.of(String(id)).get(PART_WAIT_MS)) ?? []));
  });
  app.post('/coupons/:id{[0-9]{1,9}}/give', async context => {
    await needVerb(parts, context, 'give');
    const batch = await batchAt(parts, context);
    const told = await give(parts, context, batch.name);
    parts.tallyOf(batch.id).forget();
    const content = await printBatch(parts, context, { batch, told });
    return await show(parts, context, { title: batch.name, content });
  });
  app.post('/coupons/:id{[0-9]{1,9}}/:deed{close|open|void}', async context => {
    const deed = context.req.param('deed') as 'close' | 'open' | 'void';
    await needVerb(parts, context, deed);
    const { id, name } = await batchAt(parts, context);
    if (deed === 'open') await reopenBatch(deps, audit, name, byOf(context));
    else await endNow(deps, audit, { verb: deed, name }, byOf(context));
    parts.tallyOf(id).forget();
    return context.redirect(`/coupons/${id}`, 303);
  });
}

/** Gives one by hand; whoever gets it is told where they can be written to alone. */
async function give({ console, desk }: Parts, context: Context<Env>, name: string): Promise<string> {
  const { deps } = console;
  const field = await fieldsOf(context);
  const once = field('once') || deps.random.code(16);
  const accounts = desk.outbox().paces();
  const given = await handOver(
    deps,
    desk,
    { name, member: field('member') },
    {
      ...byOf(context),
      event: { account: 'console', key: once },
      roomOf: async id => (await directRooms(deps.db, id)).find(({ account }) => accounts.has(account)),
    },
  );
  await desk
    .outbox()
    .enqueue(
      given.told.flatMap(({ parts: words, room, memberId }) =>
        room
          ? [{ occasion: `console-give/${once}`, room, memberId, kind: 'notice' as const, parts: words }]
          : [],
      ),
    );
  return chatTexts.given[context.var.language](given.who, given.title, given.code);
}

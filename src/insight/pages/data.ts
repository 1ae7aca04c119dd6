import type { Console, MountPage } from '../../web/page.ts';
import type { Look } from '../look.ts';
import { texts } from '../texts.ts';
import { namesOf, shares } from './parts.ts';
import { sourcesOf } from './print-money.ts';
import { flowData } from './print-trends.ts';

const PART_WAIT_MS = 1_500;
/** More lines than this cannot be told apart. */
const MOST_LINES = 5;

/** What the plots are drawn from. */
export function mountData({ deps }: Pick<Console, 'deps'>, look: Look, app: Parameters<MountPage>[0]): void {
  app.get('/insight/data/days', async context => context.json((await look.days.get(PART_WAIT_MS)) ?? []));
  app.get('/insight/data/scores', async context => {
    const { language } = context.var;
    const squares = (await look.scores.get(PART_WAIT_MS)) ?? [];
    return context.json({ squares, across: texts.recency[language], down: texts.frequency[language] });
  });
  app.get('/insight/data/:what{tiers|stages}', async context => {
    const standing = await look.standing.get(PART_WAIT_MS);
    return context.json(standing ? shares(standing, context.req.param('what'), context.var.language) : []);
  });
  app.get('/insight/data/flow', async context =>
    context.json(flowData((await look.moves.get(PART_WAIT_MS)) ?? [], context.var.language)),
  );
  app.get('/insight/data/trends', async context => {
    const { interests = [] } = (await look.trends.get(PART_WAIT_MS)) ?? {};
    return context.json(interests.slice(0, MOST_LINES).map(({ name, weeks }) => ({ name, values: weeks })));
  });
  app.get('/insight/data/revenue', async context => {
    const revenue = await look.revenue.get(PART_WAIT_MS);
    const { language } = context.var;
    const sources = revenue ? sourcesOf(revenue, await namesOf(deps, revenue), language) : [];
    return context.json(sources.map(({ name, cents }) => ({ name, count: Math.round(cents / 100) })));
  });
}

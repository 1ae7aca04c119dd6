import type { Context } from 'hono';
import { listWritten } from '../../campaigns/store-campaigns.ts';
import type { Deps } from '../../deps.ts';
import type { Language } from '../../kernel/language.ts';
import { listGroups } from '../../scoring/store-overview.ts';
import { sayStanding } from '../../scoring/texts.ts';
import type { Env, Html } from '../../web/env.ts';
import type { Console } from '../../web/page.ts';
import type { Shared } from '../../web/share.ts';
import type { Revenue } from '../gather-revenue.ts';
import type { Look, Standing } from '../look.ts';
import { printHeat, printScores, printStanding, printTop } from './print-insight.ts';
import { printRevenue, printUplift, sourcesOf } from './print-money.ts';
import { printCohorts, printFlow, printTopics } from './print-trends.ts';

const STAGES = ['new', 'active', 'loyal', 'cooling', 'dormant', 'lost'];
const MOST_NAMED = 1_000;

/** Undefined while it is still being found out. */
export type Part = (context: Context<Env>, waitMs: number) => Promise<Html | undefined>;

/** Every part of the page, by its name, in the order they are found out. */
export function partsOf({ deps }: Console, look: Look): Record<string, Part> {
  const { currency } = deps.house;
  const of =
    <T>(shared: Shared<T>, print: (value: T, context: Context<Env>) => Html): Part =>
    async (context, waitMs) => {
      const value = await shared.get(waitMs);
      return value && print(value, context);
    };
  return {
    heat: of(look.days, (days, { var: { language } }) => printHeat(days, language)),
    tiers: of(look.standing, (standing, { var: { language } }) =>
      printStanding('tiers', shares(standing, 'tiers', language), language),
    ),
    stages: of(look.standing, (standing, { var: { language } }) =>
      printStanding('stages', shares(standing, 'stages', language), language),
    ),
    flow: of(look.moves, (moves, { var: { language } }) => printFlow(moves, language)),
    cohorts: of(look.cohorts, (cohorts, { var: { language } }) => printCohorts(cohorts, language)),
    scores: of(look.scores, (squares, { var: { language } }) => printScores(squares, language)),
    top: topPart(deps, look),
    topics: of(look.trends, (trends, { var: { language } }) => printTopics(trends, language)),
    uplift: of(look.lifts, (lifts, { var: { language } }) => printUplift(lifts, { language, currency })),
    revenue: async (context, waitMs) => {
      const revenue = await look.revenue.get(waitMs);
      if (!revenue) return undefined;
      const { language } = context.var;
      const sources = sourcesOf(revenue, await namesOf(deps, revenue), language);
      return printRevenue(sources, revenue.shops, { language, currency });
    },
  };
}

/** The ones a group lives by; the group is the one that was chosen, or the first. */
function topPart({ db }: Deps, look: Look): Part {
  return async (context, waitMs) => {
    const groups = await listGroups(db);
    const wanted = Number(context.req.query('group'));
    const group = groups.find(({ id }) => id === wanted) ?? groups[0];
    const people = group && (await look.top.of(String(group.id)).get(waitMs));
    if (group && !people) return undefined;
    return printTop({ groups, chosen: group?.id, people: people ?? [] }, context.var.language);
  };
}

/** What the campaigns that brought something are called. */
export async function namesOf({ db }: Deps, { campaigns }: Revenue): Promise<Map<number, string>> {
  if (campaigns.size === 0) return new Map();
  const written = await listWritten(db, MOST_NAMED);
  return new Map(written.map(({ id, name }) => [id, name]));
}

/** How many are in each tier, or stage, by the names people know. */
export function shares(standing: Standing, what: string, language: Language) {
  const counts = what === 'tiers' ? standing.tiers : standing.stages;
  const names = what === 'tiers' ? [...new Set([...standing.tierNames, ...counts.keys()])] : STAGES;
  return names.map(name => ({ name: sayStanding(name, language), count: counts.get(name) ?? 0 }));
}

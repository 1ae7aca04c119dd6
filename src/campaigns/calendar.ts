import { DateTime } from 'luxon';
import type { Deps } from '../deps.ts';
import type { Language } from '../kernel/language.ts';
import { postsIn } from './campaign-plan.ts';
import { writeSend, writeWhen } from './format-campaign.ts';
import { nextInstant } from './next-instant.ts';
import { listWritten, type Written } from './store-campaigns.ts';
import { campaignTexts as texts } from './texts-campaign.ts';

/** One time at which a campaign goes out, on a day of the house. */
export type Entry = { campaign: Pick<Written, 'name' | 'plan' | 'state'>; at: number; day: string };

const DAYS = 28;
const DAY_MS = 86_400_000;
/** Of one that comes often only the next few are listed. */
const MOST_EACH = 5;

/** What goes out when, by date, and which of it meets in one room on one day. */
export async function tellCalendar(deps: Deps, language: Language): Promise<string> {
  const { db, clock, house } = deps;
  const now = clock.now();
  const campaigns = (await listWritten(db)).filter(({ state }) => state !== 'done' && state !== 'stopped');
  const entries: Entry[] = [];
  const others: string[] = [];
  for (const campaign of campaigns) {
    const instants = await instantsOf(campaign, now);
    for (const at of instants) entries.push({ campaign, at, day: dayIn(at, house.timezone) });
    if (instants.length === 0) others.push(line(campaign, language));
  }
  const days = [
    ...Map.groupBy(
      entries.toSorted((a, b) => a.at - b.at),
      ({ day }) => day,
    ),
  ].map(([day, some]) => ({ day, entries: some.map(entry => shown(entry, house.timezone, language)) }));
  const clashes = clashesIn(entries.toSorted((a, b) => a.at - b.at)).map(({ day, room, names }) =>
    texts.clash[language](day, room, names),
  );
  return texts.calendar[language](days, others, clashes);
}

/** The times of a campaign in the next four weeks, or up to another moment. */
export async function instantsOf(
  { plan }: Pick<Written, 'plan'>,
  now: number,
  { until = now + DAYS * DAY_MS, most = MOST_EACH } = {},
): Promise<number[]> {
  const instants: number[] = [];
  for (let at = now; instants.length < most; ) {
    const next = await nextInstant(plan, at);
    if (next === undefined || next > until) break;
    instants.push(next);
    at = next;
  }
  return instants;
}

export function dayIn(at: number, zone: string): string {
  return DateTime.fromMillis(at, { zone }).toISODate() ?? '';
}

/** Rooms that would get posts of several campaigns on one day. */
export function clashesIn(
  entries: { campaign: Pick<Entry['campaign'], 'name' | 'plan'>; day: string }[],
): { day: string; room: string; names: string[] }[] {
  const posts = entries.flatMap(({ campaign, day }) =>
    [postsIn(campaign.plan.send) ?? []].flat().map(room => ({ day, room, name: campaign.name })),
  );
  return [...Map.groupBy(posts, ({ day, room }) => `${day} ${room}`).values()].flatMap(some => {
    const names = [...new Set(some.map(({ name }) => name))];
    const [first] = some;
    return first && names.length > 1 ? [{ day: first.day, room: first.room, names }] : [];
  });
}

function shown({ campaign, at }: Entry, zone: string, language: Language) {
  return {
    time: DateTime.fromMillis(at, { zone }).toFormat('HH:mm'),
    name: campaign.name,
    state: texts.state[language][campaign.state],
    where: writeSend(campaign.plan.send, language),
  };
}

function line({ name, plan, state }: Written, language: Language): string {
  const when = writeWhen(plan.when, plan.timezone, language);
  return `${name}（${texts.state[language][state]}，${when}，${writeSend(plan.send, language)}）`;
}

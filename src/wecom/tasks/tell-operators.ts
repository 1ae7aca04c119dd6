import type { ActiveRun } from '../../campaigns/store-runs.ts';
import type { Message } from '../../delivery/plan-messages.ts';
import type { Deps } from '../../deps.ts';
import { knownLanguage, type Language } from '../../kernel/language.ts';
import { text } from '../../kernel/text.ts';
import { reachableOperators } from '../../operators/store-rooms.ts';
import { readProgress } from './store-progress.ts';
import { waitingTasks } from './store-tasks.ts';
import { staffLines, taskTexts as texts } from './texts.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Tells managers whom a campaign waits for, right after staff were asked. */
export async function tellAsked(deps: Deps, runs: ActiveRun[]): Promise<Message[]> {
  const messages: Message[] = [];
  for (const { id, campaignId, name } of runs) {
    const tasks = (await readProgress(deps.db, campaignId)).filter(task => task.runId === id);
    const last = tasks.reduce((most, task) => Math.max(most, task.id), 0);
    const words = (language: Language) =>
      [
        texts.asked[language](name),
        ...staffLines(tasks, language, deps.house.timezone),
        texts.remind[language](name),
      ].join('\n');
    messages.push(...(await toManagers(deps, `wecom/asked/${id}/${last}`, words)));
  }
  return messages;
}

/** Tells them once a day who has not confirmed. */
export async function tellUnconfirmed(deps: Deps): Promise<Message[]> {
  const now = deps.clock.now();
  const waiting = (await waitingTasks(deps.db)).filter(({ createdAt }) => now - (createdAt ?? now) >= DAY_MS);
  const messages: Message[] = [];
  for (const tasks of Map.groupBy(waiting, ({ runId }) => runId).values()) {
    const [first] = tasks;
    if (!first) continue;
    const days = Math.floor((now - Math.min(...tasks.map(({ createdAt }) => createdAt ?? now))) / DAY_MS);
    const staff = tasks.map(task => ({ staff: task.staff, count: task.count }));
    const words = (language: Language) =>
      [
        texts.unconfirmed[language](first.campaign, days),
        ...staff.map(each => texts.waitsFor[language](each.staff, each.count)),
        texts.remind[language](first.campaign),
      ].join('\n');
    messages.push(...(await toManagers(deps, `wecom/unconfirmed/${first.runId}/${days}`, words)));
  }
  return messages;
}

/** One notice for each manager who can be written to; asking again says nothing twice. */
export async function toManagers(
  { db, house }: Deps,
  occasion: string,
  words: (language: Language) => string,
): Promise<Message[]> {
  const managers = await reachableOperators(db, 'manager');
  return managers.map(({ memberId, room, language: tag }) => {
    const language = knownLanguage(tag) ?? room.language ?? house.language;
    return {
      ...{ occasion: `${occasion}/${memberId}`, room, memberId, kind: 'notice' as const },
      parts: text(words(language)),
    };
  });
}

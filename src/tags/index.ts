import { lazyCommand, lazyConfirmable, lazyPager } from '../commands/lazy.ts';
import type { Deps } from '../deps.ts';
import type { Feature, Observer } from '../feature.ts';
import { type LiveCopy, openLiveCopy } from '../kernel/live-copy.ts';
import { once } from '../kernel/once.ts';
import type { ChangeParts } from './changes/change-rules.ts';
import { listReruns } from './changes/store-rerun.ts';
import type { TagCommandParts } from './commands/tag.ts';
import { heads, rulesList, rulesYes } from './heads.ts';
import { type Matcher, NO_RULES } from './matcher.ts';
import { watchForTags } from './observe.ts';
import { tagsChoiceResponder } from './press.ts';
import { dropFadedTags } from './store.ts';
import { listRules, tagsVersion } from './store-rules.ts';

/** In the small hours, when nobody waits for the store. */
const NIGHTLY = '20 4 * * *';
const EVERY_MINUTE = '* * * * *';
const EVERY_TEN_MINUTES = '*/10 * * * *';

export type TagParts = Pick<TagCommandParts, 'findMember' | 'audit'> & Pick<ChangeParts, 'tell' | 'works'>;

/**
 * What members like, by what they write and do. Rules are the owner's: none are there until somebody adds one. A
 * process notices rules that another one changed with the first message a second later, and uses them from the next on.
 */
export function openTags(deps: Deps, parts: TagParts): Feature {
  const { db, clock, log } = deps;
  const rules = openLiveCopy<Matcher>(clock, {
    initial: NO_RULES,
    version: () => tagsVersion(db),
    load: async () => {
      const all = await listRules(db);
      return all.length === 0 ? NO_RULES : (await import('./match.ts')).compileRules(all);
    },
    failed: error => log.error({ err: error }, 'tag rules could not be read'),
  });
  const changes = once(async () =>
    (await import('./changes/change-rules.ts')).openRuleChanges(deps, {
      ...parts,
      rulesChanged: rules.reload,
    }),
  );
  const resume = async (abandonedMs?: number): Promise<void> => {
    if ((await listReruns(db)).length > 0) await (await changes()).resume(abandonedMs);
  };
  const look = once(async () => (await import('./look.ts')).openLook(deps));
  const current = async (): Promise<Matcher> => {
    await rules.refresh();
    return rules.current();
  };
  const { llm } = deps;
  const proposing =
    llm && once(async () => (await import('./propose/propose-tags.ts')).openProposals(deps, llm));
  const lookNow = async (matcher: Matcher) => {
    if (matcher.rules.length > 0) await (await look()).look(matcher);
  };
  const nightly = async () => {
    const matcher = await current();
    if (matcher.rules.length > 0) await (await look()).lookAround(matcher);
    log.info({ dropped: await dropFadedTags(db, clock.now()) }, 'faded tags dropped');
  };
  return {
    name: 'tags',
    commands: [
      lazyCommand(heads.tags, async () => (await import('./commands/tags.ts')).tagsCommand(deps)),
      lazyCommand(heads.tag, async () =>
        (await import('./commands/tag.ts')).tagCommand(deps, { ...parts, changes: await changes() }),
      ),
    ],
    confirmables: [lazyConfirmable(rulesYes, async () => (await changes()).confirmable)],
    pagers: [lazyPager(rulesList, async () => (await import('./commands/tag.ts')).rulePager(deps))],
    responder: tagsChoiceResponder(deps),
    observers: [watching(deps, rules)],
    schedules: [
      { name: 'tags.fade', cron: NIGHTLY, run: nightly },
      { name: 'tags.look', cron: EVERY_MINUTE, run: async () => lookNow(await current()) },
      { name: 'tags.rerun', cron: EVERY_TEN_MINUTES, run: () => resume() },
      ...(proposing
        ? [{ name: 'tags.propose', cron: EVERY_TEN_MINUTES, run: async () => (await proposing()).run() }]
        : []),
    ],
    start: async () => {
      await Promise.all([rules.refresh(), proposing && (await proposing()).start()]);
      // Beside the first messages: what was left may take minutes.
      resume(0).catch(error => log.error({ err: error }, 'a change of tag rules could not be finished'));
    },
  };
}

function watching({ db }: Deps, rules: LiveCopy<Matcher>): Observer {
  const watcher = watchForTags(rules.current, db.dialect);
  const observer: typeof watcher = {
    ...watcher,
    observe: incoming => {
      void rules.refresh();
      return watcher.observe(incoming);
    },
  };
  return observer as Observer;
}

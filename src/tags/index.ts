import type { Deps } from '../deps.ts';
import type { Feature, Observer } from '../feature.ts';
import { openLiveCopy } from '../kernel/live-copy.ts';
import { type ChangeParts, openRuleChanges } from './changes/change-rules.ts';
import { rulePager, type TagCommandParts, tagCommand } from './commands/tag.ts';
import { tagsChoiceResponder, tagsCommand } from './commands/tags.ts';
import { openLook } from './look.ts';
import { compileRules, type Matcher, NO_RULES } from './match.ts';
import { watchForTags } from './observe.ts';
import { openProposals } from './propose/propose-tags.ts';
import { dropFadedTags } from './store.ts';
import { listRules, tagsVersion } from './store-rules.ts';

/** In the small hours, when nobody waits for the store. */
const NIGHTLY = '20 4 * * *';
const EVERY_MINUTE = '* * * * *';
const EVERY_TEN_MINUTES = '*/10 * * * *';

export type TagParts = Pick<TagCommandParts, 'findMember' | 'audit'> & Pick<ChangeParts, 'tell'>;

/**
 * What members like, by what they write and do. Rules are the owner's: none are there until somebody adds one. A
 * process notices rules that another one changed with the first message a second later, and uses them from the next on.
 */
export function openTags(deps: Deps, parts: TagParts): Feature {
  const { db, clock, log } = deps;
  const rules = openLiveCopy<Matcher>(clock, {
    initial: NO_RULES,
    version: () => tagsVersion(db),
    load: async () => compileRules(await listRules(db)),
    failed: error => log.error({ err: error }, 'tag rules could not be read'),
  });
  const changes = openRuleChanges(deps, { ...parts, rulesChanged: rules.reload });
  const { look, lookAround } = openLook(deps);
  const current = async (): Promise<Matcher> => {
    await rules.refresh();
    return rules.current();
  };
  const watcher = watchForTags(rules.current, db.dialect);
  const observer: typeof watcher = {
    ...watcher,
    observe: incoming => {
      void rules.refresh();
      return watcher.observe(incoming);
    },
  };
  const proposing = deps.llm && openProposals(deps, deps.llm);
  const nightly = async () => {
    await lookAround(await current());
    log.info({ dropped: await dropFadedTags(db, clock.now()) }, 'faded tags dropped');
  };
  return {
    name: 'tags',
    commands: [tagsCommand(deps), tagCommand(deps, { ...parts, changes })],
    confirmables: [changes.confirmable],
    pagers: [rulePager(deps)],
    responder: tagsChoiceResponder(deps),
    observers: [observer as Observer],
    schedules: [
      { name: 'tags.fade', cron: NIGHTLY, run: nightly },
      { name: 'tags.look', cron: EVERY_MINUTE, run: async () => look(await current()) },
      { name: 'tags.rerun', cron: EVERY_TEN_MINUTES, run: () => changes.resume() },
      ...(proposing ? [{ name: 'tags.propose', cron: EVERY_TEN_MINUTES, run: proposing.run }] : []),
    ],
    start: async () => {
      await Promise.all([rules.refresh(), proposing?.start()]);
      // Beside the first messages: what was left may take minutes.
      changes
        .resume(0)
        .catch(error => log.error({ err: error }, 'a change of tag rules could not be finished'));
    },
  };
}

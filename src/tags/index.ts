import type { Deps } from '../deps.ts';
import type { Feature, Incoming, Observer } from '../feature.ts';
import { openLiveCopy } from '../kernel/live-copy.ts';
import { type TagCommandParts, tagCommand } from './commands/tag.ts';
import { tagsChoiceResponder, tagsCommand } from './commands/tags.ts';
import { compileRules, type TagMatcher } from './rules.ts';
import { dropFadedTags, recordHits, type TagNote } from './store.ts';
import { listRules, tagsVersion } from './store-rules.ts';

/** In the small hours, when nobody waits for the store. */
const NIGHTLY = '20 4 * * *';

/**
 * What members like, by what they write. Rules are the owner's: none are there until somebody adds one. A process
 * notices rules that another one changed with the first message a second later, and uses them from the next on.
 */
export function openTags(deps: Deps, parts: Omit<TagCommandParts, 'rulesChanged'>): Feature {
  const { db, clock, log } = deps;
  const rules = openLiveCopy<Rules>(clock, {
    initial: rulesOf([]),
    version: () => tagsVersion(db),
    load: async () => rulesOf(await listRules(db)),
    failed: error => log.error({ err: error }, 'tag rules could not be read'),
  });
  const observer: Observer<TagNote> = {
    name: 'tags',
    observe: incoming => {
      void rules.refresh();
      return noteTags(incoming, rules.current().match);
    },
    record: (sql, notes) => recordHits(sql, db.dialect, notes),
    tell: ({ hits }) =>
      hits.map(({ tagId, quote }) => `${rules.current().names.get(tagId) ?? ''} ← ${quote}`).join('; '),
  };
  return {
    name: 'tags',
    commands: [tagsCommand(deps), tagCommand(deps, { ...parts, rulesChanged: rules.reload })],
    responder: tagsChoiceResponder(deps),
    observers: [observer as Observer],
    schedules: [
      {
        name: 'tags.fade',
        cron: NIGHTLY,
        run: async () => log.info({ dropped: await dropFadedTags(db, clock.now()) }, 'faded tags dropped'),
      },
    ],
    start: async () => rules.refresh(),
  };
}

/** The rules as they work, and the names they give. */
type Rules = { match: TagMatcher; names: Map<number, string> };

function rulesOf(rules: Awaited<ReturnType<typeof listRules>>): Rules {
  return { match: compileRules(rules), names: new Map(rules.map(({ tagId, name }) => [tagId, name])) };
}

/** Commands are about something else than what they say. */
function noteTags({ event, member, text, interactionId }: Incoming, match: TagMatcher): TagNote | undefined {
  if (event.kind !== 'message' || !member || /^\s*[/／]/.test(text)) return undefined;
  const hits = match(text);
  return hits.length > 0 ? { memberId: member.id, interactionId, at: event.at, hits } : undefined;
}

import type { Audit } from '../commands/dispatch.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Feature, Observer } from '../feature.ts';
import { activityObserver, presenceObserver } from './activity.ts';
import { languageCommand } from './commands/language.ts';
import { linkCommand, linkConfirmable } from './commands/link.ts';
import { meCommand } from './commands/me.ts';
import { mergeCommand, mergeConfirmables } from './commands/merge.ts';
import { privacyCommand } from './commands/privacy.ts';
import { whoCommand } from './commands/who.ts';
import type { Directory } from './directory.ts';
import { settleMerges } from './settle-merges.ts';
import { pageTexts } from './texts-pages.ts';
import { openWelcome } from './welcome.ts';

/** In the small hours, when nobody waits for the store. */
const NIGHTLY = '40 3 * * *';

export type MemberParts = {
  directory: Directory;
  audit: Audit;
  /** Whether a line calls a command: those are not what a member has to say. */
  isCommand: (words: string, inPrivate: boolean) => boolean;
};

/** Who is here: what they did, what they are told about themselves, how they are welcomed. */
export function openMembers(
  deps: Deps,
  { directory, audit, isCommand }: MemberParts,
  outbox: () => Outbox,
): Feature {
  const welcome = openWelcome(deps, directory, outbox);
  const parts = { audit, changed: directory.changed };
  return {
    name: 'members',
    commands: [
      meCommand(deps),
      privacyCommand,
      linkCommand(deps, parts),
      languageCommand(deps, parts.changed),
      whoCommand(deps, isCommand),
      mergeCommand(deps, parts),
    ],
    confirmables: [linkConfirmable(deps, parts), ...mergeConfirmables(deps, parts)],
    observers: [activityObserver(deps), presenceObserver(deps), welcome.observer] as Observer[],
    schedules: [{ name: 'members.settle', cron: NIGHTLY, run: () => settleMerges(deps) }],
    pages: [
      {
        path: '/members',
        title: pageTexts.members,
        role: 'viewer',
        place: 10,
        load: async () => (await import('./pages/members.ts')).membersPage(isCommand),
      },
    ],
    start: welcome.start,
  };
}

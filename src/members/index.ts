import type { Audit } from '../commands/dispatch.ts';
import { lazyCommand, lazyConfirmable } from '../commands/lazy.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Feature, Observer } from '../feature.ts';
import { activityObserver, presenceObserver } from './activity.ts';
import { privacyCommand } from './commands/privacy.ts';
import type { Directory } from './directory.ts';
import { heads, yes } from './heads.ts';
import { membersTitle } from './title.ts';
import { type OwnWelcome, openWelcome } from './welcome.ts';

/** In the small hours, when nobody waits for the store. */
const NIGHTLY = '40 3 * * *';

const linking = () => import('./commands/link.ts');
const merging = () => import('./commands/merge.ts');

export type MemberParts = {
  directory: Directory;
  audit: Audit;
  /** Whether a line calls a command: those are not what a member has to say. */
  isCommand: (words: string, inPrivate: boolean) => boolean;
  /** How a group welcomes in its own words. */
  welcome?: OwnWelcome;
};

/** Who is here: what they did, what they are told about themselves, how they are welcomed. */
export function openMembers(
  deps: Deps,
  { directory, audit, isCommand, welcome: own }: MemberParts,
  outbox: () => Outbox,
): Feature {
  const welcome = openWelcome(deps, directory, outbox, own);
  const parts = { audit, changed: directory.changed };
  return {
    name: 'members',
    commands: [
      lazyCommand(heads.me, async () => (await import('./commands/me.ts')).meCommand(deps)),
      privacyCommand,
      lazyCommand(heads.link, async () => (await linking()).linkCommand(deps, parts)),
      lazyCommand(heads.language, async () =>
        (await import('./commands/language.ts')).languageCommand(deps, parts.changed),
      ),
      lazyCommand(heads.who, async () => (await import('./commands/who.ts')).whoCommand(deps, isCommand)),
      lazyCommand(heads.birthday, async () =>
        (await import('./commands/birthday.ts')).birthdayCommand(deps, parts),
      ),
      lazyCommand(heads.merge, async () => (await merging()).mergeCommand(deps, parts)),
    ],
    confirmables: [
      lazyConfirmable(yes.link, async () => (await linking()).linkConfirmable(deps, parts)),
      lazyConfirmable(yes.merge, async () => (await merging()).mergeConfirmables(deps, parts).merge),
      lazyConfirmable(yes.unmerge, async () => (await merging()).mergeConfirmables(deps, parts).undo),
    ],
    observers: [activityObserver(deps), presenceObserver(deps), welcome.observer] as Observer[],
    schedules: [
      {
        name: 'members.settle',
        cron: NIGHTLY,
        run: async () => (await import('./settle-merges.ts')).settleMerges(deps),
      },
    ],
    pages: [
      {
        path: '/members',
        title: membersTitle,
        role: 'viewer',
        place: 10,
        load: async () => (await import('./pages/members.ts')).membersPage(isCommand),
      },
    ],
    start: welcome.start,
  };
}

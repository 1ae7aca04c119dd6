import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Feature, Observer } from '../feature.ts';
import { activityObserver, presenceObserver } from './activity.ts';
import { meCommand } from './commands/me.ts';
import { privacyCommand } from './commands/privacy.ts';
import { whoCommand } from './commands/who.ts';
import type { Directory } from './directory.ts';
import { openWelcome } from './welcome.ts';

/** Who is here: what they did, what they are told about themselves, how they are welcomed. */
export function openMembers(deps: Deps, directory: Directory, outbox: () => Outbox): Feature {
  const welcome = openWelcome(deps, directory, outbox);
  return {
    name: 'members',
    commands: [meCommand(deps), privacyCommand, whoCommand(deps)],
    observers: [activityObserver(deps), presenceObserver(deps), welcome.observer] as Observer[],
    start: welcome.start,
  };
}

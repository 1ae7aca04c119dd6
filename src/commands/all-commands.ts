import type { Deps } from '../deps.ts';
import type { Command, Feature } from '../feature.ts';
import { confirmCommand } from './confirm.ts';
import { helpCommands } from './help.ts';
import { lazyPager } from './lazy.ts';
import { nextCommand } from './pages.ts';

/** Every command of the house: the features' own, and the few that belong to none. */
export function allCommands(deps: Pick<Deps, 'db' | 'clock' | 'random'>, features: Feature[]): Command[] {
  const commands = [
    ...features.flatMap(feature => feature.commands ?? []),
    confirmCommand(
      deps,
      features.flatMap(feature => feature.confirmables ?? []),
    ),
    nextCommand(deps, pagersOf(features)),
  ];
  return [...commands, ...helpCommands(commands)];
}

/** Every list that is told page by page. */
export function pagersOf(features: Feature[]) {
  const lines = lazyPager({ list: 'lines', role: 'member', local: true }, async () =>
    (await import('./long.ts')).linesPager(),
  );
  return [lines, ...features.flatMap(feature => feature.pagers ?? [])];
}

import { lazyCommand, lazyConfirmable } from '../commands/lazy.ts';
import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import { heads, yes } from './heads.ts';

/** `changed` has this process ask anew who is who. */
type Parts = { changed: () => Promise<void> };

const forgetting = () => import('./commands/forget.ts');

/** What the house keeps of people, and how it lets go of it. */
export function openPrivacy(deps: Deps, parts: Parts): Feature {
  return {
    name: 'privacy',
    commands: [lazyCommand(heads.forget, async () => (await forgetting()).forgetCommand(deps))],
    confirmables: [
      lazyConfirmable(yes.forget, async () => (await forgetting()).forgetConfirmable(deps, parts)),
    ],
  };
}

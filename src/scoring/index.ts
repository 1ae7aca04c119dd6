import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import { kocCommand } from './commands/koc.ts';
import { type TierCommandParts, tierCommand } from './commands/tier.ts';
import { type Run, scoreChanged, scoreEverybody } from './score-members.ts';

/** In the small hours, when nobody waits for the store. */
const NIGHTLY = '40 3 * * *';
const OFTEN = '*/10 * * * *';

/** Who is worth what and who is slipping away. A shop that was never scored is scored by the first frequent run. */
export function openScoring(deps: Deps, parts: TierCommandParts): Feature {
  const told = ({ looked, written, moves }: Run, message: string) => {
    const moved = [...moves.values()].reduce((sum, { members }) => sum + members, 0);
    if (written > 0) deps.log.info({ looked, written, moved }, message);
  };
  return {
    name: 'scoring',
    commands: [tierCommand(deps, parts), kocCommand(deps)],
    schedules: [
      {
        name: 'scoring.all',
        cron: NIGHTLY,
        run: async () => told(await scoreEverybody(deps), 'everybody scored'),
      },
      {
        name: 'scoring.changed',
        cron: OFTEN,
        run: async () => told(await scoreChanged(deps), 'changed members scored'),
      },
    ],
  };
}

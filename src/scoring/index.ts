import { lazyCommand } from '../commands/lazy.ts';
import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import type { TierCommandParts } from './commands/tier.ts';
import { heads } from './heads.ts';
import type { Run } from './score-members.ts';

/** In the small hours, when nobody waits for the store. */
const NIGHTLY = '40 3 * * *';
const OFTEN = '*/10 * * * *';

/** Read with the first run, ten minutes after the start at the latest. */
const scoring = () => import('./score-members.ts');

/** Who is worth what and who is slipping away. A shop that was never scored is scored by the first frequent run. */
export function openScoring(deps: Deps, parts: TierCommandParts): Feature {
  const told = ({ looked, written, moves }: Run, message: string) => {
    const moved = [...moves.values()].reduce((sum, { members }) => sum + members, 0);
    if (written > 0) deps.log.info({ looked, written, moved }, message);
  };
  return {
    name: 'scoring',
    commands: [
      lazyCommand(heads.tier, async () => (await import('./commands/tier.ts')).tierCommand(deps, parts)),
      lazyCommand(heads.koc, async () => (await import('./commands/koc.ts')).kocCommand(deps)),
    ],
    schedules: [
      {
        name: 'scoring.all',
        cron: NIGHTLY,
        run: async () => told(await (await scoring()).scoreEverybody(deps), 'everybody scored'),
      },
      {
        name: 'scoring.changed',
        cron: OFTEN,
        run: async () => told(await (await scoring()).scoreChanged(deps), 'changed members scored'),
      },
    ],
  };
}

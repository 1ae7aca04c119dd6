import type { Audit } from '../commands/dispatch.ts';
import type { Deps } from '../deps.ts';
import type { Feature, Observer } from '../feature.ts';
import { segmentCommand } from './commands/segment.ts';
import { openKeeper } from './keeper.ts';
import { noticeObserver } from './notice.ts';
import type { OnChange } from './store-membership.ts';

/** In the small hours, when nobody waits for the store. */
const NIGHTLY = '40 4 * * *';

type Parts = {
  audit: Audit;
  /** Told who enters and leaves which saved segment, inside the transaction that writes it. */
  onChange?: OnChange;
};

/** Whom an operator means, written as an expression, and who is in those that were kept. */
export function openSegments(deps: Deps, { audit, onChange = async () => {} }: Parts): Feature {
  const keeper = openKeeper(deps, onChange);
  return {
    name: 'segments',
    commands: [segmentCommand(deps, { audit, keeper })],
    observers: [noticeObserver(keeper) as Observer],
    schedules: [
      { name: 'segments.look', cron: '* * * * *', run: keeper.look },
      { name: 'segments.check', cron: NIGHTLY, run: keeper.check },
    ],
    start: keeper.start,
    stop: keeper.stop,
  };
}

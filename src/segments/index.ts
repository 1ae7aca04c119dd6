import type { Audit } from '../commands/dispatch.ts';
import { lazyCommand } from '../commands/lazy.ts';
import type { Deps } from '../deps.ts';
import type { Feature, Observer } from '../feature.ts';
import { heads } from './heads.ts';
import { openKeeper } from './keeper.ts';
import { noticeObserver } from './notice.ts';
import type { OnChange } from './store-membership.ts';
import { segmentsTitle } from './title.ts';

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
    commands: [
      lazyCommand(heads.segment, async () =>
        (await import('./commands/segment.ts')).segmentCommand(deps, { audit, keeper }),
      ),
    ],
    observers: [noticeObserver(keeper) as Observer],
    schedules: [
      { name: 'segments.look', cron: '* * * * *', run: keeper.look },
      { name: 'segments.check', cron: NIGHTLY, run: keeper.check },
    ],
    pages: [
      {
        path: '/segments',
        title: segmentsTitle,
        role: 'viewer',
        place: 20,
        load: async () => (await import('./pages/segments.ts')).segmentsPage(keeper),
      },
    ],
    start: keeper.start,
    stop: keeper.stop,
  };
}

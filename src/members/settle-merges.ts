import type { Deps } from '../deps.ts';
import { sumAnew } from './merge.ts';
import { changedMerges, takeTurn } from './store-merge.ts';
import { moveStrays } from './unmerge.ts';

/** Other processes know of a merge within a second, and what they had begun is written by then. */
const SETTLED_AFTER_MS = 3_000;
/** The nightly look reaches back over one that was missed. */
const BACK_MS = 2 * 86_400_000;

/**
 * Brings home what another process wrote for a member while they were being merged or parted, and counts anew. Safe to
 * repeat.
 */
export async function settleMerges({ db, clock, house }: Deps, backMs = BACK_MS): Promise<void> {
  await db.write(async sql => {
    await takeTurn(sql);
    for (const { undone, ...merge } of await changedMerges(sql, clock.now() - backMs)) {
      if (!undone) await moveStrays(sql, merge);
      await sumAnew(sql, db.dialect, [merge.intoId, merge.fromId], house.currency);
    }
  });
}

/** Does so as soon as every process knows. */
export function settleSoon(deps: Deps): void {
  deps.clock.after(SETTLED_AFTER_MS, () => {
    settleMerges(deps, 2 * SETTLED_AFTER_MS).catch(error =>
      deps.log.error({ err: error }, 'merged members could not be settled; it is tried again at night'),
    );
  });
}

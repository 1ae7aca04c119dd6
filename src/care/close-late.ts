import type { Deps } from '../deps.ts';
import { carryOut } from './carry-out.ts';
import type { CareParts } from './judge.ts';
import { leftOpen } from './store-cases.ts';

/** A message is taken up again after a crash for ten minutes; no act lasts as long. */
const LATE_MS = 15 * 60_000;
const AT_ONCE = 100;

/**
 * Closes what a crash left open for so long that the message is not taken up again: what was asked of the platform and
 * never answered is told to operators, what was not begun is let be. A day of silence that is over would be taken for
 * one without an end.
 */
export async function closeLate(deps: Deps, parts: CareParts): Promise<void> {
  for (const found of await leftOpen(deps.db, deps.clock.now() - LATE_MS, AT_ONCE)) {
    const room = await parts.room(found.roomId);
    if (room) await carryOut(deps, parts, found, { room, thread: undefined, late: true });
  }
}

import type { Deps } from '../deps.ts';
import { type LiveCopy, openLiveCopy } from '../kernel/live-copy.ts';
import { type Alarm, openAlarm } from './alarm.ts';
import { listSegments, segmentsVersion } from './store.ts';
import type { OnChange } from './store-membership.ts';
import { readMissed, saveNoticed } from './store-missed.ts';
import type { SavedSegments } from './store-saved.ts';

/** What happens within this time is looked at together. */
const GATHER_MS = 250;
/** Other features make members due without a word: how long that may go unnoticed. */
const LOOK_EVERY_MS = 5_000;
/** How often it is written down how far everybody was looked at; a lost process repeats no more than this. */
const NOTE_EVERY_MS = 10_000;

/** What understanding and filling takes is read with the first segment that somebody saves. */
const NONE: SavedSegments = { saved: [], broken: [] };

type State = {
  copy: LiveCopy<SavedSegments>;
  /** To whom something happened since they were looked at. */
  touched: Set<number>;
  /** The last event that touched somebody, and the last that is written down. */
  newest: number;
  noted: number;
  notedAt: number;
  /** A run is to come that will see what is touched now. */
  woken: boolean;
  alarm: Alarm;
};

/**
 * Keeps who is in which saved segment: whoever something happens to is looked at within a moment, and whoever comes
 * or goes with time when their time comes. Without saved segments it does nothing at all.
 */
export function openKeeper(deps: Deps, onChange: OnChange) {
  const copy = openCopy(deps);
  const touched = new Set<number>();
  const keepUp = () => round(deps, state, onChange);
  const state: State = {
    ...{ copy, touched, newest: 0, noted: 0, notedAt: Number.NEGATIVE_INFINITY, woken: false },
    alarm: openAlarm(deps, keepUp, LOOK_EVERY_MS),
  };
  const watches = (): boolean => copy.current().saved.length > 0;
  return {
    /** The saved segments as they are understood now. */
    current: copy.current,
    /** False while no segment is saved: then nobody needs to be noticed. */
    watches,
    /** This event happened, to this member if to one. */
    touch: (memberId: number | undefined, interactionId: number): void => {
      if (memberId !== undefined) touched.add(memberId);
      if (interactionId > state.newest) state.newest = interactionId;
      if (!state.woken) state.alarm.within(GATHER_MS);
      state.woken = true;
    },
    /** What expressions name has changed, or a segment has; resolves when everybody stands where they belong. */
    changed: async (): Promise<void> => {
      await copy.reload();
      await state.alarm.now();
    },
    /** Gathers all members anew: whatever a clock that jumped, or a process lost among many, left wrong is right again. */
    check: async (): Promise<void> => {
      if (!watches()) return;
      await (await import('./store-saved.ts')).forgetFilled(deps.db);
      await state.alarm.now();
    },
    /** Looks whether another process saved a segment, or a room has another name. */
    look: async (): Promise<void> => {
      await copy.refresh();
      if (watches()) state.alarm.within(GATHER_MS);
    },
    start: async (): Promise<void> => {
      await copy.reload();
      if (!watches()) return;
      const missed = await readMissed(deps.db);
      for (const id of missed.memberIds) touched.add(id);
      state.newest = missed.upTo;
      state.alarm.within(GATHER_MS);
    },
    stop: () => state.alarm.close(),
  };
}

export type Keeper = ReturnType<typeof openKeeper>;

function openCopy({ db, clock, log }: Deps): LiveCopy<SavedSegments> {
  return openLiveCopy(clock, {
    initial: NONE,
    version: () => segmentsVersion(db),
    load: async () =>
      (await listSegments(db)).length > 0 ? (await import('./store-saved.ts')).readSaved(db) : NONE,
    failed: error => log.error({ err: error }, 'saved segments could not be read'),
  });
}

async function round(deps: Deps, state: State, onChange: OnChange): Promise<void> {
  const { copy, touched } = state;
  state.woken = false;
  await copy.refresh();
  const segments = copy.current();
  if (segments.saved.length === 0) {
    touched.clear();
    return;
  }
  const { fillSegments, placeEverybody } = await import('./keep-up.ts');
  const { nextDue } = await import('./store-membership.ts');
  const upTo = state.newest;
  await fillSegments(deps, { segments, onChange });
  await placeEverybody(deps, touched, { segments, onChange });
  await noteUpTo(deps, state, upTo);
  const next = (await nextDue(deps.db)) ?? Number.POSITIVE_INFINITY;
  const soonest = touched.size > 0 ? GATHER_MS : LOOK_EVERY_MS;
  state.alarm.within(Math.max(1, Math.min(soonest, next - deps.clock.now())));
}

async function noteUpTo({ db, clock }: Deps, state: State, upTo: number): Promise<void> {
  if (upTo <= state.noted || clock.now() - state.notedAt < NOTE_EVERY_MS) return;
  await db.write(sql => saveNoticed(sql, upTo));
  state.noted = upTo;
  state.notedAt = clock.now();
}

import { setImmediate } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import type { Setting } from './audience.ts';
import { fillSegment } from './store-fill.ts';
import { type OnChange, placeMembers, readDue } from './store-membership.ts';
import { meaningOf, readFilled, type SavedSegments, saveFilled } from './store-saved.ts';

/** Members looked at in one go. */
const BATCH = 200;

type Watched = { segments: SavedSegments; onChange: OnChange };

/** Gathers the members of every segment that means something else than when they were gathered last. */
export async function fillSegments(deps: Deps, { segments, onChange }: Watched): Promise<void> {
  const { db, house } = deps;
  const filled = await readFilled(db);
  const ids = new Set([...segments.saved, ...segments.broken].map(({ id }) => id));
  for (const segment of segments.saved) {
    const meaning = meaningOf(segment, house.language);
    if (filled.get(segment.id) === meaning) continue;
    await fillSegment(db, segment, { settingNow: () => settingNow(deps), onChange });
    filled.set(segment.id, meaning);
    await saveFilled(db, new Map([...filled].filter(([id]) => ids.has(id))));
  }
}

/**
 * Looks at those to whom something happened, then at whoever is due; others come to their turn in between. Members
 * are taken from `touched` as they are looked at; those whom another process holds stay in it.
 */
export async function placeEverybody(deps: Deps, touched: Set<number>, watched: Watched): Promise<void> {
  const busy: number[] = [];
  const happened = [...touched];
  for (let at = 0; at < happened.length; at += BATCH) {
    const ids = happened.slice(at, at + BATCH);
    // Before they are read: whoever is touched meanwhile is looked at once more.
    for (const id of ids) touched.delete(id);
    busy.push(...(await place(deps, ids, watched).catch(error => putBack(touched, ids, error))));
  }
  for (;;) {
    const due = await readDue(deps.db, deps.clock.now(), BATCH);
    const held = await place(deps, due, watched);
    if (due.length < BATCH || held.length === due.length) break;
  }
  for (const id of busy) touched.add(id);
}

function putBack(touched: Set<number>, ids: number[], error: unknown): never {
  for (const id of ids) touched.add(id);
  throw error;
}

async function place(deps: Deps, ids: number[], { segments, onChange }: Watched): Promise<number[]> {
  if (ids.length === 0) return [];
  const house = { segments: segments.saved, setting: settingNow(deps), onChange };
  const held = await placeMembers(deps.db, ids, house);
  await setImmediate();
  return held;
}

function settingNow({ clock, house }: Deps): Setting {
  return { now: clock.now(), language: house.language };
}

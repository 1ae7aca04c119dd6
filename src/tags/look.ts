import type { Db } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import { addHit, type Evidence, firstHit, hitOf } from './evidence.ts';
import type { Matcher } from './matcher.ts';
import { goodsHits, readRoomEvidence, WINDOW_DAYS } from './scan.ts';
import { holdEvidence, touchMembers } from './store-evidence.ts';
import {
  listSurveys,
  readBoughtBy,
  readChangedOrders,
  readUnseenAnswers,
  saveLook,
  whenLooked,
} from './store-log.ts';
import { DAY_MS } from './strength.ts';

/** Longer than any transaction that saves orders is open: what it wrote is seen the next time at the latest. */
const OVERLAP_MS = 10 * 60_000;
const CHUNK = 500;

/**
 * Looks at what members did since the last look: what they bought, what they answered. All of it holds as long as it
 * is true, so looking twice at the same changes nothing, whichever process does it.
 */
export function openLook(deps: Deps) {
  const { db, clock } = deps;
  /** Orders of the overlap that were looked at, and as of when. */
  let seen = new Map<number, number>();

  async function lookAtOrders(matcher: Matcher): Promise<void> {
    const now = clock.now();
    const looked = await whenLooked(db, 'orders');
    const orders = await readChangedOrders(db, (looked ?? now) - OVERLAP_MS);
    const fresh = orders.filter(({ id, updatedAt }) => seen.get(id) !== updatedAt);
    const buyers = [...new Set(fresh.map(({ memberId }) => memberId))];
    for (let i = 0; i < buyers.length; i += CHUNK)
      await tagBuyers(db, matcher, buyers.slice(i, i + CHUNK), now);
    const last = orders.at(-1)?.updatedAt ?? now;
    seen = new Map(
      orders.filter(each => each.updatedAt >= last - OVERLAP_MS).map(each => [each.id, each.updatedAt]),
    );
    if (looked === undefined || last > looked) await db.write(sql => saveLook(sql, 'orders', last));
  }

  return {
    /** What was bought and answered since the last look. */
    look: async (matcher: Matcher): Promise<void> => {
      const kinds = new Set(matcher.rules.map(({ kind }) => kind));
      if (kinds.has('bought')) await lookAtOrders(matcher);
      if (kinds.has('answered')) await lookAtAnswers(db, matcher, clock.now());
    },
    /** Whoever is still in a room still shows it. */
    lookAround: async (matcher: Matcher): Promise<void> => {
      if (matcher.rules.some(({ kind }) => kind === 'joined')) {
        await write(db, await readRoomEvidence(db, matcher, clock.now()));
      }
    },
  };
}

async function tagBuyers(db: Db, matcher: Matcher, memberIds: number[], now: number): Promise<void> {
  const found = new Map<string, Evidence>();
  for (const order of await readBoughtBy(db, memberIds, now - WINDOW_DAYS * DAY_MS)) {
    for (const hit of goodsHits(matcher, order)) {
      const key = `${order.memberId} ${hit.tagId}`;
      const known = found.get(key);
      found.set(key, known ? addHit(known, hit) : firstHit(order.memberId, hit));
    }
  }
  await write(db, [...found.values()]);
}

async function lookAtAnswers(db: Db, matcher: Matcher, now: number): Promise<void> {
  const since = now - WINDOW_DAYS * DAY_MS;
  for (const survey of await listSurveys(db)) {
    for (const rule of matcher.ofSurvey(survey.name)) {
      const answers = await readUnseenAnswers(db, { topicId: survey.id, tagId: rule.tagId, since });
      const hit = (at: number) => hitOf(rule, { interactionId: null, quote: survey.name, at });
      await write(
        db,
        answers.map(({ memberId, at }) => firstHit(memberId, hit(at))),
      );
    }
  }
}

async function write(db: Db, evidence: Evidence[]): Promise<void> {
  for (let i = 0; i < evidence.length; i += CHUNK) {
    const chunk = evidence.slice(i, i + CHUNK);
    await db.write(async sql => {
      await holdEvidence(sql, db.dialect, chunk);
      await touchMembers.run(sql, db.dialect, chunk);
    });
  }
}

import { setImmediate } from 'node:timers/promises';
import type { Db } from '../db/db.ts';
import type { Reached } from '../jobs/works.ts';
import { addHit, type Evidence, firstHit, type Hit, hitOf, strongerOf } from './evidence.ts';
import { compileRules } from './match.ts';
import type { Matcher } from './matcher.ts';
import type { StoredRule } from './rule.ts';
import {
  type LoggedMessage,
  listGroups,
  logSince,
  readAnswered,
  readBought,
  readMessages,
  readPresent,
} from './store-log.ts';
import { DAY_MS } from './strength.ts';

/** What a change of rules looks back. */
export const WINDOW_DAYS = 90;

/** A page is read in a few milliseconds, so nothing else waits longer than that. */
const PAGE = 2_000;

export type Found = Map<number, Evidence>;

/**
 * What the last 90 days say of one tag by its rules, for each member: every piece at its own time, so that old ones
 * have faded. The log passes by in pages and is never in memory; other work goes on in between.
 */
export async function scanEvidence(
  db: Db,
  rules: StoredRule[],
  now: number,
  report: (reached: Reached) => void = () => {},
): Promise<Found> {
  const since = now - WINDOW_DAYS * DAY_MS;
  const matcher = await compileRules(rules);
  const has = (...kinds: StoredRule['kind'][]) => rules.some(({ kind }) => kinds.includes(kind));
  const found: Found = new Map();
  if (has('words', 'regex', 'asked')) await scanMessages(db, matcher, { since, found, report });
  if (has('bought')) await scanOrders(db, matcher, since, found);
  if (has('answered')) await scanAnswers(db, matcher, since, found);
  if (has('joined')) await scanRooms(db, matcher, now, found);
  return found;
}

type Scanning = { since: number; found: Found; report: (reached: Reached) => void };

async function scanMessages(db: Db, matcher: Matcher, { since, found, report }: Scanning): Promise<void> {
  const { from, upTo } = await logSince(db, since);
  const askedOften = countQuestions();
  for (let after: number | undefined = from; after !== undefined; ) {
    const { messages, next } = await readMessages(db, { after, upTo, most: PAGE });
    for (const message of messages.filter(({ at }) => at >= since)) {
      const { shown, asked } = matcher.read(message.text);
      const often = asked.filter(({ rule }) => askedOften(rule, message));
      for (const { rule, quote } of [...shown, ...often]) {
        put(found, message.memberId, hitOf(rule, { interactionId: message.id, quote, at: message.at }));
      }
    }
    after = next;
    const read = (next ?? upTo) - from;
    report({ step: 'reading', rows: read, share: upTo > from ? read / (upTo - from) : 1 });
    await setImmediate();
  }
}

/** Tells of each question whether it is one of enough within the days its rule gives. */
function countQuestions(): (rule: StoredRule, message: LoggedMessage) => boolean {
  const asked = new Map<string, number[]>();
  return ({ id, times = 1, days = 1 }, { memberId, at }) => {
    const key = `${id} ${memberId}`;
    const recent = [...(asked.get(key) ?? []), at].filter(each => each >= at - days * DAY_MS).slice(-times);
    asked.set(key, recent);
    return recent.length >= times;
  };
}

async function scanOrders(db: Db, matcher: Matcher, since: number, found: Found): Promise<void> {
  const bought: Found = new Map();
  for (let after = 0; ; ) {
    const orders = await readBought(db, { since, after, most: PAGE });
    for (const order of orders) {
      for (const hit of goodsHits(matcher, order)) put(bought, order.memberId, hit);
    }
    const last = orders.at(-1);
    if (!last || orders.length < PAGE) break;
    after = last.id;
    await setImmediate();
  }
  for (const evidence of bought.values()) hold(found, evidence);
}

/** What an order is evidence for; the words that say so are quoted. */
export function goodsHits(matcher: Matcher, { goods, at }: { goods: string; at: number }): Hit[] {
  return matcher.ofGoods(goods).map(({ rule, quote }) => hitOf(rule, { interactionId: null, quote, at }));
}

async function scanAnswers(db: Db, matcher: Matcher, since: number, found: Found): Promise<void> {
  for (const { memberId, name, at } of await readAnswered(db, since)) {
    for (const rule of matcher.ofSurvey(name)) {
      hold(found, firstHit(memberId, hitOf(rule, { interactionId: null, quote: name, at })));
    }
  }
}

/** Whoever is in a room shows it now, however long ago they came. */
async function scanRooms(db: Db, matcher: Matcher, now: number, found: Found): Promise<void> {
  for (const evidence of await readRoomEvidence(db, matcher, now)) hold(found, evidence);
}

export async function readRoomEvidence(db: Db, matcher: Matcher, now: number): Promise<Evidence[]> {
  const all: Evidence[] = [];
  for (const room of await listGroups(db)) {
    const rules = matcher.ofRoom(room);
    if (rules.length === 0) continue;
    for (const { memberId, joinedAt } of await readPresent(db, room.id)) {
      for (const rule of rules) {
        const hit = hitOf(rule, { interactionId: null, quote: room.title, at: now });
        all.push({ ...firstHit(memberId, hit), firstAt: Math.min(joinedAt, now) });
      }
    }
  }
  return all;
}

function put(found: Found, memberId: number, hit: Hit): void {
  const known = found.get(memberId);
  found.set(memberId, known ? addHit(known, hit) : firstHit(memberId, hit));
}

function hold(found: Found, evidence: Evidence): void {
  const known = found.get(evidence.memberId);
  found.set(evidence.memberId, known ? strongerOf(known, evidence) : evidence);
}

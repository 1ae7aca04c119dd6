import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Incoming, Observer } from '../feature.ts';
import { type Evidence, firstHit, type Hit, hitOf } from './evidence.ts';
import type { Matcher, Shown } from './matcher.ts';
import type { StoredRule } from './rule.ts';
import { holdEvidence, recordHits, type TagNote } from './store-evidence.ts';
import { readOwnMessages } from './store-log.ts';
import { DAY_MS } from './strength.ts';

/** A member who writes more than this within the days of a rule has asked often enough, or is no customer. */
const MOST_LOOKED_AT = 1_000;
/** Members remembered as seen in rooms that mean something; then it begins anew, which costs a write each. */
const MOST_SEEN = 50_000;

/** What an event shows of its member. */
export type Sight = {
  memberId: number;
  interactionId: number;
  at: number;
  hits: Hit[];
  asked: Shown[];
  present: Evidence[];
};

/**
 * Watches events for what rules look for. Observing is one pass over the words of a message; the log is asked only
 * where a question may be the last of enough.
 */
export function watchForTags(matcher: () => Matcher, dialect: Dialect): Observer<Sight> {
  const seen = new Set<string>();
  return {
    name: 'tags',
    observe: incoming => sightOf(incoming, matcher(), seen),
    record: async (sql, sights) => {
      const notes: TagNote[] = [];
      for (const sight of sights) {
        const often = sight.asked.length > 0 ? await askedOften(sql, sight, matcher()) : [];
        notes.push({ memberId: sight.memberId, hits: [...sight.hits, ...often] });
      }
      await recordHits(sql, dialect, notes);
      await holdEvidence(
        sql,
        dialect,
        sights.flatMap(({ present }) => present),
      );
    },
    tell: ({ hits, asked, present }) => {
      const { rules } = matcher();
      const name = (tagId: number) => rules.find(rule => rule.tagId === tagId)?.name ?? '';
      const shown = [...hits, ...present].map(({ tagId, quote }) => `${name(tagId)} ← ${quote ?? ''}`);
      return [...shown, ...asked.map(({ rule, quote }) => `${rule.name}? ← ${quote}`)].join('; ');
    },
  };
}

function sightOf(incoming: Incoming, matcher: Matcher, seen: Set<string>): Sight | undefined {
  const { event, member, text, interactionId } = incoming;
  if (!member || matcher.rules.length === 0) return undefined;
  const { shown, asked } = event.kind === 'message' ? matcher.read(text) : { shown: [], asked: [] };
  const present = presence(incoming, member.id, matcher, seen);
  if (shown.length + asked.length + present.length === 0) return undefined;
  const hits = shown.map(({ rule, quote }) => hitOf(rule, { interactionId, quote, at: event.at }));
  return { memberId: member.id, interactionId, at: event.at, hits, asked, present };
}

/** Coming into a room, and being seen there for the first time since the start. */
function presence(
  { event, room, interactionId }: Incoming,
  memberId: number,
  matcher: Matcher,
  seen: Set<string>,
): Evidence[] {
  if (event.kind !== 'joined' && event.kind !== 'message') return [];
  return matcher.ofRoom(room).flatMap(rule => {
    const key = `${rule.id} ${memberId}`;
    if (seen.has(key) && event.kind !== 'joined') return [];
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.add(key);
    return [firstHit(memberId, hitOf(rule, { interactionId, quote: room.title, at: event.at }))];
  });
}

async function askedOften(sql: Sql, sight: Sight, matcher: Matcher): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const { rule, quote } of sight.asked) {
    const { times = 1, days = 1 } = rule;
    const { memberId, interactionId, at } = sight;
    const since = at - days * DAY_MS;
    const said = await readOwnMessages(sql, memberId, { since, upTo: interactionId, most: MOST_LOOKED_AT });
    const count = said.filter(({ text }) => asks(matcher, rule, text)).length;
    if (count >= times) hits.push(hitOf(rule, { interactionId, quote, at }));
  }
  return hits;
}

function asks(matcher: Matcher, wanted: StoredRule, text: string): boolean {
  return matcher.read(text).asked.some(({ rule }) => rule.id === wanted.id);
}

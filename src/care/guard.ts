import type { Deps } from '../deps.ts';
import type { Answer, Incoming, Reply, Responder } from '../feature.ts';
import { type LiveCopy, openLiveCopy } from '../kernel/live-copy.ts';
import type { Event } from '../kernel/message.ts';
import { cardIn, hostsOf } from './hosts.ts';
import { careOf, type Policy } from './policy.ts';
import { fingerprint, openRepeats, REPEAT_MS, type Repeats } from './repeats.ts';
import { DEFAULT_CARE, type Offence, offenceIn, type RoomCare, type Said } from './rules.ts';
import { careVersion, loadPolicy } from './store-policy.ts';
import { latestSayings } from './store-sayings.ts';
import { toldSince } from './store-words.ts';
import { answerWord, openCooling, type Telling } from './words.ts';

export type Suspicion = { incoming: Incoming; offence: Offence; care: RoomCare };

const NOTHING: Policy = {
  house: DEFAULT_CARE,
  rooms: new Map(),
  own: new Map(),
  texts: new Map(),
  allowed: { domains: new Set(), texts: new Set(), forwards: new Set(), logins: new Set() },
  words: [],
};

export type Desk = {
  policy: LiveCopy<Policy>;
  guard: Responder;
  /** What is answered to a word that an operator set. */
  word: (incoming: Incoming) => Reply[] | undefined;
};

export type DeskParts = {
  judge: (suspicion: Suspicion) => Promise<Answer>;
  answers: (incoming: Incoming) => boolean;
  notebook: WeakMap<Event, Telling>;
};

const DAY_MS = 86_400_000;

/** Reads how groups are looked after, and what was said in them of late. */
export async function openDesk(
  { db, clock, log }: Deps,
  { judge, answers, notebook }: DeskParts,
): Promise<Desk> {
  const policy = openLiveCopy<Policy>(clock, {
    initial: NOTHING,
    version: () => careVersion(db),
    load: () => loadPolicy(db),
    failed: error => log.error({ err: error }, 'how groups are looked after could not be read'),
  });
  await policy.refresh();
  const repeats = openRepeats();
  const since = clock.now() - REPEAT_MS;
  for (const { identityId: loginId, key, text, at } of await latestSayings(db, since)) {
    const print = fingerprint(text);
    if (print !== undefined) repeats.tooOften({ loginId, print, at, key });
  }
  const cooling = openCooling(await toldSince(db, clock.now() - DAY_MS));
  const words = { policy: policy.current, cooling, answers, notebook, now: clock.now };
  return {
    policy,
    guard: careGuard({ policy, repeats, judge }),
    word: incoming => {
      void policy.refresh();
      return answerWord(words, incoming);
    },
  };
}

type GuardParts = {
  policy: LiveCopy<Policy>;
  repeats: Repeats;
  judge: (suspicion: Suspicion) => Promise<Answer>;
};

/**
 * Looks at every message of every group, from memory and in microseconds; only what looks like advertising costs more.
 * Claims what it acts on, so that nobody answers an advertisement.
 */
function careGuard({ policy, repeats, judge }: GuardParts): Responder {
  return {
    name: 'care-guard',
    respond: incoming => {
      if (incoming.room.kind !== 'group' || !incoming.member) return undefined;
      void policy.refresh();
      const current = policy.current();
      const care = careOf(current, incoming.room.id);
      if (care.mode === 'off') return undefined;
      const said = saidIn(incoming, repeats);
      const offence = said && offenceIn(said, care, current.allowed);
      return offence && (() => judge({ incoming, offence, care }));
    },
  };
}

function saidIn(incoming: Incoming, repeats: Repeats): Said | undefined {
  const { event, identityId: loginId, text } = incoming;
  if ((event.kind !== 'message' && event.kind !== 'edited') || loginId === undefined) return undefined;
  return {
    loginId,
    hosts: hostsOf(event, text),
    forwardedFrom: event.forwarded?.id,
    card: cardIn(event),
    repeated: repeatedIn(incoming, loginId, repeats),
  };
}

/** Whoever asks the house the same again did not get an answer; that is no advertising. */
function repeatedIn({ event, text }: Incoming, loginId: number, repeats: Repeats): string | undefined {
  if (event.kind !== 'message' || event.addressed || /^[/／]/u.test(text)) return undefined;
  const print = fingerprint(text);
  if (print === undefined) return undefined;
  const key = `${event.account}/${event.key}`;
  return repeats.tooOften({ loginId, print, at: event.at, key }) ? print : undefined;
}

import type { Deps } from '../deps.ts';
import type { Answer, Incoming } from '../feature.ts';
import type { Event } from '../kernel/message.ts';
import { spokenText } from '../kernel/text.ts';
import { asks } from './asks.ts';
import type { Base } from './base.ts';
import { type Choice, choose, LOOKED_AT } from './choose.ts';
import { followUpCore, followUps, mentions } from './follow-up.ts';
import { hasWords } from './normalise.ts';
import { askedOfAll, openQuiet } from './overhear.ts';
import { answered, greeted, offered, unanswered } from './render-answer.ts';
import { isSmallTalk } from './small-talk.ts';
import { type Asked, lastQuestion, toldLately } from './store-questions.ts';
import { audiencesIn, type Found } from './topics.ts';

/** A question that only makes sense after another one: that one may be this old. */
const EXCHANGE_MS = 15 * 60_000;
const TEXT_KEPT = 1_000;

export type SpeakParts = {
  base: () => Base;
  /** Whether somebody is there to take a question over. */
  agents: () => boolean;
  /** A model says it, later and off the room's order. */
  model: boolean;
};

/** What was decided about an event, for the observer that writes it down in the transaction that settles the event. */
export type Notebook = WeakMap<Event, Asked>;

type Speaking = SpeakParts & { deps: Deps; quiet: ReturnType<typeof openQuiet>; notebook: Notebook };

/** When the house speaks, and what it says. */
export function openSpeaker(deps: Deps, parts: SpeakParts) {
  const speaking: Speaking = { ...parts, deps, quiet: openQuiet(), notebook: new WeakMap() };
  return {
    notebook: speaking.notebook,
    /** What is answered to a question that was put to the house, at once where all that it takes is in memory. */
    answer: (incoming: Incoming, question: string) => answer(speaking, incoming, question),
    /** What is said to a question that was put to everybody: hardly ever anything. */
    overhear: (incoming: Incoming): Answer => overhear(speaking, incoming),
    /** Whether a message is one that the house answers, whatever it said of late. */
    answers: (incoming: Incoming): boolean => answers(speaking, incoming),
    start: async (): Promise<void> => {
      const since = speaking.quiet.since(deps.clock.now());
      const latestLast = (await toldLately(deps.db, since)).toReversed();
      for (const { roomId, entryId, at } of latestLast) {
        speaking.quiet.told(roomId, entryId, at);
      }
    },
  };
}

export type Speaker = ReturnType<typeof openSpeaker>;

function answer(speaking: Speaking, incoming: Incoming, question: string): Answer | (() => Promise<Answer>) {
  const found = speaking.base().search(question);
  const core = followUpCore(question);
  if (core !== undefined) return () => answerFollowUp(speaking, incoming, { question, found, core });
  const audiences = audiencesIn(found.hits.slice(0, LOOKED_AT));
  if (audiences.length > 0) return () => answerFor(speaking, incoming, { question, found });
  return decide(speaking, incoming, { question, found, fitting: NOBODY });
}

const NOBODY: ReadonlySet<string> = new Set();

function answers(speaking: Speaking, incoming: Incoming): boolean {
  const { event } = incoming;
  const base = speaking.base();
  if (event.kind !== 'message' || base.entries.size === 0) return false;
  const question = event.addressed ? spokenText(event) : askedOfAll(incoming);
  if (question === undefined || !hasWords(question)) return false;
  const { answer: sure, offer, unaddressed } = base.thresholds;
  const { confidence } = base.search(question);
  return confidence >= (event.addressed ? (speaking.model ? offer : sure) : unaddressed);
}

type Question = { question: string; found: Found };

/** After it is known which audiences they belong to. */
async function answerFor(
  speaking: Speaking,
  incoming: Incoming,
  { question, found }: Question,
): Promise<Answer> {
  const audiences = audiencesIn(found.hits.slice(0, LOOKED_AT));
  const { audiencesOf } = await import('./fits-audience.ts');
  const fitting = await audiencesOf(speaking.deps, incoming.member?.id ?? 0, audiences);
  return decide(speaking, incoming, { question, found, fitting });
}

function decide(
  speaking: Speaking,
  incoming: Incoming,
  { question, found, fitting }: Question & { fitting: ReadonlySet<string> },
): Answer {
  const { thresholds, deep } = speaking.base();
  // By meaning something may be near that shares no word.
  const near = found.confidence >= thresholds.offer || (deep() !== undefined && !isSmallTalk(question));
  if (speaking.model && near && incoming.member) {
    note(speaking, incoming, question, { outcome: 'pending', score: found.confidence });
    return [];
  }
  return say(speaking, incoming, question, choose(found, thresholds, askerOf(speaking, incoming, fitting)));
}

/** Says what was chosen, and notes it. */
function say(speaking: Speaking, incoming: Incoming, question: string, choice: Choice): Answer {
  const { outcome, score } = choice;
  const entryId = outcome === 'answered' ? choice.entry.id : undefined;
  if (outcome === 'unanswered' && isSmallTalk(question)) {
    note(speaking, incoming, question, { outcome: 'silent', score });
    return [greeted(incoming, question)];
  }
  note(speaking, incoming, question, { outcome, score, entryId });
  if (outcome === 'offered') return [offered(choice.entries, incoming)];
  if (outcome === 'unanswered') {
    return [unanswered(incoming, { agents: asks(question) && speaking.agents() })];
  }
  // Alone with somebody the house speaks only when asked.
  if (incoming.room.kind === 'group')
    speaking.quiet.told(incoming.room.id, choice.entry.id, speaking.deps.clock.now(), incoming.event.key);
  return [answered(choice.entry, incoming)];
}

function note(
  { notebook }: Speaking,
  incoming: Incoming,
  question: string,
  told: Pick<Asked, 'outcome' | 'entryId' | 'score'>,
): void {
  const { event, interactionId, room, member } = incoming;
  if (!member) return;
  const text = question.slice(0, TEXT_KEPT);
  const asked = { interactionId, roomId: room.id, memberId: member.id, text, at: event.at, ...told };
  notebook.set(event, asked);
}

function askerOf({ deps }: Speaking, { language }: Incoming, fitting: ReadonlySet<string>) {
  return { now: deps.clock.now(), language, fits: (audience: string) => fitting.has(audience) };
}

/** 那油皮呢？ is the question before it, with oily skin in the place of something. */
async function answerFollowUp(
  speaking: Speaking,
  incoming: Incoming,
  asked: Question & { core: string },
): Promise<Answer> {
  const { deps } = speaking;
  const { room, member } = incoming;
  const since = deps.clock.now() - EXCHANGE_MS;
  const earlier = member && (await lastQuestion(deps.db, { memberId: member.id, roomId: room.id, since }));
  return answerFor(speaking, incoming, earlier ? resolve(speaking.base(), asked, earlier.text) : asked);
}

function resolve(
  { search, thresholds }: Base,
  { question, found, core }: Question & { core: string },
  earlier: string,
): Question {
  const whole = followUps(earlier, core).map(each => ({ question: each, found: search(each) }));
  const about = whole.filter(({ found: { hits } }) => hits[0] && mentions(textsOf(hits[0]), core));
  const [best] = about.toSorted((a, b) => b.found.confidence - a.found.confidence);
  if (best && best.found.confidence >= Math.max(thresholds.offer, found.confidence)) return best;
  // Whoever reads what is missing needs to know what it was about.
  return { question: found.confidence < thresholds.offer ? `${earlier} ${question}` : question, found };
}

function textsOf({ topic }: Found['hits'][number]): string[] {
  return [topic.question, ...topic.alternates, topic.answer];
}

function overhear(speaking: Speaking, incoming: Incoming): Answer {
  const base = speaking.base();
  if (base.entries.size === 0) return undefined;
  const question = askedOfAll(incoming);
  if (question === undefined || !hasWords(question)) return undefined;
  const found = base.search(question);
  if (found.confidence < base.thresholds.offer) return undefined;
  const { quiet, deps } = speaking;
  const { event, room } = incoming;
  const now = deps.clock.now();
  const high = { ...base.thresholds, answer: base.thresholds.unaddressed };
  const choice = choose(found, high, askerOf(speaking, incoming, NOBODY));
  const entry = choice.outcome === 'answered' ? choice.entry : undefined;
  const speaks = entry !== undefined && quiet.mayTell(room.id, entry.id, now, event.key);
  const outcome = speaks ? 'answered' : 'silent';
  note(speaking, incoming, question, { outcome, score: found.confidence, entryId: entry?.id });
  if (!speaks) return undefined;
  quiet.told(room.id, entry.id, now, event.key);
  return [answered(entry, incoming)];
}

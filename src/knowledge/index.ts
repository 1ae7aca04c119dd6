import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Answer, ConsolePage, Feature, Incoming, KnownRoom, Observer, Reply } from '../feature.ts';
import { type LiveCopy, openLiveCopy } from '../kernel/live-copy.ts';
import { countOperators } from '../operators/store-rooms.ts';
import type { Base } from './base.ts';
import { askCommand } from './commands/ask.ts';
import { type KbParts, kbCommand } from './commands/kb.ts';
import { type Errands, openErrands } from './errands.ts';
import { openGaps, ROOM_ANSWER_MS } from './gaps.ts';
import { type LiveBase, openLiveBase } from './live-base.ts';
import { knowledgeObserver } from './observe.ts';
import type { judgeLast as JudgeLast, PressParts } from './press.ts';
import type { PublishParts } from './publish-answer.ts';
import { inTheEnd, knowledgeResponder } from './respond.ts';
import { readSmallTalk } from './small-talk.ts';
import { openSpeaker } from './speak.ts';
import { humanDrafts, untoldGaps } from './store-gaps.ts';
import type { StoredQuestion } from './store-questions.ts';
import { texts } from './texts.ts';
import type { Found } from './topics.ts';
import { putWordsAway } from './words/kept.ts';
import { openWriter } from './writer.ts';

/** After the way out is open: what an earlier run left to be said is said then. */
const RESUME_MS = 1_000;

export type KnowledgeParts = {
  outbox: () => Outbox;
  room: (id: number) => Promise<KnownRoom | undefined>;
  /** Hands a question to a person; what is said about that. Absent where nobody takes questions over. */
  handOff?: (incoming: Incoming, question: StoredQuestion) => Promise<Reply[]>;
};

export type Knowledge = Feature & {
  /** What may answer a text, best first; sees every change at most a second old. */
  search: (text: string) => Promise<Found>;
  /** Offers what people answered to those who look after the answers. */
  askAboutDrafts: () => void;
  /** Whether a message is one that it answers, as far as memory tells. */
  answers: (incoming: Incoming) => boolean;
};

/** Answers what the house knows, is silent where it does not, and remembers what was missing. */
export function openKnowledge(deps: Deps, parts: KnowledgeParts): Knowledge {
  const { llm } = deps;
  const errands = openErrands(deps);
  const base = openLiveBase(deps);
  const people = liveAgents(deps);
  const agents = () => parts.handOff !== undefined && people.current() > 0;
  const gaps = openGaps(deps);
  const publish: PublishParts = { outbox: parts.outbox, room: parts.room, changed: base.reload };
  const speaker = openSpeaker(deps, { base: base.current, agents, model: llm !== undefined });
  const writer = llm && openWriter({ ...deps, llm }, { ...parts, base: base.current, agents, gaps });
  const refresh = () => refreshed(base, people, { refresh: readSmallTalk });
  const fresh = () => upToDate(base);
  const askNow = () => offerDrafts(deps, parts.outbox);
  const askAboutDrafts = (): void => errands.run(askNow);
  const resuming = soon(deps, async () => {
    await writer?.resume();
    await askNow();
    await tellLate(deps, publish);
  });
  const published = offering(deps, { errands, outbox: parts.outbox, base: base.current });
  const kb: KbParts = { ...publish, gaps, base: fresh, published };
  const press = { gaps, agents, changed: base.reload, handOff: parts.handOff ?? (async () => []) };

  return {
    name: 'knowledge',
    askAboutDrafts,
    answers: speaker.answers,
    search: async question => (await fresh()).search(question),
    commands: [
      askCommand(async call => {
        await refresh();
        return (await inTheEnd(speaker.answer(call, call.rest))) ?? [];
      }),
      kbCommand(deps, kb),
    ],
    pages: [consolePage(kb)],
    responder: knowledgeResponder({
      look: base.refresh,
      speaker,
      refresh,
      press: incoming => pressIn(deps, press, kb, incoming),
      judge: (incoming, verdict) => judged(deps, press, { incoming, verdict }),
    }),
    observers: [
      knowledgeObserver(deps, {
        ...{ notebook: speaker.notebook, gaps, seen: askAboutDrafts },
        pending: job => writer?.add(job),
      }) as Observer,
    ],
    start: async () => {
      await opened(refreshed(base, people), speaker.start(), gaps.start(), writer?.check());
      resuming.start();
    },
    stop: async () => {
      resuming.cancel();
      await Promise.all([writer?.settled(), errands.settled(), base.stop(), gaps.settled()]);
    },
  };
}

/** Once all of this is done, a house may wait for hours before anybody asks. */
async function opened(...waiting: unknown[]): Promise<void> {
  await Promise.all(waiting);
  putWordsAway();
}

function refreshed(...copies: Pick<LiveCopy<unknown>, 'refresh'>[]): Promise<unknown> | undefined {
  const waiting = copies.map(copy => copy.refresh()).filter(each => each !== undefined);
  return waiting.length > 0 ? Promise.all(waiting) : undefined;
}

async function upToDate(base: LiveBase): Promise<Base> {
  await base.refresh();
  return base.current();
}

const consolePage = (kb: KbParts): ConsolePage => ({
  ...{ path: '/knowledge', title: texts.title, role: 'viewer', place: 40 },
  load: async () => (await import('./pages/knowledge.ts')).knowledgePage(kb),
});

/** With a model, other ways to ask what was published are proposed to whoever published it. */
function offering(
  deps: Deps,
  { errands, outbox, base }: { errands: Errands; outbox: () => Outbox; base: () => Base },
): KbParts['published'] {
  const { llm } = deps;
  return (before, by) => {
    const entryIds = [...base().entries.keys()].filter(id => !before.has(id));
    if (!llm || entryIds.length === 0) return;
    errands.run(async () => {
      const { offerAlternates } = await import('./offer-alternates.ts');
      await offerAlternates({ ...deps, llm }, { base: base(), outbox, by, entryIds });
    });
  };
}

/** Where nobody answered anything, what that takes is not read. */
async function offerDrafts(deps: Deps, outbox: () => Outbox): Promise<void> {
  const drafts = await humanDrafts(deps.db, deps.clock.now() - ROOM_ANSWER_MS);
  if (drafts.length > 0) await (await import('./room-drafts.ts')).askAboutDrafts(deps, outbox);
}

/** Tells those who still wait for what was published. */
async function tellLate(deps: Deps, publish: PublishParts): Promise<void> {
  const untold = await untoldGaps(deps.db);
  if (untold.length > 0) await (await import('./publish-answer.ts')).tellWaiting(deps, publish);
}

/** Does something once, a moment after the start. */
function soon({ clock, log }: Deps, work: () => Promise<void>) {
  let cancel = (): void => {};
  const start = (): void => {
    cancel = clock.after(RESUME_MS, () => {
      work().catch(error => log.error({ err: error }, 'what an earlier run left could not be taken up'));
    });
  };
  return { start, cancel: () => cancel() };
}

/** Who could take a question over; one who became an operator counts a second later. */
function liveAgents({ db, clock, log }: Deps): LiveCopy<number> {
  return openLiveCopy<number>(clock, {
    initial: 0,
    version: async () => String(await countOperators(db, 'agent')),
    load: () => countOperators(db, 'agent'),
    failed: error => log.error({ err: error }, 'operators could not be counted'),
  });
}

/** Words that say whether an answer helped. */
async function judged(...asked: Parameters<typeof JudgeLast>): Promise<Answer> {
  return (await import('./press.ts')).judgeLast(...asked);
}

/** A button under an answer, or below what an operator was shown. */
async function pressIn(deps: Deps, press: PressParts, kb: KbParts, incoming: Incoming): Promise<Answer> {
  const pressed =
    (await import('./press.ts')).pressOf(deps, press, incoming) ??
    (await draftPress(deps, kb, incoming)) ??
    (await import('./offer-alternates.ts')).decideWords(deps, kb.changed, incoming);
  return pressed?.();
}

/** What an operator keeps of what was said in a room has other ways to be asked, like all that is published. */
async function draftPress(deps: Deps, kb: KbParts, incoming: Incoming) {
  const decide = (await import('./room-drafts.ts')).decisionOf(deps, kb, incoming);
  const { member } = incoming;
  if (!decide || !member) return decide;
  return async (): Promise<Answer> => {
    const before = (await kb.base()).entries;
    const answer = await decide();
    await kb.base();
    kb.published(before, { ...incoming, member });
    return answer;
  };
}

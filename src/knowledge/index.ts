import type { Deps } from '../deps.ts';
import type { Feature, Incoming, Reply } from '../feature.ts';
import { spokenText, text } from '../kernel/text.ts';
import { askCommand } from './commands/ask.ts';
import { kbCommand } from './commands/kb.ts';
import type { PublishedEntry } from './entry.ts';
import { openLiveIndex } from './live-index.ts';
import { hasWords } from './normalise.ts';
import type { Ranking } from './rank.ts';
import { countByStatus } from './store.ts';
import { texts } from './texts.ts';

/**
 * The least confidence that is answered with. On test sets of shops and communities, nine of ten answers above it
 * are right; in a group a wrong answer costs more than none.
 */
const LEAST_CONFIDENCE = 0.6;

export type Knowledge = Feature & {
  /** Entries that may answer a text, best first; sees every change at most a second old. */
  search: (text: string) => Promise<Ranking<PublishedEntry>>;
};

/** Answers what the house knows when it is asked, and says so when it does not know. */
export function openKnowledge(deps: Deps): Knowledge {
  const index = openLiveIndex(deps);
  const answer = (question: string, { language, member }: Incoming): Reply => {
    const { hits, confidence } = index.current()(question);
    const best = confidence >= LEAST_CONFIDENCE ? hits[0] : undefined;
    return {
      parts: text(best ? best.entry.answer : texts.unknown[language]),
      quote: true,
      ...(member && { memberId: member.id }),
    };
  };
  const search = async (question: string) => {
    await index.refresh();
    return index.current()(question);
  };
  return {
    name: 'knowledge',
    search,
    commands: [
      askCommand(async call => {
        await index.refresh();
        return answer(call.rest, call);
      }),
      kbCommand({ search, leastConfidence: LEAST_CONFIDENCE, count: () => countByStatus(deps.db) }),
    ],
    responder: {
      name: 'knowledge',
      respond: incoming => {
        const { event } = incoming;
        if (event.kind !== 'message' || !event.addressed || !incoming.member) return undefined;
        const question = spokenText(event);
        if (!hasWords(question)) return wordless(incoming);
        const refreshing = index.refresh();
        if (refreshing !== undefined) return () => refreshing.then(() => [answer(question, incoming)]);
        return [answer(question, incoming)];
      },
    },
    start: async () => index.refresh(),
  };
}

/** Pictures and punctuation ask nothing: a group is not disturbed for them. */
function wordless({ event, room, language }: Incoming): Reply[] {
  const says = event.kind === 'message' && event.parts.some(part => part.type === 'text');
  return room.kind === 'direct' && says ? [{ parts: text(texts.wordless[language]), quote: true }] : [];
}

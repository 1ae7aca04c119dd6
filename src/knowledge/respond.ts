import type { Answer, Incoming, Reply, Responder } from '../feature.ts';
import { spokenText, text } from '../kernel/text.ts';
import { hasWords } from './normalise.ts';
import type { Speaker } from './speak.ts';
import { texts } from './texts.ts';

export type RespondParts = {
  speaker: Speaker;
  /** A promise where something in memory may be older than a second. */
  refresh: () => Promise<unknown> | undefined;
  /** The same for the entries alone. */
  look: () => Promise<unknown> | undefined;
  press: (incoming: Incoming) => Promise<Answer>;
  /** What becomes of words that say whether an answer helped; undefined where they are about none. */
  judge: (incoming: Incoming, verdict: 'up' | 'down') => Promise<Answer>;
};

/** Answers who asks the house, and now and then who asks everybody; takes presses of its own buttons. */
export function knowledgeResponder(parts: RespondParts): Responder {
  return {
    name: 'knowledge',
    respond: incoming => {
      const { event, member } = incoming;
      if (event.kind === 'choice')
        return event.choice.startsWith('kb:') ? () => parts.press(incoming) : undefined;
      if (event.kind !== 'message' || !member) return undefined;
      if (event.addressed) return respondTo(parts, incoming);
      return overhear(parts, incoming);
    },
  };
}

/** 有用 or 没用, said to the house where there are no buttons. */
const VERDICT =
  /^(?:(有用|有帮助|很有用|👍|helpful|that helped)|(没用|没帮上|没有用|答非所问|不对|👎|not helpful|wrong))[\s!！。.~～]*$/iu;

/** Nobody waits for what says nothing; what would be said is decided again where it may have been changed meanwhile. */
function overhear({ look, speaker }: RespondParts, incoming: Incoming): Answer | (() => Promise<Answer>) {
  const looking = look();
  const answer = speaker.overhear(incoming);
  if (answer === undefined || looking === undefined) return answer;
  speaker.notebook.delete(incoming.event);
  return () => looking.then(() => speaker.overhear(incoming));
}

function respondTo(parts: RespondParts, incoming: Incoming): Answer | (() => Promise<Answer>) {
  const question = spokenText(incoming.event);
  const [, up, down] = VERDICT.exec(question) ?? [];
  const answer = () => answerTo(parts, incoming, question);
  if (up === undefined && down === undefined) return answer();
  return async () => (await parts.judge(incoming, up ? 'up' : 'down')) ?? inTheEnd(answer());
}

function answerTo(
  { speaker, refresh }: RespondParts,
  incoming: Incoming,
  question: string,
): Answer | (() => Promise<Answer>) {
  if (!hasWords(question)) return wordless(incoming);
  const refreshing = refresh();
  if (refreshing === undefined) return speaker.answer(incoming, question);
  return () => refreshing.then(() => inTheEnd(speaker.answer(incoming, question)));
}

/** What is answered after all that it takes. */
export function inTheEnd(answer: Answer | (() => Promise<Answer>)): Answer | Promise<Answer> {
  return typeof answer === 'function' ? answer() : answer;
}

/** Pictures and punctuation ask nothing: a group is not disturbed for them. */
function wordless({ event, room, language }: Incoming): Reply[] {
  const says = event.kind === 'message' && event.parts.some(part => part.type === 'text');
  return room.kind === 'direct' && says ? [{ parts: text(texts.wordless.other[language]), quote: true }] : [];
}

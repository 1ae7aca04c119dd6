import type { Incoming, Reply } from '../feature.ts';
import type { Language } from '../kernel/language.ts';
import type { Choice as Option, Part } from '../kernel/message.ts';
import type { PublishedEntry } from './entry.ts';
import { texts } from './texts.ts';

type Asking = Pick<Incoming, 'interactionId' | 'language' | 'member'>;

type Answering = Pick<PublishedEntry, 'answer' | 'parts'>;

/** What is said, and what goes with it: pictures and cards follow the words. */
export function answerParts({ answer, parts }: Answering, options: Option[] = []): Part[] {
  const words: Part =
    options.length > 0
      ? { type: 'choices', text: answer, options, aside: true }
      : { type: 'text', text: answer };
  return [words, ...parts];
}

/** 👍 and 👎, on the question with this interaction. */
export function feedbackOptions(interactionId: number, language: Language): Option[] {
  return [
    { id: `kb:up:${interactionId}`, label: texts.helpful[language] },
    { id: `kb:down:${interactionId}`, label: texts.unhelpful[language] },
  ];
}

/** An answer; whoever asked can say whether it helped. */
export function answered(entry: Answering, incoming: Asking): Reply {
  const options = feedbackOptions(incoming.interactionId, incoming.language);
  return reply(incoming, answerParts(entry, options));
}

const HELLO = /好|在吗|在不|哈[喽啰]|嗨|早|^(?:hi|hello|hey|good )/iu;
const THANKS = /谢|感恩|辛苦|thank|thx|cheers/iu;

/** To who says no more than hello, or thanks. */
export function greeted(incoming: Asking, said: string): Reply {
  const { welcome, hello, other } = texts.wordless;
  const kind = THANKS.test(said) ? welcome : HELLO.test(said) && !/^好/u.test(said) ? hello : other;
  return reply(incoming, [{ type: 'text', text: kind[incoming.language] }]);
}

/** Did you mean … ? */
export function offered(entries: PublishedEntry[], incoming: Asking): Reply {
  const { interactionId: id, language } = incoming;
  const options: Option[] = [
    ...entries.map(entry => ({ id: `kb:pick:${id}:${entry.id}`, label: shorten(entry.question) })),
    { id: `kb:none:${id}`, label: texts.noneOfThese[language] },
  ];
  const text = entries.length === 1 ? texts.didYouMeanOne[language] : texts.didYouMean[language];
  return reply(incoming, [{ type: 'choices', text, options }]);
}

/** That it is not known; with a hand to a person where there is one. */
export function unanswered(incoming: Asking, { agents }: { agents: boolean }): Reply {
  return reply(incoming, unknownParts(incoming, { agents, id: incoming.interactionId }));
}

export function unknownParts(
  { language }: Pick<Incoming, 'language'>,
  { agents, id }: { agents: boolean; id: number },
): Part[] {
  const text = texts.unknown[language];
  if (!agents) return [{ type: 'text', text }];
  return [{ type: 'choices', text, options: [{ id: `kb:human:${id}`, label: texts.askHuman[language] }] }];
}

function reply({ member }: Asking, parts: Part[]): Reply {
  return { parts, quote: true, ...(member && { memberId: member.id }) };
}

const LABEL = 40;

/** What fits on a button. */
export function shorten(text: string, length = LABEL): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : letters.join('');
}

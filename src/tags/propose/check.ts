import type { Hit } from '../evidence.ts';
import type { LoggedMessage } from '../store-log.ts';

/** What the prompt's output schema lets through. */
export type Proposals = { tags: { message: number; tag: string; quote: string }[] };

/** Why something proposed was thrown away: no such message, no such tag, or words that nobody wrote. */
export type Thrown = { message: number; tag: number; quote: number };

type Checked = { hits: { memberId: number; hit: Hit }[]; thrown: Thrown };

const SHORTEST_QUOTE = 2;
const LONGEST_QUOTE = 40;

/**
 * Keeps of what a model proposes only what can be shown: a tag of the vocabulary, and words that stand in that very
 * message. Whose message it is the log says, not the model, so the worst that a message can do by talking to the model
 * is a wrong tag on its own writer, with their own words as the reason.
 */
export function checkProposals(
  { tags }: Proposals,
  messages: LoggedMessage[],
  vocabulary: Map<string, number>,
  by: string,
): Checked {
  const thrown: Thrown = { message: 0, tag: 0, quote: 0 };
  const kept = new Map<string, Checked['hits'][number]>();
  for (const { message: place, tag, quote } of tags) {
    const message = messages[place - 1];
    const tagId = vocabulary.get(tag.normalize('NFKC').trim());
    const words = quote.normalize('NFKC').trim();
    if (!message) thrown.message += 1;
    else if (tagId === undefined) thrown.tag += 1;
    else if (!stands(words, message.text)) thrown.quote += 1;
    else {
      const hit: Hit = {
        ...{ tagId, source: 'llm', by, interactionId: message.id, at: message.at },
        quote: shorten(words),
      };
      kept.set(`${message.id} ${tagId}`, { memberId: message.memberId, hit });
    }
  }
  return { hits: [...kept.values()], thrown };
}

function stands(quote: string, text: string): boolean {
  return quote.length >= SHORTEST_QUOTE && text.normalize('NFKC').includes(quote);
}

/** No character cut in half. */
function shorten(words: string): string {
  return words.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '');
}

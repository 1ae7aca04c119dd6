import type { Event, Part } from './message.ts';

/** What a person reads: texts as written, mentions as `@name`, captions; nothing for the rest. */
export function plainText(parts: Part[]): string {
  const only = parts[0];
  if (parts.length === 1 && only?.type === 'text') return only.text;
  return parts.map(partText).join('');
}

function partText(part: Part): string {
  switch (part.type) {
    case 'text':
    case 'choices':
      return part.text;
    case 'mention':
      return `@${part.person.name}`;
    case 'media':
      return part.caption ?? '';
    case 'link':
    case 'mini-program':
      return part.title;
    default:
      return part satisfies never;
  }
}

/** The words in an event; empty where it has none. */
export function eventText(event: Event): string {
  return event.kind === 'message' || event.kind === 'edited' ? plainText(event.parts) : '';
}

export function text(words: string): Part[] {
  return [{ type: 'text', text: words }];
}

/** What was said to the bot: the words without the mention they were addressed with. */
export function spokenText(event: Event): string {
  const words = eventText(event);
  if (event.kind !== 'message' || !event.addressed) return words.trim();
  const leading = event.parts.findIndex(part => part.type !== 'mention');
  const spoken = leading > 0 ? plainText(event.parts.slice(leading)) : words;
  return spoken.replace(/^\s*@\S+[\s\u2005]+/u, '').trim();
}

import type { Part } from '../../kernel/message.ts';
import { ACCOUNT } from './account.ts';
import type { RawContact } from './raw.ts';

/** What WeChat puts after a mention picked on a phone (U+2005), or on a computer (a space). */
const AFTER_MENTION = '[\\u2005 ]';

/** A mention typed by hand may also be followed by punctuation, which stays in the text. */
const BEFORE_OTHER = '(?=[\\s,，.。:：;；!！?？、~～]|$)';

export type Quoted = { name: string; text: string; reply: string };

/**
 * WeChat hands a quote over inside the text: 「name：words」, a line of dashes, then the reply.
 * A full-width bracket inside the quoted words is theirs: the line of dashes ends the quote.
 */
export function splitQuote(text: string): Quoted | undefined {
  const match = /^「([^：」\n]{1,64})：([\s\S]*?)」\n(?:- ?){5,}\n([\s\S]*)$/u.exec(text);
  if (!match) return undefined;
  const [, name = '', words = '', reply = ''] = match;
  return { name, text: words, reply };
}

/** A notice to everyone in the group lists everyone as mentioned, and is said to nobody. */
export function isForAll(text: string): boolean {
  return /@(?:所有人|all)(?:[\s\u2005]|$)/iu.test(text);
}

/**
 * Text and mentions in the order they stand. A listed person whose name is not found in the text (they go by
 * another one in this room) is mentioned at the end; the bot's own name counts without a list, which puppets
 * often leave empty.
 */
export function splitMentions(text: string, listed: RawContact[], self: RawContact): Part[] {
  const people = [...listed, self].filter(person => person.name !== '');
  const named = new Map(people.map(person => [person.name, person]));
  const parts: Part[] = [];
  const found = new Set<string>();
  let from = 0;
  for (const match of named.size > 0 ? text.matchAll(mentionOf([...named.keys()])) : []) {
    const person = named.get(match[1] ?? '');
    if (!person) continue;
    if (match.index > from) parts.push({ type: 'text', text: text.slice(from, match.index) });
    parts.push(toMention(person));
    found.add(person.id);
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ type: 'text', text: text.slice(from) });
  return [...parts, ...listed.filter(person => !found.has(person.id)).map(toMention)];
}

function toMention(person: RawContact): Part {
  return { type: 'mention', person: { account: ACCOUNT, id: person.id, name: person.name } };
}

/** Longer names first, so that `@Mei Lin` is not taken for `@Mei`; not inside an e-mail address. */
function mentionOf(names: string[]): RegExp {
  const choice = names
    .sort((a, b) => b.length - a.length)
    .map(name => name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
  return new RegExp(`(?<![\\w.+-])@(${choice.join('|')})(?:${AFTER_MENTION}|${BEFORE_OTHER})`, 'gu');
}

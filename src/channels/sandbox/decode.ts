import type { MessageEvent, Part, Person, Quote, Room } from '../../kernel/message.ts';
import type { Line } from './log.ts';
import { ACCOUNT, BOT } from './people.ts';

/** What one person says in one room. */
export type Saying = { from: Person; room: Room; parts: Part[]; quoted?: Line | undefined };

/** Cuts what was typed: `@name` of anyone known becomes a mention. The longest name wins. */
export function splitMentions(text: string, people: Person[]): Part[] {
  const byName = new Map(people.map(person => [person.name, person]));
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![A-Za-z0-9_])[@＠](${names.map(asPattern).join('|')})`, 'gu');
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const person = byName.get(match[1] ?? '');
    const to = match.index + match[0].length;
    if (!person || isInsideWord(text, to)) continue;
    if (match.index > from) parts.push({ type: 'text', text: text.slice(from, match.index) });
    parts.push({ type: 'mention', person: { account: ACCOUNT, id: person.id, name: person.name } });
    from = to;
  }
  if (from < text.length) parts.push({ type: 'text', text: text.slice(from) });
  return parts;
}

function asPattern(name: string): string {
  return name.replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
}

/** `@Luna` is not meant in `@Lunar`; Chinese has no spaces, so `@茶馆你好` is a mention. */
function isInsideWord(text: string, index: number): boolean {
  return /^[A-Za-z0-9_]{2}$/u.test(text.slice(index - 1, index + 1));
}

export function decodeMessage(id: string, at: number, saying: Saying): MessageEvent {
  const { from, room, parts, quoted } = saying;
  const quote = quoted && decodeQuote(quoted);
  return {
    key: `message:${id}`,
    at,
    account: ACCOUNT,
    room,
    kind: 'message',
    id,
    from,
    parts,
    addressed: room.kind === 'direct' || isForBot(parts) || quote?.self === true,
    ...(quote && { quote }),
  };
}

function decodeQuote(line: Line): Quote {
  const from = { account: ACCOUNT, id: line.from.id };
  return { id: line.id, from, self: line.from.id === BOT.id };
}

/** A mention of the bot, or a command that names no other bot. */
function isForBot(parts: Part[]): boolean {
  if (parts.some(part => part.type === 'mention' && part.person.id === BOT.id)) return true;
  const first = parts[0];
  const command = first?.type === 'text' ? /^\s*\/[a-z]\w*(?:@(\S+))?(?:\s|$)/iu.exec(first.text) : null;
  return command !== null && (command[1] ?? BOT.name) === BOT.name;
}

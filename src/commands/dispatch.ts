import type { Call, Command, Incoming, KnownMember, KnownRoom, Reply, Responder } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { mayActAs, type Role } from '../kernel/roles.ts';
import { spokenText, text } from '../kernel/text.ts';
import { type Parsed, parseLine } from './parse.ts';
import { texts } from './texts.ts';

export type Audit = (entry: {
  memberId: number | null;
  action: string;
  outcome: 'done' | 'refused';
  detail?: Record<string, unknown>;
}) => Promise<void>;

export type DispatchOptions = {
  commands: Command[];
  roleOf: (memberId: number) => Promise<Role>;
  /** Where a member can be written to alone, on the account they asked from. */
  directRoom: (memberId: number, account: string) => Promise<KnownRoom | undefined>;
  audit: Audit;
};

/** Wrong use of a command: the person sees how it is used rightly. */
export function wrongUse(command: Pick<Command, 'name' | 'usage'>): AppError {
  return new AppError('command.usage', command.usage, { message: `wrong use of ${command.name}` });
}

/** Turns chat lines into calls. Claims a message when it names a command, by slash or by its word. */
export function openCommands(options: DispatchOptions): Responder {
  const byHead = commandsByHead(options.commands);
  return {
    name: 'command',
    respond: incoming => {
      const { event, member } = incoming;
      if (event.kind !== 'message' || !member) return undefined;
      const parsed = parseLine(spokenText(event));
      if (!parsed) return undefined;
      const command = byHead.get(parsed.head);
      if (command && meant(command, parsed, event)) {
        return () => call(options, command, incoming, member, parsed);
      }
      if (!parsed.head.startsWith('/') || !event.addressed) return undefined;
      return [{ parts: text(texts.unknown[incoming.language](parsed.head)), quote: true }];
    },
  };
}

/** A command answers to its name and its words; a slash before a word does no harm. */
function commandsByHead(commands: Command[]): Map<string, Command> {
  const byHead = new Map<string, Command>();
  for (const command of commands) {
    const heads = [command.name, ...command.words, ...command.words.map(word => `/${word}`)];
    for (const head of new Set(heads)) {
      if (byHead.has(head)) throw new Error(`two commands answer to ${head}`);
      byHead.set(head, command);
    }
  }
  return byHead;
}

/** In a group a bare word is a command when it is the whole message, or said to the bot. */
function meant(
  command: Command,
  parsed: Parsed,
  event: Extract<Incoming['event'], { kind: 'message' }>,
): boolean {
  if (parsed.head.startsWith('/')) return event.addressed || event.room.kind === 'group';
  return event.addressed || (command.role === 'member' && parsed.rest === '' && parsed.body === '');
}

async function call(
  options: DispatchOptions,
  command: Command,
  incoming: Incoming,
  member: KnownMember,
  parsed: Parsed,
): Promise<Reply[]> {
  const role = await options.roleOf(member.id);
  if (!mayActAs(role, command.role)) {
    await options.audit({
      memberId: member.id,
      action: 'command.refused',
      outcome: 'refused',
      detail: { command: command.name, role },
    });
    return [{ parts: text(texts.notAllowed[incoming.language]), quote: true }];
  }
  const made: Call = { ...incoming, member, role, args: parsed.args, rest: parsed.rest, body: parsed.body };
  const replies = await command.run(made);
  if (!command.personal || incoming.room.kind === 'direct') {
    return replies.map(reply => ({ quote: true, ...reply }));
  }
  return inPrivate(options, incoming, member, replies);
}

/** Personal data asked for in a group is told in the caller's direct chat. */
async function inPrivate(
  options: DispatchOptions,
  incoming: Incoming,
  member: KnownMember,
  replies: Reply[],
): Promise<Reply[]> {
  const room = await options.directRoom(member.id, incoming.room.account);
  const say = (words: string): Reply => ({ parts: text(words), quote: true });
  if (!room) return [say(texts.writeMeFirst[incoming.language])];
  return [...replies.map(reply => ({ ...reply, room })), say(texts.sentPrivately[incoming.language])];
}

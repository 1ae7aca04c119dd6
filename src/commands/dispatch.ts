import type { Call, Command, Incoming, KnownMember, KnownRoom, Reply, Responder } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';
import { mayActAs, type Role } from '../kernel/roles.ts';
import { spokenText, text } from '../kernel/text.ts';
import { wordMeans, wordsOf } from './is-command.ts';
import { type Parsed, parseLine, withHead } from './parse.ts';
import { texts } from './texts.ts';

export type Audit = (entry: {
  memberId: number | null;
  action: string;
  outcome: 'done' | 'refused';
  detail?: Record<string, unknown>;
}) => Promise<void>;

/** What a member may do in the whole house, and in a room: there it may be more; `anywhere` is the most of all places. */
export type Roles = { house: Role; here: Role; anywhere?: Role };

export type RolesOf = (memberId: number, room: Pick<KnownRoom, 'id' | 'account'>) => Promise<Roles>;

export type DispatchOptions = {
  commands: Command[];
  rolesOf: RolesOf;
  /** Where a member can be written to alone, on the account they asked from. */
  directRoom: (memberId: number, account: string) => Promise<KnownRoom | undefined>;
  audit: Audit;
  /** Cuts long answers into pages; absent where nobody reads them. */
  tellLong?: (call: Call, command: Command, replies: Reply[]) => Promise<Reply[]>;
};

type Used = Pick<Command, 'name' | 'usage' | 'memberUsage'>;

/** Wrong use of a command: the person sees how it is used rightly, as far as it is theirs. */
export function wrongUse(command: Used, role: Role = 'owner'): AppError {
  return new AppError('command.usage', usageFor(command, role), { message: `wrong use of ${command.name}` });
}

/** How somebody of this role uses a command. */
export function usageFor({ usage, memberUsage }: Used, role: Role): Command['usage'] {
  return memberUsage && !mayActAs(role, 'viewer') ? memberUsage : usage;
}

/** Turns chat lines into calls. Claims a message when it names a command, by slash or by its word. */
export function openCommands(options: DispatchOptions): Responder {
  const byHead = commandsByHead(options.commands);
  return {
    name: 'command',
    respond: incoming => {
      const { event, member } = incoming;
      if (event.kind !== 'message' || !member) return undefined;
      const line = parseLine(spokenText(event));
      if (!line) return undefined;
      const parsed = withHead(line, head => byHead.has(head));
      const command = byHead.get(parsed.head);
      if (command && meant(command, parsed, event)) {
        return async () => {
          // A word without a slash may be the first of a sentence: it is a command of those who have it.
          if (!parsed.head.startsWith('/') && !(await mayCall(options, command, member.id, incoming.room))) {
            return undefined;
          }
          return callCommand(options, command, incoming, member, parsed);
        };
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
    const words = wordsOf(command);
    const heads = [command.name, ...words, ...words.map(word => `/${word}`)];
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
  return wordMeans(command, parsed, event.addressed);
}

async function mayCall(
  { rolesOf }: DispatchOptions,
  { role, local }: Command,
  memberId: number,
  room: KnownRoom,
): Promise<boolean> {
  if (role === 'member') return true;
  const { house, here } = await rolesOf(memberId, room);
  return mayActAs(local ? here : house, role);
}

/**
 * Calls a command as whoever said the line may: who lacks the role is refused, and what operators do is noted.
 * `confirmed`: what it would do was shown to them, and they said yes.
 */
export async function callCommand(
  options: DispatchOptions,
  command: Command,
  incoming: Incoming,
  member: KnownMember,
  parsed: Parsed & { confirmed?: true },
): Promise<Reply[]> {
  const { house, here, anywhere = here } = await options.rolesOf(member.id, incoming.room);
  const role = command.local ? here : house;
  const note = noteOf(options, command, member, parsed);
  if (!mayActAs(role, command.role)) {
    await note('command.refused', 'refused', { role });
    return [{ parts: text(refusalOf(command, { role, anywhere }, incoming.language)), quote: true }];
  }
  const made: Call = { ...incoming, member, role, houseRole: house, ...saidIn(parsed) };
  if (!command.personal || incoming.room.kind === 'direct') {
    const replies = await run(options, command, made, note);
    return replies.map(reply => ({ quote: true, ...reply }));
  }
  return inPrivate(options, made, room => run(options, command, { ...made, answeredIn: room }, note));
}

/** Whoever runs something is told whom it takes; to members it is all one. */
function refusalOf(
  { local, role: least }: Command,
  { role, anywhere }: { role: Role; anywhere: Role },
  language: Language,
): string {
  if (!local && mayActAs(anywhere, least)) return texts.notHere[language];
  return mayActAs(role, 'viewer') ? texts.needs[language](least) : texts.notAllowed[language];
}

function saidIn({ args, rest, body, confirmed }: Parsed & { confirmed?: true }) {
  return { args, rest, body, ...(confirmed && { confirmed }) };
}

type Note = (action: string, outcome: 'done' | 'refused', detail?: Record<string, unknown>) => Promise<void>;

/** Notes about one call. Of its words only a verb that the usage names: the rest may be anybody's name. */
function noteOf(
  options: DispatchOptions,
  { name, usage }: Command,
  member: KnownMember,
  parsed: Parsed,
): Note {
  const verb = parsed.args[0]?.toLowerCase() ?? '';
  const named = /^\p{L}{1,20}$/u.test(verb) && new RegExp(`${name} ${verb}(?![\\p{L}])`, 'iu').test(usage.en);
  const command = named ? `${name} ${verb}` : name;
  return (action, outcome, detail) =>
    options.audit({ memberId: member.id, action, outcome, detail: { command, ...detail } });
}

async function run(options: DispatchOptions, command: Command, call: Call, note: Note): Promise<Reply[]> {
  const replies = await runNoted(command, call, note);
  const { tellLong } = options;
  return tellLong && replies.some(reply => reply.long) ? tellLong(call, command, replies) : replies;
}

/** What operators do is noted, and what they are refused. */
async function runNoted(command: Command, call: Call, note: Note): Promise<Reply[]> {
  if (command.role === 'member') return command.run(call);
  try {
    const replies = await command.run(call);
    await note('command.done', 'done');
    return replies;
  } catch (error) {
    if (error instanceof AppError && !alreadyNoted(error)) {
      await note('command.refused', 'refused', { why: error.code });
    }
    throw error;
  }
}

/** Wrong use is no refusal, and who lacks a role is noted where that shows. */
function alreadyNoted({ code }: AppError): boolean {
  return code === 'command.usage' || code.endsWith('.role');
}

/** Personal data asked for in a group is told in the caller's direct chat; nothing is done where there is none. */
async function inPrivate(
  options: DispatchOptions,
  { member, room: { account }, language }: Call,
  run: (room: KnownRoom) => Promise<Reply[]>,
): Promise<Reply[]> {
  const room = await options.directRoom(member.id, account);
  const say = (words: string): Reply => ({ parts: text(words), quote: true });
  if (!room) return [say(texts.writeMeFirst[language])];
  return [...(await run(room)).map(reply => ({ ...reply, room })), say(texts.sentPrivately[language])];
}

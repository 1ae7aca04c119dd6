import type { Call, Incoming, KnownMember, Reply, Responder } from '../../src/feature.ts';
import type { Event, Part, Person } from '../../src/kernel/message.ts';
import { eventText, plainText } from '../../src/kernel/text.ts';

type Setting = Partial<Pick<Incoming, 'language' | 'interactionId'>> & {
  kind?: 'direct' | 'group';
  addressed?: boolean;
  member?: KnownMember | undefined;
  parts?: Part[];
};

export const ALICE: KnownMember = { id: 1, name: '小鱼', language: null };

const ROOM = { account: 'sandbox', id: 'tea', title: '茶友群' };

/** A message as a feature hears it: in a group and not for the bot unless the setting says otherwise. */
export function heard(words: string, setting: Setting = {}): Incoming {
  const parts: Part[] = setting.parts ?? [{ type: 'text', text: words }];
  const addressed = setting.addressed ?? setting.kind === 'direct';
  return incoming({ kind: 'message', id: 'm1', parts, addressed }, setting);
}

/** A press of a button. */
export function pressed(choice: string, setting: Setting = {}): Incoming {
  return incoming({ kind: 'choice', id: 'm0', choice }, setting);
}

/** The line below a command's name, as the dispatcher hands it over. */
export function called(rest: string, setting: Setting & { role?: Call['role'] } = {}): Call {
  const told = heard(rest, { addressed: true, ...setting });
  const args = rest.split(/\s+/).filter(Boolean);
  return { ...told, member: told.member ?? ALICE, role: setting.role ?? 'member', args, rest, body: '' };
}

/** What a responder answers in the end, at once or after its work. */
export async function answerOf(
  responder: Responder | undefined,
  incoming: Incoming,
): Promise<Reply[] | undefined> {
  const answer = responder?.respond(incoming);
  return typeof answer === 'function' ? answer() : answer;
}

/** What a person reads of some replies, a line each. */
export function readReplies(replies: Reply[] | undefined): string[] | undefined {
  return replies?.map(reply => plainText(reply.parts));
}

type Told =
  | { kind: 'message'; id: string; parts: Part[]; addressed: boolean }
  | { kind: 'choice'; id: string; choice: string };

function incoming(told: Told, setting: Setting): Incoming {
  const kind = setting.kind ?? 'group';
  const from: Person = { account: 'sandbox', id: 'alice', name: '小鱼', durable: true };
  const event: Event = { ...told, key: 'k1', at: 0, account: 'sandbox', room: { ...ROOM, kind }, from };
  return {
    event,
    interactionId: setting.interactionId ?? 1,
    room: {
      id: 1,
      account: 'sandbox',
      nativeId: 'tea',
      kind,
      title: ROOM.title,
      language: null,
      goneAt: null,
    },
    member: 'member' in setting ? setting.member : ALICE,
    identityId: 1,
    text: eventText(event),
    language: setting.language ?? 'zh-CN',
  };
}

import type { Line } from '../../channels/sandbox/log.ts';
import type { SandboxPlatform } from '../../channels/sandbox/sandbox.ts';
import type { Shell } from '../env.ts';
import type { SayText } from '../texts.ts';

/** Who looks, at which room, in which language. */
export type View = {
  sandbox: SandboxPlatform;
  t: SayText;
  /** What its forms carry. */
  csrf: string;
  /** The person who is played. */
  as: { id: string; name: string; inGroup: boolean };
  where: 'group' | 'direct';
  /** The room's id on the platform. */
  room: string;
  /** The clock of the house: `14:05`. */
  time: (at: number) => string;
  /** The address of this view, to come back to. */
  url: string;
};

export type Choice = { as?: string | undefined; room?: string | undefined };

/** The view that an address or a form asks for; anything unknown falls back to the first person, in the group. */
export function openView(
  shell: Shell,
  { t, csrf }: { t: SayText; csrf: string },
  { as = '', room = '' }: Choice,
): View {
  const { sandbox, deps } = shell;
  const resident = sandbox.people.find(as) ?? sandbox.people.all()[0];
  const person = resident?.person ?? sandbox.bot;
  const where = room === 'direct' ? 'direct' : 'group';
  return {
    sandbox,
    t,
    csrf,
    as: { id: person.id, name: person.name, inGroup: resident?.inGroup ?? false },
    where,
    room: where === 'direct' ? sandbox.directRoom(person.id).id : sandbox.group.id,
    time: timeIn(deps.house.timezone),
    url: sandboxUrl(person.id, where),
  };
}

export function sandboxUrl(as: string, where: 'group' | 'direct', more: Record<string, string> = {}): string {
  return `/sandbox?${new URLSearchParams({ as, room: where, ...more })}`;
}

/** The words of a line on one row, for a quote. */
export function excerptOf(line: Line, t: SayText): string {
  const words = line.parts.map(part => {
    if (part.type === 'text' || part.type === 'choices') return part.text;
    if (part.type === 'mention') return `@${part.person.name}`;
    if (part.type === 'media') return `${t('image')} ${part.caption ?? ''}`;
    return part.title;
  });
  const text = words.join('').replaceAll(/\s+/gu, ' ').trim();
  return text.length > 60
    ? `${text
        .slice(0, 60)
        .toWellFormed()
        .replace(/\uFFFD$/u, '')}…`
    : text;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function timeIn(timeZone: string): (at: number) => string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  formats.set(timeZone, format);
  return at => format.format(at);
}

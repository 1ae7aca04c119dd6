import type { Language } from '../kernel/language.ts';
import type { Profile } from './store.ts';
import { type Card, texts } from './texts.ts';

const QUOTE_LIMIT = 60;

/** Makes a profile readable, in a language and the house's time zone; a phone is masked unless it may be seen whole. */
export function renderCard(
  profile: Profile,
  language: Language,
  { timezone, wholePhone = false }: { timezone: string; wholePhone?: boolean },
): Card {
  const when = (at: number, timeStyle?: 'short'): string =>
    new Intl.DateTimeFormat(language, {
      timeZone: timezone,
      dateStyle: 'medium',
      ...(timeStyle ? { timeStyle } : {}),
    }).format(at);
  const why = (tag: Profile['tags'][number]): string =>
    tag.source === 'rule' && tag.quote
      ? texts.evidence[language](shorten(tag.quote), when(tag.lastSeenAt))
      : (texts.chosen[language][tag.source] ?? '');
  const activity = profile.identities.flatMap(identity => identity.activity);
  return {
    name: profile.name,
    id: profile.id,
    role: texts.roles[language][profile.role] ?? profile.role,
    since: when(profile.createdAt),
    lastSeen: when(profile.lastSeenAt, 'short'),
    logins: profile.identities.map(identity => {
      const handle = identity.username ? `@${identity.username}` : identity.nativeId;
      return `${identity.account} ${handle}`;
    }),
    points: profile.points,
    phone: profile.contact?.phone ? nationalPhone(profile.contact.phone, wholePhone) : undefined,
    orders: profile.orders.map(({ currency, count, totalCents, lastAt }) => ({
      count,
      total: new Intl.NumberFormat(language, { style: 'currency', currency }).format(totalCents / 100),
      last: when(lastAt),
    })),
    rooms: roomsOf(profile),
    daysPresent: new Set(activity.map(({ day }) => day)).size,
    messages: activity.reduce((sum, day) => sum + day.messages, 0),
    tags: profile.tags.map(tag => ({ name: tag.name, why: why(tag) })),
    lastMessages: profile.lastMessages.map(({ at, text }) => ({
      at: when(at, 'short'),
      text: shorten(text ?? ''),
    })),
  };
}

/** The groups they are in, by whichever login. */
function roomsOf({ identities }: Profile): string[] {
  const rooms = identities.flatMap(identity => identity.rooms.map(({ room }) => room));
  return [...new Map(rooms.map(room => [room.id, room.title ?? room.nativeId])).values()];
}

/** `138****5678`: enough to recognise a number one knows. China's code goes without saying. */
function nationalPhone(phone: string, whole: boolean): string {
  return whole ? phone.replace(/^\+86/, '') : maskPhone(phone);
}

export function maskPhone(phone: string): string {
  const number = phone.replace(/^\+86/, '');
  return `${number.slice(0, -8)}****${number.slice(-4)}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > QUOTE_LIMIT ? `${characters.slice(0, QUOTE_LIMIT).join('')}…` : line;
}

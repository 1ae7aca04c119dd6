import type { Language } from '../kernel/language.ts';
import type { Profile } from './store.ts';
import { type Card, texts } from './texts.ts';

const QUOTE_LIMIT = 60;

/** Makes a profile readable, in a language and the house's time zone. */
export function renderCard(profile: Profile, language: Language, timezone: string): Card {
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
    rooms: profile.rooms.map(({ room }) => room.title ?? room.nativeId),
    daysPresent: profile.activity.length,
    messages: profile.activity.reduce((sum, day) => sum + day.messages, 0),
    tags: profile.tags.map(tag => ({ name: tag.name, why: why(tag) })),
    lastMessages: profile.lastMessages.map(({ at, text }) => ({
      at: when(at, 'short'),
      text: shorten(text ?? ''),
    })),
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > QUOTE_LIMIT ? `${characters.slice(0, QUOTE_LIMIT).join('')}…` : line;
}

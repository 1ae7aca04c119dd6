import type { Language } from '../kernel/language.ts';
import type { Profile } from './store.ts';
import { type Card, texts } from './texts.ts';

const QUOTE_LIMIT = 60;

/** Makes a profile readable, in a language and the house's time zone. */
export function renderCard(profile: Profile, language: Language, { timezone }: { timezone: string }): Card {
  const when = (at: number, timeStyle?: 'short'): string =>
    new Intl.DateTimeFormat(language, {
      timeZone: timezone,
      dateStyle: 'medium',
      ...(timeStyle ? { timeStyle } : {}),
    }).format(at);
  return {
    name: profile.name,
    id: profile.id,
    since: when(profile.createdAt),
    logins: profile.identities.map(identity => {
      const handle = identity.username ? `@${identity.username}` : identity.nativeId;
      return `${identity.account} ${handle}`;
    }),
    points: profile.points,
    daysPresent: profile.daysPresent,
    messages: profile.messages,
    tags: profile.tags.map(tag => ({ name: tag.name })),
  };
}

/** Why somebody has a tag, as others are told: by their own words, by what they did, or who said so. */
export function whyTag(
  { source, kind, quote, lastSeenAt }: Profile['tags'][number],
  language: Language,
  when: (at: number) => string,
): string {
  const chosen = texts.chosen[language][source] ?? source;
  if (!quote || source === 'operator' || source === 'member') return chosen;
  const did = texts.did[language][kind ?? 'words'] ?? texts.evidence[language];
  return did(shorten(quote), when(lastSeenAt));
}

/** `138****5678`: enough to recognise a number one knows. China's code goes without saying. */
export function nationalPhone(phone: string, whole: boolean): string {
  return whole ? phone.replace(/^\+86/, '') : maskPhone(phone);
}

/** `x***@tea.cn` */
export function maskEmail(email: string, whole: boolean): string {
  return whole ? email : email.replace(/^(.).*@/, '$1***@');
}

/** `138****5678`, whoever asks. */
export function maskPhone(phone: string): string {
  const number = phone.replace(/^\+86/, '');
  return `${number.slice(0, -8)}****${number.slice(-4)}`;
}

/** On one line, and no longer than a glance takes. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > QUOTE_LIMIT ? `${characters.slice(0, QUOTE_LIMIT).join('')}…` : line;
}

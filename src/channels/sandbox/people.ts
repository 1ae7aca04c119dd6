import { AppError } from '../../kernel/errors.ts';
import type { Person } from '../../kernel/message.ts';

export const ACCOUNT = 'sandbox';

export const BOT: Person = { account: ACCOUNT, id: 'teahouse', name: '茶馆', durable: true, bot: true };

/** Marks whom the browser added, so that an id can be turned back into a name. */
const GUEST = 'guest-';

const LONGEST_NAME = 40;

/** Who is there from the start. 旺财妈 is not in the group yet: somebody has to be seen joining. */
const CAST: { id: string; name: string; language?: string; outside?: true }[] = [
  { id: 'boss', name: '老板' },
  { id: 'xiaoyu', name: '小鱼' },
  { id: 'amay', name: '阿May' },
  { id: 'luna', name: 'Luna', language: 'en' },
  { id: 'wangcai', name: '旺财妈', outside: true },
];

/** Someone who can be played, and how they stand in the group. */
export type Resident = { person: Person; inGroup: boolean; mutedUntil?: number; banned?: boolean };

export type People = {
  all: () => Resident[];
  /** A guest of an earlier run is let in again: the store may still hold something to tell them. */
  find: (id: string) => Resident | undefined;
  /** The same name is the same person, also after a restart. */
  add: (name: string) => Resident;
};

export function openPeople(): People {
  const residents = new Map<string, Resident>();
  for (const { id, name, language, outside } of CAST) residents.set(id, settle(id, name, !outside, language));
  const add = (name: string): Resident => {
    const clean = cleanName(name);
    if (!isName(clean)) throw badName();
    const known = [...residents.values()].find(({ person }) => person.name === clean);
    if (known) return known;
    const id = `${GUEST}${clean}`.replaceAll(' ', '_');
    const resident = settle(id, clean, false);
    residents.set(id, resident);
    return resident;
  };
  return {
    all: () => [...residents.values()],
    find: id => {
      const name = id.startsWith(GUEST) ? cleanName(id.slice(GUEST.length)) : '';
      return residents.get(id) ?? (isName(name) ? add(name) : undefined);
    },
    add,
  };
}

function settle(id: string, name: string, inGroup: boolean, language?: string): Resident {
  return {
    person: { account: ACCOUNT, id, name, durable: true, ...(language && { language }) },
    inGroup,
  };
}

function cleanName(name: string): string {
  return name.replaceAll(/[\s_]+/gu, ' ').trim();
}

function isName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME && name !== BOT.name;
}

function badName(): AppError {
  return new AppError('bad-name', {
    'zh-CN': `名字要 1 到 ${LONGEST_NAME} 个字，也不能叫「${BOT.name}」`,
    en: `A name has 1 to ${LONGEST_NAME} characters and is not “${BOT.name}”`,
  });
}

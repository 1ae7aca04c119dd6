import { wrongUse } from '../commands/dispatch.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Call, Command, Feature, Observer, Reply } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { text } from '../kernel/text.ts';
import { activityObserver, presenceObserver } from './activity.ts';
import type { Directory } from './directory.ts';
import { renderCard } from './render.ts';
import { type FoundMember, findMembers, readProfile } from './store.ts';
import { texts } from './texts.ts';
import { openWelcome } from './welcome.ts';

/** Who is here: what they did, what they are told about themselves, how they are welcomed. */
export function openMembers(deps: Deps, directory: Directory, outbox: () => Outbox): Feature {
  const welcome = openWelcome(deps, directory, outbox);
  return {
    name: 'members',
    commands: [meCommand(deps), privacyCommand, whoCommand(deps)],
    observers: [activityObserver(deps), presenceObserver(deps), welcome.observer] as Observer[],
    start: welcome.start,
  };
}

/** The one member somebody means; a refusal in plain words when it is nobody or several. */
export async function findOneMember(deps: Deps, wanted: string): Promise<FoundMember> {
  const found = await findMembers(deps.db, wanted);
  const [one] = found;
  if (one && found.length === 1) return one;
  const told = wanted.slice(0, 40);
  throw found.length === 0
    ? new AppError('member.unknown', { 'zh-CN': texts.nobody['zh-CN'](told), en: texts.nobody.en(told) })
    : new AppError('member.several', { 'zh-CN': texts.several['zh-CN'](found), en: texts.several.en(found) });
}

async function card(deps: Deps, memberId: number, language: Call['language']) {
  const profile = await readProfile(deps.db, memberId, deps.clock.now());
  if (!profile) throw new Error(`member ${memberId} is not in the store`);
  return renderCard(profile, language, deps.house.timezone);
}

function meCommand(deps: Deps): Command {
  return {
    name: '/me',
    words: ['我的', 'me'],
    role: 'member',
    ...texts.me,
    run: async ({ language, member }): Promise<Reply[]> => [
      { parts: text(texts.me[language](await card(deps, member.id, language))) },
    ],
  };
}

const privacyCommand: Command = {
  name: '/privacy',
  words: ['隐私', 'privacy'],
  role: 'member',
  summary: texts.privacy.summary,
  usage: texts.privacy.usage,
  run: async ({ language }) => [{ parts: text(texts.privacy[language]) }],
};

function whoCommand(deps: Deps): Command {
  const command: Command = {
    name: '/who',
    words: ['谁是'],
    role: 'agent',
    personal: true,
    summary: texts.who.summary,
    usage: texts.who.usage,
    run: async ({ rest, language }): Promise<Reply[]> => {
      if (!rest) throw wrongUse(command);
      const { id } = await findOneMember(deps, rest);
      return [{ parts: text(texts.who[language](await card(deps, id, language))) }];
    },
  };
  return command;
}

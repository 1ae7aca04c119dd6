import { AppError } from '../../kernel/errors.ts';
import type { Person, Room } from '../../kernel/message.ts';
import type { Line } from './log.ts';
import { BOT, type Resident } from './people.ts';
import { directRoom, GROUP, type Stage } from './stage.ts';
import type { Where } from './verbs.ts';

export function everyone(stage: Stage): Person[] {
  return [BOT, ...stage.people.all().map(({ person }) => person)];
}

/** These refuse with an AppError when there is nobody or nothing of that id. */
export function resident(stage: Stage, id: string): Resident {
  const found = stage.people.find(id);
  if (!found)
    throw new AppError('no-such-person', { 'zh-CN': '这里没有这个人', en: 'There is no such person' });
  return found;
}

export function enter(stage: Stage, person: string, where: Where): { from: Person; room: Room } {
  const { person: from, inGroup } = resident(stage, person);
  if (where === 'direct') return { from, room: directRoom(person) };
  if (inGroup) return { from, room: GROUP };
  throw new AppError('not-in-group', {
    'zh-CN': `${from.name}还没进群，先点「进群」`,
    en: `${from.name} is not in the group: join first`,
  });
}

/** As `enter`, to write something there. */
export function speakIn(stage: Stage, person: string, where: Where): { from: Person; room: Room } {
  const entered = enter(stage, person, where);
  const { mutedUntil = 0 } = resident(stage, person);
  if (where === 'direct' || mutedUntil <= stage.clock.now()) return entered;
  throw new AppError('muted', {
    'zh-CN': `${entered.from.name}被禁言了，过一阵才能说话`,
    en: `${entered.from.name} is muted for a while`,
  });
}

export function lineIn(stage: Stage, room: string | undefined, id: string): Line {
  const line = stage.log.find(id);
  if (!line || line.recalled || (room !== undefined && line.room !== room)) throw noSuchMessage();
  return line;
}

export function ownLine(stage: Stage, person: string, id: string): Line {
  const line = lineIn(stage, undefined, id);
  if (line.from.id !== person || line.what !== 'message') throw noSuchMessage();
  return line;
}

export function noSuchMessage(): AppError {
  return new AppError('no-such-message', {
    'zh-CN': '这条消息已经不在了',
    en: 'That message is no longer there',
  });
}

export function nothingSaid(): AppError {
  return new AppError('nothing-said', { 'zh-CN': '先写点什么吧', en: 'Write something first' });
}

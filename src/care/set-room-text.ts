import { faultIn } from '../campaigns/check-templates.ts';
import type { Deps } from '../deps.ts';
import type { By } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { plainText } from '../kernel/text.ts';
import { appendAudit } from '../operators/store-chain.ts';
import { openGreeting, welcomeVariables } from './greeting.ts';
import type { CareParts } from './judge.ts';
import { textOf } from './policy.ts';
import { changeRoom, loadPolicy } from './store-policy.ts';
import type { Target } from './target.ts';
import { texts } from './texts.ts';
import { roomTexts } from './texts-rooms.ts';

const LONGEST = 1_500;

type Setting = { verb: 'welcome' | 'rules'; words: string | undefined; target: Target; by: By };

/** Shows, changes or takes away what a group says to newcomers, or its rules; what is saved is tried before. */
export async function setRoomText(deps: Deps, parts: CareParts, setting: Setting): Promise<string> {
  const { verb, words, target, by } = setting;
  const { language, member } = by;
  const { db, clock } = deps;
  const room = target.room?.title ?? texts.inEvery[language];
  if (words === undefined) {
    return roomTexts.shown[verb][language](room, textOf(await loadPolicy(db), target.roomId, verb));
  }
  const preview = words === '' ? '' : await tryOut(setting, words);
  const now = clock.now();
  await db.write(async sql => {
    await changeRoom(
      sql,
      target.roomId,
      { [verb]: words === '' ? null : words },
      { memberId: member.id, now },
    );
    const detail = { room: target.roomId, text: words !== '' };
    await appendAudit(sql, now, { memberId: member.id, action: `care.${verb}`, outcome: 'done', detail });
  });
  await parts.changed();
  return words === ''
    ? roomTexts.removed[verb][language](room)
    : roomTexts.saved[verb][language](room, preview);
}

/** How it will read; refuses what would fail when somebody comes. */
async function tryOut({ verb, target, by }: Setting, words: string): Promise<string> {
  const { language } = by;
  if ([...words].length > LONGEST) {
    const say = { 'zh-CN': roomTexts.tooLong['zh-CN'](LONGEST), en: roomTexts.tooLong.en(LONGEST) };
    throw new AppError('care.long', say);
  }
  if (verb === 'rules') return words;
  const fault = await faultIn(words, welcomeVariables(target.room, 1));
  if (fault) throw new AppError('care.template', fault);
  const greet = await openGreeting(words, target.room);
  return plainText(greet([{ type: 'text', text: roomTexts.somebody[language] }], 1));
}

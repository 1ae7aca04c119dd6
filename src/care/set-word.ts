import type { Deps } from '../deps.ts';
import type { By, Call } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { appendAudit } from '../operators/store-chain.ts';
import type { CareParts } from './judge.ts';
import type { WordRequest } from './parse-word.ts';
import type { WordReply } from './policy.ts';
import { loadPolicy } from './store-policy.ts';
import { countWords, deleteWord, saveWord } from './store-words.ts';
import type { Target } from './target.ts';
import { texts } from './texts.ts';
import { roomTexts } from './texts-rooms.ts';

/** Each message is compared with every word. */
const MOST_WORDS = 300;
const LONGEST = 1_500;

type Setting = {
  wish: WordRequest;
  answer: string;
  target: Target;
  by: By;
  /** Whether the knowledge base answers it too; absent where nobody could be asked. */
  isKnown?: (word: string) => boolean;
};

/** Sets what is answered to a word, or takes it away; tells how it will read. */
export async function setWord(
  deps: Deps,
  parts: Pick<CareParts, 'changed'>,
  { wish, answer, target, by: { member, language }, isKnown }: Setting,
): Promise<string> {
  const { db, clock } = deps;
  const by = { memberId: member.id, now: clock.now() };
  const { word } = wish;
  const note = { memberId: member.id, outcome: 'done' as const, detail: { room: target.roomId } };
  if (wish.verb === 'remove') {
    const gone = await db.write(async sql => {
      if (!(await deleteWord(sql, target.roomId, word))) return false;
      await appendAudit(sql, by.now, { ...note, action: 'care.word.off' });
      return true;
    });
    await parts.changed();
    return gone ? roomTexts.wordGone[language](word) : roomTexts.noWord[language](word);
  }
  if (answer === '') throw new AppError('care.word', roomTexts.wordNeedsAnswer);
  if ([...answer].length > LONGEST) throw refusal(roomTexts.tooLong, LONGEST);
  await db.write(async sql => {
    if ((await countWords(sql)) >= MOST_WORDS) throw refusal(roomTexts.tooManyWords, MOST_WORDS);
    await saveWord(sql, { ...wish, roomId: target.roomId, answer }, by);
    await appendAudit(sql, by.now, { ...note, action: 'care.word' });
  });
  await parts.changed();
  const room = target.room?.title ?? texts.inEvery[language];
  const minutes = Math.ceil(wish.coolSeconds / 60);
  const saved = roomTexts.wordSaved[language]({ word, how: wish.how, room, minutes, answer });
  return isKnown?.(word) ? `${saved}${roomTexts.wordKnown[language]}` : saved;
}

function refusal(
  say: { 'zh-CN': (most: number) => string; en: (most: number) => string },
  most: number,
): AppError {
  return new AppError('care.word', { 'zh-CN': say['zh-CN'](most), en: say.en(most) });
}

/** The words that hold in a group, or with no group all of them. */
export async function listWords({ db }: Deps, { roomId, room }: Target, { language }: Call): Promise<string> {
  const { words } = await loadPolicy(db);
  const holds = (word: WordReply) => roomId === 0 || word.roomId === 0 || word.roomId === roomId;
  const titles = new Map([
    [0, texts.inEvery[language]],
    ...(room ? ([[room.id, room.title ?? '']] as const) : []),
  ]);
  const shown = words.filter(holds).map(word => ({
    ...word,
    room: titles.get(word.roomId) ?? `#${word.roomId}`,
    minutes: Math.ceil(word.coolSeconds / 60),
  }));
  return roomTexts.words[language](shown);
}

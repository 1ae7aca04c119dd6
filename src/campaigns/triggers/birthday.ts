import { DateTime } from 'luxon';
import { whoCarries } from '../store-triggers.ts';
import { daysBefore, type TriggerSource } from './trigger.ts';

/** Birthdays are tags such as 生日05-20 or birthday05-20: a member sees them, and can remove them, as any other. */
const WORDS = ['生日', 'birthday'];
/** What is due on a day is looked for from this hour on. */
const HOUR = 9;

export const birthday: TriggerSource = {
  name: 'birthday',
  find: ({ db }, looking) => {
    const { from, to } = daysBefore(looking);
    const begins: DateTime[] = [];
    const first = DateTime.fromMillis(from, { zone: looking.timezone }).startOf('day');
    for (let day = first; day.toMillis() <= to; day = day.plus({ days: 1 })) {
      const at = day.set({ hour: HOUR }).toMillis();
      if (at > from && at <= to) begins.push(day);
    }
    const tags = begins.flatMap(day => WORDS.flatMap(word => spellings(word, day)));
    return whoCarries(db, tags, looking.to);
  },
};

function spellings(word: string, day: DateTime): string[] {
  return [day.toFormat('MM-dd'), day.toFormat('MMdd')].map(date => `${word}${date}`);
}

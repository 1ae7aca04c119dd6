import { DateTime } from 'luxon';
import { whoCarries, whoseBirthday } from '../store-triggers.ts';
import { daysBefore, type TriggerSource } from './trigger.ts';

/** A birthday may also be a tag such as 生日05-20 or birthday05-20, from before it had a place of its own. */
const WORDS = ['生日', 'birthday'];
/** What is due on a day is looked for from this hour on. */
const HOUR = 9;

export const birthday: TriggerSource = {
  name: 'birthday',
  find: async ({ db }, looking) => {
    const { from, to } = daysBefore(looking);
    const begins: DateTime[] = [];
    const first = DateTime.fromMillis(from, { zone: looking.timezone }).startOf('day');
    for (let day = first; day.toMillis() <= to; day = day.plus({ days: 1 })) {
      const at = day.set({ hour: HOUR }).toMillis();
      if (at > from && at <= to) begins.push(day);
    }
    if (begins.length === 0) return [];
    const tags = begins.flatMap(day => WORDS.flatMap(word => spellings(word, day)));
    const told = await whoseBirthday(db, begins.flatMap(datesOf));
    return [...new Set([...told, ...(await whoCarries(db, tags, looking.to))])];
  },
};

/** Whoever was born on 29 February celebrates the day before in other years. */
function datesOf(day: DateTime): string[] {
  const date = day.toFormat('MM-dd');
  return date === '02-28' && !day.isInLeapYear ? [date, '02-29'] : [date];
}

function spellings(word: string, day: DateTime): string[] {
  return [day.toFormat('MM-dd'), day.toFormat('MMdd')].map(date => `${word}${date}`);
}

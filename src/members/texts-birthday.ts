/** What is said of birthdays; `name` is missing where it is the reader's own. */
export const birthdayTexts = {
  kept: {
    'zh-CN': (name: string | undefined, day: string) => `记下了：${name ?? '你'}的生日是 ${spoken(day)}。`,
    en: (name: string | undefined, day: string) =>
      name === undefined ? `Noted: your birthday is ${day}.` : `Noted: ${name}'s birthday is ${day}.`,
  },
  gone: {
    'zh-CN': (name: string | undefined) => `${name ?? '你'}的生日已经删掉，不再记得。`,
    en: (name: string | undefined) =>
      name === undefined ? 'Your birthday is forgotten.' : `${name}'s birthday is forgotten.`,
  },
  is: {
    'zh-CN': (name: string | undefined, day: string) => `${name ?? '你'}的生日是 ${spoken(day)}。`,
    en: (name: string | undefined, day: string) =>
      name === undefined ? `Your birthday is ${day}.` : `${name}'s birthday is ${day}.`,
  },
  unknown: {
    'zh-CN': (name: string | undefined) =>
      name === undefined ? '还不知道你的生日，告诉我吧：/birthday 05-20' : `还不知道${name}的生日。`,
    en: (name: string | undefined) =>
      name === undefined
        ? 'I do not know your birthday yet. Tell me: /birthday 05-20'
        : `I do not know ${name}'s birthday.`,
  },
  notForYou: {
    'zh-CN': '别人的生日只有客服能记。写你自己的就好：/birthday 05-20',
    en: "Only staff can note somebody else's birthday. Your own: /birthday 05-20",
  },
};

function spoken(day: string): string {
  const [month, date] = day.split('-').map(Number);
  return `${month}月${date}日`;
}

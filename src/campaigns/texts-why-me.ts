import type { Language } from '../kernel/language.ts';
import type { Why } from './explain.ts';

type Both = Record<Language, string>;

/** What an audience asked besides tags, as a member would say it; tier and stage are told with their value. */
const ASKED: Record<string, Both> = {
  room: { 'zh-CN': '你在这个群里', en: 'you are in that group' },
  age: { 'zh-CN': '你来这里的时间合适', en: 'of when you joined, came by or ordered' },
  number: {
    'zh-CN': '你在这里说过的话、下过的单或攒的积分',
    en: 'of what you wrote, ordered or collected here',
  },
  mark: { 'zh-CN': '你之前收到或领过的东西', en: 'of what you got from us before' },
  lang: { 'zh-CN': '你用的语言', en: 'of the language you speak' },
  city: { 'zh-CN': '你所在的城市', en: 'of the city you live in' },
};

const TRIGGER: Record<string, Both> = {
  joined: { 'zh-CN': '你刚来不久', en: 'you joined not long ago' },
  birthday: { 'zh-CN': '你生日到了', en: 'it is your birthday' },
  birthdayAhead: { 'zh-CN': '你快过生日了', en: 'your birthday is coming' },
  dormant: { 'zh-CN': '好久没见你了', en: 'we have not seen you for a while' },
  order: { 'zh-CN': '你前些天下过单', en: 'you ordered something the other day' },
  tag: { 'zh-CN': '你最近聊到了这个', en: 'you talked about this lately' },
  expiring: { 'zh-CN': '你手里的券快到期了', en: 'a coupon of yours ends soon' },
};

export const whyMeTexts = {
  summary: { 'zh-CN': '为什么收到这条推送', en: 'why you got that message' },
  usage: { 'zh-CN': '发 /whyme 或「为什么推给我」就好', en: 'Just send /whyme' },
  nothing: { 'zh-CN': '最近没有给你推过活动。', en: 'You got no campaign message from us lately.' },
  less: {
    'zh-CN': '觉得多了就发「少发点」「只要优惠」或「退订」。',
    en: 'Too much? /less, /couponsonly or /stop.',
  },
};

/** The answer to 「为什么推给我」. */
export function tellWhy(why: Why, language: Language): string {
  const reasons = reasonsOf(why, language);
  const first =
    language === 'en'
      ? `${why.campaign} came to you because ${reasons.join('; ') || 'it went to everybody here'}.`
      : `「${why.campaign}」发给你，是因为${reasons.join('；') || '这条是发给大家的'}。`;
  return `${first}\n${whyMeTexts.less[language]}`;
}

function reasonsOf({ plan, tags, tier, stage, asked, room }: Why, language: Language): string[] {
  const english = language === 'en';
  if (room !== null)
    return [english ? `it was posted in “${room}”, where you are` : `它发在「${room}」里，你在这个群`];
  const { when } = plan;
  const ahead = when.kind === 'on' && when.afterDays < 0 ? 'Ahead' : '';
  const trigger = when.kind === 'on' ? TRIGGER[when.trigger + ahead]?.[language] : undefined;
  const tagged = tags.map(({ name, quote }) => {
    if (english) return `you are tagged ${name}${quote ? `: you said “${quote}”` : ''}`;
    return `你有「${name}」标签${quote ? `（你说过「${quote}」）` : ''}`;
  });
  const valued = (test: string, value: string | null, words: string): string[] =>
    value !== null && asked.some(each => each === test) ? [words] : [];
  return [
    ...(trigger === undefined ? [] : [trigger]),
    ...tagged,
    ...valued('tier', tier, english ? `your tier is ${tier}` : `你的等级是 ${tier}`),
    ...valued('stage', stage, english ? `you are ${stage} here` : `你现在的阶段是 ${stage}`),
    ...asked.flatMap(test => ASKED[test]?.[language] ?? []),
  ];
}

import { plural } from '../kernel/plural.ts';

type WordShown = { word: string; how: string; room: string; minutes: number; answer: string };

const howZh = (how: string): string => (how === 'exact' ? '整句一样才答' : '话里有就答');
const howEn = (how: string): string => (how === 'exact' ? 'as the whole message' : 'anywhere in it');
const wordsZh = (word: string): string => word.split('|').join('」「');
const wordsEn = (word: string): string => word.split('|').join('" or "');

export const roomTexts = {
  haveRules: { 'zh-CN': '群里的规矩，发「群规」看。', en: 'Send /rules to read the rules of this group.' },
  noRules: {
    'zh-CN': '这里没写群规，好好说话、互相照应就行。',
    en: 'No rules are written down here. Be kind, and look after one another.',
  },
  rules: {
    'zh-CN': (room: string, rules: string) => `${room}的规矩：\n${rules}`,
    en: (room: string, rules: string) => `The rules of ${room}:\n${rules}`,
  },
  here: { 'zh-CN': '这里', en: 'this place' },
  saved: {
    welcome: {
      'zh-CN': (room: string, preview: string) => `${room}的欢迎语改好了。新人会看到：\n${preview}`,
      en: (room: string, preview: string) => `The welcome of ${room} is changed. Newcomers read:\n${preview}`,
    },
    rules: {
      'zh-CN': (room: string, preview: string) => `${room}的群规改好了，大家发「群规」就能看：\n${preview}`,
      en: (room: string, preview: string) =>
        `The rules of ${room} are changed; everybody reads them by /rules:\n${preview}`,
    },
  },
  removed: {
    welcome: {
      'zh-CN': (room: string) => `${room}用回平常的欢迎语。`,
      en: (room: string) => `The usual welcome is said in ${room} again.`,
    },
    rules: {
      'zh-CN': (room: string) => `${room}没有自己的群规了。`,
      en: (room: string) => `${room} has no rules of its own any more.`,
    },
  },
  shown: {
    welcome: {
      'zh-CN': (room: string, words: string | undefined) =>
        words === undefined ? `${room}用的是平常的欢迎语。` : `${room}的欢迎语：\n${words}`,
      en: (room: string, words: string | undefined) =>
        words === undefined ? `The usual welcome is said in ${room}.` : `The welcome of ${room}:\n${words}`,
    },
    rules: {
      'zh-CN': (room: string, words: string | undefined) =>
        words === undefined ? `${room}还没有群规。` : `${room}的群规：\n${words}`,
      en: (room: string, words: string | undefined) =>
        words === undefined ? `${room} has no rules yet.` : `The rules of ${room}:\n${words}`,
    },
  },
  somebody: { 'zh-CN': '@小鱼', en: '@Luna' },
  tooLong: {
    'zh-CN': (most: number) => `太长了，最多 ${most} 个字。`,
    en: (most: number) => `That is too long; at most ${most} characters.`,
  },
  wordSaved: {
    'zh-CN': (w: WordShown) =>
      `记住了，${w.room}有人说「${wordsZh(w.word)}」（${howZh(w.how)}，同一个群 ${w.minutes} 分钟内只答一次），我就答：\n${w.answer}`,
    en: (w: WordShown) =>
      `Noted. Whoever says "${wordsEn(w.word)}" (${howEn(w.how)}) in ${w.room} reads this, once in ${plural(w.minutes, 'minute')}:\n${w.answer}`,
  },
  wordKnown: {
    'zh-CN': '\n（这句话知识库也会答，那时候我只用知识库的。）',
    en: '\n(The knowledge base answers this too; then only that is said.)',
  },
  wordGone: {
    'zh-CN': (word: string) => `「${wordsZh(word)}」不再自动答了。`,
    en: (word: string) => `"${wordsEn(word)}" is not answered any more.`,
  },
  noWord: {
    'zh-CN': (word: string) => `这里没有「${wordsZh(word)}」，发 /care words 看看。`,
    en: (word: string) => `There is no "${wordsEn(word)}" here. See /care words.`,
  },
  wordNeedsAnswer: {
    'zh-CN': '要答的话写在第二行：\n/care word 发货|物流\n一般两天内发出，急单私聊我。',
    en: 'Write the answer below the first line:\n/care word delivery|shipping\nWithin two days as a rule.',
  },
  tooManyWords: {
    'zh-CN': (most: number) => `关键词最多 ${most} 个，先删掉几个吧；常问的问题放进知识库（/kb）更合适。`,
    en: (most: number) => `There can be ${most} words at most. Remove some, or use the knowledge base (/kb).`,
  },
  words: {
    'zh-CN': (words: WordShown[]) =>
      words.length === 0
        ? '还没有关键词。/care word 发货，第二行写要答的话。'
        : words
            .map(w => `「${wordsZh(w.word)}」${w.room}，${howZh(w.how)}，${w.minutes} 分钟：${w.answer}`)
            .join('\n'),
    en: (words: WordShown[]) =>
      words.length === 0
        ? 'No words yet. Send /care word delivery, with the answer below it.'
        : words
            .map(
              w =>
                `"${wordsEn(w.word)}" in ${w.room}, ${howEn(w.how)}, ${plural(w.minutes, 'minute')}: ${w.answer}`,
            )
            .join('\n'),
  },
  wouldSay: {
    'zh-CN': (answer: string) => `关键词会答：\n${answer}`,
    en: (answer: string) => `A word would be answered:\n${answer}`,
  },
};

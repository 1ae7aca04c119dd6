import { simplify } from './simplify.ts';

/** Longer texts are no questions: what follows is not looked at. */
const LONGEST_QUESTION = 1_000;

const HAN = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const ASCII = /^[\0-\x7f]*$/;

/** Addresses, mentions, WeChat's `[emoji]` words and pictures say nothing about what is asked. */
const NOISE = /https?:\/\/\S+|@[^\s@]{1,40}(?:\s|$)|\[[^[\]]{1,6}\]|\p{Extended_Pictographic}/gu;
/** 订单号 20261122001, my number is 13800138000: whose it is, not what is asked. */
const OWN_NUMBER = new RegExp(
  [
    /(?<=^|[\s,，。.!！?？;；(（])(?:我的?|本人)?(?:是|订单编?号?|(?:运|快递)?单号|手机号?码?|电话号?码?|会员号|账号)[是 :：#]*[a-z]{0,4}\d{5,}(?=$|[\s,，。.!！?？;；)）])/,
    /(?<=^|[,.!?;(] *)(?:(?:my|the) )?(?:(?:order|tracking|phone|booking|account) )?(?:number|no\.?|id)(?: is|:)? ?#?[a-z]{0,4}\d{5,}(?=$|[,.!?;)])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
const LONG_NUMBER = /\d{5}/;
const MAY_BE_NOISE = /[@[:\p{Extended_Pictographic}]/u;

/** How people open and close a question; the question is what remains. */
const COURTESY =
  /请问一下|请问|请教一下|请教|你好|您好|大佬们|大佬|各位|老师们?|想问一下|想问下|想问|问一下|问下|麻烦|谢谢|多谢|求助|求问|拜托|有没有人知道|有人知道|谁知道|告诉我|帮我|帮忙/g;

const CLOSING = /[吗呢啊呀吧啦嘛哦哈诶哎喔噢么咯哟呃]+(?=$|[\s,，。.!！?？;；~])/g;

/** Different words for one thing to ask. Of two that begin alike the longer stands first. */
const SAME: [string, string[]][] = [
  ['不能', ['不可以', '无法', '没法', '没办法']],
  ['怎么办', ['怎么解决', '怎么处理']],
  ['为什么', ['为啥', '为何', '怎么回事', '是什么原因', '什么原因', '什么情况']],
  [
    '怎么',
    ['怎么样才能', '怎样才能', '如何才能', '怎么才能', '怎么操作', '怎么弄', '怎样', '如何', '咋样', '咋'],
  ],
  ['何时', orMay(['何时', '什么时候', '啥时候', '什么时间', '几时', '几点', '几号'])],
  ['多久', orMay(['多久', '多长时间', '多少时间', '多少天', '几天'])],
  [
    '能',
    ['可不可以', '是否可以', '能不能够', '能不能', '是否能够', '是否能', '能否', '可否', '可以', '能够'],
  ],
  ['价格', ['多少钱', '什么价格', '多少块', '价钱', '收费', '费用', '价位']],
  ['哪里', ['在哪里', '在哪儿', '什么地方', '在哪', '哪儿', '何处']],
  ['是什么', ['是什么意思', '什么意思', '啥意思', '什么是', '是啥']],
  ['有', ['有没有', '是否有', '有无']],
  ['什么', ['啥']],
];

/** 多久能发 asks what 多久发 asks. */
function orMay(words: string[]): string[] {
  return words.flatMap(word => [word, ...['能', '可以', '才能', '会'].map(may => word + may)]);
}

const MEANING = new Map(SAME.flatMap(([meaning, words]) => words.map(word => [word, meaning] as const)));
const SYNONYMS = new RegExp([...MEANING.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/**
 * What is left of a text when spelling, script, politeness and small talk are taken away: two texts that ask the
 * same in nearly the same words become nearly the same.
 */
export function normalise(text: string): string {
  let plain = text.slice(0, LONGEST_QUESTION);
  if (!ASCII.test(plain)) plain = plain.normalize('NFKC');
  plain = plain.toLowerCase();
  if (MAY_BE_NOISE.test(plain)) plain = plain.replace(NOISE, ' ');
  const chinese = HAN.test(plain);
  if (chinese) plain = simplify(plain);
  if (LONG_NUMBER.test(plain)) plain = withoutOwnNumber(plain);
  return chinese ? normaliseChinese(plain) : plain;
}

/** A text that is nothing but a number stays. */
function withoutOwnNumber(text: string): string {
  const rest = text.replace(OWN_NUMBER, ' ');
  return /\p{L}{2}/u.test(rest) ? rest : text;
}

function normaliseChinese(text: string): string {
  const bare = text.replace(COURTESY, ' ');
  const asked = /[\p{L}\p{N}]{2}/u.test(bare) ? bare : text;
  return asked.replace(CLOSING, ' ').replace(SYNONYMS, word => MEANING.get(word) ?? word);
}

/** Whether there is anything to answer: a message of pictures and punctuation has no words. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(0, LONGEST_QUESTION).replace(NOISE, ' '));
}

import type { Where } from '../channels/platform.ts';
import type { Stage, Who } from './stage.ts';

/** What the bot is to answer, before the platform gives it its form. */
export type Expected = {
  text: string;
  buttons?: string[];
  /** Quotes what it answers, where the platform can. */
  quotes?: boolean;
};

/** What happens next, on every stage or on those it is for, and what the bot answers there. */
export type Turn = {
  who: Who;
  where: Where;
  joins?: true;
  says?: string;
  mention?: boolean;
  /** The button that is pressed, and the number that stands for it in a menu. */
  picks?: { label: string; number: number };
  on?: (stage: Stage) => boolean;
  answers: (stage: Stage) => Expected[];
};

export const ANSWERS = [
  { question: '几点开门？', answer: '每天早上十点到晚上九点，周一休息。' },
  { question: '店在哪里，怎么走？', answer: '青石巷 12 号，从南门进来第二个路口左转。' },
  { question: 'Do you ship abroad?', answer: 'Yes, tea travels well: ten days to most places.' },
];

const always =
  (...answers: Expected[]) =>
  () =>
    answers;
const quoting = (text: string) => always({ text, quotes: true });
const silence = always();

const group = (who: Who, says: string, answers: Turn['answers']): Turn => ({
  who,
  where: 'group',
  says,
  answers,
});
const asked = (who: Who, says: string, answers: Turn['answers']): Turn => ({
  ...group(who, says, answers),
  mention: true,
});
const alone = (who: Who, says: string, answers: Turn['answers']): Turn => ({
  who,
  where: 'direct',
  says,
  answers,
});

const hasButtons = (stage: Stage) => stage.channel.caps.buttons;

/** Each platform tells in which language somebody reads, or it does not. */
const tellsLanguage = (stage: Stage) => stage.name !== 'WeChat';

const inLunasLanguage = (en: string, zh: string) => (stage: Stage) => [
  { text: tellsLanguage(stage) ? en : zh, quotes: true },
];

/** Under an answer in a group there are buttons, or nothing: a menu would be read by everybody. */
const helpful = (stage: Stage, labels: string[]) => (hasButtons(stage) ? { buttons: labels } : {});

const HELPFUL = ['👍 有用', '👎 没帮上'];
const HELPFUL_EN = ['👍 Helpful', '👎 Not helpful'];

const ADDED: Turn = {
  who: 'xiaoyu',
  where: 'direct',
  picks: { label: '加上 乌龙', number: 2 },
  answers: always({ text: '记住了，小鱼，你喜欢「乌龙」。' }),
};

const HELP = `你好，我是茶馆的小二。有问题就问我（在群里要 @ 我），也可以发：

/me（我的） 看看我记得你什么
/privacy（隐私） 我记了你什么，怎么忘掉
/link（绑定） 把你在另一个平台的账号连过来
/language（语言） 选我和你说的语言
/birthday（我的生日） 记下生日
/tags（标签） 我的兴趣标签，为什么有、怎么改
/stop（退订） 不再收到活动推送
/less（少发点） 推送少一半
/couponsonly（只要优惠） 只收有优惠券的推送
/startagain（重新接收） 重新接收活动推送
/whyme（为什么推给我） 为什么收到这条推送
/coupon（券） 领一张券
/coupons（优惠券） 我手里的优惠券
/feedback（反馈） 有话对店里的人说
/rules（群规） 这个群的规矩
/ask（提问） 问我一个问题
/help（帮助） 看看我能做什么`;

const HELP_EN = `Hello, I look after this teahouse. Ask me anything (mention me in a group), or send:

/me what I remember of you
/privacy what I keep of you, and how to be forgotten
/link join your account on another platform
/language choose the language I speak with you
/birthday note a birthday
/tags my interests, why, and how to change them
/stop no more news and offers
/less half as many messages
/couponsonly only messages that bring a coupon
/startagain hear from us again
/whyme why you got that message
/coupon claim a coupon
/coupons the coupons I hold
/feedback tell the people here something
/rules the rules of this group
/ask ask me something
/help what I can do`;

/** How the day goes. `code` is the claim code, `today` a date as the bot writes it. */
export function conversation({ code, today }: { code: string; today: string }): Turn[] {
  return [
    {
      who: 'wangcai',
      where: 'group',
      joins: true,
      answers: always({
        text: '欢迎 旺财妈！坐下喝杯茶吧，有问题直接 @ 我。\n\n为了照顾好大家，我会记下群里的聊天和参与；发「隐私」看我记了什么、怎么让我忘掉。',
      }),
    },
    // One stage after the other, since whoever was seen latest is named first.
    ...['Telegram', 'WeChat', 'The sandbox'].map(name => ({
      ...group('xiaoyu', '早啊，今天好冷', silence),
      on: (stage: Stage) => stage.name === name,
    })),
    asked('wangcai', '几点开门？', stage => [
      { text: '每天早上十点到晚上九点，周一休息。', quotes: true, ...helpful(stage, HELPFUL) },
    ]),
    asked('wangcai', '老板叫什么名字', quoting('这个我还不知道，问问店里的人吧。')),
    asked('luna', 'do you ship abroad?', stage => [
      {
        text: 'Yes, tea travels well: ten days to most places.',
        quotes: true,
        ...helpful(stage, tellsLanguage(stage) ? HELPFUL_EN : HELPFUL),
      },
    ]),
    asked(
      'luna',
      'can I bring my dog?',
      inLunasLanguage(
        'I do not know that one yet. The people here can help.',
        '这个我还不知道，问问店里的人吧。',
      ),
    ),
    {
      ...alone('boss', code, quoting('老板，茶馆交给你了。发「帮助」看看店主能做什么。')),
      on: stage => stage.name === 'Telegram',
    },
    alone(
      'boss',
      '/tag rule add 护肤: 敏感肌|面膜|精华',
      quoting('好，谁聊到这 3 个词，就给谁记上「护肤」：敏感肌、面膜、精华。'),
    ),
    alone(
      'boss',
      '/tag rule add 乌龙: 铁观音|大红袍',
      quoting('好，谁聊到这 2 个词，就给谁记上「乌龙」：铁观音、大红袍。'),
    ),
    group('xiaoyu', '我是敏感肌，用什么面膜好', silence),
    alone(
      'xiaoyu',
      '/tags',
      always({
        text: '我觉得你喜欢：\n· 护肤：「我是敏感肌，用什么面膜好」，今天\n不对的可以去掉，发「标签 去掉 护肤」就好。\n感兴趣的也可以自己加。',
        buttons: ['去掉 护肤', '加上 乌龙'],
        quotes: true,
      }),
    ),
    ADDED,
    { ...ADDED, on: stage => !hasButtons(stage) },
    alone('xiaoyu', '/me', stage => [
      {
        text: [
          `小鱼，我们是 ${today}认识的。`,
          `近三十天你来过 1 天，说了 ${hasButtons(stage) ? 3 : 5} 句话。`,
          '我觉得你喜欢：乌龙、护肤（发「标签」看原因，也可以改）',
          `你的账号：${stage.loginOf('xiaoyu')}（换个平台也来过？发「绑定」连到一起）`,
          '想知道我记了什么，发「隐私」。',
        ].join('\n'),
        quotes: true,
      },
    ]),
    alone('xiaoyu', '帮助', quoting(HELP)),
    alone('xiaoyu', '/stats', quoting('这个命令只给店里管事的人用。')),
    alone('luna', 'help', inLunasLanguage(HELP_EN, HELP)),
  ];
}

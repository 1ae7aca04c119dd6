import { simplify } from './simplify.ts';

const CHINESE =
  /[?？]|吗|么$|呢$|怎|咋|什么|啥|哪|谁|多少|多久|多长|多大|几[点个号天时次种岁块位打折张台瓶件份层级年月周斤]|[周期]几|如何|为何|是否|可否|能否|(.)不\1|有没|不(?:$|[\s,，。?？~])|还是.|\p{Script=Han}没$|[伐否]$|求|想问|请问|请教|想知道/u;

const OPENING =
  /^(?:(?:hi|hello|hey|pls|please|and|so|ok|but|also|sorry|excuse me)[\s,!.]+)*(?:do|does|did|is|are|was|were|can|could|will|would|should|may|shall|has|have|am|how|hows|what|whats|when|where|wheres|why|who|whos|which|any|anyone|anybody|whose)\b/;

const INSIDE =
  /\?|\bhow (?:do|to|can|much|many|long|often|about|does|is|are|come|should|would|will)\b|\bwhat (?:is|are|do|does|should|time|kind|can|if|to|happens)\b|\bwhere (?:is|are|do|can|to|should)\b|\bwhen (?:is|are|do|will|can|does)\b|\bcan (?:i|you|we|u)\b|\bcould (?:you|i|we)\b|\bis (?:it|there|this|that)\b|\bare (?:there|you|they)\b|\bdo (?:you|i|we|u)\b/;

/** What is wished for, what does not work, and a question word somewhere within: nobody says so for nothing. */
const NEED =
  /我想|想要|需要|转人工|登不上|打不开|用不了|收不到|没收到|还没到|想不起|找不到|看不到|没反应|没动静|点不[了开动]|老是|总是|一直|失败|报错|超时|过期了|\b(?:which|where|kindly|cannot|can't|cant|unable|not working|doesn't work|won't)\b/;

const WISH =
  /\b(?:tell me|show me|give me|help me|let me know|i (?:want|need|wanna|would like|wish)|i'd like|want to|need to|please|pls|plz|possible to|or not|allowed to|who (?:is|do|can)|why (?:is|are|do|did|was|can))\b/;

/** Who laughs, or speaks to whoever wrote above, is talking with the others. */
const AMONG_THEMSELVES = /哈哈|嘿嘿|楼上|我[试问]过|我都是|\b(?:lol|lmao|rofl|(?:ha){2,}h?)\b/;

/**
 * Whether a text looks like a question or a wish: it has a question mark, a question word or the word order of one.
 * What people tell each other in a group mostly has none of these.
 */
export const asks = (text: string): boolean => isLike(text, [CHINESE, OPENING, INSIDE, WISH]);

/** Whether who says so to the house may want an answer, though it is not put as a question: 登不上去了. */
export const wantsAnswer = (text: string): boolean => isLike(text, [CHINESE, OPENING, INSIDE, WISH, NEED]);

function isLike(text: string, patterns: RegExp[]): boolean {
  const said = simplify(
    text
      .slice(0, 1_000)
      .replace(/@[^\s@]{1,40}(?:\s|$)/g, ' ')
      .normalize('NFKC')
      .toLowerCase(),
  ).trim();
  return !AMONG_THEMSELVES.test(said) && patterns.some(pattern => pattern.test(said));
}

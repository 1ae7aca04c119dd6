import { bare } from './same-words.ts';
import { SMALL_TALK } from './words/small-talk.ts';

let known: Set<string> | undefined;

/** Whether a text is what people say without wanting an answer: a greeting, thanks. Nobody misses one to it. */
export function isSmallTalk(text: string): boolean {
  known ??= new Set(SMALL_TALK.trim().split('\n').map(bare));
  // +1 is; a bare number may mean anything.
  return (/\p{L}/u.test(text) && known.has(bare(text))) || GREETING.test(text.trim());
}

const GREETING =
  /^(?:你好|您好|哈[喽啰]|嗨|在吗|在不在|早|早上好|早安|晚安|谢谢|多谢|谢了|好的|收到|hi|hello|hey|thanks?(?: you)?|ok)[呀啊哦吗呢~～!！。.\s]*$/iu;

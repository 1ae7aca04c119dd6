import { bare } from './same-words.ts';

let known: ReadonlySet<string> | undefined;

/** Reads what people say without wanting an answer; undefined where it is read. A house that nobody speaks to need not. */
export function readSmallTalk(): Promise<void> | undefined {
  return known ? undefined : read();
}

async function read(): Promise<void> {
  const { SMALL_TALK } = await import('./words/small-talk.ts');
  known = new Set(SMALL_TALK.trim().split('\n').map(bare));
}

/** Whether a text is what people say without wanting an answer: a greeting, thanks. Nobody misses one to it. */
export function isSmallTalk(text: string): boolean {
  // +1 is; a bare number may mean anything.
  return (/\p{L}/u.test(text) && (known?.has(bare(text)) ?? false)) || GREETING.test(text.trim());
}

const GREETING =
  /^(?:你好|您好|哈[喽啰]|嗨|在吗|在不在|早|早上好|早安|晚安|谢谢|多谢|谢了|好的|收到|hi|hello|hey|thanks?(?: you)?|ok)[呀啊哦吗呢~～!！。.\s]*$/iu;

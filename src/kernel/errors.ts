/** What a person is told, in both languages of the house. */
export type Say = { 'zh-CN': string; en: string };

/** The same words in both languages. */
export function both(words: (language: keyof Say) => string): Say {
  return { 'zh-CN': words('zh-CN'), en: words('en') };
}

/**
 * An expected refusal: `say` goes to the person who asked, `message` to the log.
 * Anything that is not an AppError is a bug and is answered with a neutral sentence.
 */
export class AppError extends Error {
  readonly code: string;
  readonly say: Say;
  constructor(code: string, say: Say, options: { message?: string; cause?: unknown } = {}) {
    super(options.message ?? code, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.say = say;
  }
}

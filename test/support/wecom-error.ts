/** A refusal in WeCom's own code. */
export class WecomError extends Error {
  readonly code: number;
  constructor(code: number, words: string) {
    super(words);
    this.code = code;
  }
}

/** What a refusal asks for: slow down, another token, or something only a person can change. */
export type ErrorKind = 'slow-down' | 'token' | 'refused';

/** Global error codes (90313): -1 system busy, 45009 too many calls, 45033 too many at once. */
const SLOW_DOWN = new Set([-1, 45009, 45033]);
/** 40014 invalid access_token, 42001 it expired. */
const TOKEN = new Set([40014, 42001]);

export function kindOf(code: number): ErrorKind {
  if (SLOW_DOWN.has(code)) return 'slow-down';
  return TOKEN.has(code) ? 'token' : 'refused';
}

/** WeCom answered, and did not do it. */
export class WecomRefused extends Error {
  readonly code: number;
  /** The number of the page that describes the call. */
  readonly document: string;
  readonly kind: ErrorKind;
  constructor(document: string, code: number, words: string) {
    super(`WeCom refused (document ${document}): ${code} ${words}`);
    this.name = 'WecomRefused';
    this.code = code;
    this.document = document;
    this.kind = kindOf(code);
  }
}

/** WeCom answered something else than its document says. */
export class WecomUnreadable extends Error {
  readonly document: string;
  constructor(document: string, fields: string) {
    super(`WeCom answered otherwise than document ${document} says: ${fields}`);
    this.name = 'WecomUnreadable';
    this.document = document;
  }
}

/** No answer came. `left` is false where the request certainly did not reach WeCom. */
export class WecomUnreachable extends Error {
  readonly document: string;
  readonly left: boolean;
  constructor(document: string, left: boolean, detail: string) {
    super(`no answer from WeCom (document ${document}): ${detail}`);
    this.name = 'WecomUnreachable';
    this.document = document;
    this.left = left;
  }
}

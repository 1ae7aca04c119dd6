import type { Say } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';

export type WrongRow = { index: number; field?: string; reason: Say };

/** A call that is not carried out, and what its caller is told. Nothing of it was kept. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly say: Say;
  readonly rows: WrongRow[];
  readonly headers: Record<string, string>;
  constructor(
    status: number,
    code: string,
    say: Say,
    { rows = [], headers = {} }: { rows?: WrongRow[]; headers?: Record<string, string> } = {},
  ) {
    super(code);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.say = say;
    this.rows = rows;
    this.headers = headers;
  }
}

/** The refusal as it goes over the wire. */
export function refusalBody({ code, say, rows }: Refusal, language: Language) {
  const wrong = rows.map(({ reason, ...where }) => ({ ...where, reason: reason[language] }));
  return { error: { code, message: say[language], ...(wrong.length > 0 && { rows: wrong }) } };
}

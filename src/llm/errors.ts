/**
 * Why a model gave no answer. `later`: time-out, rate limit, a server or a line that failed; the same may be asked
 * again later. `budget`: the day's budget is used up. `refused`: the provider does not take this request, and never
 * will. `nonsense`: it answered, and not in the form that was asked for. `denied`: the key or the model is not valid,
 * which no request will change.
 */
export type LlmTrouble = 'later' | 'budget' | 'refused' | 'nonsense' | 'denied';

/** A model that was asked and gave no answer; what to do about it depends on `why`. */
export class LlmError extends Error {
  readonly why: LlmTrouble;
  constructor(why: LlmTrouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'LlmError';
    this.why = why;
  }
}

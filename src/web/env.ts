import type { HttpBindings } from '@hono/node-server';
import type { html } from 'hono/html';
import type { Language } from '../kernel/language.ts';
import type { WebOptions } from './options.ts';
import type { Session, Sessions } from './session.ts';
import type { SignInCodes } from './sign-in-codes.ts';
import type { SayText } from './texts.ts';

/** What the pages are given. */
export type Shell = WebOptions & {
  sessions: Sessions;
  codes: SignInCodes;
  /** Aborts when the server closes: live streams end. */
  closing: AbortSignal;
};

/** What every request carries. */
export type Env = {
  Bindings: HttpBindings;
  Variables: { language: Language; t: SayText; session: Session | undefined };
};

/** Escaped markup. */
export type Html = ReturnType<typeof html>;

import type { HttpBindings } from '@hono/node-server';
import type { html } from 'hono/html';
import type { Language } from '../kernel/language.ts';
import type { WebOptions } from './options.ts';
import type { Actor } from './page.ts';
import type { Session, Sessions } from './session.ts';
import type { SignInCodes } from './sign-in-codes.ts';
import type { SayText } from './texts.ts';

/** What the server gives to the console. */
export type Shell = WebOptions & {
  sessions: Sessions;
  codes: SignInCodes;
  /** Aborts when the server closes: live streams end. */
  closing: AbortSignal;
};

/** What every request carries; a session and who acts are both there, or neither is. */
export type Env = {
  Bindings: HttpBindings;
  Variables: {
    language: Language;
    t: SayText;
    session: Session | undefined;
    actor: Actor | undefined;
    /** What a form carries to show that our own page sent it; empty where nobody is signed in. */
    csrf: string;
  };
};

/** Escaped markup. */
export type Html = ReturnType<typeof html>;

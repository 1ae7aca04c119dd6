import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { knownLanguage, type Language, preferredLanguage } from '../kernel/language.ts';
import type { Env } from './env.ts';
import { sayIn } from './texts.ts';

const COOKIE = 'teahouse_lang';
const YEAR_SECONDS = 365 * 24 * 3600;

/** Chosen by `?lang=`, which is remembered; else as the browser prefers; else as the house speaks. */
export function chooseLanguage(house: Language): MiddlewareHandler<Env> {
  return async (context, next) => {
    const wanted = knownLanguage(context.req.query('lang'));
    if (wanted) {
      const life = { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: YEAR_SECONDS } as const;
      setCookie(context, COOKIE, wanted, life);
    }
    const language =
      wanted ??
      knownLanguage(getCookie(context, COOKIE)) ??
      preferredLanguage(context.req.header('accept-language')) ??
      house;
    context.set('language', language);
    context.set('t', sayIn(language));
    await next();
  };
}

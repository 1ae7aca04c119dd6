import type { MiddlewareHandler } from 'hono';
import { setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import type { Env, Shell } from './env.ts';
import type { Actor } from './page.ts';
import { isUpload } from './read-upload.ts';
import { SESSION_COOKIE, type Session } from './session.ts';
import { readActor } from './store-actor.ts';

/** How the cookie of a session is set. */
export function cookieOf({ publicUrl }: Pick<Shell, 'publicUrl'>) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: /^https:/iu.test(publicUrl ?? ''),
  } as const;
}

/**
 * Finds out who acts. The role is the one they have now, in the store: whoever is no operator any more is signed out.
 * A cookie that is due is exchanged on the way.
 */
export function whoActs(shell: Shell): MiddlewareHandler<Env> {
  const { sessions, deps } = shell;
  return async (context, next) => {
    const session = sessions.read(context.req.header('cookie'));
    const actor = session && (await actorOf(shell, session));
    context.set('session', actor && session);
    context.set('actor', actor);
    context.set('csrf', session && actor ? sessions.token(session) : '');
    await next();
    const exchanged = session && actor && sessions.exchange(session);
    if (!exchanged || context.res.headers.has('set-cookie')) return;
    const maxAge = Math.floor((session.until - deps.clock.now()) / 1000);
    setCookie(context, SESSION_COOKIE, exchanged, { ...cookieOf(shell), maxAge });
  };
}

async function actorOf({ deps }: Shell, session: Session): Promise<Actor | undefined> {
  const { actor, ended } = await readActor(deps.db, session);
  if (ended) return undefined;
  if (session.member === null) return { memberId: null, name: '', role: 'owner' };
  return actor && actor.role !== 'member' ? actor : undefined;
}

/** Lets nothing change that did not come from one of our own pages, as its token shows. */
export function needToken({ sessions }: Shell): MiddlewareHandler<Env> {
  return async (context, next) => {
    const { session } = context.var;
    if (!session || context.req.method === 'GET' || context.req.method === 'HEAD') return next();
    // It is asked for by whoever takes the file, which is too long to be read twice.
    if (isUpload(context)) return next();
    const given = context.req.header('x-csrf') ?? (await context.req.parseBody())['csrf'];
    if (typeof given !== 'string' || !sessions.isToken(session, given)) throw new HTTPException(403);
    return next();
  };
}

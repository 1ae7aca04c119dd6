import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { Env, Html, Shell } from './env.ts';
import { type Layout, printCard } from './layout.ts';
import { LIFE_SECONDS, SESSION_COOKIE } from './session.ts';
import { endSession, readActor } from './store-actor.ts';
import type { SayText } from './texts.ts';
import { cookieOf } from './who-acts.ts';

/**
 * Signing in by a one-time link. Opening the link only shows a button, because link previews open links; pressing it
 * uses the code up. The press comes from our own page, so the SameSite=Strict cookie is there on the page after it.
 */
export function mountSignIn(app: Hono<Env>, shell: Shell, layout: Layout): void {
  const { codes, sessions, deps } = shell;
  const cookie = cookieOf(shell);

  const refuse = (context: Context<Env>, address: string) => {
    const { t } = context.var;
    const seconds = codes.waitSeconds(address);
    if (seconds === 0) return context.html(layout(context, printExplained(t, t('signInStale'))), 401);
    context.header('retry-after', String(seconds));
    const text = t('signInSlow', { minutes: String(Math.ceil(seconds / 60)) });
    return context.html(layout(context, printExplained(t, text)), 429);
  };

  app.get('/sign-in', context => {
    const { t, session } = context.var;
    const code = context.req.query('code');
    if (code === undefined && session) return context.redirect('/');
    if (code === undefined) return context.html(layout(context, printExplained(t, t('signInNeeded'))), 401);
    const address = addressOf(context);
    if (codes.waitSeconds(address) > 0) return refuse(context, address);
    if (!codes.isGood(code)) {
      codes.blame(address);
      return refuse(context, address);
    }
    return context.html(layout(context, printReady(t, code)));
  });

  app.post('/sign-in', bodyLimit({ maxSize: 4_096 }), async context => {
    const address = addressOf(context);
    if (codes.waitSeconds(address) > 0) return refuse(context, address);
    const { code } = await context.req.parseBody();
    const who = typeof code === 'string' ? codes.redeem(code) : undefined;
    if (who === undefined) {
      codes.blame(address);
      return refuse(context, address);
    }
    if (who.member !== null && !(await hasRole(deps, who.member))) {
      await shell.audit({ memberId: who.member, action: 'console.sign-in', outcome: 'refused' });
      return context.html(layout(context, printExplained(context.var.t, context.var.t('signInNoRole'))), 403);
    }
    const value = sessions.issue(who.member);
    setCookie(context, SESSION_COOKIE, value, { ...cookie, maxAge: LIFE_SECONDS });
    await shell.audit({ memberId: who.member, action: 'console.sign-in', outcome: 'done' });
    return context.redirect('/', 303);
  });

  app.post('/sign-out', async context => {
    const { session } = context.var;
    if (session) await endSession(deps.db, session, deps.clock.now());
    deleteCookie(context, SESSION_COOKIE, cookie);
    return context.redirect('/sign-in', 303);
  });
}

/** The console shows the whole house: a role in one group or on one account does not open it. */
async function hasRole({ db }: Shell['deps'], memberId: number): Promise<boolean> {
  const { actor } = await readActor(db, { id: '', member: memberId });
  return actor !== undefined && actor.role !== 'member';
}

function addressOf(context: Context<Env>): string {
  return getConnInfo(context).remote.address ?? '';
}

function printReady(t: SayText, code: string): { title: string; content: Html } {
  const body = html`<p>${t('signInReady')}</p>
<form method="post" action="/sign-in"><input type="hidden" name="code" value="${code}">
<button class="main" autofocus>${t('signInButton')}</button></form>`;
  return { title: t('signInTitle'), content: printCard(t('signInTitle'), body) };
}

function printExplained(t: SayText, title: string): { title: string; content: Html } {
  const body = html`<p>${t('signInHow')}</p>
<ul><li>${t('signInChat')}</li><li>${t('signInRestart')}</li></ul>
<p><a href="/">${t('signInAlready')}</a></p>`;
  return { title, content: printCard(title, body) };
}

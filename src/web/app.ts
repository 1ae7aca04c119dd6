import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { ConsolePage } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { type AssetUrl, serveAssets } from './assets.ts';
import type { Env, Shell } from './env.ts';
import { chooseLanguage } from './language.ts';
import { type Layout, openLayout, pageAt, printCard } from './layout.ts';
import { needRole } from './page.ts';
import { isUpload } from './read-upload.ts';
import { mountSandbox } from './sandbox/routes.ts';
import { mountSignIn } from './sign-in.ts';
import { bothOf } from './texts.ts';
import { needToken, whoActs } from './who-acts.ts';

/** The largest form of a page; the sandbox takes pictures by its own limit. */
const LONGEST_FORM = 256 * 1024;

/** The console: everything people see in a browser. What the features show is loaded with it. */
export async function openApp(shell: Shell, shown: ConsolePage[]): Promise<RequestListener> {
  const app = new Hono<Env>();
  app.use(headers(), noStore);
  const asset = serveAssets(app);
  const pages = [...shown, sandboxPage(shell, asset)];
  const layout = openLayout(asset, pages, shell.deps.house);
  app.use(chooseLanguage(shell.deps.house.language));
  app.use(whoActs(shell));
  app.use(csrf({ origin: (origin, context) => isOurs(origin, context, shell.publicUrl) }));
  const { deps, audit, status } = shell;
  const small = bodyLimit({ maxSize: LONGEST_FORM });
  app.use(async (context, next) =>
    context.req.path.startsWith('/sandbox/') || isUpload(context) ? next() : small(context, next),
  );
  app.use(needToken(shell));
  mountSignIn(app, shell, layout);
  app.use(needSession);
  app.use(async (context, next) => {
    const page = pageAt(pages, context.req.path);
    if (page) await needRole(context, page.role, audit);
    await next();
  });
  const hasPage = (path: string) => pageAt(pages, path) !== undefined;
  for (const page of pages) (await page.load())(app, { deps, layout, asset, audit, status, hasPage });
  app.notFound(context => context.html(printRefusal(context, layout, context.var.t('notFound')), 404));
  app.onError((error, context) => refuse(error, context, shell, layout));
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return (request, response) => void listener(request, response);
}

/** Whoever plays everybody in the sandbox plays its owner too. */
function sandboxPage(shell: Shell, asset: AssetUrl): ConsolePage {
  return {
    path: '/sandbox',
    title: bothOf('sandbox'),
    role: 'owner',
    place: 100,
    load:
      async () =>
      (app, { layout }) =>
        mountSandbox(app, shell, { layout, script: asset('sandbox.js') }),
  };
}

/**
 * No inline script or style, nothing from elsewhere, no framing. `same-origin` for the referrer: the code in a
 * sign-in link stays here, and a form's Origin header still says where it came from.
 */
function headers(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    /** The house may well be served over plain http inside a network; TLS in front of it adds this itself. */
    strictTransportSecurity: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });
}

const noStore: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
};

/** Pages send people to sign in; everything else says 401. */
const needSession: MiddlewareHandler<Env> = async (context, next) => {
  if (context.var.session) return next();
  const isPage = context.req.method === 'GET' && context.req.header('accept')?.includes('text/html');
  return isPage ? context.redirect('/sign-in') : context.json({ error: context.var.t('signInNeeded') }, 401);
};

function isOurs(origin: string, context: Context, publicUrl: string | undefined): boolean {
  return (
    origin === new URL(context.req.url).origin ||
    (publicUrl !== undefined && origin === new URL(publicUrl).origin)
  );
}

/** Of refusals that are more than a mistake in a form. */
const STATUS: Record<string, 403 | 404 | 413> = {
  'console.role': 403,
  'console.unknown': 404,
  'upload.large': 413,
};

/** The boundary: what is expected is said, anything else is logged once and answered neutrally. */
function refuse(
  error: unknown,
  context: Context<Env>,
  shell: Shell,
  layout: Layout,
): Response | Promise<Response> {
  const { t, language } = context.var;
  const wantsJson = context.req.header('accept')?.includes('application/json') ?? false;
  const say = (text: string, status: 403 | 404 | 413 | 422 | 500) => {
    if (wantsJson) return context.json({ error: text }, status);
    if (context.req.header('hx-request') === 'true') return context.html(html`${text}`, status);
    return context.html(printRefusal(context, layout, text), status);
  };
  if (error instanceof AppError) return say(error.say[language], STATUS[error.code] ?? 422);
  if (error instanceof HTTPException && error.status === 403) return say(t('refused'), 403);
  if (error instanceof HTTPException && error.status === 413) {
    return say(t(context.req.path.startsWith('/sandbox/') ? 'tooLarge' : 'formTooLarge'), 413);
  }
  shell.deps.log.error({ err: error, path: context.req.path }, 'a page failed');
  return say(t('broken'), 500);
}

function printRefusal(context: Context<Env>, layout: Layout, text: string) {
  const back = html`<p><a href="/">${context.var.t('back')}</a></p>`;
  return layout(context, { title: text, content: printCard(text, back) });
}

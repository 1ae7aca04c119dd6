import type { Context } from 'hono';
import { html } from 'hono/html';
import type { House } from '../deps.ts';
import type { ConsolePage } from '../feature.ts';
import { mayActAs } from '../kernel/roles.ts';
import type { AssetUrl } from './assets.ts';
import type { Env, Html } from './env.ts';
import type { ChannelReport } from './options.ts';
import type { SayText } from './texts.ts';

type Printed = {
  title: string;
  content: Html;
  /** The page fills the window and scrolls inside. */
  wide?: boolean;
  /** Scripts that only this page needs. */
  scripts?: string[];
};

/** Prints a whole page around `content`. */
export type Layout = (context: Context<Env>, page: Printed) => Html;

/** No rule may be written into the page, no text run as a script, and nothing asked of elsewhere; a refusal is shown. */
const HTMX = JSON.stringify({
  includeIndicatorStyles: false,
  allowEval: false,
  selfRequestsOnly: true,
  historyCacheSize: 0,
  defaultSwapStyle: 'outerHTML',
  responseHandling: [
    { code: '204', swap: false },
    { code: '[23]..', swap: true },
    { code: '[45]..', swap: true, error: true, target: '#mistake', swapOverride: 'innerHTML' },
  ],
});

export function openLayout(
  asset: AssetUrl,
  pages: ConsolePage[],
  { timezone }: Pick<House, 'timezone'>,
): Layout {
  return (context, { title, content, wide, scripts = [] }) => {
    const { language, t, session, csrf } = context.var;
    const own = [asset('console.js'), ...scripts].map(
      url => html`<script src="${url}" type="module"></script>`,
    );
    return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="htmx-config" content="${HTMX}">
<title>${title} · ${t('house')}</title>
<link rel="icon" href="${asset('cup.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${asset('console.css')}">
${session && html`<script src="${asset('htmx.js')}" defer></script>`}${own}
</head>
<body class="${wide ? 'wide' : 'narrow'}" hx-headers="${JSON.stringify({ 'x-csrf': csrf })}">
<a class="skip" href="#content">${t('skip')}</a>
<header class="top">
<a class="brand" href="/"><img src="${asset('cup.svg')}" alt="" width="28" height="28"><span>${t('house')}</span></a>
${session ? printMenu(context, pages) : ''}
<div class="tools">
<a href="${otherLanguageUrl(context)}" lang="${language === 'en' ? 'zh-CN' : 'en'}">${t('otherLanguage')}</a>
${session && html`<form method="post" action="/sign-out">${printToken(context)}<button class="plain">${t('signOut')}</button></form>`}
</div>
</header>
<p id="mistake" class="toast" role="alert"></p>
<main id="content" tabindex="-1">
${content}
</main>
${session && !wide && html`<footer class="zone">${t('zone', { timezone })}</footer>`}
</body>
</html>`;
  };
}

/** A page with one thing to say. */
export function printCard(title: string, body: Html): Html {
  return html`<section class="card"><h1>${title}</h1>${body}</section>`;
}

/** What every form that changes something carries. */
export function printToken(context: Context<Env>): Html {
  return html`<input type="hidden" name="csrf" value="${context.var.csrf}">`;
}

/** Each channel's last word about itself. */
export function printStatus(reports: ChannelReport[], t: SayText, look = ''): Html {
  return html`<ul class="channels ${look}" aria-label="${t('channels')}">${reports.map(({ name, status }) => {
    const text = status.state === 'off' ? t('off', { variable: status.variable }) : t(status.state);
    const more = status.state === 'offline' || status.state === 'failed' ? status.detail : '';
    const fix = status.state === 'failed' ? status.fix : '';
    return html`<li class="channel ${status.state}" title="${[more, fix].filter(Boolean).join(' — ')}"><b>${name}</b>
<span>${text}${fix && `: ${fix}`}</span></li>`;
  })}</ul>`;
}

/** The page an address belongs to. */
export function pageAt(pages: ConsolePage[], path: string): ConsolePage | undefined {
  return pages.find(page => path === page.path || (page.path !== '/' && path.startsWith(`${page.path}/`)));
}

/** What who acts may open, in the order of the house. */
function printMenu(context: Context<Env>, pages: ConsolePage[]): Html {
  const { t, language, actor } = context.var;
  const here = pageAt(pages, context.req.path);
  const mine = pages.filter(page => actor && mayActAs(actor.role, page.role));
  const links = mine
    .sort((a, b) => a.place - b.place)
    .map(
      page =>
        html`<a href="${page.path}" ${page === here ? html`aria-current="page"` : ''}>${page.title[language]}</a>`,
    );
  return html`<nav class="menu" aria-label="${t('menu')}">${links}</nav>`;
}

/** The same page in the other language. */
function otherLanguageUrl(context: Context<Env>): string {
  const url = new URL(context.req.url);
  url.searchParams.set('lang', context.var.language === 'en' ? 'zh-CN' : 'en');
  return context.req.method === 'GET' ? `${url.pathname}${url.search}` : '/?lang=en';
}

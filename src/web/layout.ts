import type { Context } from 'hono';
import { html } from 'hono/html';
import type { AssetUrl } from './assets.ts';
import type { Env, Html } from './env.ts';
import type { ChannelReport } from './options.ts';
import type { SayText } from './texts.ts';

/** Prints a whole page around `content`. */
export type Layout = (context: Context<Env>, page: { title: string; content: Html; wide?: boolean }) => Html;

export function openLayout(asset: AssetUrl, status: () => ChannelReport[]): Layout {
  return (context, { title, content, wide }) => {
    const { language, t, session } = context.var;
    return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${t('house')}</title>
<link rel="icon" href="${asset('cup.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${asset('console.css')}">
<script src="${asset('console.js')}" type="module"></script>
</head>
<body class="${wide ? 'wide' : 'narrow'}">
<a class="skip" href="#content">${t('skip')}</a>
<header class="top">
<a class="brand" href="/"><img src="${asset('cup.svg')}" alt="" width="28" height="28">${t('house')}</a>
${session ? printStatus(status(), t) : ''}
<nav class="tools">
<a href="${otherLanguageUrl(context)}" lang="${language === 'en' ? 'zh-CN' : 'en'}">${t('otherLanguage')}</a>
${session && html`<form method="post" action="/sign-out"><button class="plain">${t('signOut')}</button></form>`}
</nav>
</header>
<main id="content" tabindex="-1">
${content}
</main>
</body>
</html>`;
  };
}

/** A page with one thing to say. */
export function printCard(title: string, body: Html): Html {
  return html`<section class="card"><h1>${title}</h1>${body}</section>`;
}

function printStatus(reports: ChannelReport[], t: SayText): Html {
  return html`<ul class="channels" aria-label="${t('channels')}">${reports.map(({ name, status }) => {
    const text = status.state === 'off' ? t('off', { variable: status.variable }) : t(status.state);
    const more = status.state === 'offline' || status.state === 'failed' ? status.detail : '';
    const fix = status.state === 'failed' ? status.fix : '';
    return html`<li class="channel ${status.state}" title="${[more, fix].filter(Boolean).join(' — ')}"><b>${name}</b>
<span>${text}${fix && `: ${fix}`}</span></li>`;
  })}</ul>`;
}

/** The same page in the other language. */
function otherLanguageUrl(context: Context<Env>): string {
  const url = new URL(context.req.url);
  url.searchParams.set('lang', context.var.language === 'en' ? 'zh-CN' : 'en');
  return context.req.method === 'GET' ? `${url.pathname}${url.search}` : '/?lang=en';
}

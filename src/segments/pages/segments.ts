import type { Context } from 'hono';
import { html } from 'hono/html';
import { AppError } from '../../kernel/errors.ts';
import { tagName } from '../../tags/parse-tag.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayNumber } from '../../web/format.ts';
import { printToken } from '../../web/layout.ts';
import { type Console, type MountPage, may, needRole } from '../../web/page.ts';
import { openShared, type Shared } from '../../web/share.ts';
import { type AudienceCache, openAudienceCache } from '../audience-cache.ts';
import { dropSegment, keepSegment } from '../keep-segment.ts';
import type { Keeper } from '../keeper.ts';
import { countMembers, listSegments, type Segment } from '../store.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { printEditor } from './print-editor.ts';
import { printReach } from './print-reach.ts';

const LONGEST = 2_000;
const SIZES_FRESH_MS = 2_000;
const WAIT_MS = 30;

type Parts = { console: Console; keeper: Keeper; sets: AudienceCache; sizes: Shared<Map<number, number>> };

/** `/segments`: the saved audiences with their sizes, and an editor that counts while one writes. */
export function segmentsPage(keeper: Keeper): MountPage {
  return (app, console) => {
    const { deps, audit } = console;
    const sizes = openShared(deps, { freshMs: SIZES_FRESH_MS, load: () => readSizes(console) });
    const parts: Parts = { console, keeper, sizes, sets: openAudienceCache(deps) };
    app.get('/segments', async context => {
      const content = await printSegments(parts, context);
      return context.html(console.layout(context, { title: texts.segments[context.var.language], content }));
    });
    app.get('/segments/list', async context => context.html(await printList(parts, context)));
    app.get('/segments/count', async context => {
      const expression = (context.req.query('expression') ?? '').slice(0, LONGEST);
      return context.html(await printReach(parts, context, expression));
    });
    app.post('/segments', async context => {
      await needRole(context, 'editor', audit);
      const { name, expression } = await context.req.parseBody();
      const known = tagName(String(name ?? ''));
      if (known === undefined) throw new AppError('segment.name', texts.badName);
      const asked = {
        name: known,
        expression: String(expression ?? '')
          .slice(0, LONGEST)
          .trim(),
      };
      await keepSegment(deps, { audit, keeper }, asked, context.var.actor?.memberId ?? null);
      sizes.forget();
      return context.redirect('/segments', 303);
    });
    app.post('/segments/remove', async context => {
      await needRole(context, 'editor', audit);
      const { id } = await context.req.parseBody();
      const segment = (await listSegments(deps.db)).find(each => each.id === Number(id));
      if (segment) await dropSegment(deps, { audit, keeper }, segment, context.var.actor?.memberId ?? null);
      return context.redirect('/segments', 303);
    });
  };
}

async function readSizes({ deps }: Console): Promise<Map<number, number>> {
  const sizes = new Map<number, number>();
  for (const { id } of await listSegments(deps.db)) sizes.set(id, await countMembers(deps.db, id));
  return sizes;
}

async function printSegments(parts: Parts, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const { edit = '', expression = '' } = context.req.query();
  const segments = await listSegments(parts.console.deps.db);
  const edited = segments.find(({ id }) => id === Number(edit));
  const draft = edited ?? { name: '', expression: expression.slice(0, LONGEST) };
  return html`<div class="page"><header><h1>${texts.segments[language]}</h1></header>
${await printList(parts, context)}
${may(context, 'editor') ? printEditor(context, draft) : ''}</div>`;
}

/** Read anew while it is looked at, since sizes change. */
async function printList({ console, keeper, sizes }: Parts, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const segments = await listSegments(console.deps.db);
  const counts = await sizes.get(WAIT_MS);
  const { broken } = keeper.current();
  const rows = segments.map(segment => {
    const wrong = broken.find(({ id }) => id === segment.id)?.error.say[language];
    return printRow(context, segment, { wrong, size: counts?.get(segment.id) });
  });
  const heads = html`<thead><tr><th scope="col">${texts.name[language]}</th><th scope="col">${texts.expression[language]}</th>
<th scope="col" class="number">${texts.size[language]}</th><th scope="col"><span class="visually-hidden">${texts.edit[language]}</span></th></tr></thead>`;
  const table = html`<div class="scroll"><table class="stacks">${heads}<tbody>${rows}</tbody></table></div>`;
  return html`<section class="sheet" id="segments" hx-get="/segments/list" hx-trigger="tick from:body" hx-swap="outerHTML">
${segments.length > 0 ? table : html`<p class="none">${texts.none[language]}</p>`}</section>`;
}

function printRow(
  context: Context<Env>,
  { id, name, expression }: Segment,
  { wrong, size }: { wrong: string | undefined; size: number | undefined },
): Html {
  const { language } = context.var;
  const where = `/members?${new URLSearchParams({ where: `segment:${name}` })}`;
  const out = `/exchange?${new URLSearchParams({ export: 'members', where: `segment:${name}` })}`;
  const deeds = html`${may(context, 'manager') && html`<a href="${out}">${texts.export[language]}</a>`}<a href="/segments?edit=${id}#edit">${texts.edit[language]}</a>
<form method="post" action="/segments/remove" hx-boost="true" hx-push-url="false" hx-confirm="${texts.sure[language](name)}">${printToken(context)}
<button class="plain" name="id" value="${id}">${texts.remove[language]}</button></form>`;
  return html`<tr><td class="short"><a href="${where}"><bdi>${name}</bdi></a></td>
<td><code>${expression}</code>${wrong && html`<small class="bad">${texts.broken[language]}${wrong}</small>`}</td>
<td class="number" data-label="${texts.size[language]}">${size === undefined ? '…' : sayNumber(size)}</td>
<td class="deeds-of">${may(context, 'editor') ? deeds : ''}</td></tr>`;
}

import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { AppError } from '../../kernel/errors.ts';
import type { Env, Html } from '../../web/env.ts';
import { type Console, may, needRole } from '../../web/page.ts';
import { addWritten, askedAlike, changeStatus, editWritten, type Written } from '../change-entry.ts';
import type { EntryStatus } from '../entry.ts';
import { tellWaiting } from '../publish-answer.ts';
import { readEntry, type StoredEntry } from '../store.ts';
import { type By, settleProposed } from '../store-entries.ts';
import { earlierOf } from '../store-list.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import type { KnowledgePageParts } from './knowledge.ts';
import {
  type Draft,
  draftOf,
  NEW,
  printEarlier,
  printForm,
  printProposed,
  printStanding,
} from './print-entry.ts';

const VERSIONS = 30;
const SINGLE = [
  'id',
  'question',
  'answer',
  'language',
  'tags',
  'audience',
  'from',
  'to',
  'image',
  'link',
  'miniprogram',
  'status',
];

/** `/knowledge/12`: one entry with its earlier versions, changed by whoever may; `/knowledge/new` writes another. */
export function mountEntry(app: Hono<Env>, parts: KnowledgePageParts): void {
  const { console, show } = parts;
  const { deps, audit } = console;
  app.get('/knowledge/new', async context => {
    await needRole(context, 'editor', audit);
    return show(context, '/knowledge', printNew(context, NEW));
  });
  app.post('/knowledge/new', async context => {
    await needRole(context, 'editor', audit);
    return add(parts, context);
  });
  app.get('/knowledge/:id{[0-9]{1,9}}', async context => {
    const entry = await entryAt(console, context);
    return show(context, '/knowledge', await printEntry(console, context, entry));
  });
  app.post('/knowledge/:id{[0-9]{1,9}}', async context => {
    await needRole(context, 'editor', audit);
    return save(parts, context, await entryAt(console, context));
  });
  app.post('/knowledge/:id{[0-9]{1,9}}/status', async context => {
    await needRole(context, 'editor', audit);
    const entry = await entryAt(console, context);
    const { to } = await context.req.parseBody();
    const wanted: EntryStatus = to === 'published' ? 'published' : 'retired';
    const done = await changeStatus(deps, entry, wanted, byOf(console, context));
    if (typeof done === 'object')
      return conflict(parts, context, done.moved, draftOf(console, context, entry));
    return saved(parts, context, { id: entry.id, done, action: `knowledge.${wanted}` });
  });
  app.post('/knowledge/:id{[0-9]{1,9}}/words', async context => {
    await needRole(context, 'editor', audit);
    const { id } = await entryAt(console, context);
    const accept = (await context.req.parseBody())['keep'] === '1';
    await deps.db.write(sql => settleProposed(sql, id, accept));
    await parts.kb.changed();
    return context.redirect(`/knowledge/${id}`, 303);
  });
}

const byOf = ({ deps }: Console, { var: { actor } }: Context<Env>): By => ({
  now: deps.clock.now(),
  memberId: actor?.memberId ?? null,
});

async function entryAt({ deps }: Console, context: Context<Env>): Promise<StoredEntry> {
  const entry = await readEntry({ all: deps.db.read }, { id: Number(context.req.param('id')) });
  if (entry) return entry;
  throw new AppError('console.unknown', texts.unknown);
}

/** What was written into the form, as it is kept where something in it is wrong. */
async function draftFrom(context: Context<Env>): Promise<Draft> {
  const fields = await context.req.parseBody();
  const text = (name: string) => String(fields[name] ?? '').replaceAll('\r\n', '\n');
  const draft = Object.fromEntries(SINGLE.map(name => [name, text(name)]));
  return { ...NEW, ...draft, alternates: text('alternates'), version: Number(fields['version']) || 0 };
}

function writtenIn({ alternates, version: _version, slug: _slug, ...fields }: Draft): Written {
  const words = alternates.split('\n').map(word => word.trim());
  return { cells: new Map(Object.entries(fields)), words: words.filter(word => word !== '') };
}

async function add(parts: KnowledgePageParts, context: Context<Env>): Promise<Response> {
  const { console, show } = parts;
  const { language } = context.var;
  const draft = await draftFrom(context);
  const again = (mistake: string) => show(context, '/knowledge', printNew(context, draft, mistake), 422);
  try {
    const made = await addWritten(console.deps, writtenIn(draft), byOf(console, context));
    if ('taken' in made) return again(texts.taken[language](made.taken));
    return await saved(parts, context, { id: made.id, done: 'changed', action: 'knowledge.add' });
  } catch (error) {
    if (error instanceof AppError) return again(error.say[language]);
    throw error;
  }
}

/** The version that was read goes along: whoever was slower is shown both, and nothing is lost. */
async function save(parts: KnowledgePageParts, context: Context<Env>, entry: StoredEntry): Promise<Response> {
  const { console, show } = parts;
  const draft = await draftFrom(context);
  if (draft.version !== entry.version) return conflict(parts, context, entry, draft);
  try {
    const done = await editWritten(console.deps, entry, writtenIn(draft), byOf(console, context));
    if (typeof done === 'object') return await conflict(parts, context, done.moved, draft);
    return await saved(parts, context, { id: entry.id, done, action: 'knowledge.edit' });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const mistake = error.say[context.var.language];
    return show(context, '/knowledge', await printEntry(console, context, entry, { draft, mistake }), 422);
  }
}

async function conflict(
  { console, show }: KnowledgePageParts,
  context: Context<Env>,
  moved: StoredEntry,
  written: Draft,
): Promise<Response> {
  const draft = { ...written, version: moved.version };
  return show(context, '/knowledge', await printEntry(console, context, moved, { draft, moved: true }), 409);
}

/** After these, other ways to ask the entry are proposed below it. */
const PUBLISHING = new Set(['knowledge.add', 'knowledge.published']);

async function saved(
  { console: { deps, audit }, kb }: KnowledgePageParts,
  context: Context<Env>,
  { id, done, action }: { id: number; done: 'same' | 'changed'; action: string },
): Promise<Response> {
  if (done === 'same') return context.redirect(`/knowledge/${id}?same=1`, 303);
  await kb.changed();
  const told = await tellWaiting(deps, kb);
  if (PUBLISHING.has(action)) {
    const others = [...(await kb.base()).entries].filter(([each]) => each !== id);
    kb.published(new Map(others));
  }
  const memberId = context.var.actor?.memberId ?? null;
  await audit({ memberId, action, outcome: 'done', detail: { entry: id } });
  return context.redirect(`/knowledge/${id}?saved=${told}`, 303);
}

function printNew(context: Context<Env>, draft: Draft, mistake?: string): Html {
  const { language } = context.var;
  return html`<section class="sheet"><h2>${texts.add[language]}</h2>
${printForm(context, { action: '/knowledge/new', draft, mistake, isNew: true })}</section>${printBack(context)}`;
}

async function printEntry(
  console: Console,
  context: Context<Env>,
  entry: StoredEntry,
  { draft, mistake, moved = false }: { draft?: Draft; mistake?: string; moved?: boolean } = {},
): Promise<Html> {
  const earlier = await earlierOf(console.deps.db, entry.id, VERSIONS);
  const from = earlier.find(({ version }) => version === Number(context.req.query('from')))?.before;
  const shown = draft ?? { ...draftOf(console, context, from ?? entry), version: entry.version };
  const form = printForm(context, {
    ...{ action: `/knowledge/${entry.id}`, draft: shown, mistake, moved, isNew: false },
    standing: moved ? entry : undefined,
  });
  const note = await printNote(console, context, entry);
  return html`${note}${may(context, 'editor') ? html`<section class="sheet" id="edit">${printStanding(context, entry, { moved })}${form}</section>` : html`<section class="sheet">${printStanding(context, entry, { moved: true })}</section>`}
${printProposed(context, entry)}${printEarlier(console, context, entry, earlier)}${printBack(context)}`;
}

/** What was done just now. */
async function printNote({ deps }: Console, context: Context<Env>, entry: StoredEntry): Promise<Html> {
  const { language } = context.var;
  const { saved: told, same } = context.req.query();
  if (same !== undefined) return html`<p class="sheet told" role="status">${texts.same[language]}</p>`;
  if (told === undefined) return html``;
  const alike = entry.status === 'published' ? await askedAlike(deps, entry.slug) : [];
  return html`<p class="sheet told" role="status">${texts.saved[language](entry.version)} ${texts.told[language](Number(told) || 0)}
${alike.length > 0 && html`<span class="bad">${texts.alike[language](alike)}</span>`}</p>`;
}

function printBack({ var: { language } }: Context<Env>): Html {
  return html`<p><a href="/knowledge">${texts.back[language]}</a></p>`;
}

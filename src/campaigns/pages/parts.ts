import type { Context } from 'hono';
import { html } from 'hono/html';
import { AppError } from '../../kernel/errors.ts';
import type { Role } from '../../kernel/roles.ts';
import type { AudienceCache } from '../../segments/audience-cache.ts';
import type { Env, Html } from '../../web/env.ts';
import { type Console, may, needRole } from '../../web/page.ts';
import type { Desk } from '../campaign-parts.ts';
import { heads } from '../heads.ts';
import type { Verb } from '../parse-request.ts';
import { findById, type Written } from '../store-campaigns.ts';
import { pageTexts as texts } from '../texts-pages.ts';

/** What the pages of campaigns are made of. */
export type Parts = { console: Console; desk: Desk; sets: AudienceCache };

const roleOf = (verb: Verb): Role => heads.campaign.verbs[verb];

/** The same table of roles as in chat. */
export const needVerb = ({ console }: Parts, context: Context<Env>, verb: Verb): Promise<void> =>
  needRole(context, roleOf(verb), console.audit);

export const mayVerb = (context: Context<Env>, verb: Verb): boolean => may(context, roleOf(verb));

/** The campaign in the address. */
export async function campaignAt({ console }: Parts, context: Context<Env>): Promise<Written> {
  const found = await findById({ all: console.deps.db.read }, Number(context.req.param('id')));
  if (!found) throw new AppError('console.unknown', texts.noSuch);
  return found;
}

export function show(
  { console }: Parts,
  context: Context<Env>,
  page: { title: string; content: Html; scripts?: string[] },
): Response | Promise<Response> {
  return context.html(console.layout(context, page));
}

/** What a form said, as text. */
export async function fieldsOf(context: Context<Env>): Promise<(name: string) => string> {
  const body = await context.req.parseBody();
  return name => (typeof body[name] === 'string' ? body[name] : '');
}

/** One figure with its name, and what is to be said beside it. */
export function printFigure(head: string, value: string, small: string): Html {
  return html`<div class="figure"><dt>${head}</dt><dd>${value}<small>${small || html`&nbsp;`}</small></dd></div>`;
}

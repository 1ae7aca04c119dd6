import type { Context, Hono } from 'hono';
import { hashToken, makeToken } from '../../api/bearer.ts';
import { addToken, revokeToken } from '../../api/store.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Env, Html } from '../../web/env.ts';
import { type Console, isPart, type MountPage } from '../../web/page.ts';
import { printTabs } from '../../web/print-tabs.ts';
import type { OpParts } from '../commands/op.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { printAudit, printAuditRows } from './print-audit.ts';
import { openOverview, printRules } from './print-overview.ts';
import { printTokens } from './print-tokens.ts';
import { mountQuotas } from './quotas.ts';
import { mountRoles } from './roles.ts';

const LONGEST_NAME = 40;
const TABS = {
  '/settings': texts.groups,
  '/care/texts': texts.wordings,
  '/settings/rules': texts.rules,
  '/settings/quotas': texts.quotas,
  '/settings/roles': texts.roles,
  '/settings/tokens': texts.tokens,
  '/settings/audit': texts.audit,
};

/** Shows a part of the settings, below the names of all of them. */
export type ShowTab = (
  context: Context<Env>,
  tab: keyof typeof TABS,
  body: Html,
) => Response | Promise<Response>;

/** `/settings`: groups, rules, how much anybody gets, who may what, keys for machines, and who did what. For managers. */
export function settingsPage(parts: OpParts): MountPage {
  return (app, console) => mountSettings(app, console, parts);
}

function mountSettings(app: Hono<Env>, console: Console, parts: OpParts): void {
  const show: ShowTab = (context, tab, body) =>
    context.html(
      console.layout(context, {
        title: texts.settings[context.var.language],
        content: printTabs(context, { title: texts.settings, tabs: TABS, open: tab }, body),
      }),
    );
  const printOverview = openOverview(console);
  app.get('/settings', async context => show(context, '/settings', await printOverview(context)));
  app.get('/settings/rules', async context =>
    show(context, '/settings/rules', await printRules(console, context)),
  );
  app.get('/settings/tokens', async context =>
    show(context, '/settings/tokens', await printTokens(console, context)),
  );
  app.post('/settings/tokens', async context => {
    const made = await make(console, context);
    return show(context, '/settings/tokens', await printTokens(console, context, made));
  });
  app.post('/settings/tokens/revoke', async context => {
    const { id } = await context.req.parseBody();
    const revoked = await revokeToken(console.deps.db, { id: Number(id) || 0 }, console.deps.clock.now());
    if (revoked) {
      const detail = { token: revoked.id, name: revoked.name };
      await console.audit({ memberId: actorOf(context), action: 'token.revoke', outcome: 'done', detail });
    }
    return context.redirect('/settings/tokens', 303);
  });
  app.get('/settings/audit', async context => {
    if (isPart(context)) return context.html(await printAuditRows(console, context));
    return show(context, '/settings/audit', await printAudit(console, context));
  });
  mountRoles(app, console, { show, ...parts });
  mountQuotas(app, console, show);
}

/** Null is whoever started the house. */
const actorOf = (context: Context<Env>): number | null => context.var.actor?.memberId ?? null;

async function make({ deps, audit }: Console, context: Context<Env>) {
  const { db, clock, random } = deps;
  const name = String((await context.req.parseBody())['name'] ?? '').trim();
  if (name === '' || name.length > LONGEST_NAME) throw new AppError('token.name', texts.badName);
  const token = makeToken(random);
  const kept = { name, hash: hashToken(token), createdBy: actorOf(context), now: clock.now() };
  const id = await addToken(db, kept);
  if (id === undefined) throw new AppError('token.taken', texts.taken);
  await audit({
    memberId: actorOf(context),
    action: 'token.new',
    outcome: 'done',
    detail: { token: id, name },
  });
  return { name, token };
}

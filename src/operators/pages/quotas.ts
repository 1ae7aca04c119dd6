import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { formatRules } from '../../campaigns/parse-rules.ts';
import { readSent } from '../../campaigns/store-quota.ts';
import { tellRules } from '../../campaigns/tell-rules.ts';
import { readGateRules } from '../../delivery/store-gate.ts';
import type { Deps } from '../../deps.ts';
import { dayOf } from '../../kernel/day.ts';
import { readSpentOn } from '../../llm/store.ts';
import type { Env, Html } from '../../web/env.ts';
import { sayNumber } from '../../web/format.ts';
import { printToken } from '../../web/layout.ts';
import { type Console, may, needRole } from '../../web/page.ts';
import { readQuotaRule } from '../../wecom/tasks/store-quota.ts';
import { listAccounts } from '../store-settings.ts';
import { quotaTexts as texts } from '../texts-quotas.ts';
import type { ShowTab } from './settings.ts';

/** How much anybody gets and when not, as /campaign rules has it; and what was used up of today's limits. */
export function mountQuotas(app: Hono<Env>, { deps, audit }: Console, show: ShowTab): void {
  const { db } = deps;
  app.get('/settings/quotas', async context =>
    show(context, '/settings/quotas', await printQuotas(deps, context)),
  );
  app.post('/settings/quotas', async context => {
    await needRole(context, 'owner', audit);
    const { language, actor } = context.var;
    const lines = String((await context.req.parseBody())['rules'] ?? '').replaceAll('\r\n', '\n');
    const by = { member: { id: actor?.memberId ?? null }, language };
    const told = await tellRules({ ...deps, db }, { audit }, lines, by);
    const [first] = told.split('\n');
    const saved = lines.trim() !== '' && html`<div class="sheet told" role="status"><p>${first}</p></div>`;
    return show(context, '/settings/quotas', html`${saved}${await printQuotas(deps, context)}`);
  });
}

async function printQuotas(deps: Deps, context: Context<Env>): Promise<Html> {
  const { language } = context.var;
  const lines = formatRules(await readGateRules(deps.db), language);
  const rows = lines.split('\n').length + 1;
  const form = html`<form class="fields" method="post" action="/settings/quotas">${printToken(context)}
<label><span>${texts.lines[language]}</span><textarea class="code" name="rules" rows="${rows}" maxlength="4000" spellcheck="false">${lines}</textarea></label>
<p class="buttons"><button class="main">${texts.save[language]}</button></p></form>`;
  const body = may(context, 'owner')
    ? form
    : html`<pre>${lines}</pre><p class="hint">${texts.ownersOnly[language]}</p>`;
  return html`<div class="columns"><section class="sheet"><h2>${texts.members[language]}</h2><p class="hint">${texts.membersHint[language]}</p>${body}</section>
<section class="sheet"><h2>${texts.today[language]}</h2><p class="hint">${texts.todayHint[language](deps.house.timezone)}</p><dl class="facts">${await printSpent(deps, context)}</dl></section></div>`;
}

async function printSpent({ db, clock, house, llm, wecom }: Deps, context: Context<Env>): Promise<Html[]> {
  const { language } = context.var;
  const now = clock.now();
  const accounts = await listAccounts(db);
  const sent = await readSent({ all: db.read }, { accounts, now, zone: house.timezone });
  const fact = (name: string, value: string) => html`<dt><bdi>${name}</bdi></dt><dd>${value}</dd>`;
  const spent = await readSpentOn(db, String(dayOf(now, house.timezone)));
  return [
    ...accounts.map(account => fact(account, texts.sent[language](sayNumber(sent.get(account) ?? 0)))),
    fact(
      texts.model[language],
      llm ? texts.calls[language](sayNumber(spent.calls), sayNumber(spent.tokens)) : texts.noModel[language],
    ),
    ...(wecom
      ? [fact(texts.wecom[language], texts.wecomRules[language][await readQuotaRule({ all: db.read })])]
      : []),
  ];
}

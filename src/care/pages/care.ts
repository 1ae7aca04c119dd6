import type { Context } from 'hono';
import { html } from 'hono/html';
import { AppError } from '../../kernel/errors.ts';
import { listGroupRooms } from '../../operators/store-settings.ts';
import type { Env, Html } from '../../web/env.ts';
import { type Console, type MountPage, needRole } from '../../web/page.ts';
import { printTabs } from '../../web/print-tabs.ts';
import { changeMode } from '../change-mode.ts';
import type { CareParts } from '../judge.ts';
import { MODES } from '../rules.ts';
import { listCases } from '../store-cases.ts';
import { loadPolicy } from '../store-policy.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { undoCase } from '../undo.ts';
import { printCases } from './print-cases.ts';
import { printModes } from './print-modes.ts';
import { TABS } from './tabs.ts';
import { mountTexts } from './texts.ts';

const SHOWN = 100;

/** `/care`: how groups are looked after, what happened lately, and what of it was a mistake. */
export function carePage(parts: CareParts): MountPage {
  return (app, console) => {
    const { deps, audit } = console;
    app.get('/care', async context => {
      const content = await print(console, context);
      return context.html(console.layout(context, { title: texts.care[context.var.language], content }));
    });
    app.post('/care/mode', async context => {
      await needRole(context, 'manager', audit);
      const { room, mode } = await context.req.parseBody();
      const roomId = Number(room);
      const wanted =
        MODES.find(each => each === mode) ?? (mode === 'house' && roomId !== 0 ? null : undefined);
      const known = roomId === 0 || (await parts.room(roomId))?.kind === 'group';
      if (!Number.isInteger(roomId) || !known || wanted === undefined) {
        throw new AppError('care.room', texts.unknown);
      }
      await changeMode(deps, { roomId, mode: wanted, byId: context.var.actor?.memberId ?? null });
      await parts.changed();
      return context.redirect('/care', 303);
    });
    app.post('/care/mistake', async context => {
      await needRole(context, 'agent', audit);
      const id = Number((await context.req.parseBody())['id']) || 0;
      const byId = context.var.actor?.memberId ?? null;
      await undoCase(deps, parts, { id, what: 'ok', byId, language: context.var.language });
      return context.redirect('/care', 303);
    });
    mountTexts(app, console, parts);
  };
}

async function print({ deps }: Console, context: Context<Env>): Promise<Html> {
  const rooms = await listGroupRooms(deps.db, SHOWN);
  const policy = await loadPolicy(deps.db);
  const cases = await listCases(deps.db, { roomId: 0, limit: SHOWN });
  const body = html`${printModes(context, { rooms, policy })}
${printCases(context, { cases, timezone: deps.house.timezone, now: deps.clock.now() })}`;
  return printTabs(context, { title: texts.care, tabs: TABS, open: '/care' }, body);
}

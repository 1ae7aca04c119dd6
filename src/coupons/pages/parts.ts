import type { Context } from 'hono';
import type { Outbox } from '../../delivery/outbox.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Env, Html } from '../../web/env.ts';
import { type Console, may, needRole } from '../../web/page.ts';
import type { Shared } from '../../web/share.ts';
import type { CouponBatch } from '../batch.ts';
import type { HandOutParts } from '../hand-out.ts';
import { COUPON_ROLES } from '../heads.ts';
import type { Verb } from '../parse-request.ts';
import type { Voice } from '../render.ts';
import type { Tally } from '../store-batches.ts';
import { batchById } from '../store-holders.ts';
import { pageTexts as texts } from '../texts-pages.ts';

/** What the pages of coupons are made of. */
export type Parts = {
  console: Console;
  desk: HandOutParts & { outbox: () => Outbox };
  /** What became of the codes of one batch, by its id. */
  tallyOf: (batchId: number) => Shared<Tally[]>;
};

/** The same table of roles as in chat. */
export const needVerb = ({ console }: Parts, context: Context<Env>, verb: Verb): Promise<void> =>
  needRole(context, COUPON_ROLES[verb], console.audit);

export const mayVerb = (context: Context<Env>, verb: Verb): boolean => may(context, COUPON_ROLES[verb]);

/** The batch in the address. */
export async function batchAt({ console }: Parts, context: Context<Env>): Promise<CouponBatch> {
  const found = await batchById(console.deps.db, Number(context.req.param('id')));
  if (!found) throw new AppError('console.unknown', texts.noSuch);
  return found;
}

export function voiceOf({ console }: Parts, { var: { language } }: Context<Env>): Voice {
  const { timezone, currency } = console.deps.house;
  return { language, timezone, currency };
}

export async function show(
  { console }: Parts,
  context: Context<Env>,
  { status = 200, ...page }: { title: string; content: Html; scripts?: string[]; status?: 200 | 422 },
): Promise<Response> {
  return await context.html(console.layout(context, page), status);
}

/** What a form said, as one line of text each. */
export async function fieldsOf(context: Context<Env>): Promise<(name: string) => string> {
  const body = await context.req.parseBody();
  return name => (typeof body[name] === 'string' ? body[name].replace(/\s+/gu, ' ').trim() : '');
}

/** What became of codes, in the order of their lives. */
export const SHOWN = ['free', 'reserved', 'issued', 'redeemed', 'expired', 'voided'] as const;

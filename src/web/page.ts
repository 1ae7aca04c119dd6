import type { Context, Hono } from 'hono';
import type { Audit } from '../commands/dispatch.ts';
import type { Deps } from '../deps.ts';
import type { By } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { mayActAs, type Role } from '../kernel/roles.ts';
import type { AssetUrl } from './assets.ts';
import type { Env } from './env.ts';
import type { Layout } from './layout.ts';
import type { ChannelReport } from './options.ts';
import { bothOf } from './texts.ts';

/** Who acts, as the store knows them at this request. */
export type Actor = {
  /** Null is whoever holds the code that the start printed. */
  memberId: number | null;
  name: string;
  role: Role;
};

/** What a page is made of: where its routes go, how it looks, and what it may ask. */
export type Console = {
  deps: Deps;
  layout: Layout;
  asset: AssetUrl;
  audit: Audit;
  status: () => ChannelReport[];
  /** Whether there is a page at a path, to link to. */
  hasPage: (path: string) => boolean;
};

/** Adds a page's routes, all at or below its path. */
export type MountPage = (app: Hono<Env>, console: Console) => void;

/** Refuses, and notes, what takes a higher role than the one who acts has. The role was read for this request. */
export async function needRole(context: Context<Env>, role: Role, audit: Audit): Promise<void> {
  const { actor } = context.var;
  if (actor && mayActAs(actor.role, role)) return;
  const detail = { path: context.req.path, role: actor?.role ?? 'member' };
  await audit({ memberId: actor?.memberId ?? null, action: 'console.refused', outcome: 'refused', detail });
  throw new AppError('console.role', bothOf('notYours'));
}

/** Whether who acts may do what needs a role: for leaving out a button that would be refused. */
export function may(context: Context<Env>, role: Role): boolean {
  const { actor } = context.var;
  return actor !== undefined && mayActAs(actor.role, role);
}

/** Whether a part of the page is asked for, not the whole. */
export function isPart(context: Context<Env>): boolean {
  return context.req.header('hx-request') === 'true' && context.req.header('hx-boosted') !== 'true';
}

/** Who asks, as commands want to know them. */
export function byOf({ var: { actor, language } }: Context<Env>): By {
  return { member: { id: actor?.memberId ?? null }, language };
}

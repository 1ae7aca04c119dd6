import type { Context, Hono } from 'hono';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../kernel/errors.ts';
import { ROLES, type Role } from '../../kernel/roles.ts';
import type { Env } from '../../web/env.ts';
import type { Console } from '../../web/page.ts';
import { type Change, carryOut, WHOLE_HOUSE } from '../change-role.ts';
import type { OpParts } from '../commands/op.ts';
import { listGroupRooms } from '../store-settings.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { printRoles } from './print-roles.ts';
import type { ShowTab } from './settings.ts';

const MOST_GROUPS = 200;

/** Who may what, given and taken by the same rules as with /op; owners are made in the chat, where they are confirmed. */
export function mountRoles(
  app: Hono<Env>,
  { deps }: Console,
  { show, ...parts }: OpParts & { show: ShowTab },
): void {
  const print = (context: Context<Env>, told?: string) =>
    printRoles(deps, context, { commands: parts.commands(), told });
  app.get('/settings/roles', async context => show(context, '/settings/roles', await print(context)));
  app.post('/settings/roles', async context => {
    const fields = await context.req.parseBody();
    const role = roleOf(fields['role']);
    const who = await parts.findMember(String(fields['who'] ?? '').trim());
    const change: Change = { who, role, ...(await placeOf(deps, String(fields['place'] ?? 'house'))) };
    const by = { member: { id: context.var.actor?.memberId ?? null }, language: context.var.language };
    const told = await carryOut(deps, change, by);
    return show(context, '/settings/roles', await print(context, told));
  });
}

/** `member` takes away what was given there. */
function roleOf(value: unknown): Role {
  const role = ROLES.find(each => each === value);
  if (role === 'owner') throw new AppError('op.owner', texts.ownerInChat);
  if (!role) throw new AppError('op.role', texts.badRole);
  return role;
}

/** `house`, `account telegram` or `room 12`. */
async function placeOf({ db }: Deps, wanted: string): Promise<Pick<Change, 'place' | 'spot'>> {
  if (wanted === 'house') return { place: { scope: 'house' }, spot: WHOLE_HOUSE };
  const [scope, ...name] = wanted.split(' ');
  const groups = await listGroupRooms(db, MOST_GROUPS);
  const group = groups.find(({ id, account }) =>
    scope === 'room' ? String(id) === name.join(' ') : scope === 'account' && account === name.join(' '),
  );
  if (!group) throw new AppError('op.place', texts.badPlace);
  const { account, id: roomId, title } = group;
  if (scope === 'account') {
    return { place: { scope, account }, spot: { scope, account, room: null } };
  }
  const room = title ?? `#${roomId}`;
  return { place: { scope: 'room', account, roomId }, spot: { scope: 'room', account, room } };
}

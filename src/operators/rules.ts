import { mayActAs, ROLES, type Role } from '../kernel/roles.ts';

/** Where a role holds: everywhere, on one account, or in one room of it. */
export type Scope = 'house' | 'account' | 'room';

export type Wish = {
  /** What whoever asks may do in that scope. */
  own: Role;
  /** What the other one was given in exactly that scope; `member` is nothing. */
  current: Role;
  wanted: Role;
  scope: Scope;
  /** How many owners the house has. */
  owners: number;
};

export type Verdict = 'fine' | 'same' | 'not-yours' | 'above' | 'owner-of-a-room' | 'last-owner';

/**
 * Who may give what: managers and owners, nothing above their own role, to nobody who stands above them. An owner
 * owns the whole house, and there is always one.
 */
export function judge({ own, current, wanted, scope, owners }: Wish): Verdict {
  if (!mayActAs(own, 'manager')) return 'not-yours';
  if (scope !== 'house' && wanted === 'owner') return 'owner-of-a-room';
  if (!mayActAs(own, current) || !mayActAs(own, wanted)) return 'above';
  if (current === wanted) return 'same';
  return scope === 'house' && current === 'owner' && owners <= 1 ? 'last-owner' : 'fine';
}

/** The highest of some roles. */
export function highest(roles: string[]): Role {
  return ROLES.findLast(role => roles.includes(role)) ?? 'member';
}

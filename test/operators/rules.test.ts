import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../src/kernel/roles.ts';
import { highest, judge } from '../../src/operators/rules.ts';

const rank = (role: Role) => ROLES.indexOf(role);
const everyWish = ROLES.flatMap(own =>
  ROLES.flatMap(current => ROLES.map(wanted => ({ own, current, wanted }))),
);

describe('who may give what', () => {
  it.each(everyWish)('in the house: $own changes $current to $wanted', ({ own, current, wanted }) => {
    const verdict = judge({ own, current, wanted, scope: 'house', owners: 2 });
    if (rank(own) < rank('manager')) expect(verdict).toBe('not-yours');
    else if (rank(wanted) > rank(own) || rank(current) > rank(own)) expect(verdict).toBe('above');
    else expect(verdict).toBe(current === wanted ? 'same' : 'fine');
  });

  it('is nobody who would leave the house without an owner', () => {
    for (const wanted of ROLES.filter(role => role !== 'owner')) {
      const wish = { own: 'owner', current: 'owner', wanted, scope: 'house' } as const;
      expect(judge({ ...wish, owners: 1 })).toBe('last-owner');
      expect(judge({ ...wish, owners: 2 })).toBe('fine');
    }
  });

  it('is nobody who makes an owner of a room', () => {
    for (const scope of ['room', 'account'] as const) {
      const wish = { own: 'owner', current: 'member', scope, owners: 3 } as const;
      expect(judge({ ...wish, wanted: 'owner' })).toBe('owner-of-a-room');
      expect(judge({ ...wish, wanted: 'manager' })).toBe('fine');
    }
  });

  it('takes the highest of several roles', () => {
    expect(highest(['viewer', 'manager', 'agent'])).toBe('manager');
    expect(highest(['nonsense'])).toBe('member');
    expect(highest([])).toBe('member');
  });
});

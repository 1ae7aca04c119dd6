import type { Role } from '../kernel/roles.ts';
import { FLOOR, strengthAt } from '../tags/strength.ts';
import { type Audience, type Condition, within } from './audience.ts';
import type { Setting } from './compile.ts';

/** A member as far as expressions ask. */
export type MemberRecord = {
  role: Role;
  language: string | null;
  createdAt: number;
  lastSeenAt: number;
  messages: number;
  /** Groups they are in now. */
  roomIds: number[];
  /** Without those the member removed. */
  tags: { tagId: number; source: string; strength: number; lastSeenAt: number; halfLifeDays: number }[];
};

/** Whether one member belongs to an audience: what the compiled statement says, told without a store. */
export function belongsTo(audience: Audience, member: MemberRecord, setting: Setting): boolean {
  switch (audience.test) {
    case 'all':
      return audience.of.every(each => belongsTo(each, member, setting));
    case 'any':
      return audience.of.some(each => belongsTo(each, member, setting));
    case 'not':
      return !belongsTo(audience.of, member, setting);
    default:
      return meets(audience, member, setting);
  }
}

function meets(condition: Condition, member: MemberRecord, { now, language }: Setting): boolean {
  switch (condition.test) {
    case 'tag':
      return member.tags.some(
        tag => tag.tagId === condition.tagId && (tag.source !== 'rule' || strengthAt(tag, now) >= FLOOR),
      );
    case 'room':
      return condition.roomIds.some(id => member.roomIds.includes(id));
    case 'age':
      return within(
        now - (condition.field === 'seen' ? member.lastSeenAt : member.createdAt),
        condition.bounds,
      );
    case 'number':
      return within(member.messages, condition.bounds);
    case 'lang':
      return (member.language ?? language) === condition.value;
    case 'role':
      return member.role === condition.value;
    default:
      return condition satisfies never;
  }
}

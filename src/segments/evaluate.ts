import { type Audience, type Condition, type Setting, within } from './audience.ts';

/** A member as far as expressions ask. */
export type MemberRecord = {
  id: number;
  role: string;
  language: string | null;
  createdAt: number;
  lastSeenAt: number;
  lastOrderAt: number | null;
  messages: number;
  orders: number;
  /** Hundredths. */
  spent: number;
  points: number;
  tier: string | null;
  stage: string | null;
  city: string | null;
  /** Groups they are in now. */
  roomIds: ReadonlySet<number>;
  /** What they got, hold and answered. */
  topicIds: ReadonlySet<number>;
  /** Until when each tag is carried. */
  tags: ReadonlyMap<number, number>;
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

/** When what an age is counted from happened; null where it never did. */
export function momentOf(member: MemberRecord, field: 'seen' | 'joined' | 'lastorder'): number | null {
  if (field === 'lastorder') return member.lastOrderAt;
  return field === 'seen' ? member.lastSeenAt : member.createdAt;
}

function meets(condition: Condition, member: MemberRecord, { now, language }: Setting): boolean {
  switch (condition.test) {
    case 'tag':
      return (member.tags.get(condition.tagId) ?? 0) > now;
    case 'mark':
      return member.topicIds.has(condition.topicId);
    case 'city':
      return member.city === condition.value;
    case 'room':
      return condition.roomIds.some(id => member.roomIds.has(id));
    case 'age': {
      const moment = momentOf(member, condition.field);
      return moment !== null && within(now - moment, condition.bounds);
    }
    case 'number':
      return within(member[condition.field], condition.bounds);
    case 'tier':
      return member.tier !== null && condition.names.includes(member.tier);
    case 'stage':
      return member.stage === condition.value;
    case 'lang':
      return (member.language ?? language) === condition.value;
    case 'role':
      return member.role === condition.value;
    default:
      return condition satisfies never;
  }
}

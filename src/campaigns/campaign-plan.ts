import type { Choice } from '../kernel/message.ts';

/** What starts a campaign for one member by itself. */
export type Trigger = 'joined' | 'birthday' | 'dormant' | 'order' | 'tag' | 'expiring';

/**
 * `what` is the tag of `tag`; `afterDays` counts from what happened, and backwards from the end of a coupon. Below zero
 * it is so many days before a birthday.
 */
export type When =
  | { kind: 'once'; at: number }
  | { kind: 'every'; cron: string }
  | { kind: 'on'; trigger: Trigger; what?: string; afterDays: number };

/**
 * `direct`: each to themselves, or in a group they are in, with their name, where they cannot be written to alone.
 * `room`: one post. `claim`: one post that invites to ask for the coupon. `wecom`: staff send it to their customers, or
 * to the customer groups of a name, once they have confirmed it.
 */
export type SendTo =
  | { to: 'direct'; otherwise?: 'room' }
  | { to: 'room' | 'claim'; room: string }
  | { to: 'wecom'; room?: string };

/** The name of the groups that a campaign is posted in; undefined where it goes to members. */
export function postsIn(send: SendTo): string | undefined {
  return send.to === 'direct' ? undefined : send.room;
}

/** A part whose strings are Liquid; rendered it is a `Part`. Neighbouring texts are one message. */
export type PartTemplate =
  | { type: 'text'; text: string }
  | { type: 'media'; media: 'image'; source: string; caption?: string }
  | { type: 'link'; url: string; title: string; description?: string; image?: string }
  | { type: 'mini-program'; appId: string; title: string; path: string; username?: string; image?: string }
  | { type: 'choices'; text: string; options: Choice[] };

export type Variant = { name: string; parts: PartTemplate[] };

/** One text for those who meet the condition; its variants share them by chance that never changes. */
export type Block = { condition?: string; variants: Variant[] };

export type Purpose = 'marketing' | 'service';

/** What is to be sent to whom and when, as the house understands it; JSON in `Campaign.plan`. */
export type CampaignPlan = {
  /** An audience expression. */
  audience: string;
  when: When;
  /** IANA: whose clock `every` goes by. */
  timezone: string;
  /** What becomes of an instant at which no program ran. */
  late: 'skip' | 'run';
  send: SendTo;
  /** The name of a coupon batch. */
  coupon?: string;
  /** How many of a hundred are left out, to be compared with. */
  holdoutPercent: number;
  /** Of two that want the same place the greater takes it. */
  priority: number;
  purpose: Purpose;
  /** Hours in which it is not sent, beside those of the house. */
  quiet?: { from: string; to: string };
  /** For how long after it an order counts as brought by it. */
  attributionDays: number;
  /** The first whose condition a member meets is theirs; the last has none. */
  blocks: Block[];
};

export type CampaignState = 'draft' | 'submitted' | 'approved' | 'running' | 'paused' | 'done' | 'stopped';

/** A campaign as the store has it. */
export type Campaign = {
  id: number;
  name: string;
  state: CampaignState;
  plan: CampaignPlan;
  nextAt: number | null;
};

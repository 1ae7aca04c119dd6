import type { Caps } from '../channels/channel.ts';

export const MODES = ['on', 'dry', 'off'] as const;
/** `dry`: operators are told what would be done, and nothing is. */
export type Mode = (typeof MODES)[number];

export const LINKS = ['all', 'newcomers', 'off'] as const;
/** Whose links and passed-on posts are looked at. */
export type Links = (typeof LINKS)[number];

/** How one group is looked after. */
export type RoomCare = { mode: Mode; links: Links; newcomerHours: number };

export const DEFAULT_CARE: RoomCare = { mode: 'dry', links: 'all', newcomerHours: 24 };

export const STEPS = ['warn', 'delete', 'mute', 'remove'] as const;
export type Step = (typeof STEPS)[number];

export type OffenceKind = 'link' | 'forward' | 'card' | 'repeat';

/** What looks like advertising; `value` is what an operator may allow: a host, a channel, a fingerprint. */
export type Offence = {
  kind: OffenceKind;
  value: string /** Only somebody new may not. */;
  newcomersOnly: boolean;
};

/** What operators let pass. */
export type Allowed = {
  domains: ReadonlySet<string>;
  texts: ReadonlySet<string>;
  forwards: ReadonlySet<string>;
  logins: ReadonlySet<number>;
};

/** What a message brings with it, laid out for judging. */
export type Said = {
  loginId: number;
  hosts: string[];
  forwardedFrom: string | undefined;
  card: string | undefined;
  /** Set where the same was said too often. */
  repeated: string | undefined;
};

/** Whether a message looks like advertising, as far as what it says shows it. */
export function offenceIn(
  said: Said,
  { links }: Pick<RoomCare, 'links'>,
  allowed: Allowed,
): Offence | undefined {
  if (allowed.logins.has(said.loginId)) return undefined;
  const newcomersOnly = links === 'newcomers';
  if (links !== 'off') {
    const { forwardedFrom, card } = said;
    const host = said.hosts.find(each => !isAllowed(each, allowed.domains));
    if (host !== undefined) return { kind: 'link', value: host, newcomersOnly };
    if (forwardedFrom !== undefined && !allowed.forwards.has(forwardedFrom)) {
      return { kind: 'forward', value: forwardedFrom, newcomersOnly };
    }
    // Among people who know each other a card is a recommendation.
    if (card !== undefined) return { kind: 'card', value: card, newcomersOnly: true };
  }
  if (said.repeated === undefined || allowed.texts.has(said.repeated)) return undefined;
  return { kind: 'repeat', value: said.repeated, newcomersOnly: false };
}

function isAllowed(host: string, domains: ReadonlySet<string>): boolean {
  for (let rest = host; rest !== ''; ) {
    if (domains.has(rest)) return true;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return false;
}

/** What is fitting, by how often they did so lately; somebody new starts one step further. */
export function stepFor({ strikes, newcomer }: { strikes: number; newcomer: boolean }): Step {
  return STEPS[Math.min(strikes + (newcomer ? 1 : 0), STEPS.length - 1)] ?? 'remove';
}

/** The strongest step, up to the fitting one, that a platform can do. */
export function stepWithin(step: Step, moderates: Caps['moderates']): Step {
  const can: Record<Step, boolean> = {
    warn: true,
    delete: moderates?.delete === 'any',
    mute: moderates?.mute === true,
    remove: moderates?.remove === true,
  };
  return STEPS.slice(0, STEPS.indexOf(step) + 1).findLast(each => can[each]) ?? 'warn';
}

/** What the platform is asked for at a step, in this order: the message goes first, then whoever wrote it. */
export function actsOf(step: Step, moderates: Caps['moderates']): Exclude<Step, 'warn'>[] {
  const deletes = step !== 'warn' && moderates?.delete === 'any' ? (['delete'] as const) : [];
  const punishes = step === 'mute' || step === 'remove' ? [step] : [];
  return [...deletes, ...punishes];
}

/** What is tried instead, where the bot turns out not to have the right. */
export function insteadOf(step: Step, moderates: Caps['moderates']): Step | undefined {
  return step === 'remove' && moderates?.mute ? 'mute' : undefined;
}

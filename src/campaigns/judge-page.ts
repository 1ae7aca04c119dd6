import { expiryOf } from '../coupons/expiry.ts';
import { type Decision, nextMorning, openGate, type Push } from '../delivery/gate.ts';
import type { KnownRoom } from '../feature.ts';
import { knownLanguage } from '../kernel/language.ts';
import type { Part } from '../kernel/message.ts';
import { reminds } from './brings-coupon.ts';
import type { CampaignPlan } from './campaign-plan.ts';
import { addressChoices } from './choice-id.ts';
import type { Feeding, Page } from './feed-page.ts';
import type { Candidate } from './gather-facts.ts';
import { type Outcome, occasionOf } from './store-feed.ts';
import type { Addressed } from './track-links.ts';
import { type Offered, variablesOf } from './variables.ts';

/** How soon whoever waits for their platform is looked at again. */
const OFFLINE_MS = 60_000;

/** What a page comes to. */
export type Judged = {
  outcomes: Outcome[];
  messages: Addressed[];
  used: Map<string, number>;
  /** The first who waits for a place that will be free in a moment: the page ends before them. */
  stoppedAt: number | undefined;
};

type Judging = {
  candidates: Candidate[];
  sent: Map<string, number>;
  /** For a reminder: the coupon of each that ends next. */
  ending: Map<number, Offered> | undefined;
};

/** Takes candidates to the gate in their order, and renders the messages of those who pass. */
export function judge(feeding: Feeding, page: Page, { candidates, sent, ending }: Judging): Judged {
  const ask = asker(feeding, page, { sent, ending });
  const judged: Judged = { outcomes: [], messages: [], used: new Map(), stoppedAt: undefined };
  for (const candidate of candidates) {
    const { row, room } = candidate;
    const settled = ask(candidate, judged.used);
    if (settled) judged.outcomes.push(settled);
    else if (!room) continue;
    else if (hasPlace(page, judged, room)) send(feeding, page, { judged, candidate, room, ending });
    else if (page.steady.has(room.account)) return { ...judged, stoppedAt: row.id };
  }
  return judged;
}

/** Asks the gate about one candidate after the other. Of two records of one person on a page the first passes. */
function asker(feeding: Feeding, { run, offline }: Page, { sent, ending }: Omit<Judging, 'candidates'>) {
  const { rules, now, deps } = feeding;
  const gate = openGate(rules, now);
  const push = pushOf(run.plan);
  const tomorrow = nextMorning(rules, now, deps.house.timezone);
  const passed = new Set<number>();
  return ({ row, facts, room, memberId = 0 }: Candidate, used: Map<string, number>): Outcome | undefined => {
    const quotaUntil = mayTakeMore(feeding, { room, sent, used }) ? undefined : tomorrow;
    const merged = facts.merged || passed.has(memberId);
    const decision = gate(push, { ...facts, merged, quotaUntil });
    if ('go' in decision && memberId > 0) passed.add(memberId);
    if ('go' in decision && ending && !ending.has(memberId))
      return outcome(row.id, 'excluded', 'coupon-over');
    if ('go' in decision && room && offline.has(room.account)) return waitsForPlatform(row.id, now);
    return outcomeOf(row.id, decision);
  };
}

/** What the gate is told of a campaign's messages. */
export function pushOf(plan: CampaignPlan): Push {
  return { purpose: plan.purpose, coupon: plan.coupon !== undefined || reminds(plan), quiet: plan.quiet };
}

/** What the gate says in the words of a row; undefined where it lets the message through. */
function outcomeOf(id: number, decision: Decision): Outcome | undefined {
  if ('no' in decision) return outcome(id, 'excluded', decision.no);
  if ('later' in decision) return { id, state: 'planned', reason: decision.later, dueAt: decision.at };
  return undefined;
}

/** Its platform is down: others get theirs meanwhile. */
function waitsForPlatform(id: number, now: number): Outcome {
  return { id, state: 'planned', reason: 'offline', dueAt: now + OFFLINE_MS };
}

/** Whether an account is below what it may send on one day. */
function mayTakeMore(
  { slow }: Feeding,
  { room, sent, used }: { room: KnownRoom | undefined; sent: Map<string, number>; used: Map<string, number> },
): boolean {
  const ceiling = room && slow.get(room.account)?.perDay;
  if (ceiling === undefined) return true;
  return (sent.get(room?.account ?? '') ?? 0) + (used.get(room?.account ?? '') ?? 0) < ceiling;
}

/** Whether its account takes one more now; whoever has no place stays as they are and is looked at again. */
function hasPlace({ free }: Page, { used }: Judged, { account }: KnownRoom): boolean {
  return (used.get(account) ?? 0) < (free.get(account) ?? 0);
}

function send(
  feeding: Feeding,
  page: Page,
  {
    judged,
    candidate,
    room,
    ending,
  }: Pick<Judging, 'ending'> & {
    judged: Judged;
    candidate: Candidate;
    room: KnownRoom;
  },
): void {
  const { row, memberId } = candidate;
  const offer = ending?.get(memberId ?? 0) ?? offerOf(feeding, page, candidate);
  const rendered = renderFor(feeding, page, candidate, { room, offer });
  if ('mistake' in rendered) {
    judged.outcomes.push(outcome(row.id, 'failed', `template: ${rendered.mistake}`));
    return;
  }
  judged.outcomes.push(outcome(row.id, 'queued', undefined));
  judged.used.set(room.account, (judged.used.get(room.account) ?? 0) + 1);
  judged.messages.push({
    occasion: occasionOf({ runId: page.run.id, ...row }),
    room,
    memberId,
    kind: 'campaign',
    parts: rendered.parts,
    recipientId: row.id,
  });
}

function offerOf({ deps, now }: Feeding, { coupon }: Page, { code }: Candidate): Offered | undefined {
  return (
    coupon && {
      code: code ?? coupon.publicCode ?? '',
      title: coupon.title,
      until: expiryOf(coupon, now, deps.house.timezone),
    }
  );
}

function renderFor(
  { deps, render }: Feeding,
  { texts }: Page,
  { row, told, named }: Candidate,
  { room, offer }: { room: KnownRoom; offer: Offered | undefined },
): { parts: Part[] } | { mistake: string } {
  const templates = texts.get(row.variant);
  if (!templates) return { mistake: 'this text is not there any more' };
  const language = knownLanguage(told?.language) ?? room.language ?? deps.house.language;
  const variables = variablesOf({ told, room, language, offer, timezone: deps.house.timezone });
  try {
    const parts = addressChoices(render(templates, variables), row.id);
    return { parts: named && told ? [{ type: 'text', text: `@${told.name} ` }, ...parts] : parts };
  } catch (error) {
    // A mistake in a template is the operator's: it stands in the row, and the others get theirs.
    return { mistake: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

function outcome(id: number, state: Outcome['state'], reason: string | undefined): Outcome {
  return { id, state, reason, dueAt: undefined };
}

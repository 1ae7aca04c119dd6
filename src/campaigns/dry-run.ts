import { setImmediate } from 'node:timers/promises';
import type { CouponBatch } from '../coupons/batch.ts';
import { type Decision, openGate } from '../delivery/gate.ts';
import type { GateRules } from '../delivery/gate-rules.ts';
import type { Pace } from '../delivery/outbox.ts';
import { readGateRules } from '../delivery/store-gate.ts';
import type { Deps } from '../deps.ts';
import { findMemberSet, readAudience } from '../segments/find-audience.ts';
import { holds, type IdSet, idsOf } from '../segments/id-set.ts';
import { bringsCoupon } from './brings-coupon.ts';
import { type Block, type CampaignPlan, postsIn } from './campaign-plan.ts';
import { drawVariant, isHeldOut, labelOf, type Unit } from './choose.ts';
import { finishOf, type Speed } from './estimate.ts';
import { couponOf } from './find-offer.ts';
import { type Candidate, gatherFacts } from './gather-facts.ts';
import { pushOf } from './judge-page.ts';
import { nextInstant } from './next-instant.ts';
import { noWrites } from './read-campaign.ts';
import { seenAnyway } from './seen-anyway.ts';
import { slownessOf } from './slowness.ts';
import { countFree, holdersAtLimit } from './store-dry-run.ts';
import { findGroups } from './store-plan.ts';

/** Somebody who would get a text, to show it as they would see it. */
export type Shown = Pick<Candidate, 'told' | 'room' | 'named'>;

/** What would happen if a campaign were sent at its next moment, as far as it can be known now. */
export type DryRun = {
  at: number;
  /** All whom the audience means; rooms, for posts. */
  meant: number;
  go: number;
  held: number;
  /** Who does not get it, by reason. */
  no: Map<string, number>;
  /** Who gets it later, by reason. */
  later: Map<string, number>;
  texts: Map<string, { count: number; samples: Shown[] }>;
  finish: { at: number; days: number };
  /** Of those who are in the rooms of a post, who sees it although it would not come to them alone, by reason. */
  anyway: Map<string, number>;
  /** Where staff send: who of them would have to confirm, and for how many customers or groups. */
  staff: Map<string, number>;
  batch: CouponBatch | undefined;
  /** Codes that are left; undefined where there is no pool to run out. */
  free: number | undefined;
};

type Planned = { id: number; name: string; plan: CampaignPlan };

export type DryRunParts = {
  paces: Map<string, Pace>;
  /** Told of every page, of how many of all. */
  progress?: (done: number, all: number) => Promise<void>;
};

const PAGE = 5_000;
const SAMPLES = 3;

/**
 * Takes the whole audience to the gate as it will stand at the campaign's next moment, and writes nothing. Fast enough
 * to be asked for: a hundred thousand members take a few seconds, and others come to their turn in between.
 */
export async function dryRun(deps: Deps, campaign: Planned, parts: DryRunParts): Promise<DryRun> {
  const { plan } = campaign;
  const now = deps.clock.now();
  const at = (await nextInstant(plan, now)) ?? now;
  const batch = await couponOf(deps, plan);
  const rules = await readGateRules(deps.db);
  const dry: DryRun = {
    ...{ at, meant: 0, go: 0, held: 0, no: new Map(), later: new Map(), texts: new Map(), batch },
    ...{ finish: { at, days: 1 }, staff: new Map(), anyway: new Map() },
    free: batch && batch.pool !== 'public' ? await countFree(deps.db, batch.id) : undefined,
  };
  const tally = openTally(dry, { rules, plan, codes: await codesOf(deps, plan, batch, dry.free) });
  const next = await pagesOf(deps, campaign);
  for (let page = next(); page.length > 0; page = next()) {
    const candidates = await gatherFacts(
      { sql: { all: deps.db.read, run: noWrites }, dialect: deps.db.dialect },
      {
        ...{ run: campaign, rows: page, now: at, house: deps.house },
        ...{ accounts: new Set(parts.paces.keys()), rivals: { runIds: [], before: 0 } },
      },
    );
    for (const candidate of candidates) tally.add(candidate);
    await parts.progress?.(dry.meant, next.all);
    await setImmediate();
  }
  const title = postsIn(plan.send);
  if (title !== undefined) dry.anyway = await seenAnyway(deps, { plan, title, rules, at });
  return { ...dry, finish: tally.finish(parts.paces) };
}

type Row = Parameters<typeof gatherFacts>[1]['rows'][number];

/** The rows that planning would write, page by page, and how many there are in all. */
async function pagesOf(deps: Deps, campaign: Planned): Promise<{ (): Row[]; all: number }> {
  const units = await unitsOf(deps, campaign);
  let from = 0;
  const next = (): Row[] => {
    const rows = units.slice(from, from + PAGE).map((unit, i): Row => {
      const variant = unit.block && drawVariant(campaign.id, unit, unit.block);
      return {
        ...{ id: from + i + 1, memberId: unit.memberId, postRoomId: unit.postRoomId },
        ...{ couponId: null, reason: null },
        variant: unit.block && variant ? labelOf(unit.block, variant) : '',
        held: isHeldOut(campaign.id, unit, campaign.plan.holdoutPercent),
      };
    });
    from += PAGE;
    return rows;
  };
  return Object.assign(next, { all: units.length });
}

async function unitsOf(deps: Deps, { plan }: Planned): Promise<(Unit & { block: Block | undefined })[]> {
  const { send, blocks } = plan;
  if (postsIn(send) !== undefined) {
    const rooms = await findGroups({ all: deps.db.read }, send);
    return rooms.map(({ id }) => ({ memberId: 0, postRoomId: id, block: blocks.at(-1) }));
  }
  const setOf = async (expression: string): Promise<IdSet> =>
    findMemberSet(deps, await readAudience(deps, expression));
  const sets: { block: Block; members: IdSet | undefined }[] = [];
  for (const block of blocks) {
    sets.push({ block, members: block.condition === undefined ? undefined : await setOf(block.condition) });
  }
  return idsOf(await setOf(plan.audience)).map(memberId => ({
    ...{ memberId, postRoomId: 0 },
    block: sets.find(({ members }) => members === undefined || holds(members, memberId))?.block,
  }));
}

/** Whether there is a code for whoever comes next, as planning gives them: in order, whatever the gate says then. */
type Codes = (candidate: Candidate) => 'pool-empty' | 'coupon-limit' | undefined;

async function codesOf(
  { db }: Deps,
  plan: CampaignPlan,
  batch: CouponBatch | undefined,
  free: number | undefined,
): Promise<Codes> {
  if (!batch || !bringsCoupon(plan)) return () => undefined;
  const full = await holdersAtLimit(db, batch.id, batch.perMember);
  let left = free ?? Number.POSITIVE_INFINITY;
  return ({ row, told }) => {
    const fits = batch.tiers === null || batch.tiers.includes(told?.tier ?? '');
    if (full.has(row.memberId) || !fits) return 'coupon-limit';
    left -= 1;
    return left < 0 ? 'pool-empty' : undefined;
  };
}

/** Of those whom the gate lets through, WeCom lets nobody have more than a number. */
function refusalIn(decision: Decision, { through }: Candidate): string | undefined {
  if ('no' in decision) return decision.no;
  return 'go' in decision && through?.full ? 'wecom-quota' : undefined;
}

function openTally(
  dry: DryRun,
  { rules, plan, codes }: { rules: GateRules; plan: CampaignPlan; codes: Codes },
) {
  const gate = openGate(rules, dry.at);
  const push = pushOf(plan);
  const accounts = new Map<string, number>();
  let last = dry.at;
  const count = (counts: Map<string, number>, reason: string): void => {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  };
  const pass = ({ row, told, room, named, through }: Candidate): void => {
    dry.go += 1;
    if (through) count(dry.staff, through.staff);
    else if (room) count(accounts, room.account);
    const text = dry.texts.get(row.variant) ?? { count: 0, samples: [] };
    text.count += 1;
    if (text.samples.length < SAMPLES) text.samples.push({ told, room, named });
    dry.texts.set(row.variant, text);
  };
  return {
    add: (candidate: Candidate): void => {
      dry.meant += 1;
      const { facts } = candidate;
      if (facts.heldOut) {
        dry.held += 1;
        return;
      }
      const none = codes(candidate);
      const decision = gate(push, { ...facts, poolEmpty: false });
      const refused = none ?? refusalIn(decision, candidate);
      if (refused !== undefined) {
        count(dry.no, refused);
        return;
      }
      if ('later' in decision) {
        count(dry.later, decision.later);
        last = Math.max(last, decision.at);
      }
      pass(candidate);
    },
    finish: (paces: Map<string, Pace>) =>
      finishOf(
        last,
        [...accounts].map(([account, sends]) => ({ count: sends, speed: speedOf(account, paces, rules) })),
      ),
  };
}

function speedOf(account: string, paces: Map<string, Pace>, rules: GateRules): Speed {
  const pace = paces.get(account);
  const perSecond = pace?.perSecond ?? Number.POSITIVE_INFINITY;
  return { perSecond, ...slownessOf(account, pace?.bulk, rules) };
}

import { setImmediate } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import { findMemberSet, readAudience } from '../segments/find-audience.ts';
import { holds, type IdSet, idsAfter } from '../segments/id-set.ts';
import { bringsCoupon, giverOf } from './brings-coupon.ts';
import { type Block, postsIn } from './campaign-plan.ts';
import { drawVariant, isHeldOut, labelOf, type Unit } from './choose.ts';
import { couponOf } from './find-offer.ts';
import { type Chunk, findGroups, type NewRecipient, planChunk } from './store-plan.ts';
import { type ActiveRun, ALL_PLANNED } from './store-runs.ts';

/** So many are planned in one transaction: the store is free for others in between. */
const CHUNK = 5_000;

type Planned = Pick<ActiveRun, 'id' | 'campaignId' | 'plan'> & { plannedTo?: number };

/**
 * Writes down who is to get a run's message: one row each, with the text that is theirs and their coupon. What was
 * planned stays planned, so it may be called again after a crash, or by several at once, and the rows are the same.
 */
export async function planRun(deps: Deps, run: Planned, chunkSize = CHUNK): Promise<void> {
  const { db, random, clock } = deps;
  const next = await chooser(deps, run, chunkSize);
  const coupon = bringsCoupon(run.plan) ? await couponOf(deps, run.plan) : undefined;
  const parts = { runId: run.id, coupon, by: giverOf(run.plan), random, now: clock.now(), next };
  while (await planChunk(db, parts)) await setImmediate();
}

/** Tells, id by id, who comes next in a run. */
async function chooser(deps: Deps, run: Planned, most: number): Promise<(plannedTo: number) => Chunk> {
  const { send } = run.plan;
  // It goes on after a pause, and everybody is planned: nobody needs to be looked for.
  if (run.plannedTo === ALL_PLANNED) return () => ({ recipients: [], plannedTo: ALL_PLANNED });
  if (postsIn(send) !== undefined) {
    const rooms = await findGroups({ all: deps.db.read }, send);
    const block = run.plan.blocks.at(-1);
    const recipients = rooms.map(({ id }) => drawn(run, { memberId: 0, postRoomId: id }, block));
    return () => ({ recipients, plannedTo: ALL_PLANNED });
  }
  const audience = await setOf(deps, run.plan.audience);
  const blocks = await readBlocks(deps, run.plan.blocks);
  return plannedTo => {
    const ids = idsAfter(audience, plannedTo, most);
    const recipients = ids.flatMap(memberId => {
      const block = blockOf(blocks, memberId);
      return block ? [drawn(run, { memberId, postRoomId: 0 }, block)] : [];
    });
    return { recipients, plannedTo: ids.length < most ? ALL_PLANNED : (ids.at(-1) ?? ALL_PLANNED) };
  };
}

/** Picks the text for members who did not come through the audience, as triggers find them. */
export async function recipientsOf(deps: Deps, run: Planned, memberIds: number[]): Promise<NewRecipient[]> {
  const audience = await setOf(deps, run.plan.audience);
  const blocks = await readBlocks(deps, run.plan.blocks);
  return memberIds.flatMap(memberId => {
    const block = holds(audience, memberId) ? blockOf(blocks, memberId) : undefined;
    return block ? [drawn(run, { memberId, postRoomId: 0 }, block)] : [];
  });
}

type ReadBlock = { block: Block; members: IdSet | undefined };

async function readBlocks(deps: Deps, blocks: Block[]): Promise<ReadBlock[]> {
  const read: ReadBlock[] = [];
  for (const block of blocks) {
    const { condition } = block;
    read.push({ block, members: condition === undefined ? undefined : await setOf(deps, condition) });
  }
  return read;
}

async function setOf(deps: Deps, expression: string): Promise<IdSet> {
  return findMemberSet(deps, await readAudience(deps, expression));
}

function blockOf(blocks: ReadBlock[], memberId: number): Block | undefined {
  return blocks.find(({ members }) => members === undefined || holds(members, memberId))?.block;
}

function drawn({ campaignId, plan }: Planned, unit: Unit, block: Block | undefined): NewRecipient {
  const variant = block && drawVariant(campaignId, unit, block);
  return {
    ...unit,
    variant: block && variant ? labelOf(block, variant) : '',
    state: isHeldOut(campaignId, unit, plan.holdoutPercent) ? 'held' : 'planned',
  };
}

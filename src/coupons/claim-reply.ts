import type { Deps } from '../deps.ts';
import type { Incoming, KnownMember, Reply } from '../feature.ts';
import { text } from '../kernel/text.ts';
import { findDirectRoom } from '../members/store.ts';
import type { CouponBatch } from './batch.ts';
import { showCode } from './code.ts';
import { claimCoupon } from './issue-coupon.ts';
import { issueRefusal } from './refuse.ts';
import { goodFor, titleOf } from './render.ts';
import { listBatches } from './store-batches.ts';
import type { Issued } from './store-issue.ts';
import { texts } from './texts.ts';

type Asking = Pick<Incoming, 'event' | 'room' | 'language'> & { member: KnownMember };

/**
 * Claims a coupon for whoever asked and tells them, the code in their direct chat only. A group never sees a code:
 * who cannot be written to alone has the coupon all the same, and is told where to look.
 */
export async function replyToClaim(deps: Deps, asking: Asking, name: string): Promise<Reply[]> {
  const { member, event } = asking;
  const key = `${event.account}/${event.key}`;
  const issued = await claimCoupon(deps, { batch: name, memberId: member.id, key });
  if ('refused' in issued) {
    const { say } = issueRefusal(issued.refused, issued.batch?.name ?? name.slice(0, 40));
    return [{ parts: text(say[asking.language]), quote: true }];
  }
  return tellClaimed(deps, asking, issued);
}

async function tellClaimed(
  deps: Deps,
  { room, language, member }: Asking,
  { coupon, batch }: Extract<Issued, { coupon: unknown }>,
): Promise<Reply[]> {
  const { timezone, currency } = deps.house;
  const voice = { language, timezone, currency };
  const good = goodFor({ ...coupon, batch }, { ...voice, now: deps.clock.now() });
  const words = texts.claimed[language](titleOf(batch, voice), showCode(coupon.code), good);
  if (room.kind === 'direct') return [{ parts: text(words), quote: true }];
  const alone = await findDirectRoom(deps.db, member.id, room.account);
  const here: Reply = { parts: text(texts.claimedInGroup[language]), quote: true };
  return alone ? [{ parts: text(words), room: alone, memberId: member.id }, here] : [here];
}

/** What may be claimed now, for who asks without a name. */
export async function replyClaimable(deps: Deps, asking: Asking): Promise<Reply[]> {
  const { language } = asking;
  const { timezone, currency } = deps.house;
  const now = deps.clock.now();
  const open = (await listBatches(deps.db)).filter(batch => isClaimable(batch, now));
  const [first] = open;
  const lines = open.map(batch => `${batch.name} ${titleOf(batch, { language, timezone, currency })}`);
  const words = first ? texts.claimable[language](lines, first.name) : texts.nothingToClaim[language];
  return [{ parts: text(words), quote: true }];
}

function isClaimable({ claim, state, validTo }: CouponBatch, now: number): boolean {
  return claim && state === 'open' && (validTo === null || validTo > now);
}

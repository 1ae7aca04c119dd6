import { replyToClaim } from '../coupons/claim-reply.ts';
import type { Deps } from '../deps.ts';
import type { Answer, Incoming, KnownMember, Reply } from '../feature.ts';
import { text } from '../kernel/text.ts';
import { TRIAL } from './choice-id.ts';
import { blocksClaim } from './parse-blocks.ts';
import { CLAIM } from './parse-parts.ts';
import { type Addressed, findAddressed, lastAddressed, markActed } from './store-acts.ts';
import { pressTexts as texts } from './texts-press.ts';

export type Asking = Incoming & { member: KnownMember };

/** A word after so long is about something else. */
const WORD_MS = 7 * 86_400_000;

/** Somebody pressed a button of a campaign: it is noted, and a coupon they claim is theirs. */
export async function pressed(
  deps: Deps,
  asking: Asking,
  { recipientId, option }: { recipientId: number; option: string },
): Promise<Answer> {
  if (recipientId === TRIAL) return [said(texts.trial[asking.language])];
  const addressed = await findAddressed(deps.db, recipientId);
  if (!addressed) return [said(texts.over[asking.language])];
  if (option === CLAIM) return claim(deps, asking, addressed);
  await note(deps, addressed);
  return asking.room.kind === 'direct' ? [said(texts.noted[asking.language])] : [];
}

/**
 * 「领券」 and nothing else: the coupon of the campaign they were last sent, alone or in this room. Undefined where none
 * was: others may know what it means.
 */
export async function claimByWord(deps: Deps, asking: Asking): Promise<Answer> {
  const { member, room } = asking;
  const direct = room.kind === 'direct';
  const since = deps.clock.now() - WORD_MS;
  const sent = await lastAddressed(deps.db, { memberId: member.id, roomId: room.id, direct, since });
  const offered = sent.find(({ plan }) => plan.coupon !== undefined && invites(plan));
  return offered && claim(deps, asking, offered);
}

function invites({ send, blocks }: Addressed['plan']): boolean {
  return send.to === 'claim' || blocksClaim(blocks);
}

/** A message that brought its coupon along has it already: then they are told where it is. */
async function claim(deps: Deps, asking: Asking, addressed: Addressed): Promise<Reply[]> {
  const { plan } = addressed;
  await note(deps, addressed);
  if (plan.coupon === undefined) return [said(texts.over[asking.language])];
  return replyToClaim(deps, asking, plan.coupon);
}

async function note({ db, clock }: Deps, { id }: Addressed): Promise<void> {
  await db.write(sql => markActed(sql, { id, at: clock.now() }));
}

function said(words: string): Reply {
  return { parts: text(words), quote: true };
}

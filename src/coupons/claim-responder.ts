import type { Deps } from '../deps.ts';
import type { Answer, Incoming, KnownMember, Responder } from '../feature.ts';
import type { MessageEvent } from '../kernel/message.ts';
import { spokenText } from '../kernel/text.ts';
import { parseClaimWord } from './parse-request.ts';

const CHOICE = /^coupon\.claim\.(\d{1,9})$/;

/** The id of a choice that claims a coupon of a batch for whoever picks it. */
export function claimChoice(batchId: number): string {
  return `coupon.claim.${batchId}`;
}

/** 「领券 SPRING20」 and buttons that claim. In a group that is not speaking to the house, only for batches there are. */
export function claimResponder(deps: Deps): Responder {
  return {
    name: 'coupon-claim',
    respond: incoming => {
      const { event, member } = incoming;
      if (!member) return undefined;
      const asking = { ...incoming, member };
      if (event.kind === 'choice') return claimByChoice(deps, asking, event.choice);
      return event.kind === 'message' ? claimByWord(deps, asking, event) : undefined;
    },
  };
}

type Asking = Incoming & { member: KnownMember };

type Claim = ReturnType<Responder['respond']>;

function claimByChoice(deps: Deps, asking: Asking, choice: string): Claim {
  const [, id] = CHOICE.exec(choice) ?? [];
  return id === undefined ? undefined : () => claimById(deps, asking, Number(id));
}

function claimByWord(deps: Deps, asking: Asking, event: MessageEvent): Claim {
  if (!asking.text.includes('领券')) return undefined;
  const name = parseClaimWord(spokenText(event));
  if (name === undefined || (name === '' && !event.addressed)) return undefined;
  return () => claimByName(deps, asking, name, event.addressed);
}

async function claimById(deps: Deps, asking: Asking, id: number): Promise<Answer> {
  const { db } = deps;
  const { readBatches } = await import('./store-batches.ts');
  const { replyToClaim } = await import('./claim-reply.ts');
  const batch = (await readBatches({ all: db.read }, db.dialect, [id])).get(id);
  return batch ? replyToClaim(deps, asking, batch.name) : undefined;
}

async function claimByName(deps: Deps, asking: Asking, name: string, addressed: boolean): Promise<Answer> {
  const { replyClaimable, replyToClaim } = await import('./claim-reply.ts');
  if (name === '') return replyClaimable(deps, asking);
  const { findBatch } = await import('./store-batches.ts');
  const known = await findBatch({ all: deps.db.read }, name);
  return known || addressed ? replyToClaim(deps, asking, name) : undefined;
}

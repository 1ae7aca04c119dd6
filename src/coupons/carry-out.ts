import type { Deps } from '../deps.ts';
import type { Call, Reply } from '../feature.ts';
import { text } from '../kernel/text.ts';
import { replyToClaim } from './claim-reply.ts';
import { endBatch, reopenBatch } from './close-batch.ts';
import { giveCoupon, type HandOutParts, redeemAtTill } from './hand-out.ts';
import { proposeBatch } from './make-batch.ts';
import type { CouponRequest } from './parse-request.ts';
import { tellBatch, tellBatches } from './tell-batches.ts';

/** Does what `/coupon` was asked for by somebody who may. Loaded at its first use. */
export async function carryOut(
  deps: Deps,
  parts: HandOutParts,
  request: CouponRequest,
  call: Call,
): Promise<Reply[]> {
  if (request.verb === 'claim') return replyToClaim(deps, call, request.name);
  if (request.verb === 'give') return giveCoupon(deps, parts, request, call);
  const words = text(await tell(deps, parts, request, call));
  return [request.verb === 'list' ? { parts: words, long: true } : { parts: words }];
}

type Told = Extract<CouponRequest, { verb: Exclude<CouponRequest['verb'], 'claim' | 'give'> }>;

async function tell(deps: Deps, parts: HandOutParts, request: Told, call: Call): Promise<string> {
  const { audit } = parts;
  switch (request.verb) {
    case 'new':
      return proposeBatch(deps, audit, request, call);
    case 'list':
      return tellBatches(deps, call.language);
    case 'show':
      return tellBatch(deps, request.name, call.language);
    case 'close':
    case 'void':
      return endBatch(deps, audit, { verb: request.verb, name: request.name }, call);
    case 'open':
      return reopenBatch(deps, audit, request.name, call);
    case 'redeem':
      return redeemAtTill(deps, parts, request, call);
    default:
      return request satisfies never;
  }
}

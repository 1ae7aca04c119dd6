import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command, Reply } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { mayActAs, type Role } from '../../kernel/roles.ts';
import { text } from '../../kernel/text.ts';
import { replyToClaim } from '../claim-reply.ts';
import { endBatch, reopenBatch } from '../close-batch.ts';
import { giveCoupon, type HandOutParts, redeemAtTill } from '../hand-out.ts';
import { proposeBatch } from '../make-batch.ts';
import { type CouponRequest, parseCouponRequest } from '../parse-request.ts';
import { tellBatch, tellBatches } from '../tell-batches.ts';
import { texts } from '../texts.ts';

/** The least role for each verb: members claim, the till redeems, editors make and give. */
const ROLE: Record<CouponRequest['verb'], Role> = {
  claim: 'member',
  list: 'viewer',
  show: 'viewer',
  redeem: 'agent',
  new: 'editor',
  give: 'editor',
  close: 'editor',
  open: 'editor',
  void: 'editor',
};

/** `/coupon`: offers are made, given, claimed, redeemed and ended here. */
export function couponCommand(deps: Deps, parts: HandOutParts): Command {
  const command: Command = {
    name: '/coupon',
    words: ['券', 'coupon'],
    role: 'member',
    ...texts.coupon,
    run: async call => {
      const request = parseCouponRequest(call.rest, call.body);
      if (!request) throw wrongUse(command);
      await mayDo(parts, request, call);
      return carryOut(deps, parts, request, call);
    },
  };
  return command;
}

async function mayDo({ audit }: HandOutParts, { verb }: CouponRequest, call: Call): Promise<void> {
  if (mayActAs(call.role, ROLE[verb])) return;
  const detail = { command: `/coupon ${verb}`, role: call.role };
  await audit({ memberId: call.member.id, action: 'command.refused', outcome: 'refused', detail });
  throw new AppError('coupon.role', texts.notForYou);
}

async function carryOut(
  deps: Deps,
  parts: HandOutParts,
  request: CouponRequest,
  call: Call,
): Promise<Reply[]> {
  if (request.verb === 'claim') return replyToClaim(deps, call, request.name);
  if (request.verb === 'give') return giveCoupon(deps, parts, request, call);
  return [{ parts: text(await tell(deps, parts, request, call)) }];
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

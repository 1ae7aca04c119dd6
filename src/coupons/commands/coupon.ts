import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command, Reply } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { mayActAs } from '../../kernel/roles.ts';
import type { HandOutParts } from '../hand-out.ts';
import { COUPON_ROLES, heads } from '../heads.ts';
import { type CouponRequest, parseCouponRequest } from '../parse-request.ts';
import { texts } from '../texts.ts';

/** `/coupon`: offers are made, given, claimed, redeemed and ended here. */
export function couponCommand(deps: Deps, parts: HandOutParts): Command {
  const command: Command = {
    ...heads.coupon,
    run: async call => {
      const request = parseCouponRequest(call.rest, call.body);
      if (!request) return claimPlainly(deps, command, call);
      await mayDo(parts, request, call);
      const { carryOut } = await import('../carry-out.ts');
      return carryOut(deps, parts, request, call);
    },
  };
  return command;
}

/** `/coupon` and `/coupon SPRING20`: members have no other use for it. */
async function claimPlainly(deps: Deps, command: Command, call: Call): Promise<Reply[]> {
  const { role, rest, body } = call;
  if (mayActAs(role, 'viewer') || body !== '' || /\s/u.test(rest)) throw wrongUse(command, role);
  const { replyClaimable, replyToClaim } = await import('../claim-reply.ts');
  return rest === '' ? replyClaimable(deps, call) : replyToClaim(deps, call, rest);
}

async function mayDo({ audit }: HandOutParts, { verb }: CouponRequest, call: Call): Promise<void> {
  if (mayActAs(call.role, COUPON_ROLES[verb])) return;
  const detail = { command: `/coupon ${verb}`, role: call.role };
  await audit({ memberId: call.member.id, action: 'command.refused', outcome: 'refused', detail });
  throw new AppError('coupon.role', texts.notForYou);
}

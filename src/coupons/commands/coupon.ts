import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { mayActAs, type Role } from '../../kernel/roles.ts';
import type { HandOutParts } from '../hand-out.ts';
import { type CouponRequest, parseCouponRequest } from '../parse-request.ts';
import { texts } from '../texts.ts';

/** The least role for each verb: members claim, the till redeems, editors make and give. */
export const ROLE: Record<CouponRequest['verb'], Role> = {
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
    verbs: ROLE,
    local: true,
    ...texts.coupon,
    run: async call => {
      const request = parseCouponRequest(call.rest, call.body);
      if (!request) throw wrongUse(command);
      await mayDo(parts, request, call);
      const { carryOut } = await import('../carry-out.ts');
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

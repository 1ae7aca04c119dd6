import { openGate, serviceFacts } from '../delivery/gate.ts';
import type { GateRules } from '../delivery/gate-rules.ts';
import { readPushes, readReaders } from '../delivery/store-gate.ts';
import type { Deps } from '../deps.ts';
import type { CampaignPlan } from './campaign-plan.ts';
import { pushOf } from './judge-page.ts';
import { readPeopleIn } from './store-reach.ts';

const PAGE = 5_000;

type Post = { plan: CampaignPlan; title: string; rules: GateRules; at: number };

/**
 * Who sees a post although it would not come to them alone, by reason. Nobody in a room can be left out of what is
 * posted there, so whoever approves it is told; what comes to members alone makes room for it from then on.
 */
export async function seenAnyway(
  { db, house }: Deps,
  { plan, title, rules, at }: Post,
): Promise<Map<string, number>> {
  // They see it whenever they look: at night, too.
  const gate = openGate({ ...rules, quietFrom: '00:00', quietTo: '00:00' }, at);
  const push = { ...pushOf(plan), quiet: undefined };
  const reasons = new Map<string, number>();
  const people = await readPeopleIn(db, title);
  for (let from = 0; from < people.length; from += PAGE) {
    const ids = people.slice(from, from + PAGE);
    const readers = await readReaders({ all: db.read }, db.dialect, ids);
    const pushed = await readPushes({ all: db.read }, db.dialect, { ids, now: at });
    for (const { id, marketing, share, timezone, lastSeenAt } of readers.values()) {
      const pushedAt = (pushed.get(id) ?? []).map(push => push.at);
      const facts = {
        ...serviceFacts({ deleted: false, reachable: true, timezone: timezone ?? house.timezone }),
        ...{ marketing: marketing ?? undefined, share: share ?? 1, lastSeenAt, pushedAt },
      };
      const decision = gate(push, facts);
      if ('no' in decision) reasons.set(decision.no, (reasons.get(decision.no) ?? 0) + 1);
    }
  }
  return reasons;
}

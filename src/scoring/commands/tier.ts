import { type Audit, wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { mayActAs } from '../../kernel/roles.ts';
import { text } from '../../kernel/text.ts';
import { explainScores } from '../explain-scores.ts';
import { heads } from '../heads.ts';
import { parseTierRequest, type TierRequest } from '../parse-tier.ts';
import { DEFAULT_RULES, type Rules } from '../rules.ts';
import { scoreChanged, scoreEverybody } from '../score-members.ts';
import { countStandings } from '../store-overview.ts';
import { keepRules, readRules } from '../store-state.ts';
import { texts } from '../texts.ts';

export type TierCommandParts = {
  /** The one member somebody means; rejects with what to tell them when it is nobody or several. */
  findMember: (wanted: string) => Promise<{ id: number; name: string }>;
  audit: Audit;
};

/** `/tier`: the rules of tiers and stages, how many are where, and why somebody is. */
export function tierCommand(deps: Deps, parts: TierCommandParts): Command {
  const command: Command = {
    ...heads.tier,
    run: async call => {
      const request = parseTierRequest(call.rest);
      if (!request) throw wrongUse(command);
      return [{ parts: text((await carryOut(deps, parts, request, call)).join('\n')) }];
    },
  };
  return command;
}

async function carryOut(
  deps: Deps,
  parts: TierCommandParts,
  request: TierRequest,
  call: Call,
): Promise<string[]> {
  switch (request.verb) {
    case 'show':
      await scoreChanged(deps);
      return texts.overview[call.language](await readRules(deps.db), await countStandings(deps.db));
    case 'why':
      return why(deps, await parts.findMember(request.member), call);
    case 'set':
      return set(deps, parts.audit, request.change, call);
    default:
      return request satisfies never;
  }
}

async function why(
  deps: Deps,
  { id, name }: { id: number; name: string },
  { language }: Call,
): Promise<string[]> {
  await scoreChanged(deps);
  const told = await explainScores(deps, id, language);
  return told ? [name, told.tier, told.stage, ...told.changes.map(change => `· ${change}`)] : [name];
}

/** Everybody who may use the command may look; changing the rules takes a manager. */
async function set(
  deps: Deps,
  audit: Audit,
  change: (rules: Rules) => Rules | undefined,
  { role, member, language }: Call,
): Promise<string[]> {
  if (!mayActAs(role, 'manager')) {
    const detail = { command: '/tier', role };
    await audit({ memberId: member.id, action: 'command.refused', outcome: 'refused', detail });
    throw new AppError('tier.role', texts.notForYou);
  }
  // Going back to the defaults is the way out of rules that can't be read.
  const fallback = change(DEFAULT_RULES);
  const rules = fallback === DEFAULT_RULES ? fallback : change(await readRules(deps.db));
  if (!rules) throw new AppError('tier.rule', texts.badRule);
  // What was due before the change is no consequence of it.
  if (fallback !== DEFAULT_RULES) await scoreChanged(deps);
  await keepRules(deps.db, rules);
  await audit({ memberId: member.id, action: 'tier.set', outcome: 'done', detail: { rules } });
  const { moves } = await scoreEverybody(deps, { afresh: true });
  return texts.changed[language]([...moves.values()].sort((a, b) => b.members - a.members));
}

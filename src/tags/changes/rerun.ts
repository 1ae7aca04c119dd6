import { setImmediate } from 'node:timers/promises';
import type { Db } from '../../db/db.ts';
import type { Deps } from '../../deps.ts';
import type { Hold } from '../../jobs/works.ts';
import type { StoredRule } from '../rule.ts';
import { type Found, scanEvidence } from '../scan.ts';
import { replaceEvidence } from '../store-evidence.ts';
import { changeRules, findTag, listRules, type RuleChange } from '../store-rules.ts';
import { type Comparison, compareEvidence } from './compare.ts';

const CHUNK = 500;
const EXAMPLES = 3;

export type Preview = Pick<Comparison, 'gained' | 'lost'> & {
  /** The first few of each, with the words that show it. */
  examples: { gained: { memberId: number; quote: string | null }[]; lost: number[] };
};

/** Who would gain and who would lose a tag by a change of its rules. Nothing is written. */
export async function previewChange(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  change: RuleChange,
  hold?: Hold,
): Promise<Preview> {
  const now = clock.now();
  const tag = await findTag(db, change.tag);
  const { id: tagId, name } = tag ?? { id: 0, name: change.tag };
  const before = (await listRules(db)).filter(rule => rule.tagId === tagId);
  const rules: StoredRule[] = changeRules(before, change).map(rule => ({ ...rule, tagId, name }));
  const found = await scanEvidence(db, rules, now, hold?.report);
  const { gained, lost } = await compareEvidence(db, tagId, { found, ruleIds: idsOf(rules), now });
  const first = gained.slice(0, EXAMPLES);
  return {
    gained,
    lost,
    examples: {
      gained: first.map(memberId => ({ memberId, quote: found.get(memberId)?.quote ?? null })),
      lost: lost.slice(0, EXAMPLES),
    },
  };
}

/**
 * Makes the members' tags what the rules say now, a few hundred members in a transaction. It may be cut off anywhere
 * and run again: the same rules over the same log give the same tags. It can be stopped while it reads; once it writes
 * it comes to its end.
 */
export async function rerunTag(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  tagId: number,
  hold?: Hold,
): Promise<{ gained: number; lost: number }> {
  const now = clock.now();
  const rules = (await listRules(db)).filter(rule => rule.tagId === tagId);
  const found = await scanEvidence(db, rules, now, hold?.report);
  const { gained, lost, stale } = await compareEvidence(db, tagId, { found, ruleIds: idsOf(rules), now });
  await write(db, tagId, { found, memberIds: [...found.keys(), ...stale], before: now, hold });
  return { gained: gained.length, lost: lost.length };
}

async function write(
  db: Db,
  tagId: number,
  {
    found,
    memberIds,
    before,
    hold,
  }: { found: Found; memberIds: number[]; before: number; hold: Hold | undefined },
): Promise<void> {
  for (let i = 0; i < memberIds.length; i += CHUNK) {
    const chunk = memberIds.slice(i, i + CHUNK);
    const evidence = chunk.flatMap(memberId => found.get(memberId) ?? []);
    await db.write(sql => replaceEvidence(sql, db.dialect, tagId, { memberIds: chunk, evidence, before }));
    const written = i + chunk.length;
    if (!hold?.signal.aborted)
      hold?.report({ step: 'saving', rows: written, share: written / memberIds.length });
    await setImmediate();
  }
}

function idsOf(rules: StoredRule[]): Set<number> {
  return new Set(rules.map(({ id }) => id));
}

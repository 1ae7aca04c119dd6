import type { Db } from '../../db/db.ts';
import { evidenceUntil } from '../evidence.ts';
import { ruleIdOf } from '../rule.ts';
import type { Found } from '../scan.ts';
import { WINDOW_DAYS } from '../scan.ts';
import { readTagRows, type TagRow } from '../store-evidence.ts';
import { DAY_MS } from '../strength.ts';

const PAGE = 5_000;

/** Who carries a tag by what its rules say now, beside who carries it in the store. */
export type Comparison = {
  /** Members who would carry it and don't, and who would not and do. */
  gained: number[];
  lost: number[];
  /** Members of whom rules said something that they say no more. */
  stale: number[];
};

/**
 * Compares what a scan found with what is kept. What was found before the scanned days stays until it fades, unless
 * the rule that found it is gone; what a model, an operator or the member said is nobody's business here.
 */
export async function compareEvidence(
  db: Db,
  tagId: number,
  { found, ruleIds, now }: { found: Found; ruleIds: Set<number>; now: number },
): Promise<Comparison> {
  const would = [...found.values()].filter(each => evidenceUntil(each) > now);
  const gained = new Set(would.map(each => each.memberId));
  const [lost, stale]: [number[], number[]] = [[], []];
  for await (const row of readAll(db, tagId)) {
    const carries = row.carriedUntil > now;
    if (carries || row.removedAt !== null) gained.delete(row.memberId);
    if (found.has(row.memberId) || !isStale(row, ruleIds, now)) continue;
    stale.push(row.memberId);
    if (carries) lost.push(row.memberId);
  }
  return { gained: [...gained], lost, stale };
}

async function* readAll(db: Db, tagId: number): AsyncGenerator<TagRow> {
  let after = { carriedUntil: -1, memberId: 0 };
  for (;;) {
    const rows = await readTagRows(db, tagId, after, PAGE);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last;
  }
}

function isStale({ source, by, lastSeenAt, removedAt }: TagRow, ruleIds: Set<number>, now: number): boolean {
  if (removedAt !== null || (source !== 'rule' && source !== 'behaviour')) return false;
  const rule = ruleIdOf(by);
  const gone = rule === undefined ? ruleIds.size === 0 : !ruleIds.has(rule);
  return gone || lastSeenAt >= now - WINDOW_DAYS * DAY_MS;
}

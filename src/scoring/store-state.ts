import type { Db } from '../db/db.ts';
import { AppError } from '../kernel/errors.ts';
import { writeSetting } from '../operators/store.ts';
import type { RfmBars } from './rfm.ts';
import { DEFAULT_RULES, type Rules, readableRules } from './rules.ts';
import { texts } from './texts.ts';

const RULES = 'scoring.rules';
const STATE = 'scoring.state';

/** What the last run leaves for the next. */
export type RunState = {
  /** When it began. */
  at: number;
  /** Quintiles as the last full run drew them; members scored in between are measured by the same. */
  quintiles: RfmBars | null;
};

/** The shop's rules; the defaults while there are none. Refuses what somebody wrote there that are no rules. */
export async function readRules(db: Db): Promise<Rules> {
  const kept = await readSetting(db, RULES);
  if (kept === undefined) return DEFAULT_RULES;
  const rules = readableRules(parsed(kept));
  if (!rules) throw new AppError('scoring.rules', texts.brokenRules, { message: `${RULES} holds no rules` });
  return rules;
}

export function keepRules(db: Db, rules: Rules): Promise<void> {
  return writeSetting(db, RULES, JSON.stringify(rules));
}

/** Undefined before the first run. */
export async function readRunState(db: Db): Promise<RunState | undefined> {
  const kept = await readSetting(db, STATE);
  return kept === undefined ? undefined : (JSON.parse(kept) as RunState);
}

export function keepRunState(db: Db, state: RunState): Promise<void> {
  return writeSetting(db, STATE, JSON.stringify(state));
}

async function readSetting(db: Db, key: string): Promise<string | undefined> {
  return (await db.read<{ value: string }>('SELECT "value" FROM "Setting" WHERE "key" = ?', key))[0]?.value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

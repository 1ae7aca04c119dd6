import { readGateRules, writeGateRules } from '../delivery/store-gate.ts';
import type { Deps } from '../deps.ts';
import type { By } from '../feature.ts';
import { AppError, both } from '../kernel/errors.ts';
import type { Desk } from './campaign-parts.ts';
import { formatRules, parseRules } from './parse-rules.ts';
import { rulesTexts as texts } from './texts-rules.ts';

/** Shows the rules of the gate, or changes some of them; the next message obeys them. */
export async function tellRules(
  { db }: Deps,
  { audit }: Pick<Desk, 'audit'>,
  lines: string,
  { member, language }: By,
): Promise<string> {
  const before = await readGateRules(db);
  if (lines.trim() === '') return texts.are[language](formatRules(before, language));
  const read = parseRules(lines, before);
  if ('wrong' in read) {
    throw new AppError(
      'campaign.rules',
      both(each => texts.wrong[each](read.wrong.slice(0, 80))),
    );
  }
  await writeGateRules(db, read.rules);
  const detail = { before, after: read.rules };
  await audit({ memberId: member.id, action: 'campaign.rules', outcome: 'done', detail });
  return texts.changed[language](formatRules(read.rules, language));
}

import type { Deps } from '../deps.ts';
import { type ImportKind, type ImportOptions, importFile, sameAs } from '../files/import-file.ts';
import type { ImportResult } from '../files/import-report.ts';
import type { Parsed } from '../files/parse-cell.ts';
import type { Row } from '../files/read-rows.ts';
import { checkMember, MEMBER_COLUMNS, MEMBER_WANTED, type MemberInput } from './check-member.ts';
import { memberSaver } from './save-members.ts';

/**
 * Takes people from a CSV or JSONL file of any length: all of it, or nothing and every mistake with its line. They are
 * known by their login, else by their phone, so importing a file twice changes nothing. Orders that waited for them
 * become theirs.
 */
export function importMembers(
  { db, clock, house }: Pick<Deps, 'db' | 'clock' | 'house'>,
  options: ImportOptions,
): Promise<ImportResult> {
  const now = clock.now();
  const kind: ImportKind<MemberInput> = {
    columns: MEMBER_COLUMNS,
    wanted: MEMBER_WANTED,
    checker: () => memberChecker({ timezone: house.timezone, now }),
    saver: () => memberSaver(db.dialect, { ...house, now }),
  };
  return importFile(db, kind, options);
}

/** Nobody may be in a file twice, by login or by phone. */
function memberChecker(house: { timezone: string; now: number }): (row: Row) => Parsed<MemberInput> {
  const lines = new Map<string, number>();
  return ({ line, cells }) => {
    const found = checkMember(cells, house);
    if ('mistake' in found) return found;
    const { login, phone } = found.value;
    const keys = [login && `${login.account}:${login.nativeId}`, phone].filter(key => key !== undefined);
    for (const key of keys) {
      const earlier = lines.get(key);
      if (earlier !== undefined) return { mistake: sameAs(earlier, key) };
    }
    for (const key of keys) lines.set(key, line);
    return found;
  };
}

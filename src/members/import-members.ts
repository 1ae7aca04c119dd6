import type { Deps } from '../deps.ts';
import { type ImportKind, type ImportOptions, importFile } from '../files/import-file.ts';
import type { ImportResult } from '../files/import-report.ts';
import { checkMember, MEMBER_COLUMNS, MEMBER_WANTED, type MemberInput } from './check-member.ts';
import { memberSaver } from './save-members.ts';

/**
 * Takes people from a CSV or JSONL file of any length: all of it, or nothing and every mistake with its line. They are
 * known by their login, else by their phone, so importing a file twice changes nothing. Orders that waited for them
 * become theirs.
 */
export function importMembers(
  deps: Pick<Deps, 'db' | 'clock' | 'house'>,
  options: ImportOptions,
): Promise<ImportResult> {
  return importFile(deps.db, memberKind(deps), options);
}

/** How people are read and saved, from wherever their rows come. */
export function memberKind({
  db,
  clock,
  house,
}: Pick<Deps, 'db' | 'clock' | 'house'>): ImportKind<MemberInput> {
  const now = clock.now();
  return {
    columns: MEMBER_COLUMNS,
    wanted: MEMBER_WANTED,
    check: ({ cells }) => checkMember(cells, { timezone: house.timezone, now }),
    keys: ({ login, phone }) =>
      [login && `${login.account}:${login.nativeId}`, phone].filter(key => key !== undefined),
    saver: ({ claim }) => memberSaver(db.dialect, { ...house, now, claim }),
  };
}

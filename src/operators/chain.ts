import { createHash } from 'node:crypto';

/** What was noted, as the store keeps it. */
export type AuditRow = {
  id: number;
  at: number;
  memberId: number | null;
  action: string;
  outcome: string;
  /** JSON, as it was written. */
  detail: string | null;
};

/** The link of the first row: nothing comes before it. */
export const FIRST_LINK = '';

/**
 * The link of a row: SHA-256 over the link before it and all that the row says, its number too. Whoever changes,
 * removes, moves or slips in a row breaks its link or the one behind it, unless they make all later links anew.
 */
export function linkOf(before: string, row: AuditRow): string {
  const said = JSON.stringify([row.id, row.at, row.memberId, row.action, row.outcome, row.detail]);
  return createHash('sha256').update(`${before}\n${said}`).digest('hex');
}

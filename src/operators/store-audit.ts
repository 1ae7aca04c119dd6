import type { Db, SqlValue } from '../db/db.ts';

const PAGE_ROWS = 1_000;

export const AUDIT_EXPORT = ['id', 'at', 'memberId', 'member', 'action', 'outcome', 'detail'] as const;

type Row = {
  id: number;
  at: number;
  memberId: number | null;
  member: string | null;
  action: string;
  outcome: string;
  detail: string | null;
};

/** Who did what, from the first entry on; times as `format` writes them. */
export async function* exportAudit(db: Db, format: (at: number) => string) {
  for (let after = 0; ; ) {
    const rows = await db.read<Row>(
      `SELECT a."id", a."at", a."memberId", m."name" AS "member", a."action", a."outcome", a."detail"
       FROM "Audit" a LEFT JOIN "Member" m ON m."id" = a."memberId"
       WHERE a."id" > ? ORDER BY a."id" LIMIT ${PAGE_ROWS}`,
      after,
    );
    for (const row of rows) yield { ...row, at: format(row.at) };
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_ROWS) return;
    after = last.id;
  }
}

/** Which notes; `action` is one, or the first part of several. */
export type AuditFilter = {
  memberId?: number | undefined;
  action?: string | undefined;
  outcome?: string | undefined;
  since?: number | undefined;
};

export type NotedRow = Row;

/** The latest notes first, from before the row `before` on. */
export function latestAudit(
  db: Pick<Db, 'read'>,
  { memberId, action, outcome, since }: AuditFilter,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<NotedRow[]> {
  const wanted: [string, SqlValue[]][] = [];
  if (before !== undefined) wanted.push(['a."id" < ?', [before]]);
  if (memberId !== undefined) wanted.push(['a."memberId" = ?', [memberId]]);
  // '/' is the sign behind '.': this is every action that begins with `action.`.
  if (action)
    wanted.push([
      '(a."action" = ? OR (a."action" >= ? AND a."action" < ?))',
      [action, `${action}.`, `${action}/`],
    ]);
  if (outcome !== undefined) wanted.push(['a."outcome" = ?', [outcome]]);
  if (since !== undefined) wanted.push(['a."at" >= ?', [since]]);
  const where = wanted.map(([condition]) => condition).join(' AND ') || '1 = 1';
  return db.read<NotedRow>(
    `SELECT a."id", a."at", a."memberId", m."name" AS "member", a."action", a."outcome", a."detail"
     FROM "Audit" a LEFT JOIN "Member" m ON m."id" = a."memberId"
     WHERE ${where} ORDER BY a."id" DESC LIMIT ${limit}`,
    ...wanted.flatMap(([, params]) => params),
  );
}

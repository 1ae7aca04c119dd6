import type { Db } from '../db/db.ts';

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

import { batch } from '../db/batch.ts';
import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Person } from '../kernel/message.ts';

const upsert = batch(
  { identityId: 'int', kind: 'text', value: 'text' },
  x => `
    INSERT INTO "Anchor" ("identityId", "kind", "value")
    SELECT x."identityId", x."kind", x."value" FROM ${x}
    WHERE true
    ON CONFLICT ("identityId", "kind") DO UPDATE SET "value" = excluded."value"
    WHERE "Anchor"."value" <> excluded."value"`,
);

/** Keeps the anchors of a login as the platform tells them now; those it says nothing of stay. */
export async function writeAnchors(
  sql: Sql,
  dialect: Dialect,
  identityId: number,
  anchors: Record<string, string>,
): Promise<void> {
  const rows = Object.entries(anchors).map(([kind, value]) => ({ identityId, kind, value }));
  if (rows.length > 0) await upsert.run(sql, dialect, rows);
}

/** A remark that somebody wrote on a contact: two people may bear the same, so the name must fit as well. */
const REMARK = 'alias';

const selectAnchored = batch(
  { account: 'text', kind: 'text', value: 'text', name: 'text' },
  x => `
    SELECT min(i."id") AS "identityId", i."memberId" FROM ${x}
    JOIN "Anchor" a ON a."kind" = x."kind" AND a."value" = x."value"
    JOIN "Identity" i ON i."id" = a."identityId" AND i."account" = x."account" AND NOT i."durable"
    WHERE x."kind" <> '${REMARK}' OR i."name" = x."name"
    GROUP BY i."memberId" LIMIT 2`,
);

/**
 * Whose login this is when the platform gives people new ids: the one member with a login of the same account and the
 * same anchor. Undefined when nobody has it, and when several do: then it stays apart.
 */
export async function findReattached(
  sql: Sql,
  dialect: Dialect,
  { account, name, anchors = {} }: Person,
): Promise<{ identityId: number; memberId: number } | undefined> {
  const wanted = Object.entries(anchors).map(([kind, value]) => ({ account, kind, value, name }));
  if (wanted.length === 0) return undefined;
  const found = await selectAnchored.all<{ identityId: number; memberId: number }>(sql, dialect, wanted);
  return found.length === 1 ? found[0] : undefined;
}
